package vn.chiso.exchange.book;

import static vn.chiso.exchange.book.Hostile.accepted;
import static vn.chiso.exchange.book.Hostile.refused;
import static vn.chiso.exchange.book.HostilePackages.numbered;
import static vn.chiso.exchange.book.OoxmlFile.MAIN;
import static vn.chiso.exchange.book.OoxmlFile.repeated;
import static vn.chiso.exchange.book.OoxmlFile.withRows;
import static vn.chiso.exchange.book.OoxmlFile.withSheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.chiso.exchange.book.BookRefused.Why;

/** What can be wrong within the XML of a workbook. */
final class HostileXml {

    private static final String ONE_CELL = "<row><c><v>1</v></c></row>";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String HEAD = "<worksheet><sheetData>";
    private static final String TAIL = "</sheetData></worksheet>";

    private HostileXml() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        addEntities(all);
        addTooMuch(all);
        addStrangeXml(all);
        addCells(all);
        return all;
    }

    private static void addEntities(List<Hostile> all) {
        all.add(refused(
                "types-of-comments.xlsx",
                Why.DTD,
                file -> withRows(ONE_CELL)
                        .part(OoxmlFile.SHEET, numbered("<!DOCTYPE worksheet [", "<!--", "-->", 1_000_000))
                        .write(file)));
        all.add(refused(
                "laughs.xlsx",
                Why.DTD,
                file -> withSheet("<!DOCTYPE worksheet [<!ENTITY a 'aaaaaaaaaa'>"
                                + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
                                + "<worksheet><sheetData><row><c t='str'><v>&c;</v></c></row></sheetData></worksheet>")
                        .write(file)));
        all.add(refused(
                "external-entity.xlsx",
                Why.DTD,
                file -> withRows("<row><c t='s'><v>0</v></c></row>")
                        .part(
                                TEXTS,
                                "<!DOCTYPE sst [<!ENTITY x SYSTEM"
                                        + " 'file:///etc/passwd'>]><sst><si><t>&x;</t></si></sst>")
                        .write(file)));
        all.add(refused(
                "external-subset.xlsx",
                Why.DTD,
                file -> withRows(ONE_CELL)
                        .part(OoxmlFile.WORKBOOK, "<!DOCTYPE workbook SYSTEM 'http://127.0.0.1:9/x.dtd'><workbook/>")
                        .write(file)));
        all.add(refused(
                "parameter-entity.xlsx",
                Why.DTD,
                file -> withRows(ONE_CELL)
                        .part("_rels/.rels", "<!DOCTYPE r [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x'>%x;]><r/>")
                        .write(file)));
        all.add(refused(
                "undeclared-entity.xlsx",
                Why.DAMAGED,
                file -> withRows("<row><c t='str'><v>&nbsp;</v></c></row>").write(file)));
    }

    private static void addTooMuch(List<Hostile> all) {
        all.add(refused(
                "bomb-by-cells.xlsx",
                Why.CELLS,
                file -> withRows("")
                        .part(OoxmlFile.SHEET, manyCells(3_100, 1_000))
                        .write(file)));
        all.add(refused(
                "bomb-by-rows.xlsx",
                Why.ROWS,
                file -> withRows("")
                        .part(OoxmlFile.SHEET, manyCells(200_001, 1))
                        .write(file)));
        all.add(refused(
                "a-million-styles.xlsx",
                Why.STYLES,
                file -> withRows(ONE_CELL)
                        .part(STYLES, numbered("<styleSheet><cellXfs>", "<xf numFmtId='", "'/>", 1_000_000))
                        .write(file)));
        all.add(refused(
                "a-million-fonts.xlsx",
                Why.STYLES,
                file -> withRows(ONE_CELL)
                        .part(STYLES, numbered("<styleSheet><fonts>", "<font><name val='", "'/></font>", 1_000_000))
                        .write(file)));
        all.add(refused(
                "a-million-formats.xlsx",
                Why.STYLES,
                file -> withRows(ONE_CELL)
                        .part(
                                STYLES,
                                numbered(
                                        "<styleSheet><numFmts>", "<numFmt formatCode='0' numFmtId='", "'/>", 1_000_000))
                        .write(file)));
        all.add(refused(
                "a-million-texts.xlsx",
                Why.SHARED_TEXTS,
                file -> withRows(ONE_CELL)
                        .part(TEXTS, numbered("<sst>", "<si><t>", "</t></si>", 1_000_000))
                        .write(file)));
        all.add(refused(
                "long-texts.xlsx",
                Why.SHARED_TEXTS,
                file -> withRows(ONE_CELL)
                        .part(TEXTS, numbered("<sst>", "<si><t>" + "ạ".repeat(20_000), "</t></si>", 900))
                        .write(file)));
        all.add(refused(
                "texts-of-parts.xlsx",
                Why.SHARED_TEXTS,
                file -> withRows(ONE_CELL)
                        .part(
                                TEXTS,
                                numbered(
                                        "<sst>",
                                        "<si>" + "<r><rPr><rFont val='a'/></rPr><t>x</t></r>".repeat(9) + "<t>",
                                        "</t></si>",
                                        40_000))
                        .write(file)));
        all.add(refused(
                "merged.xlsx",
                Why.MERGED,
                file -> withRows("")
                        .part(
                                OoxmlFile.SHEET,
                                numbered("<worksheet><mergeCells>", "<mergeCell ref='A1:B", "'/>", 100_100))
                        .write(file)));
        all.add(refused(
                "long-text.xlsx",
                Why.CHARACTERS,
                file -> withRows("<row><c t='inlineStr'><is><t>" + "x".repeat(40_000) + "</t></is></c></row>")
                        .write(file)));
        all.add(refused(
                "longest-text.xlsx",
                Why.CHARACTERS,
                file -> withRows(ONE_CELL)
                        .part(TEXTS, repeated("<sst><si><t>", "0123456789", 4_000_000, "</t></si></sst>"))
                        .write(file)));
        all.add(refused(
                "longest-attribute.xlsx",
                Why.CHARACTERS,
                file -> withRows(ONE_CELL)
                        .part(OoxmlFile.SHEET, repeated(HEAD + "<row r='", "0123456789", 4_000_000, "'/>" + TAIL))
                        .write(file)));
        all.add(refused(
                "long-number.xlsx",
                Why.CHARACTERS,
                file -> withRows("<row><c><v>" + "9".repeat(100_000) + "</v></c></row>")
                        .write(file)));
    }

    /** Rows of so many cells, with numbers that do not repeat. */
    private static OoxmlFile.Content manyCells(int rows, int columns) {
        return out -> {
            out.write(HEAD.getBytes(StandardCharsets.US_ASCII));
            long number = 1;
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < rows; i++) {
                row.append("<row>");
                for (int column = 0; column < columns; column++) {
                    number = number * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
                    row.append("<c><v>").append(number >>> 44).append("</v></c>");
                }
                out.write(row.append("</row>").toString().getBytes(StandardCharsets.US_ASCII));
                row.setLength(0);
            }
            out.write(TAIL.getBytes(StandardCharsets.US_ASCII));
        };
    }

    private static void addStrangeXml(List<Hostile> all) {
        for (String charset : List.of("UTF-16", "UTF-32", "IBM037")) {
            all.add(refused(
                    charset + ".xlsx",
                    charset.startsWith("UTF") ? Why.STRANGE_XML : Why.DAMAGED,
                    file -> withRows(ONE_CELL)
                            .part(
                                    OoxmlFile.SHEET,
                                    out -> out.write(("<?xml version='1.0' encoding='" + charset + "'?>" + HEAD
                                                    + ONE_CELL + TAIL)
                                            .getBytes(Charset.forName(charset))))
                            .write(file)));
        }
        all.add(refused(
                "deep.xlsx",
                Why.STRANGE_XML,
                file -> withRows(ONE_CELL)
                        .part(OoxmlFile.SHEET, repeated("<worksheet>", "<a>", 1_000_000, ""))
                        .write(file)));
        all.add(refused(
                "names.xlsx",
                Why.STRANGE_XML,
                file -> withRows(ONE_CELL)
                        .part(OoxmlFile.SHEET, numbered("<worksheet>", "<n", "/>", 1_000_000))
                        .write(file)));
        all.add(refused(
                "prefixes.xlsx",
                Why.STRANGE_XML,
                file -> withRows(ONE_CELL)
                        .part(OoxmlFile.SHEET, numbered("<worksheet>", "<n xmlns:p", "='x'/>", 1_000_000))
                        .write(file)));
        all.add(refused(
                "attributes.xlsx",
                Why.STRANGE_XML,
                file -> withRows(ONE_CELL)
                        .part(OoxmlFile.SHEET, numbered("<worksheet>", "<n a", "=''/>", 1_000_000))
                        .write(file)));
        all.add(refused("attributes-of-one.xlsx", Why.STRANGE_XML, file -> {
            StringBuilder row = new StringBuilder("<row");
            for (int i = 0; i < 50_000; i++) {
                row.append(" a").append(i).append("=''");
            }
            withRows(row + "/>").write(file);
        }));
        all.add(refused(
                "character-data.xlsx",
                Why.CHARACTERS,
                file -> withRows(ONE_CELL)
                        .part(
                                OoxmlFile.SHEET,
                                repeated(
                                        HEAD + "<row><c><v><![CDATA[",
                                        "<<<<<<<<",
                                        3_000_000,
                                        "]]></v></c></row>" + TAIL))
                        .write(file)));
        all.add(refused(
                "comment.xlsx",
                Why.CHARACTERS,
                file -> withRows(ONE_CELL)
                        .part(OoxmlFile.SHEET, repeated("<worksheet><!--", "<x>", 3_000_000, "--></worksheet>"))
                        .write(file)));
        all.add(refused(
                "not-closed.xlsx",
                Why.DAMAGED,
                file -> withSheet(HEAD + ONE_CELL).write(file)));
        all.add(refused("no-xml.xlsx", Why.DAMAGED, file -> withSheet("Hà Nội").write(file)));
        all.add(refused("empty-part.xlsx", Why.DAMAGED, file -> withSheet("").write(file)));
        all.add(refused(
                "bad-utf8.xlsx",
                Why.DAMAGED,
                file -> withRows(ONE_CELL)
                        .part(
                                OoxmlFile.SHEET,
                                out -> out.write((HEAD + "<row><c t='str'><v>\u00C3(\u00FF</v></c></row>" + TAIL)
                                        .getBytes(StandardCharsets.ISO_8859_1)))
                        .write(file)));
        all.add(refused(
                "other-root.xlsx",
                Why.DAMAGED,
                file -> withSheet("<chartsheet/>").write(file)));
    }

    private static void addCells(List<Hostile> all) {
        all.add(refused(
                "last-cell.xlsx",
                Why.COLUMNS,
                file -> withRows("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")
                        .write(file)));
        all.add(accepted(
                "last-cell-without-value.xlsx",
                1,
                file -> withRows(ONE_CELL + "<row r='1048576'><c r='XFD1048576' s='0'/></row>")
                        .write(file)));
        all.add(refused(
                "beyond-the-last-column.xlsx",
                Why.ORDER,
                file -> withRows("<row r='1'><c r='XFE1'><v>1</v></c></row>").write(file)));
        all.add(refused(
                "beyond-the-last-row.xlsx",
                Why.ORDER,
                file -> withRows("<row r='1048577'/>").write(file)));
        all.add(refused(
                "negative-row.xlsx",
                Why.ORDER,
                file -> withRows("<row r='-5'><c><v>1</v></c></row>").write(file)));
        all.add(refused(
                "row-of-2147483648.xlsx",
                Why.ORDER,
                file -> withRows("<row r='2147483648'/>").write(file)));
        all.add(refused(
                "rows-out-of-order.xlsx",
                Why.ORDER,
                file -> withRows("<row r='2'/><row r='1'/>").write(file)));
        all.add(refused(
                "cells-out-of-order.xlsx",
                Why.ORDER,
                file -> withRows("<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>")
                        .write(file)));
        all.add(refused(
                "cell-of-another-row.xlsx",
                Why.DAMAGED,
                file -> withRows("<row r='1'><c r='A7'><v>1</v></c></row>").write(file)));
        all.add(refused(
                "no-such-text.xlsx",
                Why.DAMAGED,
                file -> withRows("<row><c t='s'><v>99999999999</v></c></row>").write(file)));
        all.add(accepted(
                "no-such-style.xlsx",
                1,
                file -> withRows("<row><c s='-1'><v>1</v></c></row>").write(file)));
        all.add(accepted(
                "not-a-number.xlsx",
                4,
                file -> withRows("<row><c><v>NaN</v></c><c><v>-Infinity</v></c>"
                                + "<c><v>1e999999999</v></c><c><v>0x1p3</v></c></row>")
                        .write(file)));
        all.add(accepted(
                "large-numbers.xlsx",
                3,
                file -> withRows("<row><c><v>1e308</v></c><c><v>-1.7976931348623157E308</v></c>"
                                + "<c><v>4.9E-324</v></c></row>")
                        .write(file)));
        all.add(accepted(
                "dates-as-text.xlsx",
                2,
                file -> withRows("<row><c t='inlineStr'><is><t>31/12/2023</t></is></c>"
                                + "<c t='d'><v>2023-13-45</v></c></row>")
                        .write(file)));
        all.add(accepted(
                "formula-as-text.xlsx",
                2,
                file -> withRows("<row><c t='str'><v>=cmd|' /C calc'!A0</v></c>"
                                + "<c t='inlineStr'><is><t>@SUM(1+1)*cmd|'x'!A0</t></is></c></row>")
                        .write(file)));
        all.add(accepted(
                "signs-of-control.xlsx",
                1,
                file -> withRows("<row><c t='str'><v>a_x0000__xD800_\u202Eb</v></c></row>")
                        .write(file)));
        all.add(accepted(
                "names-that-turn.xlsx",
                1,
                file -> withRows(ONE_CELL)
                        .part(OoxmlFile.WORKBOOK, OoxmlFile.workbook("<sheet name='a\u202Efdp.\u2066b' r:id='rId1'/>"))
                        .write(file)));
        all.add(accepted(
                "namespaces.xlsx",
                1,
                file -> withSheet("<x:worksheet xmlns:x='" + MAIN + "'><x:sheetData><x:row><x:c>"
                                + "<x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                        .write(file)));
    }
}
