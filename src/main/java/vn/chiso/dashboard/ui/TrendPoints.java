package vn.chiso.dashboard.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.MarkStyle;
import vn.chiso.dashboard.CellNumbers;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.Trend;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.RollupRule;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Period;
import vn.chiso.observation.PeriodKind;
import vn.chiso.observation.RollupCell;

/** The points of a unit over the years. What has no number has no point. */
final class TrendPoints {

    private final Indicator indicator;
    private final ShownWords words;
    private final Locale locale;
    private final boolean named;

    /** @param named whether each point is labelled with its subject, as where years are not joined */
    TrendPoints(Indicator indicator, ShownWords words, Locale locale, boolean named) {
        this.indicator = indicator;
        this.words = words;
        this.locale = locale;
        this.named = named;
    }

    /** One point for each number of a year or less. */
    List<ChartModel.Point> of(Trend.Series series) {
        List<ChartModel.Point> points = new ArrayList<>();
        for (Shown shown : series.points()) {
            Period period = Objects.requireNonNull(shown.period());
            if (!period.ofSeveralYears()) {
                boolean alone = shown instanceof Shown.Carried carried && !carried.isTotal();
                numbers(series, shown)
                        .forEach(mark -> points.add(new ChartModel.Point(YearAxis.at(period), mark, alone)));
            }
        }
        return points;
    }

    /** What is said of several years together: it belongs to none of them, and not on the axis of their values. */
    List<ChartModel.Span> spans(Trend.Series series) {
        List<ChartModel.Span> spans = new ArrayList<>();
        for (Shown shown : series.points()) {
            Period period = Objects.requireNonNull(shown.period());
            if (period.ofSeveralYears()) {
                numbers(series, shown)
                        .forEach(mark -> spans.add(new ChartModel.Span(
                                period.start().getYear(), period.end().getYear(), mark)));
            }
        }
        return spans;
    }

    private List<Mark> numbers(Trend.Series series, Shown shown) {
        return marks(series, shown).stream()
                .filter(mark -> mark.value() != null || mark.low() != null)
                .toList();
    }

    private List<Mark> marks(Trend.Series series, Shown shown) {
        if (!(shown instanceof Shown.Carried carried)) {
            return marks(series, shown, shown);
        }
        String before = CarriedMarks.before(carried);
        return marks(series, shown, carried.shown()).stream()
                .map(mark -> CarriedMarks.of(
                        mark,
                        carried,
                        mark.text().contains(before) ? mark.text() : before + mark.text(),
                        words.sentence(series.name(), shown, indicator),
                        mark.note()))
                .toList();
    }

    /** @param plain what of it is drawn */
    private List<Mark> marks(Trend.Series series, Shown shown, Shown plain) {
        return switch (plain) {
            case Shown.Nothing nothing -> List.of();
            case Shown.Across across -> List.of();
            case Shown.Carried carried -> List.of();
            case Shown.RolledUp rolledUp -> {
                Mark mark = ofCell(series, shown, rolledUp.cell());
                yield mark == null ? List.of() : List.of(mark);
            }
            case Shown.Single single -> List.of(ofFigure(series, shown, single.figure(), MarkStyle.SINGLE));
            case Shown.Own own ->
                own.figures().stream()
                        .map(figure -> ofFigure(series, shown, figure, null, tiers(own, figure)))
                        .toList();
            case Shown.Partial partial -> samples(series, shown, partial.figures());
            case Shown.Below below -> samples(series, shown, below.figures());
        };
    }

    private List<Mark> samples(Trend.Series series, Shown shown, List<Figure> figures) {
        return figures.stream()
                .map(figure -> ofFigure(series, shown, figure, MarkStyle.SAMPLE))
                .toList();
    }

    /** Of which tiers one of several is: together they may be the whole, but none of them is. */
    private String tiers(Shown.Own own, Figure figure) {
        return own.figures().size() < 2
                ? ""
                : Tiers.names(List.copyOf(figure.subject().tiers()), locale);
    }

    private Mark ofFigure(Trend.Series series, Shown shown, Figure figure, @Nullable MarkStyle style) {
        return ofFigure(series, shown, figure, style, "");
    }

    /**
     * A figure keeps the style of its state unless {@code style} says more, as that it is one agency's only.
     *
     * @param of of whom this one is said beside the others; empty where what is shown says it
     */
    private Mark ofFigure(Trend.Series series, Shown shown, Figure figure, @Nullable MarkStyle style, String of) {
        Mark plain = FigureMarks.of(figure, indicator, series.name(), locale);
        boolean restyle = style != null && plain.low() == null && plain.style() != MarkStyle.DRAFT;
        return new Mark(
                key(series, shown, figure.observationId()),
                plain.label(),
                plain.value(),
                plain.low(),
                plain.high(),
                restyle ? Objects.requireNonNull(style) : plain.style(),
                label(series, plain.text()),
                plain.sentence(),
                null,
                of.isEmpty() ? note(shown) : of,
                List.of());
    }

    private @Nullable Mark ofCell(Trend.Series series, Shown shown, RollupCell cell) {
        BigDecimal value = value(cell);
        boolean range = value == null && cell.min() != null;
        if (value == null && !range) {
            return null;
        }
        boolean flat = range && Objects.requireNonNull(cell.min()).compareTo(cell.max()) == 0;
        BigDecimal low = range && !flat ? FigureMarks.onAxis(Objects.requireNonNull(cell.min()), indicator) : null;
        BigDecimal high = range && !flat ? FigureMarks.onAxis(Objects.requireNonNull(cell.max()), indicator) : null;
        BigDecimal drawn = flat ? cell.min() : value;
        return new Mark(
                key(series, shown, 0),
                series.name(),
                drawn == null ? null : FigureMarks.onAxis(drawn, indicator),
                low,
                high,
                range ? flat ? MarkStyle.QUALIFIED : MarkStyle.RANGE : MarkStyle.COMPUTED,
                label(series, words.value(shown, indicator, true)),
                words.sentence(series.name(), shown, indicator),
                null,
                note(shown),
                List.of());
    }

    private @Nullable BigDecimal value(RollupCell cell) {
        RollupRule rule = indicator.rollup();
        if (rule == RollupRule.COUNT_YES) {
            return BigDecimal.valueOf(cell.yes());
        }
        return rule == RollupRule.SUM || rule == RollupRule.SUM_MONEY
                ? cell.sumValue()
                : CellNumbers.ratio(cell, indicator);
    }

    /** Of whom, and of what time when that is not a calendar year. */
    private String note(Shown shown) {
        Period period = Objects.requireNonNull(shown.period());
        // a filled point says that it is the whole; a shorter label finds its place more often
        String scope = shown instanceof Shown.Own own && own.isWhole() ? "" : words.scope(shown);
        String time = period.kind() == PeriodKind.YEAR ? "" : FigureText.period(period, locale);
        return Stream.of(scope, time).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String label(Trend.Series series, String text) {
        return named ? series.name() + " " + text : text;
    }

    private static String key(Trend.Series series, Shown shown, long figureId) {
        Period period = Objects.requireNonNull(shown.period());
        return series.unit().id() + ":" + period.year() + ":" + figureId + ":"
                + (period.ofPartOfYear() ? period.start() : period.start().getYear());
    }
}
