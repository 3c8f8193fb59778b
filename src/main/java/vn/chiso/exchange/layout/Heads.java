package vn.chiso.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberInput;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.exchange.intake.Said;

/**
 * Where the heads of a table are: one to three rows of words over the first row that has figures. Above them stand a
 * title and, often, the unit of all money ("ĐVT: Tr đồng"); below them, at times, a row that numbers the columns.
 */
public final class Heads {

    private static final int MOST_ROWS = 3;
    /** A number and a name stand in no more columns. */
    private static final int NAMING = 2;
    /** Whoever looks further down than this looks at no table. */
    private static final int SEARCHED = 200;

    private static final String PATH = " › ";
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?(?: ?= ?.*)?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern MEASURE = Pattern.compile("(?:dvt|don vi tinh|don vi)\\s*:\\s*(.+)");

    private final SheetTable table;
    private final int first;
    private final int last;

    private Heads(SheetTable table, int first, int last) {
        this.table = table;
        this.first = first;
        this.last = last;
    }

    /** The heads of a table; the first row with a text when it is not clear where they are. */
    public static Heads of(SheetTable table) {
        int data = 1;
        while (data < Math.min(table.lastRow(), SEARCHED) && !hasFigures(table, data)) {
            data++;
        }
        int last = data - 1;
        while (last > 1 && (numbersColumns(table, last) || table.texts(last).isEmpty() || isGroup(table, last))) {
            last--;
        }
        int first = last;
        while (first > 1 && last - first + 1 < MOST_ROWS && isHead(table, first - 1)) {
            first--;
        }
        return new Heads(table, Math.max(1, first), Math.max(1, last));
    }

    /** Heads where somebody says that they are. */
    public static Heads in(SheetTable table, int first, int last) {
        return new Heads(table, first, last);
    }

    public int first() {
        return first;
    }

    public int last() {
        return last;
    }

    /** The head of a column from above to below, as {@code Nguồn lực › Nhu cầu}; empty for a column without one. */
    public String of(int column) {
        List<String> parts = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            String text = table.text(row, column).replaceAll("\\s+", " ").strip();
            if (!text.isEmpty() && (parts.isEmpty() || !parts.getLast().equals(text))) {
                parts.add(text);
            }
        }
        return String.join(PATH, parts);
    }

    /** The lowest head of a column: what is nearest to its figures. */
    String lowest(int column) {
        String path = of(column);
        return path.substring(path.lastIndexOf(PATH) < 0 ? 0 : path.lastIndexOf(PATH) + PATH.length());
    }

    /** The unit of money that is named above the heads or in the table's corner; empty where none is. */
    public String measure() {
        for (int row = 1; row <= last; row++) {
            for (String text : table.texts(row)) {
                Matcher matcher = MEASURE.matcher(VietnameseText.fold(text));
                if (matcher.find() && !matcher.group(1).startsWith("%")) {
                    int length = matcher.group(1).length();
                    return text.substring(Math.max(0, text.length() - length)).strip();
                }
            }
        }
        return "";
    }

    /** The first row below the heads. */
    public int firstRow() {
        int row = last + 1;
        return row < table.lastRow() && numbersColumns(table, row) ? row + 1 : row;
    }

    /** Whether a row below the heads begins a group of rows: it has words in the first columns alone, as {@code I · Sở}. */
    private static boolean isGroup(SheetTable table, int row) {
        for (int column = 1; column <= table.lastColumn(); column++) {
            boolean says = !table.text(row, column).isEmpty();
            if (says && (column > NAMING || table.repeats(row, column))) {
                return false;
            }
        }
        // where heads are merged downwards, the row above may have fewer texts of its own
        int words = table.texts(row).size();
        return IntStream.rangeClosed(1, Math.min(MOST_ROWS, row - 1))
                .anyMatch(above -> table.texts(row - above).size() > words);
    }

    private static boolean isHead(SheetTable table, int row) {
        List<String> texts = table.texts(row);
        return texts.size() > 1 && texts.stream().noneMatch(Heads::isMeasure);
    }

    private static boolean isMeasure(String text) {
        return MEASURE.matcher(VietnameseText.fold(text)).lookingAt();
    }

    /** Whether a row has a number that is neither a year in a head nor the number of its column. */
    private static boolean hasFigures(SheetTable table, int row) {
        if (numbersColumns(table, row)) {
            return false;
        }
        int figures = 0;
        int years = 0;
        for (int column = 1; column <= table.lastColumn(); column++) {
            if (isNumber(table.said(row, column))) {
                figures++;
                years += YEAR.matcher(table.text(row, column)).matches() ? 1 : 0;
            }
        }
        boolean headOfYears = figures == years && table.texts(row).size() > 1 && !onlyYears(table, row + 1);
        return figures > 0 && !headOfYears;
    }

    private static boolean onlyYears(SheetTable table, int row) {
        return table.texts(row).stream()
                .filter(text -> NumberInput.read(text) instanceof NumberInput.Read)
                .allMatch(text -> YEAR.matcher(text).matches());
    }

    private static boolean isNumber(@Nullable Said said) {
        return switch (said) {
            case Said.Decimal number -> true;
            case Said.Text(String text) -> !(NumberInput.read(text) instanceof NumberInput.NotANumber);
            case null, default -> false;
        };
    }

    /** A row such as {@code 1 2 3 4} or {@code (1) (2) (3)=(1)/(2)}. */
    private static boolean numbersColumns(SheetTable table, int row) {
        List<String> texts = table.texts(row);
        if (texts.size() < 3
                || !texts.stream().allMatch(text -> COLUMN_NUMBER.matcher(text).matches())) {
            return false;
        }
        int before = number(texts.getFirst()) - 1;
        for (String text : texts) {
            if (number(text) != ++before) {
                return false;
            }
        }
        return true;
    }

    private static int number(String columnNumber) {
        Matcher digits = DIGITS.matcher(columnNumber);
        return digits.find() ? Integer.parseInt(digits.group()) : 0;
    }
}
