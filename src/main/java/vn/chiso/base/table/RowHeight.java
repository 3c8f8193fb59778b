package vn.chiso.base.table;

/** How much room wrapped text takes, near enough to read all of it. */
final class RowHeight {

    private static final double LINE = 15;
    /** A spreadsheet allows 409 points; a longer text is read in the cell itself. */
    private static final int MOST_LINES = 20;

    private RowHeight() {}

    /** How many lines a text takes in a column that is so many characters wide. */
    static int lines(String text, double width) {
        if (text.length() < width && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(paragraph.length() / (width - 2)));
        }
        return lines;
    }

    /** In points. */
    static double of(int lines) {
        return LINE * Math.clamp(lines, 1, MOST_LINES);
    }
}
