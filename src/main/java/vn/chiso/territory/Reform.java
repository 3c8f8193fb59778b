package vn.chiso.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of units on a day.
 *
 * @param day the first day of the successors, and the first on which the predecessors are no more
 * @param predecessors the ids of the units that end
 * @param goesOn whether the predecessor stays in force, as one from which another was taken; only with a split
 * @param withChildren whether the units below the predecessors go along to the only successor, each as a new version
 * @param legalBasis null when it is not known
 */
public record Reform(
        Kind kind,
        LocalDate day,
        List<Long> predecessors,
        List<Heir> successors,
        boolean goesOn,
        boolean withChildren,
        @Nullable String legalBasis) {

    public Reform {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /** The ways in which a unit ends. */
    public enum Kind {
        /** Several become one, which may be one of those that are in force already. */
        MERGE,
        /** One becomes several, or loses a part. */
        SPLIT,
        /** Another code, name or kind. */
        RENAME,
        /** Another unit above. */
        MOVE,
        /** No successor. */
        ABOLISH;

        /** The key of the name on screen. */
        public String key() {
            return "reform." + name().toLowerCase(Locale.ROOT);
        }

        /** The end of the key that says why nobody can become itself in this way. */
        public String itself() {
            return this == MERGE ? "itself" : "itself_" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A successor: a unit that is in force already, or a new one.
     *
     * @param unitId null for a new one
     * @param details null for one that is there
     * @param share the part of the predecessor that goes to it, above 0 and at most 1; null when unknown
     */
    public record Heir(
            @Nullable Long unitId,
            @Nullable UnitDetails details,
            @Nullable BigDecimal share) {

        public static Heir existing(long unitId, @Nullable BigDecimal share) {
            return new Heir(unitId, null, share);
        }

        /** A new unit; it begins on the day of the reform, whatever the details say. */
        public static Heir of(UnitDetails details, @Nullable BigDecimal share) {
            return new Heir(null, details, share);
        }
    }

    /** What a reform did. */
    public record Outcome(List<Unit> ended, List<Unit> successors, int movedAlong) {}
}
