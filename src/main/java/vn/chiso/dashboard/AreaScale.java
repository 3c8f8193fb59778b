package vn.chiso.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Period;

/**
 * The classes by which areas are coloured, lowest first: five at most of numbers, with round limits that are exactly
 * where they are written; the two answers; the levels of a scale. Empty where there is nothing to compare: years, days,
 * words, and money of spans of time that differ.
 */
public record AreaScale(List<AreaClass> classes) {

    /** The most classes of numbers. */
    public static final int MOST = 5;

    /**
     * One class.
     *
     * @param from the lowest number in it
     * @param to the first number above it; of the last class, the highest in it. Of an answer or a level the same as
     *     {@code from}
     */
    public record AreaClass(BigDecimal from, BigDecimal to) {

        /** Whether it is one answer, level or number. */
        public boolean isOne() {
            return from.compareTo(to) == 0;
        }
    }

    /** The classes that suit what is shown. */
    public static AreaScale of(Collection<Shown> shown, Indicator indicator) {
        return switch (indicator.kind()) {
            case YES_NO -> steps(0, 1);
            case LEVEL -> steps(1, indicator.levels().size());
            case YEAR, DATE, TEXT -> new AreaScale(List.of());
            case PERCENT, RATE, COUNT, MONEY ->
                indicator.kind() == Kind.MONEY && !ofLikeSpans(shown)
                        ? new AreaScale(List.of())
                        : ofLimits(AreaLimits.of(numbers(shown, indicator), indicator.kind()));
        };
    }

    /** The place of the class that a number belongs to; empty without a class for it. */
    public Optional<Integer> placeOf(@Nullable BigDecimal number) {
        if (number == null || classes.isEmpty()) {
            return Optional.empty();
        }
        int last = classes.size() - 1;
        for (int i = 0; i <= last; i++) {
            AreaClass one = classes.get(i);
            boolean below =
                    (one.isOne() || i == last) ? number.compareTo(one.to()) <= 0 : number.compareTo(one.to()) < 0;
            if (number.compareTo(one.from()) >= 0 && below) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static List<BigDecimal> numbers(Collection<Shown> shown, Indicator indicator) {
        return shown.stream()
                .map(one -> AreaValue.of(one, indicator))
                .flatMap(value -> Stream.of(value.low(), value.high()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static AreaScale steps(int first, int last) {
        return new AreaScale(IntStream.rangeClosed(first, last)
                .mapToObj(BigDecimal::valueOf)
                .map(step -> new AreaClass(step, step))
                .toList());
    }

    private static AreaScale ofLimits(List<BigDecimal> limits) {
        List<AreaClass> classes = new ArrayList<>();
        if (limits.size() == 1) {
            classes.add(new AreaClass(limits.getFirst(), limits.getFirst()));
        }
        for (int i = 1; i < limits.size(); i++) {
            classes.add(new AreaClass(limits.get(i - 1), limits.get(i)));
        }
        return new AreaScale(classes);
    }

    private static boolean ofLikeSpans(Collection<Shown> shown) {
        return shown.stream()
                        .map(Shown::period)
                        .filter(Objects::nonNull)
                        .map(AreaScale::months)
                        .distinct()
                        .count()
                <= 1;
    }

    private static long months(Period period) {
        return java.time.Period.between(period.start(), period.end().plusDays(1))
                .toTotalMonths();
    }
}
