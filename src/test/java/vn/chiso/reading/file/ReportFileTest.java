package vn.chiso.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.ReportText;
import vn.chiso.document.text.Section;

/** The same report as text, as a Word document and as a PDF is the same text. */
class ReportFileTest {

    private static final List<String> LINES = List.of(
            "BÁO CÁO",
            "I. KẾT QUẢ THỰC HIỆN",
            "1. Hạ tầng kỹ thuật",
            "Toàn huyện có 13/13 xã, thị trấn nối mạng; 97,82% máy tính của các cơ quan, đơn vị đã cài phần mềm diệt"
                    + " virus, và đường truyền đáp ứng được việc gửi nhận văn bản hằng ngày.",
            "- Máy chủ: 12 chiếc;",
            "- Máy quét: 7 chiếc.",
            "2. Kinh phí",
            "Đã chi 1.043,9 triệu đồng.",
            "Nơi nhận:",
            "- Như trên;");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void threeKindsOfFilesAreOneText() throws IOException {
        ReportText plain = read(Files.write(folder.resolve("a.txt"), LINES));
        assertThat(plain.sections()).extracting(Section::path).containsExactly("Mở đầu", "I", "I.1", "I.2", "Nơi nhận");
        assertThat(read(ReportSamples.docx(folder.resolve("a.docx"), ReportSamples.body(LINES))))
                .isEqualTo(plain);
        assertThat(read(ReportSamples.pdf(folder.resolve("a.pdf"), LINES))).isEqualTo(plain);
    }

    @Test
    void theNumbersThatWordCountsAreRead() throws IOException {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.")
                        + level(2, "lowerLetter", "%3)") + "</w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";
        String body = ReportSamples.listed("KẾT QUẢ", 0)
                + ReportSamples.listed("Hạ tầng", 1)
                + ReportSamples.listed("Mạng", 2)
                + ReportSamples.paragraph("Đủ dùng cho mọi người.")
                + ReportSamples.listed("Máy", 2)
                + ReportSamples.listed("Nhân lực", 1)
                + ReportSamples.listed("KIẾN NGHỊ", 0);
        assertThat(read(ReportSamples.docx(folder.resolve("b.docx"), body, numbering))
                        .sections())
                .extracting(Section::path)
                .containsExactly("I", "I.1", "I.1.a", "I.1.b", "I.2", "II");
    }

    @Test
    void tablesAreRowsAndTheFootIsNone() throws IOException {
        ReportText text = read(ReportSamples.docx(
                folder.resolve("c.docx"),
                ReportSamples.body(
                        List.of("I. KẾT QUẢ", "STT\tTên máy\tSố", "1\tMáy chủ\t12", "Nơi nhận:\tCHÁNH VĂN PHÒNG"))));
        assertThat(text.section("I").orElseThrow().passages())
                .extracting(Passage::text)
                .containsExactly("I. KẾT QUẢ", "STT\tTên máy\tSố", "1\tMáy chủ\t12");
        assertThat(text.section(Section.FOOT)).isPresent();
    }

    @Test
    void whatWasDeletedIsNotRead() throws IOException {
        ReportText text = read(ReportSamples.docx(
                folder.resolve("d.docx"),
                ReportSamples.paragraph("Số máy hiện có là 12 chiếc.")
                        + "<w:p><w:del><w:r><w:t>Số máy là 99 chiếc.</w:t></w:r></w:del></w:p>"));
        assertThat(text.passages()).isEqualTo(1);
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static ReportText read(Path file) {
        return ReportFile.read(file, String.valueOf(file.getFileName())).text();
    }
}
