package vn.chiso.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.Tier;
import vn.chiso.dashboard.AgencyFigures;
import vn.chiso.dashboard.Boundaries;
import vn.chiso.dashboard.UnitFigures;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.TotalService;
import vn.chiso.observation.Years;
import vn.chiso.territory.TerritoryService;

/** Reads the figures of a comparison: at most seven SQL statements, however many there are. */
@Component
class FigureReading {

    /** So many blocks have a subtotal; each costs a statement. */
    private static final int MOST_SUBTOTALS = 5;

    private final FigureService figures;
    private final TotalService totals;
    private final TerritoryService territory;
    private final AgencyService agencies;

    FigureReading(FigureService figures, TotalService totals, TerritoryService territory, AgencyService agencies) {
        this.figures = figures;
        this.totals = totals;
        this.territory = territory;
        this.agencies = agencies;
    }

    /** The unit, and on other boundaries all that it came from or became. */
    Collection<Long> line(ComparisonRequest request) {
        return lines(request, List.of(request.unit().id()));
    }

    private List<Long> lines(ComparisonRequest request, List<Long> unitIds) {
        Boundaries boundaries = ofUnits(request);
        return boundaries == null ? unitIds : boundaries.lines(unitIds);
    }

    private @Nullable Boundaries ofUnits(ComparisonRequest request) {
        return request.boundaries() == null ? null : new Boundaries(request.boundaries(), territory.lineage());
    }

    private @Nullable Boundaries ofAgencies(ComparisonRequest request) {
        return request.boundaries() == null ? null : new Boundaries(request.boundaries(), agencies.lineage());
    }

    private List<Long> agencyIds(ComparisonRequest request, Chosen chosen) {
        Boundaries boundaries = ofAgencies(request);
        return boundaries == null ? chosen.agencyIds() : boundaries.lines(chosen.agencyIds());
    }

    /** @param lead the indicator whose former figures are wanted too; null for none */
    ComparedFigures read(
            ComparisonRequest request, Chosen chosen, List<Indicator> indicators, @Nullable Indicator lead) {
        List<Long> ids = indicators.stream().map(Indicator::id).toList();
        List<Figure> ofAgencies = new ArrayList<>(figures.ofAgencies(agencyIds(request, chosen), ids, years(request)));
        if (lead != null) {
            ofAgencies.addAll(former(request, chosen, lead));
        }
        Years all = Years.between(null, request.year()).approved(request.approvedOnly());
        List<Long> unit = lines(request, List.of(request.unit().id()));
        List<Long> unitIds = lines(request, chosen.unitIds());
        List<Figure> said = figures.ofUnits(unit, unitIds, ids, all);
        List<RollupCell> ofUnits =
                chosen.hasUnits() && !chosen.ofTiers() ? totals.cells(List.of(), unitIds, ids, all, null) : List.of();
        Map<Tier, List<RollupCell>> ofTiers = new EnumMap<>(Tier.class);
        for (Tier tier : tiers(chosen)) {
            ofTiers.put(tier, totals.cells(List.of(), unit, ids, all, tier));
        }
        List<RollupCell> shownAlone = new ArrayList<>(ofUnits);
        if (chosen.ofTiers()) {
            ofTiers.values().forEach(shownAlone::addAll);
        }
        List<Figure> sole = figures.byIds(shownAlone.stream()
                .map(RollupCell::soleObservationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Long, Figure> complete = inConflict(List.of(ofAgencies, said, sole));
        return made(
                request,
                chosen,
                complete(ofAgencies, complete),
                complete(said, complete),
                ofUnits,
                ofTiers,
                complete(sole, complete));
    }

    private ComparedFigures made(
            ComparisonRequest request,
            Chosen chosen,
            List<Figure> ofAgencies,
            List<Figure> said,
            List<RollupCell> ofUnits,
            Map<Tier, List<RollupCell>> ofTiers,
            List<Figure> sole) {
        @Nullable Boundaries on = ofUnits(request);
        @Nullable
        UnitFigures units = chosen.hasUnits() && !chosen.ofTiers()
                ? new UnitFigures(
                        lines(request, chosen.unitIds()),
                        this::parentOf,
                        said,
                        ofUnits,
                        sole,
                        null,
                        on,
                        territory::byId)
                : null;
        Map<Tier, UnitFigures> tiers = new EnumMap<>(Tier.class);
        List<Long> unit = lines(request, List.of(request.unit().id()));
        if (chosen.ofTiers()) {
            for (Tier tier : Tier.values()) {
                tiers.put(
                        tier,
                        new UnitFigures(
                                unit,
                                this::parentOf,
                                saidOf(tier, said),
                                ofTiers.getOrDefault(tier, List.of()),
                                sole,
                                null,
                                on,
                                territory::byId));
            }
        } else {
            ofTiers.forEach((tier, cells) -> tiers.put(
                    tier,
                    new UnitFigures(unit, this::parentOf, List.of(), cells, List.of(), null, on, territory::byId)));
        }
        return new ComparedFigures(
                new AgencyFigures(
                        ofAgencies, ofAgencies(request), id -> agencies.byId(id).shortName()),
                units,
                tiers,
                said.stream()
                        .filter(figure -> unit.contains(figure.subject().unitId()))
                        .toList());
    }

    /** A tier shows what is said of it, alone or together with others; not what is said of the whole unit. */
    private static List<Figure> saidOf(Tier tier, List<Figure> said) {
        return said.stream()
                .filter(figure -> figure.subject().tiers().contains(tier))
                .toList();
    }

    private long parentOf(long unitId) {
        Long parent = territory.byId(unitId).parentId();
        return parent == null ? unitId : parent;
    }

    /** The tiers of the unit that are added up. */
    private static Collection<Tier> tiers(Chosen chosen) {
        if (chosen.ofTiers()) {
            return List.of(Tier.PROVINCE, Tier.DISTRICT, Tier.COMMUNE, Tier.SCHOOL, Tier.SECTOR);
        }
        if (chosen.hasUnits()) {
            return List.of();
        }
        Set<Tier> tiers = new TreeSet<>();
        chosen.subjects().stream()
                .map(Compared::ofTier)
                .filter(Objects::nonNull)
                .forEach(tiers::add);
        return tiers.stream().limit(MOST_SUBTOTALS).toList();
    }

    private static Years years(ComparisonRequest request) {
        Years years = request.years().isEmpty()
                ? Years.latest()
                : Years.between(request.years().getFirst(), request.years().getLast());
        return years.approved(request.approvedOnly());
    }

    /** What agencies said of the indicator in the years before; of all years when the newest is shown. */
    private List<Figure> former(ComparisonRequest request, Chosen chosen, Indicator lead) {
        Integer last = request.years().isEmpty() ? null : request.years().getFirst() - 1;
        return figures.ofAgencies(
                agencyIds(request, chosen),
                List.of(lead.id()),
                Years.between(null, last).approved(request.approvedOnly()));
    }

    private Map<Long, Figure> inConflict(List<List<Figure>> read) {
        Map<Long, Figure> complete = new HashMap<>();
        figures.withAlternatives(read.stream().flatMap(List::stream).toList())
                .forEach(figure -> complete.put(figure.observationId(), figure));
        return complete;
    }

    private static List<Figure> complete(List<Figure> read, Map<Long, Figure> complete) {
        return read.stream()
                .map(figure -> complete.getOrDefault(figure.observationId(), figure))
                .toList();
    }
}
