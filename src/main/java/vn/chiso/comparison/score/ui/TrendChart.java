package vn.chiso.comparison.score.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.base.chart.Axis;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.MarkStyle;
import vn.chiso.base.chart.MarkerShape;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.score.ScoreTrend;

/**
 * The share of what could be scored, year by year. The line ends where criteria changed and were not mapped, and another
 * begins; what changed stands at the dashed line between them.
 */
final class TrendChart {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private TrendChart() {}

    /** Empty with fewer than two years, which a table says better. */
    static Optional<ApexChart> of(ScoreTrend trend, String subject, Locale locale) {
        List<ScoreTrend.Point> points = trend.points().stream()
                .filter(point -> point.total().percent() != null)
                .toList();
        return points.size() < 2 ? Optional.empty() : Optional.of(new ApexChart(model(points, subject, locale)));
    }

    static ChartModel.Lines model(List<ScoreTrend.Point> points, String subject, Locale locale) {
        List<ChartModel.Series> series = new ArrayList<>();
        List<ChartModel.Annotation> breaks = new ArrayList<>();
        List<ChartModel.Point> line = new ArrayList<>();
        String edition = "";
        for (ScoreTrend.Point point : points) {
            if (!point.isContinued() && !line.isEmpty()) {
                series.add(series(edition, series.size(), line));
                line = new ArrayList<>();
                breaks.add(new ChartModel.Annotation(
                        BigDecimal.valueOf(point.year()).subtract(HALF), null, Texts.get("score.trend.break", locale)));
            }
            edition = point.edition().said().label();
            line.add(new ChartModel.Point(BigDecimal.valueOf(point.year()), mark(point, subject, locale)));
        }
        series.add(series(edition, series.size(), line));
        return new ChartModel.Lines(
                Texts.get("score.trend.label", locale, subject),
                Axis.of(locale, "%"),
                points.getFirst().year(),
                points.getLast().year(),
                series,
                List.of(),
                breaks);
    }

    private static ChartModel.Series series(String edition, int at, List<ChartModel.Point> line) {
        MarkerShape[] shapes = MarkerShape.values();
        return new ChartModel.Series(edition, shapes[at % shapes.length], true, false, line);
    }

    private static Mark mark(ScoreTrend.Point point, String subject, Locale locale) {
        ScoreWords words = new ScoreWords(locale);
        String percent = words.percent(point.total());
        return Mark.of(
                String.valueOf(point.year()),
                subject,
                Objects.requireNonNull(point.total().percent()),
                MarkStyle.COMPUTED,
                percent,
                Texts.get(
                        "score.trend.sentence",
                        locale,
                        String.valueOf(point.year()),
                        percent,
                        words.of(point.total()),
                        point.edition().said().label()));
    }
}
