package vn.chiso.base.word;

import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.chiso.base.table.Made;

/** Letters and lines of Word documents. */
public final class WordText {

    private static final int RULE = 6;
    private static final int BELOW_TEXT = 60;

    private WordText() {}

    /** How words look. */
    public record Look(int size, boolean bold, boolean italic) {

        public static final Look BODY = new Look(WordPage.BODY, false, false);

        public static Look bold(int size) {
            return new Look(size, true, false);
        }

        public static Look italic(int size) {
            return new Look(size, false, true);
        }

        public static Look plain(int size) {
            return new Look(size, false, false);
        }
    }

    /** Adds words to a paragraph. */
    public static XWPFRun add(XWPFParagraph paragraph, String text, Look look) {
        return set(paragraph.createRun(), text, look);
    }

    /** Puts words into a run. */
    public static XWPFRun set(XWPFRun run, String text, Look look) {
        // in the order in which the standard lists them
        run.setFontFamily(WordPage.FONT);
        run.setBold(look.bold());
        run.setItalic(look.italic());
        run.setColor("000000");
        run.setFontSize(look.size());
        run.setText(clean(text));
        return run;
    }

    /** Without what XML cannot hold. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+", " ");
    }

    /** A line of its own in a paragraph of its own. */
    public static XWPFParagraph line(XWPFParagraph paragraph, String text, Look look, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        add(paragraph, text, look);
        return paragraph;
    }

    /**
     * A rule across the middle of a column.
     *
     * @param width of the column
     * @param part how much of it the rule takes
     */
    public static void rule(XWPFParagraph paragraph, int width, double part) {
        int side = (int) (width * (1 - part) / 2);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(BELOW_TEXT);
        paragraph.setSpacingAfter(0);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        CTPPr look = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        CTPBdr borders = look.addNewPBdr();
        var top = borders.addNewTop();
        top.setVal(STBorder.SINGLE);
        top.setSz(BigInteger.valueOf(RULE));
        top.setSpace(BigInteger.ONE);
        top.setColor("000000");
        add(paragraph, "", Look.plain(2));
    }

    /** Gives a table columns of fixed widths and takes its cells in; without borders unless they are asked for. */
    public static void columns(XWPFTable table, int[] widths, boolean borders) {
        CTTblPr look = table.getCTTbl().getTblPr() == null
                ? table.getCTTbl().addNewTblPr()
                : table.getCTTbl().getTblPr();
        if (!borders) {
            table.removeBorders();
        }
        int sum = 0;
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            sum += width;
        }
        table.setWidth(sum);
        (look.isSetTblLayout() ? look.getTblLayout() : look.addNewTblLayout()).setType(STTblLayoutType.FIXED);
        int side = borders ? WordPage.mm(1) : 0;
        CTTblCellMar margins = look.isSetTblCellMar() ? look.getTblCellMar() : look.addNewTblCellMar();
        for (var margin : List.of(
                margins.isSetLeft() ? margins.getLeft() : margins.addNewLeft(),
                margins.isSetRight() ? margins.getRight() : margins.addNewRight())) {
            margin.setType(STTblWidth.DXA);
            margin.setW(BigInteger.valueOf(side));
        }
        for (XWPFTableRow row : table.getRows()) {
            int column = 0;
            for (XWPFTableCell cell : row.getTableCells()) {
                int spanned = span(cell);
                int width = 0;
                for (int i = 0; i < spanned && column < widths.length; i++) {
                    width += widths[column++];
                }
                cell.setWidth(String.valueOf(width));
            }
        }
    }

    private static int span(XWPFTableCell cell) {
        var look = cell.getCTTc().getTcPr();
        return look != null && look.isSetGridSpan()
                ? look.getGridSpan().getVal().intValue()
                : 1;
    }

    /** Who made a document, for its properties, which are no part of its text. */
    public static void properties(XWPFDocument document, String title, Made made) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(clean(title));
        properties.setCreator(Made.PRODUCT + " · " + clean(made.by()));
        properties.setCreated(Optional.of(Date.from(made.at())));
    }
}
