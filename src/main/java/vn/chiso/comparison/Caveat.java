package vn.chiso.comparison;

import java.util.Locale;
import vn.chiso.dashboard.Shown;

/** Why a figure may not simply be held against the others. Some only have to be said; others keep it apart: it is shown,
 * but neither ranked nor measured against. */
public enum Caveat {
    /** Sources contradict each other. */
    CONFLICT(true),
    /** As written it cannot be right. */
    DOUBTFUL(true),
    /** Said in words. */
    WORDS(true),
    /** Asked, not answered. */
    NOT_REPORTED(true),
    /** Said to be not applicable. */
    NOT_APPLICABLE(true),
    /** Of those inspected only. */
    SAMPLE(true),
    /** Of "many", "some" or "most". */
    VAGUE(true),
    /** Of parts of units one level below. */
    BELOW(true),
    /** From lowest to highest of several agencies. */
    RANGE(true),
    /** How many say yes or stand on which level. */
    COUNTED(true),
    /** Of the only agency of a unit that has a figure. */
    SINGLE(true),
    /** A sum that lacks answers. */
    INCOMPLETE(true),
    /** Of some tiers of the unit. */
    PART(true),
    /** Stated for several tiers together. */
    JOINT(true),
    /** The period is longer or shorter than that of most others. */
    LENGTH(true),
    /** Another unit of measure than most others. */
    MEASURE(true),
    /** An estimate, by the share of what was divided. */
    ESTIMATED(true),
    /** Of those before a reform, not added up. */
    FORMER(true),
    /** Carried over whole to other boundaries. */
    CARRIED(false),
    /** Added up from agencies. */
    ROLLED_UP(false),
    /** Worked out, where others were stated. */
    BASIS(false),
    /** Not approved yet. */
    DRAFT(false),
    /** Figures of different years. */
    YEARS(false),
    /** Whole units beside samples, sums or single agencies. */
    SCOPES(false),
    /** Agencies of different tiers. */
    TIERS(false);

    private final boolean apart;

    Caveat(boolean apart) {
        this.apart = apart;
    }

    /** Whether the figure is kept apart from the others. */
    public boolean keepsApart() {
        return apart;
    }

    /** How something came over to other boundaries. */
    static Caveat of(Shown.Manner manner) {
        return switch (manner) {
            case WHOLE -> CARRIED;
            case ESTIMATED -> ESTIMATED;
            case LISTED -> FORMER;
        };
    }

    /** The key of what it means. */
    public String key() {
        return "compare.caveat." + name().toLowerCase(Locale.ROOT);
    }
}
