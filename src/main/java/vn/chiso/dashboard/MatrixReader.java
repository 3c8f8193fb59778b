package vn.chiso.dashboard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.observation.Figure;

/** Makes the matrix of agencies × indicators of the chosen groups. */
@Component
class MatrixReader {

    private static final int MOST_ROWS = 200;

    private final Catalogue catalogue;
    private final AgencyService agencies;

    MatrixReader(Catalogue catalogue, AgencyService agencies) {
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    Matrix of(DashboardInput input) {
        AgencyRows rows = new AgencyRows(input, agencies);
        Set<Long> reporting = new HashSet<>();
        Set<Long> answered = new HashSet<>();
        for (Figure figure : input.ofAgencies()) {
            reporting.add(Objects.requireNonNull(figure.subject().agencyId()));
            answered.add(figure.indicatorId());
        }
        List<IndicatorGroup> groups = input.filter().groups();
        List<Indicator> columns = catalogue.indicators().stream()
                .filter(one -> answered.contains(one.id()))
                .filter(one -> groups.stream().anyMatch(group -> group.id() == one.groupId()))
                .toList();
        List<Matrix.MatrixRow> all = rows(input, rows, reporting, answered);
        List<Matrix.MatrixRow> shown = all.stream().limit(MOST_ROWS).toList();
        return new Matrix(
                groups,
                columns,
                shown,
                input.asked().size(),
                Math.max(0, all.size() - MOST_ROWS),
                groupsWithData(input),
                shown.stream()
                        .flatMap(row -> columns.stream()
                                .flatMap(indicator -> rows.left(row.agency().id(), indicator).stream()))
                        .toList());
    }

    private List<Matrix.MatrixRow> rows(
            DashboardInput input, AgencyRows rows, Set<Long> reporting, Set<Long> answered) {
        Set<Long> ids = new HashSet<>(reporting);
        input.asked().stream()
                .filter(id -> matches(input.filter(), agencies.byId(id)))
                .forEach(ids::add);
        List<Indicator> indicators = answered.stream().map(catalogue::indicator).toList();
        return rows.standingFor(ids).stream()
                .map(agencies::byId)
                .sorted(AgencyService.OFFICIAL_ORDER)
                .map(agency -> row(input, rows, agency, indicators))
                .sorted(order(input))
                .toList();
    }

    private static Matrix.MatrixRow row(
            DashboardInput input, AgencyRows rows, Agency agency, List<Indicator> indicators) {
        Map<Long, Figure> figures = new HashMap<>();
        Map<Long, Shown.Carried> carried = new HashMap<>();
        for (Indicator indicator : indicators) {
            switch (rows.shown(agency.id(), indicator)) {
                case Shown.Single single -> figures.put(indicator.id(), single.figure());
                case Shown.Carried one -> carried.put(indicator.id(), one);
                default -> {}
            }
        }
        return new Matrix.MatrixRow(
                input.named(agency), Map.copyOf(figures), Map.copyOf(carried), rows.asked(agency.id()));
    }

    /** Highest of the selected indicator first; the sort is stable, so equal rows keep the official order. */
    private static Comparator<Matrix.MatrixRow> order(DashboardInput input) {
        Indicator indicator = input.indicator();
        return indicator == null
                ? Comparator.comparingInt(row -> 0)
                : Comparator.comparing(row -> row.shown(indicator), ShownOrder.of(indicator));
    }

    private List<IndicatorGroup> groupsWithData(DashboardInput input) {
        Set<Long> withData = new HashSet<>();
        input.counts().stream()
                .filter(count -> count.unitId() == input.unitId())
                .forEach(count ->
                        withData.add(catalogue.indicator(count.indicatorId()).groupId()));
        return catalogue.groups().stream()
                .filter(group -> withData.contains(group.id()))
                .toList();
    }

    private static boolean matches(DashboardFilter filter, Agency agency) {
        return (filter.tier() == null || agency.tier() == filter.tier())
                && (filter.type() == null || agency.type() == filter.type());
    }
}
