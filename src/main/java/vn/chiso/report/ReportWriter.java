package vn.chiso.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.chiso.base.table.Made;
import vn.chiso.base.text.Texts;
import vn.chiso.base.word.WordPage;
import vn.chiso.base.word.WordText;
import vn.chiso.base.word.WordText.Look;

/**
 * Writes a report as a Word document, laid out as Nghị định 30/2020/NĐ-CP asks. The same report gives the same text, byte
 * for byte: nothing of the clock, the machine or the reader is in it.
 */
public final class ReportWriter {

    static final int INDENT = WordPage.mm(12.7);
    private static final int BEFORE = 120;
    private static final double SPACING = 1.15;
    private static final Look TITLE = Look.bold(WordPage.BODY);
    private static final int NOTE = 11;

    private final ReportDraft draft;
    private final XWPFDocument document = WordPage.create();
    private final WordRuns runs;
    private final Locale locale;

    private ReportWriter(ReportDraft draft, String address) {
        this.draft = draft;
        runs = new WordRuns(document, address);
        locale = Texts.language(Locale.forLanguageTag(draft.language()));
    }

    /**
     * @param made stands in the properties of the file alone
     * @param address where the application is reached, such as "https://chiso.example.vn"; figures lead there
     * @param out is not closed
     */
    public static void write(ReportDraft draft, Made made, String address, OutputStream out) {
        ReportWriter writer = new ReportWriter(draft, address);
        writer.all();
        WordText.properties(writer.document, draft.fields().summary(), made);
        WordPage.write(writer.document, out);
    }

    private void all() {
        WordPage.page(document, false);
        WordHead head = new WordHead(document, draft.fields(), locale);
        head.write(draft.mark());
        title();
        addressees();
        draft.body().forEach(this::block);
        draft.notes()
                .forEach(note -> WordText.line(
                                document.createParagraph(), note, Look.italic(NOTE), ParagraphAlignment.BOTH)
                        .setSpacingBefore(BEFORE));
        head.foot();
        if (draft.annex() != null) {
            annex(draft.annex());
        }
        // a document ends with a paragraph, not with a table
        WordText.line(document.createParagraph(), "", Look.plain(2), ParagraphAlignment.LEFT);
    }

    private void title() {
        XWPFParagraph title = WordText.line(
                document.createParagraph(), Texts.get("reports.word.title", locale), TITLE, ParagraphAlignment.CENTER);
        title.setSpacingBefore(2 * BEFORE);
        // a year does not stand alone on the last line of a title
        String summary = draft.fields().summary().replaceAll("(năm|ngày|tháng) (?=\\d)", "$1\u00a0");
        WordText.line(document.createParagraph(), summary, TITLE, ParagraphAlignment.CENTER);
        WordText.rule(document.createParagraph(), WordPage.textWidth(false), 0.35);
    }

    private void addressees() {
        List<String> to = draft.fields().to();
        if (to.size() == 1) {
            WordText.line(
                            document.createParagraph(),
                            Texts.get("reports.word.to", locale) + " " + to.getFirst() + ".",
                            Look.BODY,
                            ParagraphAlignment.CENTER)
                    .setSpacingBefore(BEFORE);
        } else if (!to.isEmpty()) {
            XWPFParagraph head = WordText.line(
                    document.createParagraph(),
                    Texts.get("reports.word.to", locale),
                    Look.BODY,
                    ParagraphAlignment.LEFT);
            head.setIndentationLeft(3 * INDENT);
            head.setSpacingBefore(BEFORE);
            for (int i = 0; i < to.size(); i++) {
                WordText.line(
                                document.createParagraph(),
                                "- " + to.get(i) + (i == to.size() - 1 ? "." : ";"),
                                Look.BODY,
                                ParagraphAlignment.LEFT)
                        .setIndentationLeft(4 * INDENT);
            }
        }
    }

    private void block(ReportBlock block) {
        switch (block) {
            case ReportBlock.Heading heading -> heading(heading);
            case ReportBlock.Basis basis -> runs.add(paragraph(), basis.runs(), Look.italic(WordPage.BODY));
            case ReportBlock.Paragraph paragraph -> {
                XWPFParagraph written = paragraph();
                runs.add(written, paragraph.runs(), Look.BODY);
                written.setKeepNext(leadsOn(written.getText()));
            }
            case ReportBlock.Item item -> {
                XWPFParagraph paragraph = paragraph();
                WordText.add(paragraph, item.level() == 1 ? "- " : "+ ", Look.BODY);
                runs.add(paragraph, item.runs(), Look.BODY);
            }
            case ReportBlock.Table table -> {
                paragraph().setSpacingBefore(0);
                new WordTable(document, runs).write(table, WordPage.textWidth(false), WordPage.BODY - 2);
            }
        }
    }

    /** What announces a list, and the last sentence, which the signature must not stand without. */
    private static boolean leadsOn(String text) {
        return text.endsWith(":") || text.endsWith("./.");
    }

    private void heading(ReportBlock.Heading heading) {
        XWPFParagraph paragraph = paragraph();
        paragraph.setStyle(WordPage.headingStyle(heading.level()));
        paragraph.setKeepNext(true);
        String text = heading.label() + " " + heading.title();
        // the highest in capitals, those with a letter as the text
        boolean lettered = heading.label().endsWith(")");
        WordText.add(
                paragraph,
                heading.level() == 1 ? text.toUpperCase(locale) : text,
                lettered ? Look.BODY : Look.bold(WordPage.BODY));
    }

    private XWPFParagraph paragraph() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(INDENT);
        paragraph.setSpacingBefore(BEFORE);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(SPACING);
        return paragraph;
    }

    private void annex(ReportDraft.Annex annex) {
        WordPage.nextSection(document, true);
        WordText.line(
                document.createParagraph(),
                Texts.get("reports.word.annex", locale),
                Look.bold(WordPage.BODY),
                ParagraphAlignment.CENTER);
        WordText.line(
                document.createParagraph(),
                annex.title().toUpperCase(locale),
                Look.bold(WordPage.BODY),
                ParagraphAlignment.CENTER);
        ReportFields fields = draft.fields();
        WordText.line(
                document.createParagraph(),
                Texts.get(
                        "reports.word.with",
                        locale,
                        fields.numberText(),
                        LongDay.orOpen(fields.day(), locale),
                        fields.issuer()),
                Look.italic(WordPage.BODY),
                ParagraphAlignment.CENTER);
        WordText.line(document.createParagraph(), annex.unit(), Look.italic(13), ParagraphAlignment.RIGHT);
        new WordTable(document, runs).write(annex.table(), WordPage.textWidth(true), 9);
    }

    /** The columns of a table that share a width by their parts. */
    static int[] shared(List<Integer> parts, int width) {
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        return parts.stream().mapToInt(part -> width * part / sum).toArray();
    }
}
