package vn.chiso.reading.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chiso.document.text.ReportText;
import vn.chiso.document.text.Section;
import vn.chiso.reading.file.ReportFile;
import vn.chiso.reading.tie.Tie.Span;

class TyingTest {

    private static final List<String> LINES = List.of(
            "I. KẾT QUẢ",
            "1. Thư điện tử",
            "Có 98% công chức được cấp hộp thư; thường xuyên dùng là 80%, các sở khoảng 50% và huyện cũng 50%.",
            "Đơn vị gửi 5351/5470 văn bản qua mạng (97,82%).",
            "2. Máy tính",
            "Máy tính cài phần mềm diệt virus đạt 100%.",
            "Máy tính nối mạng Internet đạt 100%.",
            "3. Một cửa",
            "Hệ thống một cửa chạy ở 7/21 sở, ngành từ ngày 01/12/2016.");

    private static final ReportText REPORT = ReportText.of(LINES);

    private static Claim claim(String section, String parts, String value, String measure, String indicator) {
        String[] both = parts.split("/", -1);
        return new Claim(
                "k",
                section,
                both.length == 2 ? both[0] : "",
                both.length == 2 ? both[1] : "",
                value,
                measure,
                "",
                List.of(),
                "",
                List.of(indicator));
    }

    private static @Nullable Tie tie(ReportText report, Claim claim) {
        return Tying.tie(report, List.of(claim)).stream().findFirst().orElse(null);
    }

    private static String place(Claim claim) {
        return place(REPORT, claim);
    }

    private static String place(ReportText report, Claim claim) {
        Tie tie = Objects.requireNonNull(tie(report, claim));
        Section section = report.sections().get(tie.section() - 1);
        Integer passage = tie.passage();
        if (passage == null) {
            return section.path();
        }
        String text = section.passages().get(passage - 1).text();
        return section.path() + "/" + passage
                + tie.numbers().stream()
                        .map((Span span) -> " " + text.substring(span.start(), span.end()))
                        .reduce("", String::concat);
    }

    @Test
    void aNumberThatIsThereOnceIsFound() {
        assertThat(place(claim("I.1", "", "98", "%", "Tỷ lệ cấp thư"))).isEqualTo("I.1/2 98%");
    }

    @Test
    void valueAndPartsAreMarkedTogether() {
        assertThat(place(claim("I.1", "5351/5470", "97.82", "%", "Văn bản đi"))).isEqualTo("I.1/3 97,82% 5351/5470");
    }

    @Test
    void theWordsDecideBetweenPassagesWithTheSameNumber() {
        assertThat(place(claim("I.2", "", "100", "%", "Tỷ lệ máy tính có phần mềm diệt virus")))
                .isEqualTo("I.2/2 100%");
        assertThat(place(claim("I.2", "", "100", "%", "Tỷ lệ máy tính nối mạng Internet")))
                .isEqualTo("I.2/3 100%");
    }

    @Test
    void inDoubtASectionIsEnough() {
        assertThat(place(claim("I.2", "", "100", "%", "Tỷ lệ máy tính"))).isEqualTo("I.2");
    }

    @Test
    void aDayIsFoundHoweverItIsWritten() {
        assertThat(place(claim("I.3", "", "1/12/2016", "", "Ngày bắt đầu"))).isEqualTo("I.3/2 01/12/2016");
    }

    @Test
    void whatWasComputedIsNotLookedForAsANumber() {
        Claim computed = claim("I.3", "7/21", "33.33", "%", "Tỷ lệ một cửa").asWritten("stated_pct_computed");
        assertThat(place(computed)).isEqualTo("I.3/2 7/21");
    }

    @Test
    void aSectionThatIsNotThereTiesNothing() {
        assertThat(tie(REPORT, claim("V", "", "98", "%", "Tỷ lệ"))).isNull();
    }

    @Test
    void placesAreTheSameInEveryKindOfFile(@TempDir Path folder) throws IOException {
        Claim claim = claim("I.1", "5351/5470", "97.82", "%", "Văn bản đi");
        Path plain = Files.write(folder.resolve("a.txt"), LINES);
        assertThat(place(ReportFile.read(plain, "a.txt").text(), claim)).isEqualTo(place(claim));
        assertThat(place(WordFile.of(folder.resolve("a.docx"), LINES), claim)).isEqualTo(place(claim));
    }

    /** A Word document of paragraphs, as little of one as Word opens. */
    private static final class WordFile {

        static ReportText of(Path file, List<String> lines) throws IOException {
            StringBuilder body = new StringBuilder();
            lines.forEach(line -> body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(
                        ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                        + body + "</w:body></w:document>")
                                .getBytes(StandardCharsets.UTF_8));
            }
            return ReportFile.read(file, "a.docx").text();
        }
    }
}
