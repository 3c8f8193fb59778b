package vn.chiso.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What followed what, of units or of agencies, through any number of reforms: what something of one day is made of on
 * another day, and what becomes of it there. It knows lives and links only, no names.
 *
 * <p>Going forward, a whole is handed on: all of it in a merger, its shares in a split; who goes on after a split keeps the
 * rest. Going back, the heirs of a split make up what they came from, while what was merged cannot be told apart.
 */
public final class Lineage {

    private final Kinship kinship;

    /** @param lives from when to when somebody was, by id; null for nobody */
    public Lineage(LongFunction<@Nullable Life> lives, Collection<Link> links) {
        kinship = new Kinship(lives, links);
    }

    /**
     * The time of one unit or agency.
     *
     * @param from its first day; null when that is not known
     * @param to the first day on which it is no more; null while it is
     */
    public record Life(@Nullable LocalDate from, @Nullable LocalDate to) {

        boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }

        /** The day in the life that is nearest to a day. */
        LocalDate nearest(LocalDate day) {
            if (from != null && day.isBefore(from)) {
                return from;
            }
            return to != null && !day.isBefore(to) ? to.minusDays(1) : day;
        }
    }

    /**
     * One became the other on a day.
     *
     * @param after null for nobody
     * @param share what of it went there, above 0 and at most 1; null when nobody knows
     */
    public record Link(
            long before,
            @Nullable Long after,
            LocalDate on,
            @Nullable BigDecimal share) {}

    /** Why a part cannot be told in numbers. */
    public enum Loss {
        /** Nobody recorded how much went where. */
        SHARE_UNKNOWN,
        /** What was merged since cannot be divided again. */
        MERGED
    }

    /**
     * One of which something is made, or to which it went.
     *
     * @param share which part of it, above 0 and at most 1; null when that is not known
     * @param loss why it is not known; null when it is
     */
    public record Part(
            long id, @Nullable BigDecimal share, @Nullable Loss loss) {

        /** All of it. */
        static Part whole(long id) {
            return new Part(id, BigDecimal.ONE, null);
        }

        public boolean isWhole() {
            return share != null && share.compareTo(BigDecimal.ONE) == 0;
        }

        private Part times(@Nullable BigDecimal factor, @Nullable Loss why) {
            if (share == null || factor == null) {
                return new Part(id, null, loss == null ? Objects.requireNonNull(why) : loss);
            }
            return new Part(id, share.multiply(factor).stripTrailingZeros(), null);
        }

        private Part plus(Part other) {
            if (share == null) {
                return this;
            }
            return other.share == null
                    ? other
                    : new Part(id, share.add(other.share).stripTrailingZeros(), null);
        }
    }

    /**
     * Of what, on another day, somebody of a day is made; itself when nothing changed between them. Empty when it came from
     * nothing, or nothing was left of it.
     *
     * @param day a day in the life of {@code id}
     */
    public List<Part> origins(long id, LocalDate day, LocalDate other) {
        LocalDate start = life(id).nearest(day);
        return other.isBefore(start) ? madeOf(id, start, other) : dividedOn(id, start, other);
    }

    /**
     * Where somebody of a day went, or came from, on another day: the same parts as {@link #origins} seen from the other
     * end. What the shares do not reach is in nobody.
     */
    public List<Part> destinations(long id, LocalDate day, LocalDate other) {
        LocalDate start = life(id).nearest(day);
        List<Part> found = new ArrayList<>();
        for (long candidate : kinship.kin(id)) {
            if (life(candidate).on(other)) {
                origins(candidate, other, start).stream()
                        .filter(part -> part.id() == id)
                        .forEach(part -> found.add(new Part(candidate, part.share(), part.loss())));
            }
        }
        return found;
    }

    /** Everything that figures of somebody can stand on: itself, what it came from, and what became of it. */
    public Set<Long> line(long id) {
        return kinship.line(id);
    }

    /** The days on which something in the line of somebody changed, in their order. */
    public SortedSet<LocalDate> reforms(long id) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (long one : line(id)) {
            days.addAll(kinship.changes(one));
        }
        return days;
    }

    /** The day in the life of somebody that is nearest to a day. */
    public LocalDate nearest(long id, LocalDate day) {
        return life(id).nearest(day);
    }

    /** Older days: each change between them is undone, the newest first. */
    private List<Part> madeOf(long id, LocalDate day, LocalDate other) {
        LocalDate change = lastChange(id, day, other);
        if (change == null) {
            return life(id).on(other) ? List.of(Part.whole(id)) : List.of();
        }
        LocalDate before = change.minusDays(1);
        Parts found = new Parts();
        for (Link link : kinship.into(id)) {
            if (link.on().equals(change) && link.before() != id) {
                found.add(madeOf(link.before(), before, other), link.share(), Loss.SHARE_UNKNOWN);
            }
        }
        if (life(id).on(before)) {
            found.add(madeOf(id, before, other), kept(id, change), Loss.SHARE_UNKNOWN);
        }
        return found.all();
    }

    private @Nullable LocalDate lastChange(long id, LocalDate day, LocalDate other) {
        SortedSet<LocalDate> days = kinship.changes(id);
        LocalDate from = life(id).from();
        if (from != null) {
            days.add(from);
        }
        return days.stream()
                .filter(one -> one.isAfter(other) && !one.isAfter(day))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** What is left with somebody after others were taken from it on a day; null when nobody knows. */
    private @Nullable BigDecimal kept(long id, LocalDate day) {
        BigDecimal left = BigDecimal.ONE;
        for (Link link : kinship.outOf(id)) {
            if (link.on().equals(day)) {
                if (link.share() == null) {
                    return null;
                }
                left = left.subtract(link.share());
            }
        }
        return left.signum() <= 0 ? BigDecimal.ZERO : left;
    }

    /** Newer days: what somebody became, as far as it is in that alone. */
    private List<Part> dividedOn(long id, LocalDate day, LocalDate other) {
        LocalDate change = kinship.outOf(id).stream()
                .map(Link::on)
                .filter(one -> one.isAfter(day) && !one.isAfter(other))
                .min(LocalDate::compareTo)
                .orElse(null);
        LocalDate joined = kinship.into(id).stream()
                .map(Link::on)
                .filter(one -> one.isAfter(day) && !one.isAfter(other))
                .min(LocalDate::compareTo)
                .orElse(null);
        LocalDate next = change == null || (joined != null && joined.isBefore(change)) ? joined : change;
        if (next == null) {
            return life(id).on(other) ? List.of(Part.whole(id)) : List.of();
        }
        Parts found = new Parts();
        for (Link link : kinship.outOf(id)) {
            Long after = link.after();
            if (link.on().equals(next) && after != null && after != id) {
                found.add(dividedOn(after, next, other), ofOne(after, id, next) ? BigDecimal.ONE : null, Loss.MERGED);
            }
        }
        if (life(id).on(next)) {
            found.add(dividedOn(id, next, other), ofOne(id, id, next) ? BigDecimal.ONE : null, Loss.MERGED);
        }
        return found.all();
    }

    /** Whether somebody is, from a day on, made of one only. */
    private boolean ofOne(long id, long one, LocalDate day) {
        boolean others = kinship.into(id).stream().anyMatch(link -> link.on().equals(day) && link.before() != one);
        return !others && (id == one || !life(id).on(day.minusDays(1)));
    }

    private Life life(long id) {
        return kinship.life(id);
    }

    /** Parts by whose they are: what comes to the same by two ways adds up. */
    private static final class Parts {

        private final Map<Long, Part> byId = new LinkedHashMap<>();

        void add(List<Part> some, @Nullable BigDecimal share, @Nullable Loss why) {
            if (share == null || share.signum() > 0) {
                some.forEach(part -> byId.merge(part.id(), part.times(share, why), Part::plus));
            }
        }

        List<Part> all() {
            return List.copyOf(byId.values());
        }
    }
}
