package vn.chiso.reading.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes files of reports as others write them, good and bad. */
final class ReportSamples {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final float LEFT = 85;
    private static final float WIDTH = 425;
    private static final float SIZE = 13;

    private ReportSamples() {}

    static Path docx(Path file, String body) throws IOException {
        return docx(file, body, "");
    }

    /** @param numbering what stands in the part of the numbering; empty for no such part */
    static Path docx(Path file, String body, String numbering) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", "<Types/>");
            entry(zip, "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
            if (!numbering.isEmpty()) {
                entry(zip, "word/numbering.xml", "<w:numbering " + W + ">" + numbering + "</w:numbering>");
            }
        }
        return file;
    }

    /** Each line a paragraph, rows of cells a table. */
    static String body(List<String> lines) {
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            if (line.indexOf('\t') < 0) {
                body.append(paragraph(line));
                continue;
            }
            body.append("<w:tbl><w:tr>");
            for (String cell : line.split("\t", -1)) {
                body.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
            }
            body.append("</w:tr></w:tbl>");
        }
        return body.toString();
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>";
    }

    static String listed(String text, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A document that unpacks to so many million letters and packs to next to nothing. */
    static Path bomb(Path file, int millions) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document " + W + "><w:body>").getBytes(StandardCharsets.UTF_8));
            byte[] block = "<w:p></w:p>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < millions * 1_000_000L; written += block.length) {
                zip.write(block);
            }
            zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    /** Paragraphs set in lines and pages, the first line of each a little in. */
    static Path pdf(Path file, List<String> paragraphs) throws IOException {
        try (PDDocument document = new PDDocument()) {
            set(document, paragraphs);
            document.save(file.toFile());
        }
        return file;
    }

    static Path protectedPdf(Path file, List<String> paragraphs) throws IOException {
        try (PDDocument document = new PDDocument()) {
            set(document, paragraphs);
            document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    /** Pages without a letter, as a scanner leaves them. */
    static Path scan(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.addPage(new PDPage(PDRectangle.A4));
            document.save(file.toFile());
        }
        return file;
    }

    static Path pdfBomb(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDStream content = new PDStream(document);
            byte[] block = "0 0 m 1 1 l S\n".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 200; i++) {
                    out.write(block);
                }
            }
            page.setContents(content);
            document.save(file.toFile());
        }
        return file;
    }

    private static void set(PDDocument document, List<String> paragraphs) throws IOException {
        PDFont font;
        try (InputStream in =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, Objects.requireNonNull(in));
        }
        PDPageContentStream content = null;
        float y = 0;
        for (String paragraph : paragraphs) {
            boolean first = true;
            for (String line : lines(paragraph, font)) {
                if (y < 80) {
                    if (content != null) {
                        content.close();
                    }
                    PDPage page = new PDPage(PDRectangle.A4);
                    document.addPage(page);
                    content = new PDPageContentStream(document, page);
                    y = 760;
                    show(content, font, String.valueOf(document.getNumberOfPages()), 290, 800);
                }
                show(Objects.requireNonNull(content), font, line, first ? LEFT + 28 : LEFT, y);
                first = false;
                y -= 18;
            }
        }
        if (content != null) {
            content.close();
        }
    }

    private static void show(PDPageContentStream content, PDFont font, String line, float x, float y)
            throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }

    private static List<String> lines(String paragraph, PDFont font) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            float room = WIDTH - (lines.isEmpty() ? 28 : 0);
            if (!line.isEmpty() && font.getStringWidth(line + " " + word) / 1000 * SIZE > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
