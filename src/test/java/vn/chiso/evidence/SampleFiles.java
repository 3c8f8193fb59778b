package vn.chiso.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files of each kind. */
public final class SampleFiles {

    private static final String TYPES = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%s<Types xmlns=\""
            + "http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" "
            + "ContentType=\"application/xml\"/><Override PartName=\"/%s\" ContentType=\"%s\"/></Types>";

    private SampleFiles() {}

    public static byte[] pdf(String inside) {
        return latin("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + inside
                + "\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");
    }

    public static byte[] png() {
        return latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0001\0\0\0\u0001");
    }

    static byte[] docx() {
        return office("word/document.xml", "wordprocessingml.document.main+xml");
    }

    static byte[] xlsx() {
        return office("xl/workbook.xml", "spreadsheetml.sheet.main+xml");
    }

    static byte[] office(String part, String kind) {
        return office("", part, "application/vnd.openxmlformats-officedocument." + kind);
    }

    static byte[] office(String before, String part, String contentType) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", TYPES.formatted(before, part, contentType));
        entries.put(part, "<x/>");
        return zip(entries);
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
