package vn.chiso.observation;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cell that somebody wants to answer, and what it holds.
 *
 * @param subjectKey whose it is, as the audit trail writes it
 * @param agencyId null for a unit or a population
 * @param periodWords for when it is, as the audit trail writes it
 * @param year the calendar year; 0 for any other period
 * @param begins the first day that it is about
 * @param observation not stored yet while the cell is silent; its slot has a subject or period below zero where nothing
 *     was ever said of them and nobody writes
 * @param statement the one that the figure adopted, else the first of its slot; null for none
 * @param standing whether others may still read an approved figure of the subject that is being corrected
 */
record HeldCell(
        String subjectKey,
        @Nullable Long agencyId,
        long unitId,
        String periodWords,
        int year,
        LocalDate begins,
        ObservationEntity observation,
        @Nullable StatementEntity statement,
        boolean standing) {

    Slot slot() {
        return observation.slot();
    }

    /** What the cell says, as the audit trail tells it; null when it is silent. */
    @Nullable
    String said() {
        if (!observation.isStored()) {
            return null;
        }
        return statement == null || observation.adoptedStatementId() == null
                ? observation.state().name().toLowerCase(Locale.ROOT)
                : statement.said();
    }

    /** Whether nobody has answered: a document that lists the cell and leaves it empty has not. */
    boolean isUnanswered() {
        return !observation.isStored()
                || (observation.state() == FigureState.NOT_REPORTED && (statement == null || !statement.wasEntered()));
    }

    EntryRequest request(@Nullable String reason) {
        return new EntryRequest(
                agencyId,
                unitId,
                slot().indicatorId(),
                slot().periodId(),
                observation.isStored() && observation.state() != FigureState.NOT_REPORTED
                        ? observation.reviewState()
                        : null,
                reason != null && !reason.isBlank());
    }
}
