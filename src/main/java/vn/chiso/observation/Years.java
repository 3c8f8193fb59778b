package vn.chiso.observation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which periods a reader asks for: those that overlap the years from {@code from} to {@code to}, both included.
 *
 * @param from first year; null for any
 * @param to last year; null for any
 * @param newestOnly of each subject and indicator only the figure of the newest period
 * @param approvedOnly only what is official; otherwise all that the reader may see
 */
public record Years(@Nullable Integer from, @Nullable Integer to, boolean newestOnly, boolean approvedOnly) {

    /** The newest figure whose period overlaps the year. */
    public static Years of(int year) {
        return new Years(year, year, true, false);
    }

    /** The newest figure of all. */
    public static Years latest() {
        return new Years(null, null, true, false);
    }

    /** Every figure between two years. */
    public static Years between(@Nullable Integer from, @Nullable Integer to) {
        return new Years(from, to, false, false);
    }

    /** The same of what is approved, whatever else the reader may see. */
    public Years approved(boolean only) {
        return new Years(from, to, newestOnly, only);
    }

    /** A condition on periods {@code p}, to follow another one. */
    String overlap(Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        if (to != null) {
            parameters.put("lastDay", LocalDate.of(to, 12, 31));
            where.append(" and p.start_on <= :lastDay");
        }
        if (from != null) {
            parameters.put("firstDay", LocalDate.of(from, 1, 1));
            where.append(" and p.end_on >= :firstDay");
        }
        return where.toString();
    }
}
