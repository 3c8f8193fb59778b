package vn.chiso.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.comparison.rank.Entrant;
import vn.chiso.comparison.rank.Exactness;
import vn.chiso.comparison.rank.Omission;
import vn.chiso.comparison.rank.Ranking;
import vn.chiso.comparison.rank.Rules;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;

/** The cells of a line in order. What may not be held against the others has no place, and says why. */
public final class LineRanking {

    private LineRanking() {}

    /** @param leastDenominator ratios of fewer have no place; 0 for no limit. Only ratios have denominators. */
    public static Ranking of(Line line, int leastDenominator) {
        @Nullable
        BigDecimal least = leastDenominator == 0 || !line.indicator().kind().isRatio()
                ? null
                : BigDecimal.valueOf(leastDenominator);
        return Ranking.of(
                line.cells().stream()
                        .map(cell -> entrant(cell, line.indicator()))
                        .toList(),
                new Rules(line.indicator().direction(), least));
    }

    private static Entrant entrant(ComparedCell cell, Indicator indicator) {
        String id = cell.subject().key();
        String block = cell.subject().rankBlock();
        BigDecimal number = cell.number();
        if (number == null) {
            return new Entrant.Absent(id, block, omission(cell));
        }
        if (cell.shown().plain() instanceof Shown.RolledUp rolledUp) {
            return Entrant.Measured.exact(id, block, number, rolledUp.cell().sumDenominator());
        }
        Optional<Figure> figure = cell.figure();
        if (figure.isEmpty()) {
            return Entrant.Measured.exact(id, block, number, null);
        }
        return measured(id, block, number, figure.get(), indicator);
    }

    private static Entrant measured(String id, String block, BigDecimal number, Figure figure, Indicator indicator) {
        Exactness said = Exactness.ofWord(figure.qualifier());
        boolean ofParts = LineMaker.isComputed(figure) && figure.numerator() != null;
        boolean counted = indicator.kind() == Kind.COUNT && said == Exactness.ROUNDED;
        if (said == Exactness.ROUNDED && (ofParts || counted)) {
            return Entrant.Measured.exact(id, block, number, figure.denominator());
        }
        return new Entrant.Measured(
                id, block, number, lastDigit(number, figure, indicator), said, figure.denominator());
    }

    /** Money is rounded in the unit in which it was stated. */
    private static BigDecimal lastDigit(BigDecimal number, Figure figure, Indicator indicator) {
        if (indicator.kind() != Kind.MONEY) {
            return BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
        }
        MoneyUnit unit = MoneyUnit.of(figure.measure());
        return unit.dong(
                BigDecimal.ONE.movePointLeft(Math.max(0, unit.count(number).scale())));
    }

    private static Omission omission(ComparedCell cell) {
        if (cell.caveats().contains(Caveat.NOT_APPLICABLE) || (!cell.hasData() && !cell.applicable())) {
            return Omission.NOT_APPLICABLE;
        }
        if (!cell.hasData()) {
            return Omission.MISSING;
        }
        if (cell.caveats().contains(Caveat.CONFLICT)) {
            return Omission.CONFLICT;
        }
        if (cell.caveats().contains(Caveat.DOUBTFUL)) {
            return Omission.DOUBTFUL;
        }
        if (cell.caveats().contains(Caveat.WORDS) || cell.caveats().contains(Caveat.VAGUE)) {
            return Omission.WORDS;
        }
        return cell.caveats().contains(Caveat.RANGE) ? Omission.RANGE : Omission.INCOMPARABLE;
    }
}
