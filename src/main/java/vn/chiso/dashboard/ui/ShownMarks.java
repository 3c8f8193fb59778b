package vn.chiso.dashboard.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.MarkStyle;
import vn.chiso.dashboard.CellNumbers;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.RollupRule;
import vn.chiso.observation.Figure;
import vn.chiso.observation.RollupCell;

/** What units show as marks of a chart; the caller's key tells which unit was clicked. */
public final class ShownMarks {

    private ShownMarks() {}

    /** The mark of what one unit or agency shows. */
    public static Mark of(String key, String label, Shown shown, Indicator indicator, ShownWords words) {
        String text = words.value(shown, indicator, true);
        String sentence = words.sentence(label, shown, indicator);
        return switch (shown) {
            case Shown.Single single -> ofFigure(key, label, single.figure(), indicator, words);
            case Shown.Own own
            when own.figures().size() == 1 -> ofFigure(key, label, own.figures().getFirst(), indicator, words);
            case Shown.Own own -> Mark.words(key, label, text, sentence);
            case Shown.RolledUp rolledUp ->
                ofCell(key, label, rolledUp.cell(), indicator, text, sentence).withNote(words.scope(shown));
            case Shown.Partial partial -> Mark.words(key, label, text, sentence).withNote(words.scope(shown));
            case Shown.Below below -> Mark.words(key, label, text, sentence).withNote(words.scope(shown));
            case Shown.Across across ->
                span(key, label, across.low(), across.high(), indicator, text, sentence)
                        .withNote(words.scope(shown));
            case Shown.Carried carried ->
                CarriedMarks.of(
                        of(key, label, carried.shown(), indicator, words), carried, text, sentence, words.scope(shown));
            case Shown.Nothing nothing -> Mark.words(key, label, text, sentence);
        };
    }

    static Mark ofFigure(String key, String label, Figure figure, Indicator indicator, ShownWords words) {
        Mark mark = FigureMarks.of(figure, indicator, label, words.locale());
        return new Mark(
                key,
                mark.label(),
                mark.value(),
                mark.low(),
                mark.high(),
                mark.style(),
                mark.text(),
                mark.sentence(),
                mark.target(),
                mark.note(),
                mark.parts());
    }

    private static Mark ofCell(
            String key, String label, RollupCell cell, Indicator indicator, String text, String sentence) {
        @Nullable BigDecimal sum = cell.sumValue();
        if ((indicator.rollup() == RollupRule.SUM || indicator.rollup() == RollupRule.SUM_MONEY) && sum != null) {
            return Mark.of(key, label, FigureMarks.onAxis(sum, indicator), MarkStyle.COMPUTED, text, sentence);
        }
        if (indicator.rollup() == RollupRule.COUNT_YES) {
            return Mark.of(key, label, BigDecimal.valueOf(cell.yes()), MarkStyle.COMPUTED, text, sentence);
        }
        @Nullable BigDecimal ratio = CellNumbers.ratio(cell, indicator);
        return ratio != null
                ? Mark.of(key, label, ratio, MarkStyle.COMPUTED, text, sentence)
                : span(key, label, cell.min(), cell.max(), indicator, text, sentence);
    }

    private static Mark span(
            String key,
            String label,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Indicator indicator,
            String text,
            String sentence) {
        if (low == null || high == null) {
            return Mark.words(key, label, text, sentence);
        }
        return low.compareTo(high) == 0
                ? Mark.of(key, label, FigureMarks.onAxis(low, indicator), MarkStyle.QUALIFIED, text, sentence)
                : Mark.between(
                        key,
                        label,
                        FigureMarks.onAxis(low, indicator),
                        FigureMarks.onAxis(high, indicator),
                        MarkStyle.RANGE,
                        text,
                        sentence);
    }
}
