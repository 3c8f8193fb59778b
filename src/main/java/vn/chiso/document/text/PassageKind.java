package vn.chiso.document.text;

/** What a passage is in the layout of a report. */
public enum PassageKind {
    HEADING,
    PARAGRAPH,
    BULLET,
    /** A row of a table; its cells are parted by {@link Passage#CELL_END}. */
    ROW
}
