package vn.chiso.base.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;

/** Writes one table into a workbook, block by block; a table longer than a sheet goes on in another. */
final class SheetWriter {

    /** Rows that are held before they go out. */
    private static final int BLOCK = 200;
    /** A spreadsheet computes with so many digits; a longer number would come back as another. */
    private static final int EXACT_DIGITS = 15;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final String LINE = "D9D9D9";
    /** How much of a column's width bold letters leave. */
    private static final double BOLD = 0.85;
    /** The height of so many rows is worked out; it is held until the sheet is done. */
    private static final int MEASURED_ROWS = 2_000;

    private record Look(int decimals, boolean percent, String before, String after) {}

    private final Workbook book;
    private final CaptionedTable file;
    private final Locale locale;
    private final boolean titled;
    private final OutputStream out;
    private final List<Column> columns;
    /** By column, the pattern of each cell of the block; null for text. */
    private final @Nullable String[][] patterns;

    /** What was worked out once for numbers of one look. */
    private final Map<Look, String> looks = new HashMap<>();

    private final String counts;
    private final SheetChoices choices = new SheetChoices();

    /** The sheet that is begun before any row is put into it. */
    @SuppressWarnings("NullAway.Init")
    private Worksheet sheet;

    private int head;
    private int row;
    private int blockStart;

    /**
     * @param name of the sheet
     * @param out where the workbook goes, to be flushed early
     */
    SheetWriter(Workbook book, CaptionedTable file, String name, Locale locale, boolean titled, OutputStream out) {
        this.book = book;
        this.file = file;
        this.locale = locale;
        this.titled = titled;
        this.out = out;
        columns = file.table().columns();
        sheet = book.newWorksheet(name);
        counts = NumberPattern.of(0, false, "", "", locale);
        patterns = new @Nullable String[columns.size()][BLOCK];
    }

    /** @param names for sheets that a long table needs beside the first */
    void write(SheetNames names) throws IOException {
        String name = sheet.getName();
        begin();
        file.table().rows().each(cells -> add(cells, name, names));
        end();
    }

    private void add(List<Cell> cells, String name, SheetNames names) {
        try {
            if (row == Worksheet.MAX_ROWS) {
                end();
                sheet = book.newWorksheet(names.of(name));
                begin();
            }
            for (int column = 0; column < cells.size(); column++) {
                patterns[column][row - blockStart] = put(column, cells.get(column));
            }
            if (row < MEASURED_ROWS) {
                measure(cells);
            }
            row++;
            if (row - blockStart == BLOCK) {
                flush();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private int firstSeen() {
        int first = 0;
        while (columns.get(first).kind() == Column.Kind.HIDDEN) {
            first++;
        }
        return first;
    }

    /** Not every program makes room for wrapped text by itself. */
    private void measure(List<Cell> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            if (patterns[column][row - blockStart] == null) {
                lines = Math.max(
                        lines,
                        RowHeight.lines(
                                cells.get(column).text(locale),
                                columns.get(column).kind().width()));
            }
        }
        if (lines > 1) {
            sheet.rowHeight(row, RowHeight.of(lines));
        }
    }

    private void begin() throws IOException {
        head = titled ? SheetPage.title(sheet, file.caption()) : 0;
        row = head;
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.width(i, column.kind().width());
            if (column.kind() == Column.Kind.HIDDEN) {
                sheet.hideColumn(i);
            }
            sheet.inlineString(head, i, SheetText.of(column.head()));
            StyleSetter style = sheet.style(head, i);
            style.bold().wrapText(true).verticalAlignment("center").fillColor("E7EEF7");
            style.borderStyle(BorderStyle.THIN).borderColor("A6A6A6");
            if (column.kind() == Column.Kind.NUMBER) {
                style.horizontalAlignment("right");
            } else {
                style.horizontalAlignment("left").indent(1);
            }
            style.set();
            lines = Math.max(lines, RowHeight.lines(column.head(), column.kind().width() * BOLD));
        }
        sheet.rowHeight(head, RowHeight.of(lines));
        row++;
        blockStart = row;
        sheet.freezePane(firstSeen() + 1, row);
        SheetPage.print(sheet, head, file.caption().mark());
        sheet.flush();
        out.flush();
    }

    private void end() throws IOException {
        flush();
        choices.end(sheet);
        if (!columns.isEmpty()) {
            sheet.setAutoFilter(head, 0, row - 1, columns.size() - 1);
        }
        sheet.finish();
    }

    private void flush() throws IOException {
        for (int column = 0; column < columns.size() && row > blockStart; column++) {
            int from = 0;
            for (int at = 1; at <= row - blockStart; at++) {
                if (at == row - blockStart || !Objects.equals(patterns[column][at], patterns[column][from])) {
                    look(column, blockStart + from, blockStart + at - 1, patterns[column][from]);
                    from = at;
                }
            }
        }
        blockStart = row;
        sheet.flush();
    }

    private void look(int column, int from, int to, @Nullable String pattern) {
        StyleSetter style = sheet.range(from, column, to, column).style();
        style.verticalAlignment("top").borderStyle(BorderStyle.THIN).borderColor(LINE);
        if (pattern != null) {
            style.format(pattern);
        } else {
            style.wrapText(true);
            if (columns.get(column).kind() == Column.Kind.NUMBER) {
                style.horizontalAlignment("right");
            } else {
                style.horizontalAlignment("left").indent(1);
            }
        }
        style.set();
    }

    /** Returns the pattern of the cell; null for text. */
    private @Nullable String put(int column, Cell cell) {
        return switch (cell) {
            case Cell.Amount number ->
                put(column, number.percent() ? number.value().movePointLeft(2) : number.value(), pattern(number), cell);
            case Cell.Plain plain ->
                put(column, plain.value(), NumberPattern.plain(plain.value().scale()), cell);
            case Cell.Count count -> put(column, BigDecimal.valueOf(count.value()), counts, cell);
            case Cell.Day day
            when !day.day().isBefore(FIRST_DAY) -> {
                sheet.value(row, column, day.day());
                yield NumberPattern.DAY;
            }
            case Cell.Moment moment -> {
                sheet.value(row, column, LocalDateTime.ofInstant(moment.at(), DateText.ZONE));
                yield NumberPattern.MOMENT;
            }
            case Cell.Choice(Cell held, List<String> answers) -> {
                choices.offer(sheet, row, column, answers);
                yield put(column, held);
            }
            default -> text(column, cell);
        };
    }

    private String pattern(Cell.Amount number) {
        return looks.computeIfAbsent(
                new Look(number.value().scale(), number.percent(), number.before(), number.after()),
                look -> NumberPattern.of(look.decimals(), look.percent(), look.before(), look.after(), locale));
    }

    private @Nullable String put(int column, BigDecimal value, String pattern, Cell cell) {
        if (value.precision() > EXACT_DIGITS && value.stripTrailingZeros().precision() > EXACT_DIGITS) {
            return text(column, cell);
        }
        sheet.value(row, column, value);
        return pattern;
    }

    private @Nullable String text(int column, Cell cell) {
        String text = cell.text(locale);
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, SheetText.of(text));
        }
        return null;
    }
}
