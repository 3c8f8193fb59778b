package vn.chiso.report;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.chiso.base.text.Texts;
import vn.chiso.base.word.WordPage;
import vn.chiso.base.word.WordText;
import vn.chiso.base.word.WordText.Look;

/** What stands above and below the text of a report: two tables of two columns without borders. */
final class WordHead {

    private static final int SIGNATURE_LINES = 4;
    private static final int SMALL = 11;
    private static final int HEAD = 12;
    private static final int MOTTO = 13;

    private final XWPFDocument document;
    private final ReportFields fields;
    private final Locale locale;

    WordHead(XWPFDocument document, ReportFields fields, Locale locale) {
        this.document = document;
        this.fields = fields;
        this.locale = locale;
    }

    /** Issuer and number to the left, nation, motto, place and day to the right; a mark above all. */
    void write(String mark) {
        if (!mark.isEmpty()) {
            WordText.line(document.createParagraph(), mark, Look.bold(HEAD), ParagraphAlignment.CENTER);
        }
        int left = WordPage.textWidth(false) * 38 / 100;
        int right = WordPage.textWidth(false) - left;
        XWPFTable table = table(2, left, right);
        Lines issuer = new Lines(table.getRow(0).getCell(0));
        if (!fields.superior().isEmpty()) {
            issuer.add(fields.superior().toUpperCase(locale), Look.plain(HEAD));
        }
        issuer.add(fields.issuer().toUpperCase(locale), Look.bold(HEAD));
        WordText.rule(issuer.next(), left, 0.4);
        Lines nation = new Lines(table.getRow(0).getCell(1));
        nation.add(Texts.get("reports.word.nation", locale), Look.bold(HEAD));
        nation.add(Texts.get("reports.word.motto", locale), Look.bold(MOTTO));
        WordText.rule(nation.next(), right, 0.56);
        new Lines(table.getRow(1).getCell(0))
                .add(Texts.get("reports.word.number", locale, fields.numberText()), Look.plain(MOTTO));
        new Lines(table.getRow(1).getCell(1)).add(fields.placeAndDay(locale), Look.italic(MOTTO));
    }

    /** Who gets the report to the left, who signs it to the right; kept on one page. */
    void foot() {
        XWPFParagraph before = document.createParagraph();
        before.setSpacingAfter(0);
        before.setKeepNext(true);
        int left = WordPage.textWidth(false) / 2;
        XWPFTable table = table(1, left, WordPage.textWidth(false) - left);
        Lines recipients = new Lines(table.getRow(0).getCell(0)).leftAligned();
        recipients.add(Texts.get("reports.word.recipients", locale), new Look(HEAD, true, true));
        List<String> lines = fields.recipientLines(Texts.get("reports.word.as_above", locale));
        for (int i = 0; i < lines.size(); i++) {
            recipients.add("- " + lines.get(i) + (i == lines.size() - 1 ? "." : ";"), Look.plain(SMALL));
        }
        Lines signature = new Lines(table.getRow(0).getCell(1));
        fields.authority().forEach(line -> signature.add(line.toUpperCase(locale), Look.bold(WordPage.BODY)));
        for (int i = 0; i < SIGNATURE_LINES; i++) {
            signature.add("", Look.BODY);
        }
        signature.add(fields.signer(), Look.bold(WordPage.BODY));
        table.getRow(0).setCantSplitRow(true);
    }

    private XWPFTable table(int rows, int left, int right) {
        XWPFTable table = document.createTable(rows, 2);
        WordText.columns(table, new int[] {left, right}, false);
        return table;
    }

    /** The lines of a cell, one below another. */
    private static final class Lines {

        private final XWPFTableCell cell;
        private ParagraphAlignment alignment = ParagraphAlignment.CENTER;
        private boolean begun;

        Lines(XWPFTableCell cell) {
            this.cell = cell;
        }

        Lines leftAligned() {
            alignment = ParagraphAlignment.LEFT;
            return this;
        }

        void add(String text, Look look) {
            WordText.line(next(), text, look, alignment);
        }

        XWPFParagraph next() {
            XWPFParagraph next = begun ? cell.addParagraph() : cell.getParagraphArray(0);
            begun = true;
            return next;
        }
    }
}
