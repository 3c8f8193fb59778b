package vn.chiso.exchange.book;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes an .xlsx part by part, also one that no program would write. */
final class OoxmlFile {

    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** What writes a part. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private record Part(String name, Content content) {}

    private final List<Part> parts = new ArrayList<>();
    private boolean zip64;

    /** A book of one sheet with the rows. */
    static OoxmlFile withRows(String rows) {
        return withSheet("<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A book of one sheet with this XML. */
    static OoxmlFile withSheet(String xml) {
        return new OoxmlFile()
                .part(CONTENT_TYPES, contentTypes(TYPE + "sheet.main+xml"))
                .part("_rels/.rels", relations(relation("rId1", "officeDocument", WORKBOOK)))
                .part(WORKBOOK, workbook("<sheet name='Biểu 1' sheetId='1' r:id='rId1'/>"))
                .part(
                        WORKBOOK_RELATIONS,
                        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "styles", "styles.xml")
                                + relation("rId3", "sharedStrings", "sharedStrings.xml")))
                .part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'/>")
                .part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'/>")
                .part(SHEET, xml);
    }

    static String contentTypes(String workbook) {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='" + TYPE + "worksheet+xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='" + workbook + "'/></Types>";
    }

    static String workbook(String sheets) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE.substring(0, OFFICE.length() - 1) + "'><sheets>"
                + sheets + "</sheets></workbook>";
    }

    static String relations(String relations) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations
                + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + OFFICE + type + "' Target='" + target + "'/>";
    }

    /** Puts a part in the place of the one of that name, or behind all. */
    OoxmlFile part(String name, String content) {
        return part(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    OoxmlFile part(String name, Content content) {
        without(name);
        return again(name, content);
    }

    /** Adds a part, whether or not there is one of that name. */
    OoxmlFile again(String name, Content content) {
        parts.add(new Part(name, content));
        return this;
    }

    OoxmlFile without(String name) {
        parts.removeIf(part -> part.name().equals(name));
        return this;
    }

    OoxmlFile zip64() {
        zip64 = true;
        return this;
    }

    /** The text before, the piece so many times, the text behind. */
    static Content repeated(String before, String piece, long times, String behind) {
        return out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            int together = (int) Math.min(times, Math.max(1, 50_000 / piece.length()));
            byte[] block = piece.repeat(together).getBytes(StandardCharsets.UTF_8);
            long left = times;
            for (; left >= together; left -= together) {
                out.write(block);
            }
            out.write(piece.repeat((int) left).getBytes(StandardCharsets.UTF_8));
            out.write(behind.getBytes(StandardCharsets.UTF_8));
        };
    }

    Path write(Path file) {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.setUseZip64(zip64 ? Zip64Mode.AlwaysWithCompatibility : Zip64Mode.AsNeeded);
            for (Part part : parts) {
                zip.putArchiveEntry(new ZipArchiveEntry(part.name()));
                part.content().writeTo(zip);
                zip.closeArchiveEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }
}
