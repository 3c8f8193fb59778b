package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;

/**
 * A figure that the boundaries asked for cannot take over as it is: it stays with whom it was reported for.
 *
 * @param from the name of whom it was reported for
 * @param to the name of whom it would have gone to; null when nobody followed
 * @param until the last day of whom it was reported for; null when that is after the day of the boundaries
 * @param apart whether the page shows it all the same, as that of a former part, and only no total has it
 */
public record LeftBehind(
        String from,
        @Nullable String to,
        Indicator indicator,
        Shown shown,
        Reason reason,
        @Nullable LocalDate until,
        boolean apart) {

    /** Why it stays. */
    public enum Reason {
        /** Others that belong to the same have no figure, so that there is no total. */
        INCOMPLETE,
        /** A percentage without numerator and denominator. */
        NO_PARTS,
        /** Words, answers and levels of a unit as a whole add up to nothing. */
        WORDS,
        /** Contradicting or doubtful figures are not added. */
        DISPUTED,
        /** Said of different periods. */
        PERIODS,
        /** Said of different tiers, of a sample, or of a part. */
        SCOPE,
        /** Nobody recorded how much went where. */
        SHARE_UNKNOWN,
        /** What was merged cannot be divided again. */
        MERGED,
        /** Agencies and answers cannot be divided by a share. */
        NOT_DIVISIBLE,
        /** Nothing of this level followed. */
        ENDED;

        /** The key of its text. */
        public String key() {
            return "boundaries.left." + name().toLowerCase(Locale.ROOT);
        }
    }
}
