package vn.chiso.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiso.base.text.Texts;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    muoimotchu1,     Mật khẩu cần ít nhất 12 ký tự
                    '😀😀😀😀😀😀😀😀😀😀😀', Mật khẩu cần ít nhất 12 ký tự
                    abababababab,    Mật khẩu cần ít nhất 5 ký tự khác nhau
                    xin chao LAN 2024, Mật khẩu không được chứa tên đăng nhập""")
    void aPasswordThatBreaksARuleIsRefusedInPlainWords(String password, String reason) {
        PasswordRefused refused =
                catchThrowableOfType(PasswordRefused.class, () -> PasswordRules.check("lan", password));
        assertThat(Texts.get(refused.key(), Texts.VIETNAMESE, refused.arguments()))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"một câu dễ nhớ", "muoihaichu12"})
    void aLongPasswordNeedsNeitherDigitsNorSigns(String password) {
        assertThatCode(() -> PasswordRules.check("lan", password)).doesNotThrowAnyException();
    }

    @Test
    void charactersAreCountedNotBytes() {
        assertThat(PasswordRules.isLongEnough("ườườườườườườ")).isTrue();
        assertThat(PasswordRules.isLongEnough("ườườườ")).isFalse();
    }
}
