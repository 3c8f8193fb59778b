package vn.chiso.dashboard.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.Children;
import vn.chiso.dashboard.Row;
import vn.chiso.dashboard.ShownOrder;
import vn.chiso.indicator.Indicator;

/** The title of the bars says what they say: who is highest and who, or how many, are lowest. A tie at the top, fewer than four
 * rows, or an indicator that has no numbers gives the neutral title. */
final class FindingTitle {

    private static final int ENOUGH_ROWS = 4;

    private FindingTitle() {}

    static String of(Children children, Indicator indicator, Locale locale) {
        List<Row> rows = Stream.concat(children.agencies().stream(), children.units().stream())
                .filter(row -> ShownOrder.rank(row.shown(), indicator) != null)
                .toList();
        if (!indicator.kind().isNumber() || rows.size() < ENOUGH_ROWS) {
            return Texts.get("dashboard.children.title", locale, indicator.shortName(locale));
        }
        BigDecimal highest = rows.stream()
                .map(row -> rank(row, indicator))
                .max(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal lowest = rows.stream()
                .map(row -> rank(row, indicator))
                .min(BigDecimal::compareTo)
                .orElseThrow();
        List<Row> top = rows.stream()
                .filter(row -> rank(row, indicator).compareTo(highest) == 0)
                .toList();
        List<Row> bottom = rows.stream()
                .filter(row -> rank(row, indicator).compareTo(lowest) == 0)
                .filter(row -> ShownWords.figures(row.shown()).stream()
                        .allMatch(figure -> figure.state().isUsable()))
                .toList();
        if (top.size() != 1 || highest.compareTo(lowest) == 0) {
            return Texts.get("dashboard.children.title", locale, indicator.shortName(locale));
        }
        String first = RowNames.of(top.getFirst(), locale);
        return bottom.size() == 1
                ? Texts.get("dashboard.children.finding.named", locale, first, RowNames.of(bottom.getFirst(), locale))
                : Texts.get("dashboard.children.finding", locale, first, bottom.size());
    }

    private static BigDecimal rank(Row row, Indicator indicator) {
        return Objects.requireNonNull(ShownOrder.rank(row.shown(), indicator));
    }
}
