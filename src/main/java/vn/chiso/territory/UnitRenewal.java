package vn.chiso.territory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of many units on one day, as a list of all of them says. What it costs does not depend on how many they
 * are.
 *
 * @param day the first day of what is new, and the first on which what ends is no more
 * @param legalBasis null when it is not known
 */
public record UnitRenewal(LocalDate day, @Nullable String legalBasis, List<Step> steps) {

    public UnitRenewal {
        steps = List.copyOf(steps);
    }

    /**
     * What becomes of one unit. A unit that goes on otherwise takes along those below it that no step names.
     *
     * @param unitId the unit that ends on the day; null for one that nothing was before
     * @param next what it is from the day on, whatever its days say, or a new unit; null for one that is no more
     * @param above the place among the steps of the one that makes the unit above; null where {@code next} names it
     */
    public record Step(
            @Nullable Long unitId,
            @Nullable UnitDetails next,
            @Nullable Integer above) {}

    /**
     * What one step did, or a unit that went along with another.
     *
     * @param before as it was; null for a new one
     * @param after null for one that is no more
     */
    public record Done(@Nullable Unit before, @Nullable Unit after) {

        /** What it takes to take it back. */
        public Trace trace() {
            return new Trace(
                    before == null ? null : before.id(),
                    before == null ? 0 : before.version() + 1,
                    before == null ? null : before.validTo(),
                    after == null ? null : after.id());
        }
    }

    /**
     * What a step left behind.
     *
     * @param ended the unit that ended; null for none
     * @param version the one that it had then
     * @param until where it had ended before
     * @param begun the unit that began; null for none
     */
    public record Trace(
            @Nullable Long ended,
            int version,
            @Nullable LocalDate until,
            @Nullable Long begun) {}
}
