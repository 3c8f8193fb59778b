package vn.chiso.indicator;

import java.util.Locale;

/** What can be filled in about an indicator, a group or a dimension type. */
public enum Field {
    CODE,
    GROUP,
    POSITION,
    NAME_VI,
    NAME_EN,
    SHORT_VI,
    SHORT_EN,
    NUMERATOR,
    DENOMINATOR,
    DEFINITION,
    LEGAL_BASIS,
    KIND,
    UNIT,
    DIRECTION,
    ROLLUP,
    LEVELS,
    APPLIES_TO,
    DIMENSION,
    TARGET_OF,
    ASKS_PRESENCE,
    SENSITIVE,
    EDITION,
    VALID_FROM,
    VALID_TO,
    REPLACES,
    DISJOINT,
    COMPLETE,
    ITEMS;

    /** The key of its name. */
    public String key() {
        return "catalogue.field." + name().toLowerCase(Locale.ROOT);
    }
}
