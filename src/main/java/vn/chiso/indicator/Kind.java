package vn.chiso.indicator;

import java.util.Locale;

/** What sort of answer an indicator asks for. A rate (máy/người) may exceed 100 %, a percentage may not. */
public enum Kind {
    PERCENT,
    RATE,
    COUNT,
    MONEY,
    YES_NO,
    LEVEL,
    YEAR,
    DATE,
    TEXT;

    /** Whether figures of this kind are numbers that can be placed on an axis. */
    public boolean isNumber() {
        return this == PERCENT || this == RATE || this == COUNT || this == MONEY;
    }

    /** Whether figures of this kind are a part of a whole: numerator and denominator. */
    public boolean isRatio() {
        return this == PERCENT || this == RATE;
    }

    public String key() {
        return "kind." + name().toLowerCase(Locale.ROOT);
    }
}
