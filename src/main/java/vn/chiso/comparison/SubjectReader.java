package vn.chiso.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.dashboard.Boundaries;
import vn.chiso.observation.FigureCount;
import vn.chiso.observation.TotalService;
import vn.chiso.observation.Years;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** Finds whom a choice comes to; at most one SQL statement. */
@Component
class SubjectReader {

    /** More cells than these no screen shows and nobody reads. */
    private static final int MOST_CELLS = 60_000;

    private static final int MOST_SUBJECTS = 400;

    private static final Comparator<Unit> BY_NAME =
            Comparator.comparing(Unit::level).thenComparing(Unit::name, VietnameseText.collator());

    private final TerritoryService territory;
    private final AgencyService agencies;
    private final TotalService totals;
    private final ComparisonGroups groups;
    private final ComparisonAddress address;

    SubjectReader(
            TerritoryService territory,
            AgencyService agencies,
            TotalService totals,
            ComparisonGroups groups,
            ComparisonAddress address) {
        this.territory = territory;
        this.agencies = agencies;
        this.totals = totals;
        this.groups = groups;
        this.address = address;
    }

    /**
     * @param day whose boundaries are used
     * @param columns how many figures each subject is read for
     */
    Chosen read(ComparisonRequest request, LocalDate day, int columns) {
        Unit unit = request.unit();
        Chosen all = switch (request.subjects()) {
            case SubjectChoice.Usual usual -> usual(request, day);
            case SubjectChoice.Inspected inspected -> inspected(request);
            case SubjectChoice.Children children -> ofUnits(children, territory.childrenOn(unit.id(), day));
            case SubjectChoice.Agencies own -> ofThem(own, agencies.ofUnits(line(request)), request, day);
            case SubjectChoice.OfType type ->
                ofThem(
                        type,
                        below(unit).stream()
                                .filter(agency -> agency.type() == type.type())
                                .toList(),
                        request,
                        day);
            case SubjectChoice.OfLevel level -> ofUnits(level, ofLevel(unit, level.level(), day));
            case SubjectChoice.Tiers tiers ->
                chosen(
                        tiers,
                        Arrays.stream(Tier.values())
                                .map(tier -> Compared.of(unit, tier))
                                .toList());
            case SubjectChoice.Provinces provinces -> ofUnits(provinces, provinces(request, day));
            case SubjectChoice.OwnGroup own -> ownGroup(own);
            case SubjectChoice.Picked picked -> chosen(picked, byKeys(picked.keys()));
        };
        int most = Math.clamp(MOST_CELLS / Math.max(1, columns), 1, MOST_SUBJECTS);
        List<Compared> shown = all.subjects().stream().limit(most).toList();
        return all.first(shown);
    }

    /** Those who were asked, where that is known; else the agencies of the tier, else the units below. */
    private Chosen usual(ComparisonRequest request, LocalDate day) {
        Unit unit = request.unit();
        if (unit.level() == UnitLevel.NATION) {
            SubjectChoice provinces = new SubjectChoice.Provinces();
            return ofUnits(provinces, provinces(request, day));
        }
        Chosen asked = inspected(request);
        if (!asked.subjects().isEmpty()) {
            return asked;
        }
        List<Unit> children = territory.childrenOn(unit.id(), day);
        return children.isEmpty()
                ? ofThem(new SubjectChoice.Agencies(), agencies.ofUnits(line(request)), request, day)
                : ofUnits(new SubjectChoice.Children(), children);
    }

    private Chosen inspected(ComparisonRequest request) {
        Set<Long> asked = totals.askedBelow(line(request)).entrySet().stream()
                .filter(list -> request.years().isEmpty()
                        || request.years().stream()
                                .anyMatch(year -> list.getKey().overlaps(year, year)))
                .flatMap(list -> list.getValue().stream())
                .collect(Collectors.toSet());
        Chosen found = ofAgencies(
                new SubjectChoice.Inspected(),
                asked.stream().map(agencies::byId).toList());
        return found.ofAsked(asked);
    }

