package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.dashboard.LeftBehind.Reason;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.RollupCell;
import vn.chiso.territory.Lineage.Loss;
import vn.chiso.territory.Lineage.Part;

/**
 * Carries what several units or agencies showed over to the one that they are on other boundaries. Only sums add up, and
 * ratios with their parts; never percentages. What cannot be taken over is handed back with the reason.
 */
final class Carrying {

    /**
     * What somebody of whom the whole is made showed.
     *
     * @param until the last day of somebody who was no more on the day of the boundaries; null for others
     */
    record Told(
            Part part, String name, Shown shown, @Nullable LocalDate until) {}

    /** @param left what stays behind, or is shown beside instead of in a total */
    record Result(Shown shown, List<LeftBehind> left) {

        static final Result NOTHING = new Result(new Shown.Nothing(), List.of());

        Result and(List<LeftBehind> more) {
            return more.isEmpty()
                    ? this
                    : new Result(
                            shown, Stream.concat(left.stream(), more.stream()).toList());
        }
    }

    /** What several show beside each other. */
    @FunctionalInterface
    interface Beside {
        Shown of(List<Shown.Origin> origins, int of, Indicator indicator);
    }

    private final long id;
    private final String to;
    private final Indicator indicator;
    private final Beside beside;
    private final List<LeftBehind> left = new ArrayList<>();

    private Carrying(long id, String to, Indicator indicator, Beside beside) {
        this.id = id;
        this.to = to;
        this.indicator = indicator;
        this.beside = beside;
    }

    /**
     * What they show together.
     *
     * @param to the name of the whole
     * @param told those who show something, not empty
     * @param of how many there are, those included that show nothing
     */
    static Result of(long id, String to, Indicator indicator, List<Told> told, int of, Beside beside) {
        Carrying carrying = new Carrying(id, to, indicator, beside);
        return new Result(carrying.shown(told, of), List.copyOf(carrying.left));
    }

    private Shown shown(List<Told> told, int of) {
        List<Told> known = new ArrayList<>();
        for (Told one : told) {
            if (one.part().share() == null) {
                leave(one, one.part().loss() == Loss.MERGED ? Reason.MERGED : Reason.SHARE_UNKNOWN, false);
            } else {
                known.add(one);
            }
        }
        List<Told> whole = known.stream().filter(one -> one.part().isWhole()).toList();
        if (of == 1 && whole.size() == 1) {
            return carried(whole.getFirst().shown(), whole, of, Shown.Manner.WHOLE);
        }
        boolean divided = whole.size() < known.size();
        Reason reason = known.size() < of ? Reason.INCOMPLETE : obstacle(known, divided);
        if (reason == null && !known.isEmpty()) {
            List<RollupCell> cells = known.stream()
                    .map(one -> addend(one)
                            .times(Objects.requireNonNull(one.part().share()))
                            .cell())
                    .toList();
            return carried(
                    new Shown.RolledUp(Addend.sum(id, cells)),
                    known,
                    of,
                    divided ? Shown.Manner.ESTIMATED : Shown.Manner.WHOLE);
        }
        for (Told one : known) {
            leave(one, why(one, Objects.requireNonNull(reason)), one.part().isWhole());
        }
        return whole.isEmpty() ? new Shown.Nothing() : carried(beside(whole, of), whole, of, Shown.Manner.LISTED);
    }

    /** Why there is no sum of all; null when there is one. */
    private @Nullable Reason obstacle(List<Told> known, boolean divided) {
        List<Addend> addends = new ArrayList<>();
        for (Told one : known) {
            Addend addend = Addend.of(one.shown(), indicator);
            if (addend == null) {
                return Reason.SCOPE;
            }
            if (addend.obstacle() != null) {
                return addend.obstacle();
            }
            addends.add(addend);
        }
        Addend first = addends.getFirst();
        for (Addend other : addends) {
            if (other.agencies() != first.agencies() || !other.scope().equals(first.scope())) {
                return Reason.SCOPE;
            }
            if (!other.cell().period().equals(first.cell().period())) {
                return Reason.PERIODS;
            }
        }
        boolean divisible = addends.stream().allMatch(one -> one.isDivisible(indicator));
        return divided && !divisible ? Reason.NOT_DIVISIBLE : null;
    }

    /** A percentage says itself that it has no parts, whatever keeps the others apart. */
    private Reason why(Told one, Reason reason) {
        Addend addend = Addend.of(one.shown(), indicator);
        if (addend == null) {
            return reason == Reason.INCOMPLETE ? reason : Reason.SCOPE;
        }
        return addend.obstacle() != null && !one.part().isWhole() ? addend.obstacle() : reason;
    }

    private Addend addend(Told one) {
        return Objects.requireNonNull(Addend.of(one.shown(), indicator));
    }

    private Shown beside(List<Told> whole, int of) {
        return whole.size() == 1 ? whole.getFirst().shown() : beside.of(origins(whole), of, indicator);
    }

    private static Shown carried(Shown shown, List<Told> told, int of, Shown.Manner manner) {
        return new Shown.Carried(shown, origins(told), of, manner);
    }

    private static List<Shown.Origin> origins(List<Told> told) {
        return told.stream()
                .map(one -> new Shown.Origin(one.part().id(), one.name(), one.shown()))
                .toList();
    }

    private void leave(Told one, Reason reason, boolean apart) {
        left.add(new LeftBehind(one.name(), to, indicator, one.shown(), reason, one.until(), apart));
    }
}
