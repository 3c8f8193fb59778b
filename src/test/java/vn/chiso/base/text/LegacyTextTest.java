package vn.chiso.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiso.base.text.LegacyText.Encoding;

/** Old encodings of Vietnamese, and text that only looks like them. */
class LegacyTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        .VnTime      | Céng hoµ x· héi chñ nghÜa ViÖt Nam | Cộng hoà xã hội chủ nghĩa Việt Nam | TCVN3
        .VnTime      | Bé                                 | Bộ                                 | TCVN3
        .VnArial     | Sè l­îng m¸y tÝnh                  | Số lượng máy tính                  | TCVN3
        .VnTimeH     | ñy ban nh©n d©n                    | ỦY BAN NHÂN DÂN                    | TCVN3
        .VnTimeH     | tinh                               | TINH                               | TCVN3
        VNI-Times    | Coäng hoøa xaõ hoäi chuû nghóa     | Cộng hòa xã hội chủ nghĩa          | VNI
        VNI-Helve    | Hueá                               | Huế                                | VNI
        VNI-Times    | ÑAØ NAÜNG                          | ĐÀ NẴNG                            | VNI
        """)
    void aFontOfTheTimeIsBelieved(String font, String written, String text, Encoding from) {
        assertThat(LegacyText.of(written, font)).isEqualTo(new LegacyText(text, from));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Hµ Néi                 | Hà Nội                 | TCVN3
        Thanh Hãa, NghÖ An     | Thanh Hóa, Nghệ An     | TCVN3
        Tû lÖ c¸n bé           | Tỷ lệ cán bộ           | TCVN3
        Tieáng Vieät           | Tiếng Việt             | VNI
        Quaûng Bình Quaûng Trò | Quảng Bình Quảng Trị   | VNI
        """)
    void wordsAloneCanProveIt(String written, String text, Encoding from) {
        assertThat(LegacyText.of(written, null)).isEqualTo(new LegacyText(text, from));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bé",
                "né",
                "xã",
                "Thôn Đoài, xã Yên Bình",
                "m²",
                "±5 °C",
                "5 × 3",
                "§ 4",
                "© 2023",
                "Windows®",
                "Café crème à la carte",
                "Müller & Söhne, Köln",
                "El Niño; São Paulo",
                "naïve Zoë Citroën Haïti Raúl Saül",
                "Thaï",
                "Øresund",
                "100 £; 5 ¥",
                "½ ngày",
                "日本語",
                "Привет"
            })
    void whatIsNoneOfThemStays(String text) {
        assertThat(LegacyText.of(text, null)).isEqualTo(new LegacyText(text, Encoding.UNICODE));
        assertThat(LegacyText.of(text, "Times New Roman")).isEqualTo(new LegacyText(text, Encoding.UNICODE));
    }

    @Test
    void unicodeInAFontOfTheTimeStays() {
        for (String font : List.of(".VnTime", "VNI-Times")) {
            assertThat(LegacyText.of("Ứng dụng công nghệ", font))
                    .isEqualTo(new LegacyText("Ứng dụng công nghệ", Encoding.UNICODE));
        }
    }

    @Test
    void marksAreJoinedToTheirLetters() {
        assertThat(LegacyText.of("Tiê\u0301ng Viê\u0323t", null))
                .isEqualTo(new LegacyText("Tiếng Việt", Encoding.COMBINING));
        assertThat(LegacyText.of(Normalizer.normalize("Đường lối", Normalizer.Form.NFD), "Arial"))
                .isEqualTo(new LegacyText("Đường lối", Encoding.COMBINING));
    }

    @Property
    void tcvn3IsReadBack(@ForAll("texts") String text) {
        assertThat(LegacyText.of(OldEncodings.tcvn3(text), ".VnTime").text()).isEqualTo(text);
    }

    @Property
    void vniIsReadBack(@ForAll("texts") String text) {
        assertThat(LegacyText.of(OldEncodings.vni(text), "VNI-Times").text()).isEqualTo(text);
    }

    @Property
    void capitalsAreReadBack(@ForAll("texts") String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        assertThat(LegacyText.of(OldEncodings.tcvn3(text), ".VnTimeH").text()).isEqualTo(capitals);
        assertThat(LegacyText.of(OldEncodings.vni(capitals), "VNI-Times").text())
                .isEqualTo(capitals);
    }

    @Property
    void everyLetterIsReadBack(@ForAll("letters") String letters) {
        assertThat(LegacyText.decode(OldEncodings.vni(letters), Encoding.VNI)).isEqualTo(letters);
        String small = letters.toLowerCase(Locale.ROOT);
        assertThat(LegacyText.decode(OldEncodings.tcvn3(small), Encoding.TCVN3)).isEqualTo(small);
    }

    @Property
    void unicodeIsNeverChanged(@ForAll("texts") String text) {
        assertThat(LegacyText.of(text, null)).isEqualTo(new LegacyText(text, Encoding.UNICODE));
        assertThat(LegacyText.of(text, "Arial")).isEqualTo(new LegacyText(text, Encoding.UNICODE));
        assertThat(LegacyText.of(text.toUpperCase(Locale.ROOT), null).converted())
                .isFalse();
    }

    @Property
    void plainLatinIsNeverChanged(@ForAll("english") String text) {
        for (String font : new String[] {null, "Calibri", ".VnTime", "VNI-Times"}) {
            assertThat(LegacyText.of(text, font)).isEqualTo(new LegacyText(text, Encoding.UNICODE));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> beginnings = Arbitraries.of(
                "", "b", "c", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "s", "t", "th", "tr",
                "v", "x");
        Arbitrary<String> rhymes = Arbitraries.of(
                "a", "an", "ang", "ăn", "âu", "ây", "e", "ê", "i", "iên", "iêu", "o", "oan", "ông", "ơi", "ơn", "u",
                "uôn", "ư", "ương", "ươi", "ưu", "uy", "uyên");
        Arbitrary<String> syllables = Combinators.combine(
                        beginnings, rhymes, Arbitraries.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"))
                .as(LegacyTextTest::syllable);
        Arbitrary<String> words = Arbitraries.frequencyOf(Tuple.of(8, syllables), Tuple.of(1, english()));
        return words.list().ofMinSize(1).ofMaxSize(8).map(all -> String.join(" ", all));
    }

    /** The tone stands on the last vowel with a mark of its own, else on the first vowel. */
    private static String syllable(String beginning, String rhyme, String tone) {
        int at = 0;
        for (int i = 0; i < rhyme.length(); i++) {
            at = "ăâêôơư".indexOf(rhyme.charAt(i)) >= 0 ? i : at;
        }
        return VietnameseText.nfc(beginning + rhyme.substring(0, at + 1) + tone + rhyme.substring(at + 1));
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings()
                .withChars(OldEncodings.LETTERS + OldEncodings.LETTERS.toUpperCase(Locale.ROOT) + " abcxyz0129.,-")
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> english() {
        return Arbitraries.of(
                "UBND", "QLNN", "Email", "server", "12.345,6", "50 %", "(LAN)", "Internet", "e-office", "2023");
    }
}
