package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.Lineage;

/**
 * The agencies of a page and what each shows: those that reported, or on other boundaries those that stand for them on that
 * day. Who was merged or renamed has no row of its own there; who ended without a successor keeps it.
 */
final class AgencyRows {

    private final DashboardInput input;
    private final @Nullable Boundaries boundaries;
    private final AgencyFigures figures;

    AgencyRows(DashboardInput input, AgencyService agencies) {
        this.input = input;
        LocalDate day = input.filter().boundaries();
        boundaries = day == null ? null : new Boundaries(day, agencies.lineage());
        figures = new AgencyFigures(
                input.ofAgencies(), boundaries, id -> agencies.byId(id).shortName());
    }

    /** Who stands for some agencies on the day of the boundaries; each for itself where figures are shown as reported. */
    Set<Long> standingFor(Collection<Long> ids) {
        if (boundaries == null) {
            return new LinkedHashSet<>(ids);
        }
        Set<Long> standing = new LinkedHashSet<>();
        for (long id : ids) {
            List<Lineage.Part> successors = boundaries.successors(id);
            if (successors.isEmpty()) {
                standing.add(id);
            }
            successors.forEach(part -> standing.add(part.id()));
        }
        return standing;
    }

    /** Whether it was asked, or one that it came from or became; null when no list is known. */
    @Nullable
    Boolean asked(long agencyId) {
        if (input.asked().isEmpty()) {
            return null;
        }
        Collection<Long> line = boundaries == null ? List.of(agencyId) : boundaries.line(agencyId);
        return line.stream().anyMatch(input.asked()::contains);
    }

    Shown shown(long agencyId, Indicator indicator) {
        return figures.shown(agencyId, indicator, input.year());
    }

    /** What stays with those before a reform. */
    List<LeftBehind> left(long agencyId, Indicator indicator) {
        return figures.left(agencyId, indicator, input.year());
    }
}
