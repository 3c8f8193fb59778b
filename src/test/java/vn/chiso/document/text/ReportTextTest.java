package vn.chiso.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    private static ReportText cut(String... lines) {
        return ReportText.of(List.of(lines));
    }

    private static List<String> paths(ReportText text) {
        return text.sections().stream().map(Section::path).toList();
    }

    private static List<String> passages(ReportText text, String path) {
        return text.section(path).orElseThrow().passages().stream()
                .map(Passage::text)
                .toList();
    }

    @Test
    void headingsOfAllLevelsMakePaths() {
        ReportText text = cut(
                "BÁO CÁO",
                "I. KẾT QUẢ",
                "1. Hạ tầng:",
                "Có mạng.",
                "2. Ứng dụng",
                "2.1. Nội bộ",
                "a) Văn bản",
                "Đủ.",
                "b) Thư",
                "2.2. Người dân",
                "a) Một cửa",
                "II. KIẾN NGHỊ",
                "1. Với tỉnh");
        assertEquals(
                List.of("Mở đầu", "I", "I.1", "I.2", "I.2.1", "I.2.1.a", "I.2.1.b", "I.2.2", "I.2.2.a", "II", "II.1"),
                paths(text));
        assertEquals("Hạ tầng", text.section("I.1").orElseThrow().title());
    }

    @Test
    void aNumberOutOfItsOrderOpensNoSection() {
        ReportText text = cut("I. KẾT QUẢ", "1. Hạ tầng", "12. 481 văn bản", "5. tháng trước", "2. Nhân lực");
        assertEquals(List.of("I", "I.1", "I.2"), paths(text));
        assertEquals(3, text.section("I.1").orElseThrow().passages().size());
    }

    @Test
    void aSentenceBrokenByAPageIsOnePassage() {
        ReportText text =
                cut("I. KẾT QUẢ", "Đơn vị đã cử người đi học về an", "", "toàn thông tin.", "Còn lại thì chưa.");
        assertEquals(
                List.of("I. KẾT QUẢ", "Đơn vị đã cử người đi học về an toàn thông tin.", "Còn lại thì chưa."),
                passages(text, "I"));
    }

    @Test
    void combiningMarksAreComposedAndBlanksAreOne() {
        ReportText text = cut("I. KẾT QUẢ", Normalizer.normalize("Đã  bộc\u00A0lộ **hạn chế**.", Normalizer.Form.NFD));
        assertEquals(List.of("I. KẾT QUẢ", "Đã bộc lộ hạn chế."), passages(text, "I"));
    }

    @Test
    void bulletsAndRowsAreTold() {
        ReportText text = cut("I. KẾT QUẢ", "- Một;", "+ Hai;", "· Ba.", "STT\tTên\tSố", "1\tMáy  chủ\t2\t\t");
        assertEquals(
                List.of(
                        PassageKind.HEADING,
                        PassageKind.BULLET,
                        PassageKind.BULLET,
                        PassageKind.BULLET,
                        PassageKind.ROW,
                        PassageKind.ROW),
                text.sections().getFirst().passages().stream()
                        .map(Passage::kind)
                        .toList());
        assertEquals(
                List.of("1", "Máy chủ", "2"),
                text.sections().getFirst().passages().getLast().cells());
    }

    @Test
    void whoGetsItAndTheAnnexAreSectionsOfTheirOwn() {
        ReportText text = cut(
                "I. KẾT QUẢ",
                "Đủ./.",
                "Nơi nhận:",
                "- Như trên;",
                "CHÁNH VĂN PHÒNG",
                "BÁO CÁO TỔNG HỢP KINH PHÍ ỨNG DỤNG CNTT",
                "1\tMáy chủ\t20",
                "PHỤ LỤC II",
                "1\tThư\t3");
        assertEquals(List.of("I", "Nơi nhận", "Phụ lục", "Phụ lục II"), paths(text));
    }

    @Test
    void aFinerCitationIsFoundInTheSectionThatHoldsIt() {
        ReportText text = cut("I. KẾT QUẢ", "1. Hạ tầng", "Đủ.", "Phụ lục", "1\tMáy chủ\t20");
        assertEquals("I.1", text.section("I.1 (mạng)").orElseThrow().path());
        assertEquals("Phụ lục", text.section("Phụ lục.1.3").orElseThrow().path());
        assertTrue(text.section("Kết").isEmpty());
    }
}
