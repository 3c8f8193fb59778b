package vn.chiso.observation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;

/**
 * Whom a figure is about.
 *
 * @param unitId the unit that the agency works for, that the figure is of, or in which the population is
 * @param agencyId set exactly when {@code kind} is AGENCY
 * @param scope tiers as the source names them, such as {@code so+huyen}
 * @param counted what is counted: agencies, staff, leaders, documents, services …; empty for an agency
 * @param exceptions keys of agencies that the source excepts, joined by {@code |}
 * @param label the population as the source names it; empty for agency and unit
 */
public record Subject(
        long id,
        SubjectKind kind,
        long unitId,
        @Nullable Long agencyId,
        String scope,
        String counted,
        Coverage coverage,
        String exceptions,
        String label) {

    public Set<Tier> tiers() {
        return Tier.ofScope(scope);
    }

    /** Whether the source speaks of several tiers together, so that no tier can claim the figure alone. */
    public boolean isJoint() {
        return kind == SubjectKind.POPULATION && tiers().size() > 1;
    }

    /** Whether the figure is the unit's own: about all of it, not about a sample or "many". */
    public boolean isUnitsOwn() {
        return kind != SubjectKind.AGENCY && coverage == Coverage.ALL;
    }
}
