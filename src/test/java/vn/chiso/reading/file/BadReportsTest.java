package vn.chiso.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that people upload by mistake or on purpose, read in a small heap: each is read or refused with what to do. */
class BadReportsTest {

    private record Outcome(String what, String told) {}

    private static final List<String> GOOD =
            List.of("I. KẾT QUẢ", "Đã có 12.481 văn bản điện tử được xử lý trong năm.");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void eachIsReadOrRefusedInWords() throws IOException, InterruptedException {
        Map<String, String> expected = write();
        Map<String, Outcome> outcomes = read();
        SoftAssertions softly = new SoftAssertions();
        expected.forEach((name, what) -> {
            Outcome outcome = outcomes.getOrDefault(name, new Outcome("never read", ""));
            softly.assertThat(outcome.what()).as(name + ": " + outcome.told()).startsWith(what);
            if (what.startsWith("reading.")) {
                softly.assertThat(outcome.told()).as(name).contains(name).doesNotContain("!reading", "{");
            }
        });
        softly.assertAll();
    }

    private Map<String, String> write() throws IOException {
        Map<String, String> expected = new HashMap<>();
        List<String> pages = IntStream.range(0, 1_300)
                .mapToObj(n -> "Đoạn " + n + " nói về việc ứng dụng công nghệ thông tin ở cơ quan, "
                        + "đơn vị của tỉnh. ".repeat(14))
                .toList();
        ReportSamples.docx(name("tot.docx", "read DOCX 2", expected), ReportSamples.body(GOOD));
        ReportSamples.pdf(name("tot.pdf", "read PDF 2", expected), GOOD);
        Files.write(name("tot.txt", "read TXT 2", expected), GOOD);
        Files.write(name("utf16.txt", "read TXT 2", expected), GOOD, StandardCharsets.UTF_16);
        ReportSamples.pdf(name("200-trang.pdf", "read PDF 1300", expected), pages);
        ReportSamples.docx(name("200-trang.docx", "read DOCX 1300", expected), ReportSamples.body(pages));
        ReportSamples.protectedPdf(name("mat-khau.pdf", "reading.refused.protected", expected), GOOD);
        Files.write(name("mat-khau.docx", "reading.refused.office", expected), new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
        });
        ReportSamples.bomb(name("bom.docx", "reading.refused.bomb", expected), 400);
        ReportSamples.pdfBomb(name("bom.pdf", "reading.refused.bomb", expected));
        Files.write(
                name("anh.docx", "reading.refused.picture", expected),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        Files.write(name("rong.txt", "reading.refused.empty", expected), new byte[0]);
        ReportSamples.docx(name("rong.docx", "reading.refused.empty", expected), "");
        Files.write(
                name("tcvn3.txt", "reading.refused.legacy", expected),
                "Céng hßa x· héi chñ nghÜa ViÖt Nam\nB¸o c¸o kÕt qu¶ øng dông c«ng nghÖ th«ng tin n¨m 2016\n"
                        .getBytes(Charset.forName("windows-1252")));
        Files.writeString(
                name("vni.txt", "reading.refused.legacy", expected),
                "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nBaùo caùo keát quaû öùng duïng coâng ngheä thoâng tin\n");
        ReportSamples.scan(name("quet.pdf", "reading.refused.scan", expected));
        Files.write(
                name("hong.pdf", "reading.refused.damaged", expected),
                "%PDF-1.7\nabc".getBytes(StandardCharsets.US_ASCII));
        ReportSamples.docx(
                name("thuc-the.docx", "reading.refused.damaged", expected),
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:p><w:r><w:t>&a;</w:t></w:r></w:p>");
        return expected;
    }

    private Path name(String name, String what, Map<String, String> expected) {
        expected.put(name, what);
        return folder.resolve(name);
    }

    private Map<String, Outcome> read() throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadReports.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        Map<String, Outcome> outcomes = new HashMap<>();
        try (var said = reader.inputReader(StandardCharsets.UTF_8);
                Stream<String> lines = said.lines()) {
            lines.forEach(line -> {
                String[] parts = line.split("\t", 3);
                if (parts.length < 3) {
                    System.out.println(line);
                } else {
                    outcomes.put(parts[0], new Outcome(parts[1], parts[2]));
                }
            });
        }
        assertThat(reader.waitFor()).isZero();
        return outcomes;
    }
}
