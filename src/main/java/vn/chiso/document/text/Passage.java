package vn.chiso.document.text;

import java.util.List;

/**
 * A heading, a paragraph, a bullet or a row of a table.
 *
 * @param ordinal its place in the section, from 1
 * @param text composed Unicode, runs of white space as one blank
 */
public record Passage(int ordinal, PassageKind kind, String text) {

    /** The most letters of one. */
    public static final int LONGEST = 16_000;

    /** Between the cells of a row. */
    public static final char CELL_END = '\t';

    /** The cells of a row; the whole text for everything else. */
    public List<String> cells() {
        return kind == PassageKind.ROW ? List.of(text.split(String.valueOf(CELL_END), -1)) : List.of(text);
    }
}
