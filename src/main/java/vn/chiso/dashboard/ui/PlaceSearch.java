package vn.chiso.dashboard.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.search.SearchHit;
import vn.chiso.base.search.SearchKind;
import vn.chiso.base.search.SearchQuery;
import vn.chiso.base.search.SearchSource;
import vn.chiso.base.search.SearchText;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.ListLink;
import vn.chiso.dashboard.DashboardAddress;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.Succession;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Finds units, agencies and indicators by name or code; each opens the overview of it, with year and indicator kept. */
@Component
class PlaceSearch implements SearchSource {

    private static final Comparator<Unit> BY_LEVEL =
            Comparator.comparing(Unit::level).thenComparing(Unit::name, VietnameseText.collator());

    private final TerritoryService territory;
    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final DashboardAddress address;

    PlaceSearch(TerritoryService territory, AgencyService agencies, Catalogue catalogue, DashboardAddress address) {
        this.territory = territory;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.address = address;
    }

    @Override
    public Stream<SearchHit> find(SearchQuery query) {
        DashboardFilter now = address.parse(query.overview()).filter();
        return Stream.of(units(query, now), agencies(query, now), indicators(query, now))
                .flatMap(hits -> hits);
    }

    /** Those in force first; units that are no more, or not yet, open on boundaries of their own. */
    private Stream<SearchHit> units(SearchQuery query, DashboardFilter now) {
        LocalDate day = now.day() == null ? territory.boundaryDay(now.year()) : now.day();
        return territory.all().stream()
                .filter(unit -> score(unit, query.text()) > 0)
                .sorted(Comparator.comparing((Unit unit) -> !unit.inForceOn(day))
                        .thenComparing(BY_LEVEL))
                .map(unit -> unit.inForceOn(day)
                        ? hit(unit, parent(unit), now.withUnit(unit), query.text())
                        : hit(
                                unit,
                                since(unit, query.locale()),
                                now.withBoundaries(null, unit).withUnit(unit).withYear(null),
                                query.text()));
    }

    private SearchHit hit(Unit unit, String about, DashboardFilter target, SearchText text) {
        return new SearchHit(SearchKind.UNIT, unit.fullName(), about, address(target), score(unit, text));
    }

    private static int score(Unit unit, SearchText text) {
        return text.folded().equals(unit.code())
                ? text.scoreFolded(text.folded())
                : text.scoreFolded(unit.foldedName());
    }

    private String parent(Unit unit) {
        return unit.parentId() == null ? "" : territory.byId(unit.parentId()).fullName();
    }

    /** "đến 30/06/2025, nay là tỉnh Quảng Trị"; for one to come the day on which it begins. */
    private String since(Unit unit, Locale locale) {
        if (unit.validTo() == null) {
            return Texts.get("search.from", locale, DateText.format(Objects.requireNonNull(unit.validFrom())));
        }
        String last = DateText.format(unit.validTo().minusDays(1));
        String successors = territory.successionsOf(unit.id()).stream()
                .map(Succession::successorId)
                .filter(Objects::nonNull)
                .map(id -> territory.byId(id).fullName())
                .distinct()
                .collect(Collectors.joining(", "));
        return successors.isEmpty()
                ? Texts.get("search.until", locale, last)
                : Texts.get("search.became", locale, last, successors);
    }

    private Stream<SearchHit> agencies(SearchQuery query, DashboardFilter now) {
        return agencies.all().stream()
                .sorted(AgencyService.OFFICIAL_ORDER)
                .map(agency -> hit(agency, query.text(), now))
                .filter(hit -> hit.score() > 0);
    }

    private SearchHit hit(Agency agency, SearchText text, DashboardFilter now) {
        Unit unit = territory.byId(agency.unitId());
        int score = Stream.concat(
                        Stream.of(agency.foldedName() + " " + unit.foldedName()),
                        agencies.aliases(agency.id()).stream().map(VietnameseText::fold))
                .mapToInt(text::scoreFolded)
                .max()
                .orElse(0);
        return new SearchHit(
                SearchKind.AGENCY,
                agency.name(),
                unit.fullName(),
                score == 0 ? "" : address(now.withAgency(agency, unit)),
                score);
    }

    private Stream<SearchHit> indicators(SearchQuery query, DashboardFilter now) {
        return catalogue.indicators().stream()
                .map(indicator -> new SearchHit(
                        SearchKind.INDICATOR,
                        indicator.name(query.locale()),
                        catalogue.group(indicator.groupId()).name(query.locale()),
                        address(now.withIndicator(indicator)),
                        score(indicator, query.text())))
                .filter(hit -> hit.score() > 0);
    }

    private static int score(Indicator indicator, SearchText text) {
        return Stream.of(indicator.name(Texts.VIETNAMESE), indicator.name(Locale.ENGLISH), indicator.code())
                .mapToInt(text::score)
                .max()
                .orElse(0);
    }

    private String address(DashboardFilter target) {
        return ListLink.address("", address.format(target));
    }
}
