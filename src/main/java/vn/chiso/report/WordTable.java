package vn.chiso.report;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.chiso.base.word.WordText;
import vn.chiso.base.word.WordText.Look;

/** A table in a Word document. Heads come again on each page; one over several lines stands over one column. */
final class WordTable {

    private final XWPFDocument document;
    private final WordRuns runs;

    WordTable(XWPFDocument document, WordRuns runs) {
        this.document = document;
        this.runs = runs;
    }

    /** @param size of its letters */
    void write(ReportBlock.Table content, int width, int size) {
        int columns = content.widths().size();
        XWPFTable table = document.createTable();
        table.removeRow(0);
        boolean[][] taken = new boolean[content.heads().size()][columns];
        for (int line = 0; line < content.heads().size(); line++) {
            head(table.createRow(), content.heads(), line, taken, size);
        }
        for (List<List<ReportRun>> cells : content.rows()) {
            XWPFTableRow row = table.createRow();
            row.setCantSplitRow(true);
            clear(row);
            for (int column = 0; column < columns; column++) {
                XWPFParagraph paragraph = row.createCell().getParagraphArray(0);
                paragraph.setAlignment(isName(column) ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
                runs.add(paragraph, cells.get(column), Look.plain(size));
            }
        }
        WordText.columns(table, ReportWriter.shared(content.widths(), width), true);
    }

    private static boolean isName(int column) {
        return column == 1 || column == 2;
    }

    private static void head(
            XWPFTableRow row, List<List<ReportBlock.Head>> heads, int line, boolean[][] taken, int size) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        clear(row);
        int next = 0;
        int columns = taken[line].length;
        for (int column = 0; column < columns; ) {
            XWPFTableCell cell = row.createCell();
            if (taken[line][column]) {
                span(cell, 1, STMerge.CONTINUE);
                column++;
                continue;
            }
            ReportBlock.Head head = heads.get(line).get(next++);
            span(cell, head.columns(), head.lines() > 1 ? STMerge.RESTART : null);
            WordText.line(cell.getParagraphArray(0), head.text(), Look.bold(size), ParagraphAlignment.CENTER);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            for (int below = line + 1; below < line + head.lines(); below++) {
                taken[below][column] = true;
            }
            column += head.columns();
        }
    }

    private static void span(XWPFTableCell cell, int columns, STMerge.@Nullable Enum merge) {
        CTTcPr look = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        if (columns > 1) {
            look.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        if (merge != null) {
            look.addNewVMerge().setVal(merge);
        }
    }

    private static void clear(XWPFTableRow row) {
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
    }
}
