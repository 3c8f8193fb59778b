package vn.chiso.round;

import java.time.LocalDate;
import vn.chiso.agency.Agency;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.PeriodKind;

/**
 * What one agency owes in a round.
 *
 * @param dueOn the agency's own deadline: the round's, or a later one that was granted
 * @param reopened whether the agency may write although the round is closed
 * @param answered how many lines of the form have an answer
 * @param asked how many lines the form has for this agency
 * @param requiredAnswered how many of the required ones have an answer
 * @param required how many of them are required
 */
public record Report(
        long id,
        Round round,
        Agency agency,
        Stage stage,
        LocalDate dueOn,
        boolean reopened,
        int version,
        int answered,
        int asked,
        int requiredAnswered,
        int required) {

    /** Where an answer to a line belongs that nobody has answered yet. */
    public FigureEntry.Place.Silent place(long indicatorId) {
        return round.period().kind() == PeriodKind.YEAR
                ? new FigureEntry.Place.Empty(agency.id(), indicatorId, round.year())
                : new FigureEntry.Place.Asked(agency.id(), indicatorId, round.periodId());
    }

    /** Whether the agency may fill it in now. */
    public boolean isOpen() {
        return stage.isWithAgency() && (round.isOpen() || reopened);
    }

    /** Whether nothing is missing that is required. */
    public boolean isComplete() {
        return requiredAnswered >= required;
    }

    /** Whether it is not handed in and the deadline has passed. */
    public boolean isLate(LocalDate today) {
        return !stage.isHandedIn() && today.isAfter(dueOn);
    }
}
