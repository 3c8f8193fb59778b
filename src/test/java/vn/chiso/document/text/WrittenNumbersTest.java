package vn.chiso.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumbersTest {

    private static List<WrittenNumber> in(String text) {
        PassageKind kind = text.indexOf(Passage.CELL_END) < 0 ? PassageKind.PARAGRAPH : PassageKind.ROW;
        return WrittenNumbers.in(new Passage(1, kind, text));
    }

    private static List<String> quantities(String text) {
        return in(text).stream()
                .filter(WrittenNumber::isQuantity)
                .map(WrittenNumber::written)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nhận 12.481 VB (100%)                  | 12481
                    đạt 97,82% văn bản                     | 97.82
                    chi 20,35 triệu đồng                   | 20.35
                    có 1.685 dịch vụ                       | 1685
                    trên 1500 triệu                        | 1500
                    cung cấp 1.685 dịch vụ                 | 1685
                    """)
    void amountsAreReadTheVietnameseWay(String text, String value) {
        assertEquals(0, in(text).getFirst().values().getFirst().compareTo(new BigDecimal(value)));
    }

    @Test
    void whatCanBeReadBothWaysKeepsBothReadings() {
        assertEquals(
                List.of(new BigDecimal("2950"), new BigDecimal("2.950")),
                in("KT X\t2,950").getFirst().values());
    }

    @Test
    void aStrayBlankInACellBelongsToTheNumber() {
        WrittenNumber number = in("KT X\t1,043. 9\tTHDL").getFirst();
        assertEquals("1,043. 9", number.written());
        assertEquals(List.of(new BigDecimal("1043.9")), number.values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    đạt 5351/5470 văn bản | 5351 | 5470
                    có 13/3 xã            | 13   | 3
                    giải quyết 1189HS/1194 HS | 1189 | 1194
                    (có 103/523hs)        | 103  | 523
                    """)
    void fractionsAreOneNumber(String text, String above, String below) {
        WrittenNumber number = in(text).getFirst();
        assertEquals(List.of(new BigDecimal(above)), number.values());
        assertEquals(new BigDecimal(below), number.denominator());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Quyết định số 27/2018/QĐ-UBND ngày 4/9/2018
                    báo cáo 77 /BC-ĐKT, ngày 17 tháng 10 năm 2023
                    chương trình 31-CTr/TU và Nghị quyết 36a, Điều 7
                    giai đoạn 2016 – 2020, năm 2021, tháng 10/2015
                    dịch vụ công mức độ 3, 4 trên địa bàn
                    thiết bị FortiGate 500D, dịch Covid-19
                    giám sát 24/24, đợt 1, Bảng (1)
                    2.1. Nội bộ
                    """)
    void whatCountsNothingIsNoQuantity(String text) {
        assertEquals(List.of(), quantities(text));
    }

    @Test
    void aListOfLevelsEndsWhereAnAmountBegins() {
        assertEquals(List.of("39", "03"), quantities("dịch vụ mức độ 2, 39 dịch vụ mức độ 3 và 03 dịch vụ mức độ 4"));
    }

    @Test
    void theFirstCellOfARowIsItsOrdinal() {
        assertEquals(List.of("20"), quantities("3\tMáy chủ\t20"));
    }
}
