package vn.chiso.base.table;

/**
 * A column of a table for a file.
 *
 * @param head what stands above it, with the unit where all its figures share one
 * @param kind what most of its cells are: width and place of the head follow from it
 */
public record Column(String head, Kind kind) {

    /** What most cells of a column are. */
    public enum Kind {
        /** Names and short texts. */
        TEXT(24),
        /** A few letters: a code, a year, a sign. */
        SHORT(14),
        /** Sentences. */
        WORDS(48),
        /** Figures, also those that are only words. */
        NUMBER(16),
        DAY(12),
        MOMENT(18),
        /** What only programs read: keys. CSV shows them, Excel hides them. */
        HIDDEN(10);

        private final int width;

        Kind(int width) {
            this.width = width;
        }

        /** Characters of the usual font that fit beside each other. */
        int width() {
            return width;
        }
    }

    public static Column text(String head) {
        return new Column(head, Kind.TEXT);
    }

    public static Column brief(String head) {
        return new Column(head, Kind.SHORT);
    }

    public static Column words(String head) {
        return new Column(head, Kind.WORDS);
    }

    public static Column number(String head) {
        return new Column(head, Kind.NUMBER);
    }

    public static Column hidden(String head) {
        return new Column(head, Kind.HIDDEN);
    }

    public static Column day(String head) {
        return new Column(head, Kind.DAY);
    }

    public static Column moment(String head) {
        return new Column(head, Kind.MOMENT);
    }
}