    private List<Unit> provinces(ComparisonRequest request, LocalDate day) {
        List<Unit> all = territory.childrenOn(territory.nation().id(), day);
        Integer first = request.years().isEmpty() ? null : request.years().getFirst();
        Boundaries on = boundaries(request);
        Set<Long> withData = totals
                .counts(
                        on == null
                                ? all.stream().map(Unit::id).toList()
                                : on.lines(all.stream().map(Unit::id).toList()),
                        Years.between(first, request.year()).approved(request.approvedOnly()))
                .stream()
                .filter(count -> count.count() > 0 && isAsked(request, count))
                .map(FigureCount::unitId)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(unit -> on == null
                        ? withData.contains(unit.id())
                        : on.line(unit.id()).stream().anyMatch(withData::contains))
                .toList();
    }

    private static boolean isAsked(ComparisonRequest request, FigureCount count) {
        return request.indicators().isEmpty()
                || request.indicators().stream().anyMatch(one -> one.id() == count.indicatorId());
    }

    private Collection<Long> line(ComparisonRequest request) {
        Boundaries on = boundaries(request);
        long unit = request.unit().id();
        return on == null ? List.of(unit) : on.line(unit);
    }

    private @Nullable Boundaries boundaries(ComparisonRequest request) {
        return request.boundaries() == null ? null : new Boundaries(request.boundaries(), territory.lineage());
    }

    private List<Unit> ofLevel(Unit unit, UnitLevel level, LocalDate day) {
        Set<Long> below = territory.withAllBelow(unit.id());
        return territory.allOn(day).stream()
                .filter(one -> one.level() == level && below.contains(one.id()))
                .sorted(BY_NAME)
                .toList();
    }

    private List<Agency> below(Unit unit) {
        Set<Long> below = territory.withAllBelow(unit.id());
        return agencies.all().stream()
                .filter(agency -> below.contains(agency.unitId()))
                .toList();
    }

    private Chosen ownGroup(SubjectChoice.OwnGroup own) {
        return groups.byId(own.id())
                .map(group -> new Chosen(own, byKeys(group.keys()), 0, Set.of(), group.name(), Set.of()))
                .orElseGet(() -> chosen(own, List.of()));
    }

    /** In official order, agencies before units, whatever the order of the keys. */
    private List<Compared> byKeys(Collection<String> keys) {
        List<Compared> found =
                keys.stream().flatMap(key -> address.subject(key).stream()).toList();
        List<Compared> ordered = new ArrayList<>(ofAgencies(
                        new SubjectChoice.Agencies(),
                        found.stream()
                                .flatMap(one -> Stream.ofNullable(one.agency()))
                                .toList())
                .subjects());
        found.stream()
                .filter(one -> one.agency() == null)
                .sorted(Comparator.comparing(Compared::unit, BY_NAME))
                .forEach(ordered::add);
        return ordered;
    }

    /** Those of the day, and after them whoever was reorganised and has figures that nobody else shows. */
    private Chosen ofThem(SubjectChoice choice, List<Agency> some, ComparisonRequest request, LocalDate day) {
        Standing standing = Standing.of(some, day, request.boundaries(), agencies.lineage());
        List<Compared> all =
                new ArrayList<>(ofAgencies(choice, standing.there()).subjects());
        all.addAll(ofAgencies(choice, standing.gone()).subjects());
        return chosen(choice, all)
                .onlyTold(standing.gone().stream().map(Agency::id).toList());
    }

    private Chosen ofAgencies(SubjectChoice choice, Collection<Agency> some) {
        return chosen(
                choice,
                some.stream()
                        .sorted(AgencyService.OFFICIAL_ORDER)
                        .map(agency -> Compared.of(agency, territory.byId(agency.unitId())))
                        .toList());
    }

    private static Chosen ofUnits(SubjectChoice choice, Collection<Unit> some) {
        return chosen(choice, some.stream().map(Compared::of).toList());
    }

    private static Chosen chosen(SubjectChoice choice, List<Compared> subjects) {
        return new Chosen(choice, subjects, 0, Set.of(), "", Set.of());
    }
}
