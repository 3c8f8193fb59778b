package vn.chiso.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.chiso.territory.Lineage.Life;
import vn.chiso.territory.Lineage.Link;

/** Who came from whom, whatever went over: the lives and links of a lineage, to be walked in both directions. */
final class Kinship {

    private static final Life UNKNOWN = new Life(null, null);

    private final LongFunction<@Nullable Life> lives;
    private final Map<Long, List<Link>> outOf = new HashMap<>();
    private final Map<Long, List<Link>> into = new HashMap<>();

    Kinship(LongFunction<@Nullable Life> lives, Collection<Link> links) {
        this.lives = lives;
        for (Link link : links) {
            outOf.computeIfAbsent(link.before(), id -> new ArrayList<>()).add(link);
            if (link.after() != null) {
                into.computeIfAbsent(link.after(), id -> new ArrayList<>()).add(link);
            }
        }
    }

    Life life(long id) {
        return Objects.requireNonNullElse(lives.apply(id), UNKNOWN);
    }

    /** What became of somebody. */
    List<Link> outOf(long id) {
        return outOf.getOrDefault(id, List.of());
    }

    /** What somebody came from. */
    List<Link> into(long id) {
        return into.getOrDefault(id, List.of());
    }

    /** Somebody, what it came from, and what became of it. */
    Set<Long> line(long id) {
        Set<Long> line = new LinkedHashSet<>(reach(id, into, Link::before));
        line.addAll(reach(id, outOf, link -> Objects.requireNonNullElse(link.after(), link.before())));
        return line;
    }

    /** The days on which something changed for somebody itself. */
    SortedSet<LocalDate> changes(long id) {
        SortedSet<LocalDate> days = new TreeSet<>();
        into(id).forEach(link -> days.add(link.on()));
        outOf(id).forEach(link -> days.add(link.on()));
        return days;
    }

    /** All that are in the line of somebody in its line. */
    Set<Long> kin(long id) {
        Set<Long> all = new LinkedHashSet<>();
        List<Long> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            long next = open.removeLast();
            if (all.add(next)) {
                into(next).forEach(link -> open.add(link.before()));
                outOf(next).stream().map(Link::after).filter(Objects::nonNull).forEach(open::add);
            }
        }
        return all;
    }

    private static Set<Long> reach(long id, Map<Long, List<Link>> way, ToLongFunction<Link> end) {
        Set<Long> found = new LinkedHashSet<>();
        List<Long> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            long next = open.removeLast();
            if (found.add(next)) {
                way.getOrDefault(next, List.of()).forEach(link -> open.add(end.applyAsLong(link)));
            }
        }
        return found;
    }
}
