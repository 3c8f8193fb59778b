package vn.chiso.comparison;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.dashboard.CellNumbers;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.RollupRule;
import vn.chiso.observation.Coverage;
import vn.chiso.observation.Figure;
import vn.chiso.observation.RollupCell;

/** What has to be said of what one subject shows, looked at alone, and the number that may be held against others. */
final class OwnCaveats {

    private OwnCaveats() {}

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
        return new ComparedCell(subject, shown, applicable, asked, number, caveats).with(Set.of());
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
}
