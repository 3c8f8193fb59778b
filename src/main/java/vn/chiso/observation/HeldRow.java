package vn.chiso.observation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.DimensionItem;

/**
 * A subject in a period, with one of the figures that are held there.
 *
 * @param period null when none of those that were looked for is known
 * @param observation null when there is none of the indicators that were looked for
 * @param statement the one that the figure adopted, else the first of its slot; null for none
 * @param standing how many approved figures of the subject others go on reading while they are corrected
 */
record HeldRow(
        SubjectEntity subject,
        @Nullable PeriodEntity period,
        @Nullable ObservationEntity observation,
        @Nullable StatementEntity statement,
        long standing) {

    /** By which places an answer here is named. */
    List<FigureEntry.Place> places(long indicatorId, long itemId) {
        List<FigureEntry.Place> places = new ArrayList<>();
        if (period != null) {
            NewPeriod named = period.named();
            places.add(new FigureEntry.Place.OfSubject(subject.id(), indicatorId, itemId, named));
            Long agency = subject.agencyId();
            if (agency != null) {
                places.add(new FigureEntry.Place.Empty(agency, indicatorId, itemId, named));
            }
            if (agency != null && itemId == DimensionItem.WHOLE) {
                places.add(new FigureEntry.Place.Asked(agency, indicatorId, period.id()));
            }
        }
        return places;
    }

    HeldCell cell(PeriodEntity when, ObservationEntity there, @Nullable StatementEntity said) {
        return new HeldCell(
                subject.key(),
                subject.agencyId(),
                subject.unitId(),
                when.named().words(),
                when.named().calendarYear(),
                when.named().start(),
                there,
                said,
                standing > 0);
    }
}
