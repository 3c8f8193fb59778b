package vn.chiso.indicator;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** How indicators follow one another: one is replaced by one or several, or several are merged into one. */
public final class Lineage {

    private final Catalogue catalogue;

    public Lineage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The indicator with all that it came from and all that came of it, the oldest first; it alone when it has neither. */
    public List<Indicator> of(Indicator indicator) {
        Set<Long> ids = new LinkedHashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(indicator.id()));
        while (!open.isEmpty()) {
            Indicator next = catalogue.indicator(open.pop());
            if (ids.add(next.id())) {
                before(next).forEach(open::push);
                after(next).forEach(open::push);
            }
        }
        return ids.stream()
                .map(catalogue::indicator)
                .sorted(Comparator.comparing((Indicator one) ->
                                Objects.requireNonNullElse(one.edition().validFrom(), LocalDate.MIN))
                        .thenComparing(Indicator::code))
                .toList();
    }

    /** What is asked in place of an indicator: the one that it was merged into, or those that replace it; empty for none. */
    public List<Indicator> followers(Indicator indicator) {
        return after(indicator).map(catalogue::indicator).toList();
    }

    /** Whether one indicator comes, through however many, from another. */
    boolean comesFrom(Indicator one, long ancestorId) {
        Set<Long> seen = new LinkedHashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(one.id()));
        while (!open.isEmpty()) {
            Indicator next = catalogue.indicator(open.pop());
            if (seen.add(next.id())) {
                before(next).forEach(open::push);
            }
        }
        return seen.contains(ancestorId);
    }

    private Stream<Long> before(Indicator indicator) {
        Stream<Long> merged = catalogue.indicators().stream()
                .filter(other -> Objects.equals(other.continuedById(), indicator.id()))
                .map(Indicator::id);
        return Stream.concat(Stream.ofNullable(indicator.edition().replacesId()), merged);
    }

    private Stream<Long> after(Indicator indicator) {
        Stream<Long> later = catalogue.indicators().stream()
                .filter(other -> Objects.equals(other.edition().replacesId(), indicator.id()))
                .map(Indicator::id);
        return Stream.concat(Stream.ofNullable(indicator.continuedById()), later);
    }
}
