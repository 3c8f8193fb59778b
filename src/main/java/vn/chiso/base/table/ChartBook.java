package vn.chiso.base.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;

/**
 * Writes a workbook with native charts, a sheet for each group of lines. It is held whole while it is made, so there is
 * a limit to what is asked of it; tables without charts are for {@link ExcelFile}.
 */
public final class ChartBook {

    private static final int CHARACTER = 256;
    private static final byte[] HEAD_FILL = {(byte) 0xE7, (byte) 0xEE, (byte) 0xF7};
    private static final byte[] LINE = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
    private static final byte[] QUIET = {0x59, 0x59, 0x59};
    private static final byte[] RED = {(byte) 0xC0, 0, 0};
    private static final int NAME = 0;
    private static final int UNIT = 1;
    /** The column of the first year. */
    static final int FIRST_YEAR = 2;

    private final Made made;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private final SheetNames names = new SheetNames();

    private ChartBook(Made made) {
        this.made = made;
    }

    /**
     * @param written is told after each sheet how many are done; what it throws ends the work
     * @param out is not closed
     */
    public static void write(List<ChartSheet> sheets, Made made, IntConsumer written, OutputStream out) {
        ChartBook one = new ChartBook(made);
        try (XSSFWorkbook book = one.book) {
            String notes = one.names.of(Texts.get("files.notes", made.locale()));
            var properties = book.getProperties().getCoreProperties();
            properties.setTitle(sheets.getFirst().caption().subtitle());
            properties.setSubjectProperty(sheets.getFirst().caption().filter());
            properties.setCreator(Made.PRODUCT + " · " + made.by());
            properties.setCreated(Optional.of(Date.from(made.at())));
            for (int i = 0; i < sheets.size(); i++) {
                one.add(sheets.get(i));
                written.accept(i + 1);
            }
            one.addNotes(notes, sheets);
            book.write(out);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void add(ChartSheet content) {
        XSSFSheet sheet = book.createSheet(names.of(content.caption().title()));
        int note = FIRST_YEAR + content.years().size();
        int row = title(sheet, content.caption());
        head(sheet.createRow(row), content, note);
        int first = row + 1;
        for (int i = 0; i < content.lines().size(); i++) {
            line(sheet.createRow(first + i), content.lines().get(i), note);
        }
        int last = first + content.lines().size() - 1;
        sheet.createFreezePane(1, first);
        sheet.setAutoFilter(new CellRangeAddress(row, last, NAME, note));
        sheet.setColumnWidth(NAME, 44 * CHARACTER);
        sheet.setColumnWidth(UNIT, 14 * CHARACTER);
        for (int column = FIRST_YEAR; column < note; column++) {
            sheet.setColumnWidth(column, 14 * CHARACTER);
        }
        sheet.setColumnWidth(note, 48 * CHARACTER);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        new SheetCharts(sheet, content, row, first).draw(last + 2);
    }

    private int title(XSSFSheet sheet, ExportCaption caption) {
        int row = 0;
        put(sheet.createRow(row++), NAME, caption.title(), style("title"));
        put(sheet.createRow(row++), NAME, caption.filter() + " · " + caption.period(), style("quiet"));
        if (!caption.mark().isEmpty()) {
            put(sheet.createRow(row++), NAME, caption.mark(), style("mark"));
        }
        return row;
    }

    private void head(XSSFRow row, ChartSheet content, int note) {
        put(row, NAME, content.heads().getFirst(), style("head"));
        put(row, UNIT, content.heads().get(1), style("head"));
        for (int i = 0; i < content.years().size(); i++) {
            put(row, FIRST_YEAR + i, content.years().get(i), style("year"));
        }
        put(row, note, content.heads().getLast(), style("head"));
    }

    private void line(XSSFRow row, ChartSheet.Line line, int note) {
        put(row, NAME, line.name(), style("text"));
        put(row, UNIT, line.unit(), style("text"));
        for (int i = 0; i < line.values().size(); i++) {
            XSSFCell cell = row.createCell(FIRST_YEAR + i);
            if (line.values().get(i) instanceof Cell.Amount number) {
                cell.setCellValue((number.percent() ? number.value().movePointLeft(2) : number.value()).doubleValue());
                cell.setCellStyle(style(NumberPattern.of(
                        number.value().scale(), number.percent(), number.before(), number.after(), made.locale())));
            } else {
                String text = line.values().get(i).text(made.locale());
                if (!text.isEmpty()) {
                    cell.setCellValue(SheetText.of(text));
                }
                cell.setCellStyle(style("text"));
            }
        }
        put(row, note, line.note(), style("text"));
    }

    private void addNotes(String name, List<ChartSheet> sheets) {
        XSSFSheet sheet = book.createSheet(name);
        sheet.setColumnWidth(NAME, 110 * CHARACTER);
        ExportCaption caption = sheets.getFirst().caption();
        List<String> lines = new ArrayList<>();
        lines.add(caption.mark());
        lines.add(caption.subtitle());
        lines.add(caption.filter());
        lines.add(caption.period());
        lines.add(caption.source());
        lines.add(caption.legend());
        lines.add(Texts.get("files.notes.made", made.locale(), DateText.format(made.at()), made.by()));
        lines.removeIf(String::isEmpty);
        for (int i = 0; i < lines.size(); i++) {
            put(sheet.createRow(i), NAME, lines.get(i), style(lines.get(i).equals(caption.mark()) ? "mark" : "plain"));
        }
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(SheetText.of(text));
        }
        cell.setCellStyle(style);
    }

    /** A named look, or a number shown by its pattern. */
    private XSSFCellStyle style(String name) {
        return styles.computeIfAbsent(name, key -> {
            XSSFCellStyle style = book.createCellStyle();
            switch (key) {
                case "title" -> style.setFont(font(true, 14, null));
                case "quiet" -> style.setFont(font(false, 11, QUIET));
                case "mark" -> style.setFont(font(true, 11, RED));
                case "plain" -> style.setWrapText(true);
                case "head", "year" -> {
                    style.setFont(font(true, 11, null));
                    style.setFillForegroundColor(new XSSFColor(HEAD_FILL));
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    style.setWrapText(true);
                    style.setVerticalAlignment(VerticalAlignment.CENTER);
                    style.setAlignment(key.equals("year") ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
                    style.setIndention((short) (key.equals("year") ? 0 : 1));
                    border(style);
                }
                case "text" -> {
                    style.setWrapText(true);
                    style.setAlignment(HorizontalAlignment.LEFT);
                    style.setIndention((short) 1);
                    style.setVerticalAlignment(VerticalAlignment.TOP);
                    border(style);
                }
                default -> {
                    style.setDataFormat(book.createDataFormat().getFormat(key));
                    style.setVerticalAlignment(VerticalAlignment.TOP);
                    border(style);
                }
            }
            return style;
        });
    }

    private XSSFFont font(boolean bold, int size, byte @Nullable [] colour) {
        XSSFFont font = book.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints((short) size);
        if (colour == null) {
            font.setColor(IndexedColors.AUTOMATIC.getIndex());
        } else {
            font.setColor(new XSSFColor(colour));
        }
        return font;
    }

    private static void border(XSSFCellStyle style) {
        XSSFColor colour = new XSSFColor(LINE);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(colour);
        style.setTopBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }
}
