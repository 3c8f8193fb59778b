package vn.chiso.inspection.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round of inspection. Its report is a source document, with which findings and recommendations are kept; until that
 * is issued it has neither number nor date.
 *
 * @param documentId the report
 * @param team who inspects
 * @param decision key of the directive document that set the team up; null where none is known, as the others
 * @param plan key of the plan
 * @param schedule key of the notice of the schedule
 * @param others who inspects themselves without being named one by one, such as "các cơ quan, đơn vị còn lại"; empty for
 *     nobody
 * @param agencies in official order
 * @param opened whether it was opened here; what a report tells of an inspection stays as it tells it
 */
public record Inspection(
        long id,
        long documentId,
        String team,
        @Nullable String decision,
        @Nullable String plan,
        @Nullable String schedule,
        String others,
        List<InspectedAgency> agencies,
        boolean opened,
        int version) {

    /** The agencies that are inspected in a way. */
    public List<InspectedAgency> of(InspectionMode mode) {
        return agencies.stream().filter(one -> one.mode() == mode).toList();
    }
}
