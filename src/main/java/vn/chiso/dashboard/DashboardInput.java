package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureCount;
import vn.chiso.observation.Goal;
import vn.chiso.territory.Unit;

/**
 * Everything that was read for one filter, before the cards are made of it.
 *
 * @param indicator the selected indicator; null when the unit has no data at all
 * @param below the units directly below, in official order
 * @param ofAgencies whole figures of the agencies of the unit and below, for the indicators that the page compares
 * @param asked ids of the agencies that a round or an inspection asked; empty when no list is known
 * @param sameScope whether two periods of the unit may be held against each other
 * @param goals targets and plans of the unit and the agencies that work for it
 * @param counts how many figures each indicator has, in the unit and, for the nation, in each province
 */
record DashboardInput(
        DashboardFilter filter,
        @Nullable Indicator indicator,
        List<Unit> below,
        UnitFigures figures,
        List<Figure> ofAgencies,
        Set<Long> asked,
        SameScope sameScope,
        List<Goal> goals,
        List<FigureCount> counts) {

    /** The same once everything was read. */
    DashboardInput with(UnitFigures all, List<Figure> agencies) {
        return new DashboardInput(filter, indicator, below, all, agencies, asked, sameScope, goals, counts);
    }

    long unitId() {
        return filter.unit().id();
    }

    /**
     * The agency, by its unit where it worked for one that the unit shown was made of, and by its last day where it was no
     * more on the day of the boundaries: "UBND H. Bố Trạch (… – 2025)".
     */
    Agency named(Agency agency) {
        Agency known = agency.unitId() != unitId() && figures.line(unitId()).contains(agency.unitId())
                ? agency.of(figures.unit(agency.unitId()).shortName())
                : agency;
        LocalDate end = agency.validTo();
        LocalDate day = filter.boundaries();
        return day == null || end == null || end.isAfter(day) ? known : known.until(end.minusDays(1));
    }

    @Nullable
    Integer year() {
        return filter.year();
    }

    /** Targets and plans that results of the indicator are held against, and those stated in the indicator itself; without
     * a year the newest of each subject, as its newest result is what the page shows. */
    List<Goal> goalsOf(Indicator of) {
        List<Goal> all = goals.stream()
                .filter(goal -> goal.againstId() == of.id() || goal.indicatorId() == of.id())
                .toList();
        if (year() != null) {
            return all;
        }
        Map<Long, LocalDate> newest = all.stream()
                .collect(Collectors.toMap(
                        goal -> goal.subject().id(),
                        goal -> goal.period().end(),
                        (one, other) -> one.isAfter(other) ? one : other));
        return all.stream()
                .filter(goal ->
                        goal.period().end().equals(newest.get(goal.subject().id())))
                .toList();
    }
}
