package vn.chiso.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.DashboardService;
import vn.chiso.dashboard.Origins;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ShownOrder;
import vn.chiso.document.DocumentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.FigureCount;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.TotalService;
import vn.chiso.observation.Years;

/**
 * Answers a request with everything that a comparison shows, in one read-only transaction and at most ten SQL statements,
 * however many subjects, indicators and years there are. The queries leave out what the reader may not see.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ComparisonService {

    /** Where nobody chose indicators, so many of those that most subjects answer. */
    private static final int USUAL_INDICATORS = 20;

    /** Among so many of those with most figures these are looked for: some figures are of others than are compared. */
    private static final int CANDIDATES = 60;

    private final DashboardService dashboard;
    private final SubjectReader subjects;
    private final FigureReading reading;
    private final FigureService figures;
    private final TotalService totals;
    private final Catalogue catalogue;
    private final DocumentService documents;

    ComparisonService(
            DashboardService dashboard,
            SubjectReader subjects,
            FigureReading reading,
            FigureService figures,
            TotalService totals,
            Catalogue catalogue,
            DocumentService documents) {
        this.dashboard = dashboard;
        this.subjects = subjects;
        this.reading = reading;
        this.figures = figures;
        this.totals = totals;
        this.catalogue = catalogue;
        this.documents = documents;
    }

    /** Everything the page shows for the request; what was left open is chosen. */
    public Comparison compare(ComparisonRequest asked) {
        List<Indicator> indicators = asked.indicators().isEmpty() ? candidates(asked) : asked.indicators();
        Chosen chosen = subjects.read(
                asked, day(asked), indicators.size() * Math.max(1, asked.years().size()));
        @Nullable Indicator sort = asked.sort() == null ? first(indicators) : asked.sort();
        ComparedFigures read = reading.read(asked, chosen, indicators, sort);
        LineMaker maker = new LineMaker(
                asked, chosen, read, figures.goals(List.of(asked.unit().id()), years(asked)), catalogue);
        List<Compared> told = chosen.ofTiers()
                ? withData(chosen.subjects(), maker, indicators, asked)
                : told(chosen, read, indicators, asked);
        List<Compared> ordered = asked.official() || sort == null ? byBlock(told) : order(told, maker, sort, asked);
        List<Line> all = catalogue.indicators().stream()
                .filter(indicators::contains)
                .flatMap(indicator -> years(asked.years()).map(year -> maker.of(ordered, indicator, year)))
                .toList();
        List<Line> lines = asked.indicators().isEmpty() ? usual(all) : all;
        @Nullable Line lead = lead(lines, sort);
        List<Line> shown = asked.differencesOnly()
                ? lines.stream().filter(ComparisonService::differ).toList()
                : lines;
        ComparisonRequest made = asked.withSubjects(chosen.choice())
                .withFocus(present(asked.focus(), ordered))
                .withAgainst(asked.against());
        return new Comparison(
                made,
                ordered,
                chosen.hidden(),
                shown,
                lead,
                lead == null ? null : maker.before(lead).orElse(null),
                chosen.groupName(),
                Origins.of(
                        shown.stream()
                                .flatMap(line -> line.cells().stream())
                                .flatMap(cell -> cell.figures().stream())
                                .toList(),
                        documents.all()),
                shown.stream()
                        .flatMap(line ->
                                ordered.stream().flatMap(one -> read.left(one, line.indicator(), line.year()).stream()))
                        .toList());
    }

    /** Somebody who is not compared cannot stand out: all the others would be grey beside nobody. */
    private static List<String> present(List<String> focus, List<Compared> ordered) {
        return focus.stream()
                .filter(key -> ordered.stream().anyMatch(one -> one.key().equals(key)))
                .toList();
    }

    /** The day whose boundaries a comparison uses. */
    public LocalDate day(ComparisonRequest request) {
        LocalDate chosen = request.boundaries();
        return chosen != null
                ? chosen
                : dashboard.boundaries(DashboardFilter.nation(request.unit()).withYear(request.year()));
    }

    /** How many figures each indicator has in the unit at the time of the request, for the choice among them. */
    public List<FigureCount> counts(ComparisonRequest request) {
        return totals.counts(reading.line(request), years(request));
    }

    /** Those with most figures first. */
    private List<Indicator> candidates(ComparisonRequest asked) {
        return counts(asked).stream()
                .filter(count -> count.count() > 0)
                .sorted(Comparator.comparingInt(FigureCount::count)
                        .reversed()
                        .thenComparingLong(FigureCount::indicatorId))
                .limit(asked.years().size() > 1 ? USUAL_INDICATORS : CANDIDATES)
                .map(count -> catalogue.indicator(count.indicatorId()))
                .toList();
    }

    private static @Nullable Indicator first(List<Indicator> indicators) {
        return indicators.stream()
                .filter(one -> one.kind().isNumber())
                .findFirst()
                .or(() -> indicators.stream().findFirst())
                .orElse(null);
    }

    private static List<Line> usual(List<Line> all) {
        List<Indicator> most = all.stream()
                .filter(Line::hasData)
                .collect(Collectors.groupingBy(
                        Line::indicator,
                        Collectors.summingInt(line -> line.tally().answered())))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(
                                (java.util.Map.Entry<Indicator, Integer> one) -> one.getValue(),
                                Comparator.reverseOrder())
                        .thenComparingLong(one -> one.getKey().id()))
                .limit(USUAL_INDICATORS)
                .map(java.util.Map.Entry::getKey)
                .toList();
        return all.stream().filter(line -> most.contains(line.indicator())).toList();
    }

    /** Tiers of which nothing is said are none of this unit. */
    private static List<Compared> withData(
            List<Compared> all, LineMaker maker, List<Indicator> indicators, ComparisonRequest asked) {
        return all.stream()
                .filter(one -> indicators.stream()
                        .anyMatch(indicator -> years(asked.years())
                                .anyMatch(year ->
                                        maker.of(List.of(one), indicator, year).hasData())))
                .toList();
    }

    /** Whoever was no more on the day, or not yet, is here for figures only. */
    private static List<Compared> told(
            Chosen chosen, ComparedFigures read, List<Indicator> indicators, ComparisonRequest asked) {
        return chosen.subjects().stream()
                .filter(one -> one.agency() == null
                        || !chosen.onlyTold().contains(one.agency().id())
                        || indicators.stream()
                                .anyMatch(indicator -> years(asked.years())
                                        .anyMatch(
                                                year -> !(read.shown(one, indicator, year) instanceof Shown.Nothing))))
                .toList();
    }

    private static List<Compared> byBlock(List<Compared> some) {
        List<String> blocks = some.stream().map(Compared::block).distinct().toList();
        return some.stream()
                .sorted(Comparator.comparingInt(one -> blocks.indexOf(one.block())))
                .toList();
    }

    /** Highest first within each block; the sort is stable, so equals keep the official order. */
    private static List<Compared> order(List<Compared> some, LineMaker maker, Indicator sort, ComparisonRequest asked) {
        if (asked.subjects() instanceof SubjectChoice.Tiers) {
            return some;
        }
        Line line = years(asked.years())
                .map(year -> maker.of(some, sort, year))
                .reduce((one, later) -> later.hasData() ? later : one)
                .orElseThrow();
        List<ComparedCell> cells = new ArrayList<>(line.cells());
        cells.sort(Comparator.comparing(ComparedCell::shown, ShownOrder.of(sort)));
        List<String> blocks = some.stream().map(Compared::block).distinct().toList();
        return cells.stream()
                .map(ComparedCell::subject)
                .sorted(Comparator.comparingInt(one -> blocks.indexOf(one.block())))
                .toList();
    }

    /** The newest line of the indicator that has figures. */
    private static @Nullable Line lead(List<Line> lines, @Nullable Indicator sort) {
        return lines.stream()
                .filter(line -> sort != null && line.indicator().id() == sort.id() && line.hasData())
                .reduce((one, later) -> later)
                .or(() -> lines.stream()
                        .filter(line -> line.indicator().kind().isNumber() && line.hasData())
                        .findFirst())
                .orElse(null);
    }

    /** Whether not everybody who answers says the same. */
    private static boolean differ(Line line) {
        return line.cells().stream()
                        .filter(ComparedCell::hasData)
                        .map(ComparisonService::said)
                        .distinct()
                        .count()
                > 1;
    }

    private static List<@Nullable Object> said(ComparedCell cell) {
        return cell.figure()
                .map(figure -> Arrays.<@Nullable Object>asList(
                        figure.state().isUsable(),
                        figure.value() == null ? null : figure.value().stripTrailingZeros(),
                        figure.low(),
                        figure.high(),
                        figure.yes(),
                        figure.level(),
                        figure.value() == null && figure.yes() == null ? figure.text() : null))
                .orElseGet(() -> Arrays.<@Nullable Object>asList(cell.shown() instanceof Shown.Nothing, cell.shown()));
    }

    private static Stream<@Nullable Integer> years(Collection<Integer> chosen) {
        return chosen.isEmpty() ? Stream.of((Integer) null) : chosen.stream().map(Objects::requireNonNull);
    }

    private static Years years(ComparisonRequest request) {
        Integer first = request.years().isEmpty() ? null : request.years().getFirst();
        return Years.between(first, request.year()).approved(request.approvedOnly());
    }
}
