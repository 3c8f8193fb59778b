package vn.chiso.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.territory.Reform;

/**
 * What becomes of agencies on a day. Successors take the names of the predecessors as aliases, so that old texts find
 * them; figures stay where they are.
 *
 * @param kind a merger, a split, another name, or the end; agencies do not move
 * @param day the first day of the successors, and the first on which the predecessors are no more
 * @param predecessors the ids of the agencies that end
 * @param successors ids of agencies that exist already
 * @param newSuccessors agencies that begin on the day, whatever the details say
 * @param goesOn whether the predecessor stays, as one that another was taken from; only with a split
 */
public record AgencyReform(
        Reform.Kind kind,
        LocalDate day,
        List<Long> predecessors,
        List<Long> successors,
        List<AgencyDetails> newSuccessors,
        boolean goesOn,
        @Nullable String legalBasis) {

    public AgencyReform {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        newSuccessors = List.copyOf(newSuccessors);
    }

    /** What a reform did. */
    public record Outcome(List<Agency> ended, List<Agency> successors) {}
}
