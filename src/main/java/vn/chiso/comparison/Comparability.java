package vn.chiso.comparison;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.dashboard.CellNumbers;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.indicator.RollupRule;
import vn.chiso.observation.Coverage;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.Period;
import vn.chiso.observation.RollupCell;

/** What may be held against what, and why not. First each figure is looked at alone, then beside the others. */
final class Comparability {

    private Comparability() {}

    /** What one subject shows, with all that has to be said of it alone. */
    static ComparedCell cell(
            Compared subject, Indicator indicator, Shown shown, boolean applicable, @Nullable Boolean asked) {
        Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        @Nullable BigDecimal number = null;
        if (shown instanceof Shown.Carried carried) {
            caveats.add(Caveat.of(carried.manner()));
        }
        switch (shown.plain()) {
            case Shown.Carried carried -> {}
            case Shown.Single single -> {
                addOf(single.figure(), caveats);
                if (subject.agency() == null) {
                    caveats.add(Caveat.SINGLE);
                }
                number = number(single.figure(), indicator);
            }
            case Shown.Own own -> {
                own.figures().forEach(figure -> addOf(figure, caveats));
                if (subject.tier() != null
                        && own.figures().stream()
                                .anyMatch(figure -> figure.subject().isJoint())) {
                    caveats.add(Caveat.JOINT);
                }
                if (subject.tier() == null && !own.isWhole()) {
                    caveats.add(Caveat.PART);
                }
                if (own.figures().size() > 1) {
                    caveats.add(Caveat.PART);
                } else {
                    number = number(own.figures().getFirst(), indicator);
                }
            }
            case Shown.Partial partial ->
                partial.figures().forEach(figure -> {
                    addOf(figure, caveats);
                    caveats.add(figure.subject().coverage() == Coverage.INSPECTED ? Caveat.SAMPLE : Caveat.VAGUE);
                });
            case Shown.Below below -> {
                below.figures().forEach(figure -> addOf(figure, caveats));
                caveats.add(Caveat.BELOW);
            }
            case Shown.RolledUp rolledUp ->
                number = isOfFigures(shown)
                        ? ofFigures(rolledUp.cell(), indicator, caveats)
                        : ofCell(rolledUp.cell(), indicator, caveats);
            case Shown.Across across -> caveats.add(Caveat.RANGE);
            case Shown.Nothing nothing -> {}
        }
        return with(new ComparedCell(subject, shown, applicable, asked, number, caveats), Set.of());
    }

    private static void addOf(Figure figure, Set<Caveat> caveats) {
        switch (figure.state()) {
            case CONFLICT -> caveats.add(Caveat.CONFLICT);
            case DOUBTFUL -> caveats.add(Caveat.DOUBTFUL);
            case WORDS -> caveats.add(Caveat.WORDS);
            case NOT_REPORTED -> caveats.add(Caveat.NOT_REPORTED);
            case NOT_APPLICABLE -> caveats.add(Caveat.NOT_APPLICABLE);
            case STATED, COMPUTED -> {}
        }
        if (!figure.approved()) {
            caveats.add(Caveat.DRAFT);
        }
    }

    private static @Nullable BigDecimal number(Figure figure, Indicator indicator) {
        return indicator.kind().isNumber() && figure.state().isUsable() ? figure.value() : null;
    }

    /** Whether it was carried over from single figures of all whom it is made of, so that nothing lacks. */
    private static boolean isOfFigures(Shown shown) {
        return shown instanceof Shown.Carried carried
                && carried.origins().stream().noneMatch(one -> one.shown() instanceof Shown.RolledUp);
    }

    private static @Nullable BigDecimal ofFigures(RollupCell cell, Indicator indicator, Set<Caveat> caveats) {
        if (indicator.rollup() == RollupRule.SUM || indicator.rollup() == RollupRule.SUM_MONEY) {
            return cell.sumValue();
        }
        BigDecimal ratio = CellNumbers.ratio(cell, indicator);
        if (ratio == null) {
            caveats.add(indicator.rollup() == RollupRule.SUM_ND ? Caveat.RANGE : Caveat.COUNTED);
        }
        return ratio;
    }

    private static @Nullable BigDecimal ofCell(RollupCell cell, Indicator indicator, Set<Caveat> caveats) {
        caveats.add(Caveat.ROLLED_UP);
        if (cell.conflict() > 0 && cell.withValue() == 0) {
            caveats.add(Caveat.CONFLICT);
        }
        if (indicator.rollup() == RollupRule.SUM || indicator.rollup() == RollupRule.SUM_MONEY) {
            if (cell.expected() == 0 || cell.withDataExpected() < cell.expected()) {
                caveats.add(Caveat.INCOMPLETE);
            }
            return cell.sumValue();
        }
        if (indicator.rollup() != RollupRule.SUM_ND) {
            caveats.add(Caveat.COUNTED);
            return null;
        }
        @Nullable BigDecimal ratio = CellNumbers.ratio(cell, indicator);
        if (ratio == null) {
            caveats.add(Caveat.RANGE);
        }
        return ratio;
    }

