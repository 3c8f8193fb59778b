package vn.chiso.observation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says, on its way in. Value parts are written with a dot for decimals and no grouping; an empty text means
 * that the source does not say it.
 *
 * @param factKey the id by which the statement is cited; null to be given one
 * @param agencyKey the agency it is about; null when it is about a unit or a population
 * @param subjectKind decides, with {@code agencyKey}, what the statement is about
 * @param subjectLabel the subject as the source names it
 * @param item the exact label of the dimension item; empty for the whole
 * @param exceptions keys of agencies that the source excepts
 * @param basis see {@link Basis}
 */
public record NewStatement(
        @Nullable String factKey,
        String unitKey,
        @Nullable String agencyKey,
        SubjectKind subjectKind,
        String subjectLabel,
        String subjectType,
        String scope,
        String counted,
        String coverage,
        List<String> exceptions,
        String indicator,
        String item,
        PeriodKind periodKind,
        LocalDate periodStart,
        LocalDate periodEnd,
        int year,
        String periodLabel,
        @Nullable String document,
        @Nullable String section,
        String numerator,
        String denominator,
        String value,
        String measure,
        String qualifier,
        String basis) {}
