package vn.chiso.comparison;

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
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.Period;

/** What may be held against what beside it, and why not; each was looked at alone before: {@link OwnCaveats}. */
final class Comparability {

    private Comparability() {}

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
                    return cell.with(more);
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
        if (many(told.stream().flatMap(cell -> Stream.ofNullable(cell.subject().ofTier())))) {
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
