package vn.chiso.indicator;

/** How figures of agencies become a figure of the unit above; never an average of percentages. */
public enum RollupRule {
    /** Σ numerators / Σ denominators over those that have both, else a range. */
    SUM_ND,
    /** Σ values. */
    SUM,
    /** Agencies that say yes, beside those that reported. */
    COUNT_YES,
    /** How many agencies stand on each level. */
    LATEST_LEVEL,
    /** Σ in đồng. */
    SUM_MONEY,
    /** Only listed. */
    NONE;

    /** What figures of a kind become above, unless they are only listed. */
    public static RollupRule of(Kind kind) {
        return switch (kind) {
            case PERCENT, RATE -> SUM_ND;
            case COUNT -> SUM;
            case MONEY -> SUM_MONEY;
            case YES_NO -> COUNT_YES;
            case LEVEL -> LATEST_LEVEL;
            case YEAR, DATE, TEXT -> NONE;
        };
    }
}
