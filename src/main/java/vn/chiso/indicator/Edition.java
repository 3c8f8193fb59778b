package vn.chiso.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The edition of an indicator: what a law or a form asks between two days. Figures of one edition are never counted to
 * another.
 *
 * @param label what tells it from other editions, such as "2022"
 * @param validFrom first day in force; null for as long as anybody knows
 * @param validTo first day no longer in force; null while in force
 * @param replacesId the indicator that this one follows; null for none
 */
public record Edition(
        String label,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Long replacesId) {

    /** What an installation starts with: in force, and following nothing. */
    public static final Edition FIRST = new Edition("1", null, null, null);

    /** Whether it is asked no more on the day. */
    public boolean isOverOn(LocalDate day) {
        return validTo != null && !day.isBefore(validTo);
    }

    /** The same until a day; null for no end. */
    public Edition until(@Nullable LocalDate day) {
        return new Edition(label, validFrom, day, replacesId);
    }
}
