package vn.chiso.observation;

/** What stretch of time a figure is about. */
public enum PeriodKind {
    YEAR,
    RANGE,
    AS_OF,
    ROUND,
    HALF_YEAR,
    QUARTER,
    MONTH;

    /** The word of the data files and the API, such as {@code as_of}. */
    public static PeriodKind ofWord(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
