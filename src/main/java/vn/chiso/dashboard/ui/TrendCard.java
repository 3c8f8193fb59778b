package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.ui.Card;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ShownOrder;
import vn.chiso.dashboard.Trend;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.ui.Sign;
import vn.chiso.territory.Unit;

/** One indicator over the years. With a single period there is no trend, and the values stand in a small table. */
final class TrendCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final Card card = new Card(getTranslation("trend.title"));
    private final transient CardTools tools;
    private final ContextChoice choice;
    private final FocusMemory focus = new FocusMemory();
    private transient @Nullable DashboardFilter filter;

    TrendCard(CardContext context) {
        this.context = context;
        tools = new CardTools(card, context, this::clicked);
        choice = new ContextChoice(context);
        tools.addFirst(choice);
    }

    @Override
    protected Card initContent() {
        return card;
    }

    void show(DashboardData data) {
        filter = data.filter();
        Trend trend = data.trend();
        choice.show(data.filter(), data.siblings());
        if (!tools.changed(trend, data.filter().tables(), data.filter().unit())) {
            focus.forget();
            return;
        }
        if (trend == null || trend.periods() == 0) {
            tools.showEmpty(
                    getTranslation("trend.title"), getTranslation("trend.empty"), getTranslation("trend.empty.text"));
            return;
        }
        Locale locale = getLocale();
        ShownWords words = new ShownWords(context, locale);
        Indicator indicator = trend.indicator();
        TrendTable table = new TrendTable(trend, context, words, locale);
        SerializableSupplier<FileTable> file =
                () -> table.file(Captions.fileName(getTranslation("trend.file"), data.filter()));
        String title = title(trend, words);
        Unit unit = data.filter().unit();
        ChartModel.Lines chart = trend.periods() > 1 ? TrendChart.of(trend, unit, words, locale) : null;
        if (chart == null || chart.isEmpty()) {
            tools.show(
                    data,
                    CardView.table(
                            title,
                            indicator.name(locale),
                            () -> table.component(focus, this::open),
                            file,
                            signs(trend)));
        } else {
            tools.show(
                    data,
                    CardView.chart(
                            title,
                            indicator.name(locale),
                            () -> TrendChart.of(trend, unit, words, locale),
                            file,
                            signs(trend),
                            foot(trend, chart)));
        }
        focus.forget();
    }

    private String title(Trend trend, ShownWords words) {
        if (trend.periods() == 1) {
            Shown only = trend.series().getFirst().points().getFirst();
            return getTranslation("trend.title.one", words.year(only));
        }
        if (!TrendChart.isJoined(trend)) {
            return getTranslation("trend.title.apart");
        }
        List<Shown> points = trend.series().getFirst().points();
        Shown first = points.getFirst();
        Shown last = points.getLast();
        BigDecimal before = ShownOrder.rank(first, trend.indicator());
        BigDecimal after = ShownOrder.rank(last, trend.indicator());
        boolean plain = trend.sameScope()
                && trend.indicator().kind().isNumber()
                && Objects.requireNonNull(first.period()).comparesWith(Objects.requireNonNull(last.period()));
        if (!plain || before == null || after == null) {
            return getTranslation("trend.title");
        }
        int change = after.compareTo(before);
        return getTranslation(
                change > 0 ? "trend.title.up" : change < 0 ? "trend.title.down" : "trend.title.same",
                words.value(first.plain(), trend.indicator(), true),
                words.year(first),
                words.value(last.plain(), trend.indicator(), true),
                words.year(last));
    }

    /** Series of which the chart can show nothing, by name. */
    private List<Component> foot(Trend trend, ChartModel.Lines chart) {
        List<String> without = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            String name = trend.series().get(i).name();
            if (chart.series().get(i).points().isEmpty()
                    && chart.spans().stream()
                            .noneMatch(span -> span.mark().label().equals(name))) {
                without.add(name);
            }
        }
        List<Component> foot = new ArrayList<>();
        Set<Sign> carried = CarriedMarks.carried(
                trend.series().stream().flatMap(one -> one.points().stream()).toList());
        if (!carried.isEmpty()) {
            foot.add(new LegendLine(carried));
        }
        if (!without.isEmpty()) {
            foot.add(new Div(getTranslation("trend.no_number", String.join(", ", without))));
        }
        return foot;
    }

    private static Set<Sign> signs(Trend trend) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Trend.Series series : trend.series()) {
            for (Shown shown : series.points()) {
                signs.addAll(CarriedMarks.signs(List.of(shown), trend.indicator()));
            }
        }
        return signs;
    }

    /** The key of a mark: unit, year, figure and first year, as {@link TrendPoints} writes it. */
    private void clicked(String key) {
        if (!key.matches("\\d{1,18}:\\d{4}:\\d{1,18}:\\d{4}")) {
            return;
        }
        String[] parts = key.split(":", -1);
        open(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
    }

    private void open(long unitId, int year, long figureId) {
        DashboardFilter now = Objects.requireNonNull(filter);
        DashboardFilter next = now.unit().id() == unitId
                ? now
                : now.withUnit(context.territory().byId(unitId));
        next = next.withYear(year);
        context.navigate().accept(figureId == 0 ? next : next.withFigure(figureId));
    }
}
