package vn.chiso.exchange.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chiso.base.text.Texts;

/** Every reason has words that say where and how much. */
class BookRefusedTest {

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWordsInBothLanguages(BookRefused.Why why) {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(new BookRefused(why, "Biểu 1", "B7", "2.000").in(language))
                    .isNotBlank()
                    .doesNotContain("!book", "{");
        }
    }
}
