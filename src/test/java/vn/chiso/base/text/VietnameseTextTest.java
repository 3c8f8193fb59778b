package vn.chiso.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Đồng Hới,              dong hoi
                    '  UBND   huyện ',     ubnd huyen
                    ĐẮK LẮK,               dak lak
                    Thừa Thiên Huế,        thua thien hue
                    Bà Rịa – Vũng Tàu,     ba ria - vung tau
                    'Sở\u00A0Tư\u00A0pháp', so tu phap
                    Ðà Nẵng,               da nang
                    """)
    void foldingDropsMarksCaseAndSpareBlanks(String text, String folded) {
        assertEquals(folded, VietnameseText.fold(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ưng Hòa", "Nguyễn Thị Minh Khai", "Phường Bắc Lý", "Đắk Nông", "Ỹ Yên ộ ợ ữ"})
    void combiningAndComposedInputMeanTheSame(String text) {
        String combining = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertEquals(text, VietnameseText.nfc(combining));
        assertEquals(VietnameseText.fold(text), VietnameseText.fold(combining));
        assertEquals(VietnameseText.sortKey(text), VietnameseText.sortKey(combining));
        assertEquals(VietnameseText.fold(text), VietnameseText.fold(VietnameseText.fold(text)));
    }

    @Test
    void namesSortByTheVietnameseAlphabet() {
        List<String> sorted = List.of(
                "An Giang",
                "Anh Sơn",
                "Ăn",
                "Ân Thi",
                "Ba Đồn",
                "Bố Trạch",
                "Dầu Tiếng",
                "Duy Tiên",
                "Đà Nẵng",
                "Đắk Lắk",
                "Đồng Hới",
                "Em",
                "Êm",
                "Gia Lai",
                "Minh Hóa",
                "On",
                "Ôn",
                "Ơn",
                "Quảng Bình",
                "Quảng Ninh",
                "Un",
                "Ưng",
                "Vạn Ninh",
                "Yên Bái");
        assertEquals(sorted, shuffledAndSorted(sorted));
    }

    @Test
    void tonesDecideOnlyBetweenTheSameLetters() {
        List<String> sorted = List.of("ma", "mà", "mả", "mã", "má", "mạ", "mác", "măng", "mâm", "mẫm");
        assertEquals(sorted, shuffledAndSorted(sorted));
    }

    @Test
    void numbersInNamesSortAsNumbers() {
        List<String> sorted = List.of("Phường 1", "Phường 2", "Phường 10", "Phường 12", "Phường An Bình");
        assertEquals(sorted, shuffledAndSorted(sorted));
    }

    @Test
    void aShorterNameComesBeforeTheLongerOne() {
        List<String> sorted = List.of("Hòa", "Hòa Bình", "Hoa Lư", "Hoàn Kiếm");
        assertEquals(sorted, shuffledAndSorted(sorted));
    }

    @Test
    void sortKeysAreStorableUnderAnyCollation() {
        assertTrue(VietnameseText.sortKey("Bà Rịa – Vũng Tàu (cũ) 12").matches("[0-9a-z]+"));
    }

    @Test
    void searchFindsWordsWithoutMarksInAnyOrder() {
        assertTrue(VietnameseText.matches("Sở Thông tin và Truyền thông", "truyen so"));
        assertTrue(VietnameseText.matches("Sở Thông tin và Truyền thông", ""));
        assertFalse(VietnameseText.matches("Sở Thông tin và Truyền thông", "sở y tế"));
    }

    private static List<String> shuffledAndSorted(List<String> names) {
        List<String> copy = new ArrayList<>(names);
        Collections.shuffle(copy, new Random(7));
        copy.sort(VietnameseText.collator());
        return copy;
    }
}
