package vn.chiso.dashboard.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chiso.base.chart.Axis;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.MarkerShape;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.Trend;
import vn.chiso.territory.Unit;

/** A trend as a chart: joined where a unit has several periods, points alone where each unit has its own year. */
final class TrendChart {

    /** More than these would be a table, which the card has. */
    private static final int MOST_SPANS = 5;

    /** The words of a reform take about this share of a narrow chart. */
    private static final double LABEL_SHARE = 0.4;

    /** More reforms than these are counted. */
    private static final int MOST_DAYS = 2;

    private static final int SHAPES = EnumSet.allOf(MarkerShape.class).size();

    private TrendChart() {}

    /** Whether some unit has two years, so that there is a line to draw. */
    static boolean isJoined(Trend trend) {
        return trend.series().stream()
                .anyMatch(series -> series.points().stream()
                                .map(Shown::period)
                                .filter(period -> period != null && !period.ofSeveralYears())
                                .distinct()
                                .count()
                        > 1);
    }

    /** @param main the unit that the page is about: the others are its background, unless they are few and it is not
     * among them, as below the nation */
    static ChartModel.Lines of(Trend trend, Unit main, ShownWords words, Locale locale) {
        boolean joined = isJoined(trend);
        boolean several = trend.series().size() > 1;
        boolean equals = trend.series().size() <= SHAPES
                && trend.series().stream().noneMatch(one -> one.unit().id() == main.id());
        TrendPoints points = new TrendPoints(trend.indicator(), words, locale, several || !joined);
        Iterator<MarkerShape> shapes = EnumSet.allOf(MarkerShape.class).iterator();
        List<ChartModel.Series> series = new ArrayList<>();
        List<ChartModel.Span> spans = new ArrayList<>();
        for (Trend.Series one : trend.series()) {
            boolean context = joined && several && !equals && one.unit().id() != main.id();
            MarkerShape shape = joined && equals ? shapes.next() : context ? MarkerShape.SQUARE : MarkerShape.CIRCLE;
            series.add(new ChartModel.Series(one.name(), shape, joined, context, points.of(one)));
            spans.addAll(points.spans(one));
        }
        List<ChartModel.Annotation> notes = new ArrayList<>(gaps(trend, locale));
        notes.addAll(reforms(trend, locale));
        return new ChartModel.Lines(
                trend.indicator().name(locale),
                Axis.of(locale, FigureMarks.suffix(trend.indicator())),
                trend.from(),
                trend.to(),
                series,
                spans.size() > MOST_SPANS ? List.of() : spans,
                notes);
    }

    /** Stretches of years of which nobody says anything. */
    private static List<ChartModel.Annotation> gaps(Trend trend, Locale locale) {
        Set<Integer> known = new TreeSet<>();
        trend.series().stream()
                .flatMap(series -> series.points().stream())
                .map(Shown::period)
                .forEach(period -> {
                    if (period != null) {
                        IntStream.rangeClosed(
                                        period.start().getYear(), period.end().getYear())
                                .forEach(known::add);
                    }
                });
        List<ChartModel.Annotation> gaps = new ArrayList<>();
        int first = trend.from();
        for (int year = trend.from(); year <= trend.to() + 1; year++) {
            if (year > trend.to() || known.contains(year)) {
                if (first < year) {
                    gaps.add(gap(first, year - 1, locale));
                }
                first = year + 1;
            }
        }
        return gaps;
    }

    private static ChartModel.Annotation gap(int first, int last, Locale locale) {
        String label = first == last
                ? Texts.get("trend.gap.year", locale, String.valueOf(first))
                : Texts.get("trend.gap.years", locale, String.valueOf(first), String.valueOf(last));
        return ChartModel.Annotation.years(first, last, label);
    }

    /** Each reform is a line; those too near for words of their own are named together, at the last of them. */
    static List<ChartModel.Annotation> reforms(Trend trend, Locale locale) {
        double near = (trend.to() - trend.from() + 1) * LABEL_SHARE;
        List<ChartModel.Annotation> lines = new ArrayList<>();
        List<LocalDate> named = new ArrayList<>();
        for (int i = 0; i < trend.reforms().size(); i++) {
            LocalDate day = trend.reforms().get(i);
            named.add(day);
            boolean last = i + 1 == trend.reforms().size();
            boolean apart = last
                    || YearAxis.at(trend.reforms().get(i + 1))
                                    .subtract(YearAxis.at(day))
                                    .doubleValue()
                            >= near;
            lines.add(new ChartModel.Annotation(YearAxis.at(day), null, apart ? names(named, locale) : ""));
            if (apart) {
                named.clear();
            }
        }
        return lines;
    }

    private static String names(List<LocalDate> days, Locale locale) {
        if (days.size() > MOST_DAYS) {
            return Texts.get(
                    "trend.reforms",
                    locale,
                    days.size(),
                    DateText.format(days.getFirst()),
                    DateText.format(days.getLast()));
        }
        return Texts.get(
                "trend.reform", locale, days.stream().map(DateText::format).collect(Collectors.joining(", ")));
    }
}
