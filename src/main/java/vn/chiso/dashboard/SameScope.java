package vn.chiso.dashboard;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.Subject;

/**
 * Whether two periods of one unit speak of the same agencies or people: only then is one value more or less than the
 * other. What one agency entered says nothing against a total of those that were inspected nine years before.
 */
final class SameScope {

    /** Whose answers the totals of indicators are made of, by the ids of indicator and period. */
    @FunctionalInterface
    interface Answered {
        Map<Long, Map<Long, Set<Long>>> in(Collection<Long> indicatorIds, Collection<Long> periodIds);
    }

    private final Map<Period, Set<Long>> asked;
    private final Answered answered;
    private final Map<Long, Set<Long>> wanted = new HashMap<>();
    private final Map<Long, Set<Long>> known = new HashMap<>();
    private final Map<Long, Map<Long, Set<Long>>> read = new HashMap<>();

    /** @param asked ids of the agencies asked about each period of which a list is known */
    SameScope(Map<Period, Set<Long>> asked, Answered answered) {
        this.asked = asked;
        this.answered = answered;
    }

    /** Says what will be asked for, so that all of it is read at once if any of it has to be. */
    void expect(Indicator indicator, Collection<Period> periods) {
        wanted.put(
                indicator.id(),
                periods.stream()
                        .filter(period -> asked.getOrDefault(period, Set.of()).isEmpty())
                        .map(Period::id)
                        .collect(Collectors.toSet()));
    }

    private Map<Long, Set<Long>> who(Indicator indicator, Period one, Period other) {
        List<Long> both = List.of(one.id(), other.id());
        if (!known.getOrDefault(indicator.id(), Set.of()).containsAll(both)) {
            wanted.computeIfAbsent(indicator.id(), id -> new HashSet<>()).addAll(both);
            Set<Long> indicators = Set.copyOf(wanted.keySet());
            Set<Long> periods = wanted.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            answered.in(indicators, periods)
                    .forEach((id, agencies) ->
                            read.computeIfAbsent(id, first -> new HashMap<>()).putAll(agencies));
            indicators.forEach(
                    id -> known.computeIfAbsent(id, first -> new HashSet<>()).addAll(periods));
            wanted.clear();
        }
        return read.getOrDefault(indicator.id(), Map.of());
    }

    boolean is(Shown first, Shown second, Indicator indicator) {
        if (!isWhole(first) || !isWhole(second)) {
            return false;
        }
        Shown one = first.plain();
        Shown other = second.plain();
        if (one instanceof Shown.RolledUp(RollupCell cell) && other instanceof Shown.RolledUp(RollupCell otherCell)) {
            return isOfTheSame(cell, otherCell, indicator);
        }
        @Nullable Subject subject = subject(one);
        @Nullable Subject otherSubject = subject(other);
        return subject != null
                && otherSubject != null
                && (subject.id() == otherSubject.id() || isOfTheSame(subject, otherSubject));
    }

    /** What was estimated, or stands for a part of those it is made of, is no measure. */
    private static boolean isWhole(Shown shown) {
        return !(shown instanceof Shown.Carried carried) || carried.manner() == Shown.Manner.WHOLE;
    }

    /** Two sources name a population each in their own words. */
    private static boolean isOfTheSame(Subject one, Subject other) {
        return one.agencyId() == null
                && other.agencyId() == null
                && one.unitId() == other.unitId()
                && one.tiers().equals(other.tiers())
                && one.counted().equals(other.counted())
                && one.coverage() == other.coverage()
                && one.exceptions().equals(other.exceptions());
    }

    /** Where lists are known, both must have asked the same: a sum then needs every answer, a ratio most of them. */
    private boolean isOfTheSame(RollupCell one, RollupCell other, Indicator indicator) {
        Set<Long> list = asked.getOrDefault(one.period(), Set.of());
        Set<Long> otherList = asked.getOrDefault(other.period(), Set.of());
        if (list.isEmpty() && otherList.isEmpty()) {
            if (one.withData() != other.withData()) {
                return false;
            }
            Map<Long, Set<Long>> who = who(indicator, one.period(), other.period());
            @Nullable Set<Long> those = who.get(one.period().id());
            return those != null
                    && those.size() == one.withData()
                    && those.equals(who.get(other.period().id()));
        }
        boolean ratio = indicator.kind().isRatio();
        return list.equals(otherList) && isAnswered(one, ratio) && isAnswered(other, ratio);
    }

    private static boolean isAnswered(RollupCell cell, boolean mostly) {
        return cell.withData() == cell.withDataExpected()
                && (mostly ? 2 * cell.withData() > cell.expected() : cell.withData() == cell.expected());
    }

    /** Whom a single figure is about; null for several figures, ranges and nothing. */
    private static @Nullable Subject subject(Shown shown) {
        return switch (shown) {
            case Shown.Single single -> single.figure().subject();
            case Shown.Own own -> subject(own.figures());
            case Shown.Partial partial -> subject(partial.figures());
            case Shown.Below below -> subject(below.figures());
            case Shown.RolledUp rolledUp -> null;
            case Shown.Across across -> null;
            case Shown.Carried carried -> subject(carried.shown());
            case Shown.Nothing nothing -> null;
        };
    }

    private static @Nullable Subject subject(List<Figure> figures) {
        return figures.size() == 1 ? figures.getFirst().subject() : null;
    }
}
