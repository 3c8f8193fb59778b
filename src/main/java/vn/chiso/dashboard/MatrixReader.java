package vn.chiso.dashboard;

import java.util.Collection;
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
        Map<Long, Map<Long, Figure>> byAgency = new HashMap<>();
        Set<Long> answered = new HashSet<>();
        for (Figure figure : input.ofAgencies()) {
            byAgency.computeIfAbsent(Objects.requireNonNull(figure.subject().agencyId()), id -> new HashMap<>())
                    .put(figure.indicatorId(), figure);
            answered.add(figure.indicatorId());
        }
        List<IndicatorGroup> groups = input.filter().groups();
        List<Matrix.MatrixRow> rows = rows(input, byAgency);
        return new Matrix(
                groups,
                catalogue.indicators().stream()
                        .filter(one -> answered.contains(one.id()))
                        .filter(one -> groups.stream().anyMatch(group -> group.id() == one.groupId()))
                        .toList(),
                rows.stream().limit(MOST_ROWS).toList(),
                input.asked().size(),
                Math.max(0, rows.size() - MOST_ROWS),
                groupsWithData(input));
    }

    private List<Matrix.MatrixRow> rows(DashboardInput input, Map<Long, Map<Long, Figure>> byAgency) {
        Collection<Long> asked = input.asked();
        Set<Long> ids = new HashSet<>(byAgency.keySet());
        asked.stream().filter(id -> matches(input.filter(), agencies.byId(id))).forEach(ids::add);
        return ids.stream()
                .map(agencies::byId)
                .sorted(AgencyService.OFFICIAL_ORDER)
                .map(agency -> new Matrix.MatrixRow(
                        input.named(agency),
                        Map.copyOf(byAgency.getOrDefault(agency.id(), Map.of())),
                        asked.isEmpty() ? null : asked.contains(agency.id())))
                .sorted(order(input))
                .toList();
    }

    /** Highest of the selected indicator first; the sort is stable, so equal rows keep the official order. */
    private static Comparator<Matrix.MatrixRow> order(DashboardInput input) {
        Indicator indicator = input.indicator();
        if (indicator == null) {
            return Comparator.comparingInt(row -> 0);
        }
        return Comparator.comparing(
                row -> {
                    Figure figure = row.figures().get(indicator.id());
                    return figure == null ? new Shown.Nothing() : new Shown.Single(figure);
                },
                ShownOrder.of(indicator));
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
