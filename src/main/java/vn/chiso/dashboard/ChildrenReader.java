package vn.chiso.dashboard;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** Makes the rows of what stands directly below a unit, in its two blocks. */
@Component
class ChildrenReader {

    private final AgencyService agencies;
    private final TerritoryService territory;

    ChildrenReader(AgencyService agencies, TerritoryService territory) {
        this.agencies = agencies;
        this.territory = territory;
    }

    Children of(DashboardInput input) {
        boolean known = !input.below().isEmpty() || input.filter().unit().level() == UnitLevel.COMMUNE;
        Indicator indicator = input.indicator();
        if (indicator == null) {
            return new Children(List.of(), List.of(), known, List.of(), List.of(), List.of());
        }
        Comparator<Row> order = Comparator.comparing(Row::shown, ShownOrder.of(indicator));
        UnitFigures figures = input.figures();
        Set<Long> askedUnits = unitsOf(input.asked());
        return new Children(
                agencyRows(input, indicator).stream().sorted(order).toList(),
                input.below().stream()
                        .map(child -> unitRow(
                                child,
                                figures.shown(child.id(), indicator, input.year()),
                                input.asked().isEmpty() ? null : askedUnits.contains(child.id())))
                        .sorted(order)
                        .toList(),
                known,
                figures.own(input.unitId(), indicator, input.year()),
                figures.samples(input.unitId(), indicator, input.year()),
                input.goalsOf(indicator));
    }

    private List<Row> agencyRows(DashboardInput input, Indicator indicator) {
        Set<Long> answered = input.ofAgencies().stream()
                .filter(figure -> figure.indicatorId() == indicator.id())
                .map(figure -> figure.subject().agencyId())
                .collect(Collectors.toSet());
        List<Long> own = agencies.ofUnits(input.figures().line(input.unitId())).stream()
                .map(Agency::id)
                .filter(id -> answered.contains(id) || input.asked().contains(id))
                .toList();
        AgencyRows rows = new AgencyRows(input, agencies);
        return rows.standingFor(own).stream()
                .map(agencies::byId)
                .map(agency -> new Row(
                        agency.key(),
                        input.named(agency),
                        null,
                        rows.shown(agency.id(), indicator),
                        rows.asked(agency.id())))
                .toList();
    }

    private Row unitRow(Unit child, Shown shown, @Nullable Boolean asked) {
        @Nullable Agency only = null;
        if (shown instanceof Shown.Single single) {
            Long agencyId = single.figure().subject().agencyId();
            only = agencyId == null ? null : agencies.byId(agencyId);
        }
        return new Row(child.key(), only, child, shown, asked);
    }

    /** The units that the agencies work for, and all above them. */
    private Set<Long> unitsOf(Set<Long> agencyIds) {
        Set<Long> units = new HashSet<>();
        for (long id : agencyIds) {
            territory.path(territory.byId(agencies.byId(id).unitId())).forEach(step -> units.add(step.id()));
        }
        return units;
    }
}
