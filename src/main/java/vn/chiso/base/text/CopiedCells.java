package vn.chiso.base.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a block as spreadsheets put it on the clipboard: tabs between cells, a line for each row, and quotes
 * around a cell that holds a tab, a line break or quotes of its own, which are doubled there.
 */
public final class CopiedCells {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private int at;

    private CopiedCells(String text) {
        this.text = text;
    }

    /**
     * The rows in order, each with at least one cell; a cell may be empty. One line break at the end is none of a row. No
     * text is no row.
     */
    public static List<List<String>> read(String text) {
        return new CopiedCells(text).rows();
    }

    private List<List<String>> rows() {
        while (at < text.length()) {
            rows.add(row());
        }
        return List.copyOf(rows);
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == '\t') {
            at++;
            cells.add(cell());
        }
        if (text.startsWith("\r\n", at)) {
            at += 2;
        } else {
            at++;
        }
        return List.copyOf(cells);
    }

    private String cell() {
        int close = closingQuote();
        if (close > 0) {
            String quoted = text.substring(at + 1, close).replace("\"\"", "\"");
            at = close + 1;
            return quoted;
        }
        int start = at;
        while (!endsCell(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Where a cell in quotes ends; -1 when it is not in quotes, whatever it begins with. */
    private int closingQuote() {
        if (at >= text.length() || text.charAt(at) != '"') {
            return -1;
        }
        int quote = text.indexOf('"', at + 1);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        return quote >= 0 && endsCell(quote + 1) ? quote : -1;
    }

    private boolean endsCell(int position) {
        return position >= text.length() || "\t\r\n".indexOf(text.charAt(position)) >= 0;
    }
}
