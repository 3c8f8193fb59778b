package vn.chiso.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Period;

/**
 * Which report is wanted.
 *
 * @param agencyId the agency that reports; null for a report on the unit
 * @param from first year
 * @param to last year
 * @param locale the language of the sentences
 * @param threshold per cent: agencies at or above it are named as good examples, the others as what is left to do
 */
public record ReportRequest(
        ReportType type, long unitId, @Nullable Long agencyId, int from, int to, Locale locale, int threshold) {

    /** The threshold where nobody chose another. */
    public static final int HALF = 50;

    /** Whether the period has a year in common with what is asked. */
    boolean covers(Period period) {
        return period.start().getYear() <= to && period.end().getYear() >= from;
    }
}
