package vn.chiso.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCheckTest {

    private static final int LIST_ENTRY = 0x02014b50;
    private static final int UNPACKED_SIZE = 24;

    @TempDir
    private Path folder;

    @Test
    void theContentTellsTheKind() throws IOException {
        assertThat(kind(SampleFiles.pdf(""))).isEqualTo(FileKind.PDF);
        assertThat(kind(SampleFiles.docx())).isEqualTo(FileKind.DOCX);
        assertThat(kind(SampleFiles.xlsx())).isEqualTo(FileKind.XLSX);
        assertThat(kind(SampleFiles.png())).isEqualTo(FileKind.PNG);
        assertThat(kind(SampleFiles.latin("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF")))
                .isEqualTo(FileKind.JPEG);
        assertThat(kind(SampleFiles.latin("RIFF\u001a\0\0\0WEBPVP8L"))).isEqualTo(FileKind.WEBP);
    }

    @Test
    void whatOnlyHasTheNameIsRefused() {
        refused("evidence.refused.empty", new byte[0]);
        refused("evidence.refused.type", SampleFiles.latin("MZ\u0090\0\u0003\0\0\0 This program cannot be run"));
        refused("evidence.refused.type", SampleFiles.latin("<html><script>alert(1)</script>%PDF-1.7 %%EOF"));
        refused("evidence.refused.type", SampleFiles.latin(" %PDF-1.7\n%%EOF"));
        refused("evidence.refused.type", SampleFiles.latin("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        refused("evidence.refused.type", SampleFiles.latin("RIFF\u001a\0\0\0WAVEfmt "));
        refused("evidence.refused.type", SampleFiles.latin("GIF89a"));
        refused("evidence.refused.type", SampleFiles.zip(Map.of("a.txt", "a")));
        refused("evidence.refused.type", SampleFiles.office("ppt/p.xml", "presentationml.presentation.main+xml"));
    }

    @Test
    void whatNotEverybodyCanReadIsRefused() {
        refused("evidence.refused.protected", SampleFiles.pdf("<< /Encrypt 5 0 R >>"));
        refused("evidence.refused.damaged", SampleFiles.latin("%PDF-1.7\n1 0 obj\n"));
        refused("evidence.refused.office", SampleFiles.latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0"));
        byte[] half = SampleFiles.docx();
        refused("evidence.refused.damaged", Arrays.copyOf(half, half.length - 30));
    }

    @Test
    void macrosAreRefusedWhateverTheName() {
        refused(
                "evidence.refused.macros",
                SampleFiles.office("", "word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"));
        refused(
                "evidence.refused.macros",
                SampleFiles.office("", "xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        refused(
                "evidence.refused.macros",
                SampleFiles.office("", "word/vbaProject.bin", "application/vnd.openxmlformats-officedocument.x"));
    }

    @Test
    void nothingIsUnpackedThatCouldFillTheDisk() {
        byte[] bomb = SampleFiles.xlsx();
        ByteBuffer bytes = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < bomb.length - 46; i++) {
            if (bytes.getInt(i) == LIST_ENTRY) {
                bytes.putInt(i + UNPACKED_SIZE, 0x7fffffff);
            }
        }
        refused("evidence.refused.bomb", bomb);
        refused(
                "evidence.refused.damaged",
                SampleFiles.office("../../etc/passwd", "wordprocessingml.document.main+xml"));
    }

    @Test
    void theListOfPartsFetchesAndExpandsNothing() {
        String doctype = "<!DOCTYPE Types [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">"
                + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        refused(
                "evidence.refused.damaged",
                SampleFiles.office(doctype, "word/document.xml", "&x;&b;wordprocessingml.document.main+xml"));
    }

    private FileKind kind(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        return FileCheck.kind(file, "báo cáo.pdf");
    }

    private void refused(String key, byte[] content) {
        assertThatExceptionOfType(EvidenceRefused.class)
                .as(() -> new String(content, StandardCharsets.ISO_8859_1))
                .isThrownBy(() -> kind(content))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(refused.arguments()).containsExactly("báo cáo.pdf");
                });
    }
}
