package vn.chiso.base.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;

/**
 * Writes tables as a workbook: a sheet each, and a last one of notes. Rows go out as they come; what is held does not
 * grow with their number, and nothing touches the disk.
 */
public final class ExcelFile {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String VERSION = "1.0";
    private static final double NOTES_WIDTH = 110;
    private static final String RED = "C00000";

    private ExcelFile() {}

    /**
     * A sheet for each table, its name on top.
     *
     * @param out gets its first byte before the first row is read, and is not closed
     * @throws UncheckedIOException when nobody takes the file any more
     */
    public static void write(List<CaptionedTable> tables, Made made, OutputStream out) {
        write(tables, made, true, out);
    }

    /** A sheet for a program: nothing above the heads. Otherwise as {@link #write(List, Made, OutputStream)}. */
    public static void writeBare(CaptionedTable table, Made made, OutputStream out) {
        write(List.of(table), made, false, out);
    }

    private static void write(List<CaptionedTable> tables, Made made, boolean titled, OutputStream out) {
        SheetNames names = new SheetNames();
        String notes = names.of(Texts.get("files.notes", made.locale()));
        try (Workbook book = new Workbook(new Open(out), Made.PRODUCT + " · " + made.by(), VERSION)) {
            ExportCaption first = tables.getFirst().caption();
            book.properties()
                    .setTitle(SheetText.of(first.title()))
                    .setSubject(SheetText.of(first.filter()))
                    .setDescription(SheetText.of(first.mark()))
                    .setCompany(Made.PRODUCT);
            List<String> sheets = new ArrayList<>();
            for (CaptionedTable table : tables) {
                String name = names.of(
                        titled && !table.caption().title().isEmpty()
                                ? table.caption().title()
                                : table.table().name());
                sheets.add(name);
                new SheetWriter(book, table, name, made.locale(), titled, out).write(names);
            }
            writeNotes(book.newWorksheet(notes), tables, sheets, made);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void writeNotes(Worksheet sheet, List<CaptionedTable> tables, List<String> names, Made made)
            throws IOException {
        sheet.width(0, NOTES_WIDTH);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        int row = 0;
        for (int i = 0; i < tables.size(); i++) {
            ExportCaption caption = tables.get(i).caption();
            if (tables.size() > 1) {
                sheet.inlineString(row, 0, Texts.get("files.notes.sheet", made.locale(), names.get(i)));
                sheet.style(row++, 0).italic().fontColor("595959").set();
            }
            for (String line : caption.lines()) {
                sheet.inlineString(row, 0, SheetText.of(line));
                sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
                sheet.rowHeight(row, RowHeight.of(RowHeight.lines(line, NOTES_WIDTH)));
                if (line.equals(caption.title())) {
                    sheet.style(row, 0).bold().set();
                }
                if (line.equals(caption.mark())) {
                    sheet.style(row, 0).bold().fontColor(RED).set();
                }
                row++;
            }
            row++;
        }
        sheet.inlineString(
                row,
                0,
                SheetText.of(Texts.get("files.notes.made", made.locale(), DateText.format(made.at()), made.by())));
        sheet.style(row, 0).wrapText(true).fontColor("595959").set();
        sheet.finish();
    }

    /** Stays open when the workbook is done: whoever gave it closes it. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
