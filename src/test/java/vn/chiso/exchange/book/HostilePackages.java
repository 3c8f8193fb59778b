package vn.chiso.exchange.book;

import static vn.chiso.exchange.book.Hostile.accepted;
import static vn.chiso.exchange.book.Hostile.either;
import static vn.chiso.exchange.book.Hostile.refused;
import static vn.chiso.exchange.book.OoxmlFile.repeated;
import static vn.chiso.exchange.book.OoxmlFile.withRows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import vn.chiso.exchange.book.BookRefused.Why;

/** What can be wrong with a file before it is a workbook: another kind, a zip made to hurt, parts that are not there. */
final class HostilePackages {

    private static final String ONE_CELL = "<row><c><v>1</v></c></row>";

    private HostilePackages() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        addOtherFiles(all);
        addZips(all);
        addParts(all);
        return all;
    }

    private static void addOtherFiles(List<Hostile> all) {
        all.add(refused("empty.xlsx", Why.EMPTY, file -> Files.write(file, new byte[0])));
        all.add(refused(
                "png.xlsx", Why.NOT_A_BOOK, file -> bytes(file, "\u0089PNG\r\n\u001A\n" + "\0\1\2\3".repeat(500))));
        all.add(refused("jpeg.xls", Why.NOT_A_BOOK, file -> bytes(file, "\u00FF\u00D8\u00FF\u00E0" + "x".repeat(500))));
        all.add(refused("pdf.xls", Why.NOT_A_BOOK, file -> bytes(file, "%PDF-1.7\nx")));
        all.add(refused("picture.csv", Why.NOT_A_BOOK, file -> bytes(file, "II*\0" + "\1\2\3\4".repeat(500))));
        all.add(refused(
                "page.xls",
                Why.OTHER_FORMAT,
                file -> bytes(file, "\n <html><table><tr><td>1</td></tr></table></html>")));
        all.add(refused(
                "2003.xls", Why.OTHER_FORMAT, file -> bytes(file, "<?xml version=\"1.0\"?><Workbook></Workbook>")));
        all.add(refused("excel-2.xls", Why.OTHER_FORMAT, file -> bytes(file, "\u0009\0\4\0\2\0\u0010\0")));
        all.add(refused("too-large.xlsx", Why.BYTES, file -> sparse(file, "PK\3\4", 40L << 20)));
        all.add(refused(
                "document.xlsx",
                Why.NOT_A_BOOK,
                file -> withRows(ONE_CELL)
                        .part(
                                OoxmlFile.CONTENT_TYPES,
                                OoxmlFile.contentTypes("application/vnd.openxmlformats-officedocument"
                                        + ".wordprocessingml.document.main+xml"))
                        .write(file)));
        all.add(refused(
                "binary.xlsx",
                Why.OTHER_FORMAT,
                file -> withRows(ONE_CELL)
                        .part(
                                OoxmlFile.CONTENT_TYPES,
                                OoxmlFile.contentTypes("application/vnd.ms-excel.sheet.binary.macroEnabled.main"))
                        .write(file)));
        all.add(refused(
                "open-document.xlsx",
                Why.OTHER_FORMAT,
                file -> new OoxmlFile()
                        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .part("content.xml", "<x/>")
                        .write(file)));
    }

    private static void addZips(List<Hostile> all) {
        all.add(refused("no-entries.xlsx", Why.NOT_A_BOOK, file -> new OoxmlFile().write(file)));
        all.add(refused("thousands-of-entries.xlsx", Why.ENTRIES, file -> {
            OoxmlFile book = withRows(ONE_CELL);
            for (int i = 0; i < 3_000; i++) {
                book.again("xl/media/" + i, out -> {});
            }
            book.write(file);
        }));
        all.add(refused(
                "two-of-a-name.xlsx",
                Why.TWO_OF_A_NAME,
                file -> withRows(ONE_CELL)
                        .again(OoxmlFile.SHEET, out -> out.write('x'))
                        .write(file)));
        all.add(refused(
                "two-by-capitals.xlsx",
                Why.TWO_OF_A_NAME,
                file -> withRows(ONE_CELL).part("XL/Worksheets/Sheet1.xml", "x").write(file)));
        for (String name : List.of("../../etc/cron.d/x", "/etc/passwd", "xl\\..\\x", "c:/x", "xl/..")) {
            all.add(refused(
                    "slip-" + all.size() + ".xlsx",
                    Why.UNSAFE_NAME,
                    file -> withRows(ONE_CELL).part(name, "x").write(file)));
        }
        all.add(accepted("zip64.xlsx", 1, file -> withRows(ONE_CELL).zip64().write(file)));
        all.add(refused("truncated.xlsx", Why.DAMAGED, file -> {
            withRows(ONE_CELL.repeat(1_000)).write(file);
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        }));
        all.add(refused("only-a-head.xlsx", Why.DAMAGED, file -> bytes(file, "PK\3\4")));
        all.add(refused("locked-entry.xlsx", Why.DAMAGED, file -> centralByte(file, 8, 1)));
        all.add(refused("unknown-method.xlsx", Why.DAMAGED, file -> centralByte(file, 10, 99)));
        all.add(refused(
                "bomb-by-ratio.xlsx",
                Why.RATIO,
                file -> withRows("")
                        .part(
                                OoxmlFile.SHEET,
                                repeated("<worksheet><cols>", "<col/>", 15_000_000, "</cols></worksheet>"))
                        .write(file)));
        all.add(accepted(
                "bomb-nobody-reads.xlsx",
                1,
                file -> withRows(ONE_CELL)
                        .part("xl/media/image1.png", repeated("", "0".repeat(1_000), 60_000, ""))
                        .write(file)));
        for (int seed = 0; seed < 60; seed++) {
            int one = seed;
            all.add(either("mutated-" + seed + ".xlsx", file -> {
                withRows("<row><c t='inlineStr'><is><t>Hà Nội</t></is></c><c><v>1.5</v></c></row>".repeat(20))
                        .write(file);
                mutate(file, one);
            }));
        }
    }

    private static void addParts(List<Hostile> all) {
        all.add(refused(
                "no-types.xlsx",
                Why.NOT_A_BOOK,
                file -> withRows(ONE_CELL).without(OoxmlFile.CONTENT_TYPES).write(file)));
        all.add(refused(
                "no-relations.xlsx",
                Why.MISSING_PART,
                file -> withRows(ONE_CELL).without("_rels/.rels").write(file)));
        all.add(refused(
                "no-workbook.xlsx",
                Why.MISSING_PART,
                file -> withRows(ONE_CELL).without(OoxmlFile.WORKBOOK).write(file)));
        all.add(refused(
                "no-workbook-relations.xlsx",
                Why.MISSING_PART,
                file -> withRows(ONE_CELL).without(OoxmlFile.WORKBOOK_RELATIONS).write(file)));
        all.add(refused(
                "no-sheet-part.xlsx",
                Why.MISSING_PART,
                file -> withRows(ONE_CELL).without(OoxmlFile.SHEET).write(file)));
        all.add(refused(
                "no-sheets.xlsx",
                Why.NO_SHEET,
                file -> withRows(ONE_CELL)
                        .part(OoxmlFile.WORKBOOK, OoxmlFile.workbook(""))
                        .write(file)));
        all.add(refused(
                "wrong-type.xlsx",
                Why.DAMAGED,
                file -> withRows(ONE_CELL)
                        .part(
                                OoxmlFile.CONTENT_TYPES,
                                OoxmlFile.contentTypes(
                                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                                        .replace(
                                                "</Types>",
                                                "<Override PartName='/xl/worksheets/sheet1.xml'"
                                                        + " ContentType='image/png'/></Types>"))
                        .write(file)));
        all.add(refused(
                "circle.xlsx",
                Why.DAMAGED,
                file -> withRows(ONE_CELL)
                        .part(
                                OoxmlFile.WORKBOOK_RELATIONS,
                                OoxmlFile.relations(OoxmlFile.relation("rId1", "worksheet", "workbook.xml")))
                        .write(file)));
        all.add(refused(
                "sheet-twice.xlsx",
                Why.DAMAGED,
                file -> withRows(ONE_CELL)
                        .part(
                                OoxmlFile.WORKBOOK,
                                OoxmlFile.workbook("<sheet name='a' r:id='rId1'/><sheet name='b' r:id='rId1'/>"))
                        .write(file)));
        all.add(refused(
                "external-sheet.xlsx",
                Why.MISSING_PART,
                file -> withRows(ONE_CELL)
                        .part(
                                OoxmlFile.WORKBOOK_RELATIONS,
                                OoxmlFile.relations(OoxmlFile.relation("rId1", "worksheet", "http://127.0.0.1:9/x.xml")
                                        .replace("/>", " TargetMode='External'/>")))
                        .write(file)));
        all.add(refused(
                "leading-out.xlsx",
                Why.DAMAGED,
                file -> withRows(ONE_CELL)
                        .part(
                                OoxmlFile.WORKBOOK_RELATIONS,
                                OoxmlFile.relations(OoxmlFile.relation("rId1", "worksheet", "../../../../etc/passwd")))
                        .write(file)));
        all.add(refused("300-sheets.xlsx", Why.SHEETS, HostilePackages::manySheets));
        all.add(refused(
                "a-million-types.xlsx",
                Why.ENTRIES,
                file -> withRows(ONE_CELL)
                        .part(
                                OoxmlFile.CONTENT_TYPES,
                                numbered("<Types>", "<Override ContentType='x' PartName='/", "'/>", 1_000_000))
                        .write(file)));
        all.add(refused(
                "a-million-relations.xlsx",
                Why.ENTRIES,
                file -> withRows(ONE_CELL)
                        .part(
                                "_rels/.rels",
                                numbered("<Relationships>", "<Relationship Type='x' Target='y' Id='", "'/>", 1_000_000))
                        .write(file)));
        all.add(accepted(
                "external-links.xlsx",
                1,
                file -> withRows("<row><c><f>[1]Sheet1!A1</f><v>1</v></c></row>")
                        .part(
                                OoxmlFile.WORKBOOK,
                                OoxmlFile.workbook("<sheet name='a' r:id='rId1'/>")
                                        .replace(
                                                "</workbook>",
                                                "<externalReferences><externalReference r:id='rId8'/>"
                                                        + "</externalReferences></workbook>"))
                        .part(
                                OoxmlFile.WORKBOOK_RELATIONS,
                                OoxmlFile.relations(OoxmlFile.relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                        + OoxmlFile.relation(
                                                "rId8", "externalLink", "externalLinks/externalLink1.xml")))
                        .part("xl/externalLinks/externalLink1.xml", "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/'><x/>")
                        .write(file)));
        all.add(accepted(
                "macros.xlsm",
                1,
                file -> withRows(ONE_CELL)
                        .part(
                                OoxmlFile.CONTENT_TYPES,
                                OoxmlFile.contentTypes("application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
                        .part("xl/vbaProject.bin", "\0\1\2 AutoOpen Shell")
                        .write(file)));
    }

    private static void manySheets(Path file) {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        OoxmlFile book = withRows(ONE_CELL);
        for (int i = 1; i <= 300; i++) {
            sheets.append("<sheet name='s")
                    .append(i)
                    .append("' r:id='r")
                    .append(i)
                    .append("'/>");
            relations.append(OoxmlFile.relation("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            book.part("xl/worksheets/sheet" + i + ".xml", "<worksheet/>");
        }
        book.part(OoxmlFile.WORKBOOK, OoxmlFile.workbook(sheets.toString()))
                .part(OoxmlFile.WORKBOOK_RELATIONS, OoxmlFile.relations(relations.toString()))
                .write(file);
    }

    /** A piece so many times, with a number in it each time. */
    static OoxmlFile.Content numbered(String before, String first, String second, int times) {
        return out -> {
            StringBuilder block = new StringBuilder(before);
            for (int i = 0; i < times; i++) {
                block.append(first).append(i * 7_919L % 1_000_003).append(second);
                if (block.length() > 50_000) {
                    out.write(block.toString().getBytes(StandardCharsets.UTF_8));
                    block.setLength(0);
                }
            }
            out.write(block.append("</")
                    .append(before.split("[ >]", 2)[0].substring(1))
                    .append('>')
                    .toString()
                    .getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Each character one byte. */
    static void bytes(Path file, String bytes) throws IOException {
        Files.write(file, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A large file that takes no room on the disk. */
    static void sparse(Path file, String head, long size) throws IOException {
        try (RandomAccessFile random = new RandomAccessFile(file.toFile(), "rw")) {
            random.write(head.getBytes(StandardCharsets.ISO_8859_1));
            random.setLength(size);
        }
    }

    /** Overwrites some bytes by others. */
    static void mutate(Path file, int seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i <= seed % 20; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Files.write(file, bytes);
    }

    /** A book in which the zip's directory says something else of its first entry. */
    private static void centralByte(Path file, int offset, int value) throws IOException {
        withRows(ONE_CELL).write(file);
        byte[] bytes = Files.readAllBytes(file);
        int central = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[central + offset] = (byte) value;
        Files.write(file, bytes);
    }
}
