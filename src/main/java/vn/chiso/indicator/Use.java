package vn.chiso.indicator;

import java.util.Locale;

/** What can stand on an indicator. What anything stands on is retired, never deleted. */
public enum Use {
    /** Figures and statements of it. */
    FIGURES,
    /** Targets that name it. */
    TARGETS,
    /** Checks that judge it. */
    CHECKS,
    /** Forms that ask it. */
    FORMS,
    /** Declarations that a figure of it answers another question, or the other way round. */
    MAPPINGS,
    /** Other indicators: targets of it, its editions. */
    INDICATORS;

    /** Whether what the indicator measures is settled by it. */
    public boolean settles() {
        return this == FIGURES || this == TARGETS;
    }

    /** The key of its name with a count. */
    public String key() {
        return "catalogue.use." + name().toLowerCase(Locale.ROOT);
    }
}