    /** The same beside each other: what differs from most others is kept apart. */
    static List<ComparedCell> judge(List<ComparedCell> cells, Indicator indicator) {
        List<ComparedCell> told = cells.stream().filter(ComparedCell::hasData).toList();
        Optional<Period> usual = mostFrequentLength(told);
        // money is kept in đồng, whatever it was stated in
        String measure = indicator.kind() == Kind.MONEY ? "" : mostFrequentMeasure(told);
        boolean mixed = told.stream().map(Comparability::isComputed).distinct().count() > 1;
        return cells.stream()
                .map(cell -> {
                    Set<Caveat> more = EnumSet.noneOf(Caveat.class);
                    Period period = cell.shown().period();
                    if (cell.hasData()
                            && period != null
                            && usual.filter(one -> !one.comparesWith(period)).isPresent()) {
                        more.add(Caveat.LENGTH);
                    }
                    if (!measure.isEmpty()
                            && cell.figure()
                                    .filter(one -> differs(one, measure))
                                    .isPresent()) {
                        more.add(Caveat.MEASURE);
                    }
                    if (mixed && cell.hasData() && isComputed(cell)) {
                        more.add(Caveat.BASIS);
                    }
                    return with(cell, more);
                })
                .toList();
    }

    /** What has to be said of all of them together. */
    static Set<Caveat> ofLine(List<ComparedCell> cells) {
        Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        List<ComparedCell> told = cells.stream().filter(ComparedCell::hasData).toList();
        Stream.of(
                        Caveat.CONFLICT,
                        Caveat.WORDS,
                        Caveat.LENGTH,
                        Caveat.MEASURE,
                        Caveat.BASIS,
                        Caveat.DRAFT,
                        Caveat.JOINT)
                .filter(one -> told.stream().anyMatch(cell -> cell.caveats().contains(one)))
                .forEach(caveats::add);
        if (many(told.stream()
                .map(cell -> Objects.requireNonNull(cell.shown().period()).year()))) {
            caveats.add(Caveat.YEARS);
        }
        if (many(told.stream().map(Comparability::scope))) {
            caveats.add(Caveat.SCOPES);
        }
        if (many(told.stream()
                .flatMap(cell -> Stream.ofNullable(cell.subject().agency()))
                .map(agency -> agency.tier()))) {
            caveats.add(Caveat.TIERS);
        }
        return caveats;
    }

    private static boolean many(Stream<?> values) {
        return values.distinct().limit(2).count() > 1;
    }

    /** Whole, sample, sum, range or one agency. */
    private static Set<Caveat> scope(ComparedCell cell) {
        Set<Caveat> scope = EnumSet.of(
                Caveat.SAMPLE,
                Caveat.VAGUE,
                Caveat.BELOW,
                Caveat.RANGE,
                Caveat.COUNTED,
                Caveat.SINGLE,
                Caveat.PART,
                Caveat.ROLLED_UP);
        scope.retainAll(cell.caveats());
        return scope;
    }

    private static ComparedCell with(ComparedCell cell, Collection<Caveat> more) {
        Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        caveats.addAll(cell.caveats());
        caveats.addAll(more);
        boolean apart = caveats.stream().anyMatch(Caveat::keepsApart);
        return new ComparedCell(
                cell.subject(), cell.shown(), cell.applicable(), cell.asked(), apart ? null : cell.number(), caveats);
    }

    private static boolean isComputed(ComparedCell cell) {
        return cell.figure().filter(LineMaker::isComputed).isPresent();
    }

    private static boolean differs(Figure figure, String measure) {
        return figure.state() != FigureState.WORDS
                && !figure.measure().isEmpty()
                && !figure.measure().equals(measure);
    }

    private static String mostFrequentMeasure(List<ComparedCell> cells) {
        Map<String, Long> counts = cells.stream()
                .flatMap(cell -> cell.figure().stream())
                .filter(figure -> figure.value() != null && !figure.measure().isEmpty())
                .map(Figure::measure)
                .collect(Collectors.groupingBy(measure -> measure, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Of equally many the newest. */
    private static Optional<Period> mostFrequentLength(List<ComparedCell> cells) {
        List<Period> periods = cells.stream()
                .map(cell -> cell.shown().period())
                .filter(Objects::nonNull)
                .toList();
        Map<Period, Long> alike = new HashMap<>();
        for (Period period : Set.copyOf(periods)) {
            alike.put(period, periods.stream().filter(period::comparesWith).count());
        }
        return alike.entrySet().stream()
                .max(Map.Entry.<Period, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Period::end))))
                .map(Map.Entry::getKey);
    }
}
