package vn.chiso.base.word;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.table.CaptionedTable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ExportCaption;
import vn.chiso.base.table.Made;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.word.WordText.Look;

/**
 * Writes one table as a Word document, below the chart that shows it where there is one, with what was chosen above it and where its figures come from below. A document is
 * held whole while it is made, so there is a limit to its rows, and it says what it leaves out.
 */
public final class WordFile {

    /** More rows than anybody reads on paper. */
    static final int MOST_ROWS = 1000;

    private static final int WIDE = 6;
    private static final int LETTERS = 11;
    private static final int SPACE = 120;

    private final CaptionedTable content;
    private final @Nullable ChartModel chart;
    private final Made made;
    private final XWPFDocument document = WordPage.create();
    private final List<Column> columns;
    private long left;

    private WordFile(CaptionedTable content, @Nullable ChartModel chart, Made made) {
        this.content = content;
        this.chart = chart;
        this.made = made;
        columns = content.table().columns();
    }

    /** @param chart drawn above the table; null for none
     * @param out is not closed */
    public static void write(CaptionedTable content, @Nullable ChartModel chart, Made made, OutputStream out) {
        WordFile file = new WordFile(content, chart, made);
        file.all();
        WordText.properties(file.document, content.caption().title(), made);
        WordPage.write(file.document, out);
    }

    private void all() {
        boolean landscape = columns.stream().filter(WordFile::isShown).count() > WIDE;
        WordPage.page(document, landscape);
        ExportCaption caption = content.caption();
        line(caption.mark(), Look.bold(LETTERS), ParagraphAlignment.CENTER);
        line(caption.title(), Look.bold(WordPage.BODY), ParagraphAlignment.CENTER);
        Stream.of(caption.subtitle(), caption.filter(), caption.period())
                .distinct()
                .forEach(text -> line(text, Look.italic(LETTERS + 1), ParagraphAlignment.CENTER));
        boolean drawn = chart != null && WordChart.draw(document, chart, WordPage.textWidth(landscape));
        table(WordPage.textWidth(landscape));
        if (left > 0) {
            line(
                    Texts.get("files.word.more", made.locale(), NumberText.format(left, made.locale())),
                    Look.bold(LETTERS),
                    ParagraphAlignment.LEFT);
        }
        Stream.of(
                        caption.source(),
                        caption.legend(),
                        drawn ? "" : Texts.get("files.word.picture", made.locale()),
                        Texts.get("files.notes.made", made.locale(), DateText.format(made.at()), made.by()))
                .forEach(text -> line(text, Look.italic(LETTERS), ParagraphAlignment.LEFT));
    }

    private void line(String text, Look look, ParagraphAlignment alignment) {
        if (!text.isEmpty()) {
            WordText.line(document.createParagraph(), text, look, alignment).setSpacingBefore(SPACE);
        }
    }

    private void table(int width) {
        document.createParagraph().setSpacingAfter(0);
        XWPFTable table = document.createTable();
        table.removeRow(0);
        XWPFTableRow head = row(table);
        head.setRepeatHeader(true);
        for (Column column : columns) {
            if (isShown(column)) {
                cell(head, column.head(), Look.bold(LETTERS), ParagraphAlignment.CENTER);
            }
        }
        content.table().rows().each(cells -> {
            if (table.getNumberOfRows() > MOST_ROWS) {
                left++;
            } else {
                body(row(table), cells);
            }
        });
        int sum = columns.stream()
                .filter(WordFile::isShown)
                .mapToInt(WordFile::weight)
                .sum();
        WordText.columns(
                table,
                columns.stream()
                        .filter(WordFile::isShown)
                        .mapToInt(column -> width * weight(column) / sum)
                        .toArray(),
                true);
    }

    private void body(XWPFTableRow row, List<Cell> cells) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (isShown(column)) {
                cell(
                        row,
                        cells.get(i).text(made.locale()),
                        Look.plain(LETTERS),
                        column.kind() == Column.Kind.NUMBER ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            }
        }
    }

    private static XWPFTableRow row(XWPFTable table) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        return row;
    }

    private static void cell(XWPFTableRow row, String text, Look look, ParagraphAlignment alignment) {
        XWPFTableCell cell = row.createCell();
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        WordText.line(paragraph, text, look, alignment);
    }

    private static boolean isShown(Column column) {
        return column.kind() != Column.Kind.HIDDEN;
    }

    private static int weight(Column column) {
        return switch (column.kind()) {
            case TEXT -> 3;
            case WORDS -> 5;
            case MOMENT, DAY, SHORT, NUMBER -> 2;
            case HIDDEN -> 0;
        };
    }
}
