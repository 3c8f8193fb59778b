package vn.chiso.comparison.score.rule;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What keeps an edition from being put in force.
 *
 * @param partId the part that is wrong; null for the edition as a whole
 * @param found what the parts come to, where a sum is wrong
 * @param wanted what they should come to
 */
public record Flaw(
        Kind kind,
        @Nullable Long partId,
        @Nullable BigDecimal found,
        @Nullable BigDecimal wanted) {

    /** What is wrong. */
    public enum Kind {
        /** Nothing gives points. */
        EMPTY,
        /** The maxima of the parts do not come to that of the whole. */
        SUM,
        /** A criterion without maximum, or with none above 0. */
        NO_MAXIMUM,
        /** A weight of 0 or less. */
        WEIGHT,
        /** A rule that needs a figure, and no indicator. */
        NO_INDICATOR,
        /** Thresholds are missing or in the wrong order. */
        THRESHOLDS,
        /** The indicator does not answer what the rule asks. */
        DOES_NOT_FIT;

        /** Key of the sentence on screen. */
        public String key() {
            return "score.flaw." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Flaw of(Kind kind, @Nullable Long partId) {
        return new Flaw(kind, partId, null, null);
    }
}
