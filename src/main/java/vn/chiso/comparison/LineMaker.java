package vn.chiso.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.Tier;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Coverage;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.Goal;
import vn.chiso.observation.Period;

/** Makes the lines of a comparison of what was read. */
final class LineMaker {

    private final ComparisonRequest request;
    private final Chosen chosen;
    private final ComparedFigures figures;
    private final List<Goal> goals;
    private final Catalogue catalogue;
    private final List<Indicator> all;

    LineMaker(
            ComparisonRequest request, Chosen chosen, ComparedFigures figures, List<Goal> goals, Catalogue catalogue) {
        this.request = request;
        this.chosen = chosen;
        this.figures = figures;
        this.goals = goals;
        this.catalogue = catalogue;
        all = catalogue.indicators();
    }

    /** @param subjects in the order of the cells
     * @param year null for the newest */
    Line of(Collection<Compared> subjects, Indicator indicator, @Nullable Integer year) {
        List<ComparedCell> raw = subjects.stream()
                .map(subject -> cell(subject, indicator, figures.shown(subject, indicator, year)))
                .toList();
        return line(raw, indicator, year);
    }

    /** The line before one: of the newest year that is older than all of it, but has figures; empty without any. */
    Optional<Line> before(Line line) {
        return line.periods().stream()
                .map(Period::start)
                .min(java.time.LocalDate::compareTo)
                .map(start -> start.getYear())
                .flatMap(first -> {
                    List<Compared> subjects =
                            line.cells().stream().map(ComparedCell::subject).toList();
                    for (int year = first - 1; year > first - ComparisonAddress.MOST_YEARS; year--) {
                        Line former = of(subjects, line.indicator(), year);
                        if (former.hasData()) {
                            return Optional.of(former);
                        }
                    }
                    return Optional.empty();
                });
    }

    private Line line(List<ComparedCell> raw, Indicator indicator, @Nullable Integer year) {
        List<ComparedCell> cells = Comparability.judge(raw, indicator);
        List<Period> periods = cells.stream()
                .filter(ComparedCell::hasData)
                .map(cell -> cell.shown().period())
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Period.NEWEST_FIRST.reversed())
                .toList();
        @Nullable
        BigDecimal against = cells.stream()
                .filter(cell -> cell.subject().key().equals(request.against()))
                .map(ComparedCell::number)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<BigDecimal> numbers = cells.stream()
                .map(ComparedCell::number)
                .filter(Objects::nonNull)
                .toList();
        return new Line(
                indicator,
                year,
                cells,
                tally(cells, indicator),
                Comparability.ofLine(cells),
                periods,
                Distances.of(numbers, indicator.direction(), against).orElse(null),
                baselines(indicator, year),
                subtotals(cells, indicator, year));
    }

    private ComparedCell cell(Compared subject, Indicator indicator, Shown shown) {
        Agency agency = subject.agency();
        boolean applicable = agency == null || indicator.appliesTo(agency.type().appliesAs());
        @Nullable
        Boolean asked = (agency == null || chosen.asked().isEmpty())
                ? null
                : chosen.asked().contains(agency.id());
        return OwnCaveats.cell(subject, indicator, shown, applicable, asked);
    }

    private static Tally tally(List<ComparedCell> cells, Indicator indicator) {
        int meant = 0;
        int good = 0;
        int bad = 0;
        int plain = 0;
        int conflicts = 0;
        for (ComparedCell cell : cells) {
            boolean data = cell.hasData();
            meant += data || (cell.applicable() && !cell.caveats().contains(Caveat.NOT_APPLICABLE)) ? 1 : 0;
            if (!data) {
                continue;
            }
            @Nullable
            Boolean yes = cell.only()
                    .filter(figure -> figure.state().isUsable() && figure.value() == null)
                    .map(Figure::yes)
                    .orElse(null);
            if (cell.caveats().contains(Caveat.CONFLICT)) {
                conflicts++;
            } else if (yes == null || indicator.direction() == Direction.NONE) {
                plain++;
            } else if (yes == (indicator.direction() == Direction.UP)) {
                good++;
            } else {
                bad++;
            }
        }
        return new Tally(meant, good, bad, plain, conflicts);
    }

    /** Targets of the unit, what is said of everybody together, and that of the nearest sister of the indicator. */
    private List<Baseline> baselines(Indicator indicator, @Nullable Integer year) {
        List<Baseline> found = new ArrayList<>();
        if (!indicator.kind().isNumber()) {
            return found;
        }
        goals.stream()
                .filter(goal ->
                        goal.againstId() == indicator.id() && goal.subject().agencyId() == null)
                .filter(goal -> year == null || goal.period().overlaps(year, year))
                .forEach(goal -> {
                    if (goal.value() != null) {
                        found.add(new Baseline(goal.value(), catalogue.indicator(goal.indicatorId()), null, goal));
                    }
                });
        if (chosen.hasUnits()) {
            return found;
        }
        List<Baseline> own = said(indicator, year);
        found.addAll(own);
        if (own.isEmpty()) {
            sisters(indicator).stream()
                    .map(sister -> said(sister, year))
                    .filter(list -> !list.isEmpty())
                    .findFirst()
                    .ifPresent(found::addAll);
        }
        return found;
    }

    private List<Baseline> said(Indicator indicator, @Nullable Integer year) {
        return figures.saidOfUnit(indicator, year).stream()
                .filter(figure -> figure.state().isUsable() && figure.value() != null)
                .filter(figure -> figure.subject().coverage() == Coverage.ALL
                        || figure.subject().coverage() == Coverage.INSPECTED)
                .map(figure -> new Baseline(Objects.requireNonNull(figure.value()), indicator, figure, null))
                .toList();
    }

    /** Percentages of the same thing: {@code email_staff_account_ratio} beside {@code email_staff_use_ratio}. */
    private List<Indicator> sisters(Indicator indicator) {
        String stem = stem(indicator.code());
        return all.stream()
                .filter(other -> other.id() != indicator.id()
                        && other.groupId() == indicator.groupId()
                        && other.kind() == indicator.kind()
                        && indicator.kind().isRatio()
                        && stem(other.code()).equals(stem))
                .toList();
    }

    private static String stem(String code) {
        int second = code.indexOf('_', code.indexOf('_') + 1);
        return second < 0 ? code : code.substring(0, second);
    }

    private Map<String, Shown> subtotals(List<ComparedCell> cells, Indicator indicator, @Nullable Integer year) {
        Map<String, Shown> subtotals = new HashMap<>();
        if (chosen.hasUnits()) {
            return subtotals;
        }
        Set<Compared> subjects = new LinkedHashSet<>();
        cells.forEach(cell -> subjects.add(cell.subject()));
        for (Compared subject : subjects) {
            Tier tier = subject.ofTier();
            if (tier != null && !subtotals.containsKey(subject.block())) {
                Shown shown = figures.subtotal(request.unit().id(), tier, indicator, year);
                if (!(shown instanceof Shown.Nothing)) {
                    subtotals.put(subject.block(), shown);
                }
            }
        }
        return subtotals;
    }

    /** Whether a figure was worked out rather than read. */
    static boolean isComputed(Figure figure) {
        return figure.state() == FigureState.COMPUTED || (figure.value() != null && !figure.valueStated());
    }
}
