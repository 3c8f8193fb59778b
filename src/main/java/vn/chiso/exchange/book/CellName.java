package vn.chiso.exchange.book;

/** The names of cells: {@code A1} to {@code XFD1048576}. Columns and rows count from 1. */
public final class CellName {

    /** The last column of Excel, XFD. */
    static final int LAST_COLUMN = 16_384;

    /** The last row of Excel. */
    static final int LAST_ROW = 1_048_576;

    private CellName() {}

    /** The name of a cell: column 2, row 7 is {@code B7}. */
    public static String of(int column, int row) {
        return column(column) + row;
    }

    /** The name of a column: 1 is A, 27 is AA. */
    public static String column(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            name.append((char) ('A' + (rest - 1) % 26));
        }
        return name.reverse().toString();
    }

    /** The column in a name such as {@code B7}; 0 when it begins with none that Excel has. */
    static int columnOf(String name) {
        int column = 0;
        for (int i = 0; i < lettersOf(name); i++) {
            column = column * 26 + (name.charAt(i) & ~0x20) - '@';
            if (column > LAST_COLUMN) {
                return 0;
            }
        }
        return column;
    }

    /** The row in a name such as {@code B7}; 0 when it ends with none that Excel has. */
    static int rowOf(String name) {
        return number(name, lettersOf(name));
    }

    /** The number of a row as text; 0 when Excel has no such row. */
    static int number(String digits, int from) {
        if (from == digits.length() || digits.length() - from > 7) {
            return 0;
        }
        int number = 0;
        for (int i = from; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            number = number * 10 + digit - '0';
        }
        return number > LAST_ROW ? 0 : number;
    }

    private static int lettersOf(String name) {
        int letters = 0;
        while (letters < name.length() && isLetter(name.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }
}
