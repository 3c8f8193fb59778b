package vn.chiso.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiso.base.text.Texts;

class SectionNameTest {

    @ParameterizedTest
    @CsvSource({
        "II.3.b, mục II.3.b, section II.3.b",
        "Mở đầu, mục Mở đầu, opening",
        "Phụ lục.2.1, mục Phụ lục 2.1, annex 2.1",
        "III (bảng), mục III (bảng), section III (table)",
        "Phụ lục (tiêu đề bảng), mục Phụ lục (tiêu đề bảng), annex (head of the table)",
        "I.2 (Eoffice), mục I.2 (Eoffice), section I.2 (Eoffice)"
    })
    void aPlaceIsNamedInTheReadersLanguage(String path, String vietnamese, String english) {
        assertThat(SectionName.of(path, Texts.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(SectionName.of(path, Texts.ENGLISH)).isEqualTo(english);
    }
}
