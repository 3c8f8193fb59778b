package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.KeyFigure;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ShownOrder;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.RollupCell;

/** Up to six figures in one row, equal in size; a click selects the indicator. A missing target, change or trend leaves
 * no empty box. */
final class KeyFigureCards extends Composite<Div> implements HasStyle {

    private static final long serialVersionUID = 1L;

    private static final int LONG = 14;

    private final transient CardContext context;

    KeyFigureCards(CardContext context) {
        this.context = context;
        getContent().addClassName("kf-row");
    }

    void show(DashboardData data) {
        getContent().removeAll();
        for (KeyFigure one : data.keyFigures()) {
            getContent().add(card(data, one));
        }
    }

    private Component card(DashboardData data, KeyFigure key) {
        Locale locale = locale();
        Indicator indicator = key.indicator();
        ShownWords words = new ShownWords(context.agencies(), locale);
        String value = words.brief(key.shown(), indicator);
        Span name = span("kf__name", indicator.name(locale));
        Span figure = span("kf__figure", value);
        if (value.length() > LONG) {
            figure.addClassName("kf__figure--long");
            figure.setTitle(words.value(key.shown(), indicator, true));
        }
        NativeButton card = new NativeButton();
        card.addClassName("kf");
        card.add(name, figure, line(key, words));
        mark(key).ifPresent(card::add);
        spark(key, words).ifPresent(card::add);
        boolean selected = indicator.equals(data.indicator());
        card.getElement().setAttribute("aria-pressed", String.valueOf(selected));
        card.getElement().setAttribute("data-indicator", indicator.code());
        card.addClickListener(click -> context.navigate().accept(data.filter().withIndicator(indicator)));
        return card;
    }

    private java.util.Optional<Component> mark(KeyFigure key) {
        int conflicts = conflicts(key);
        Span mark = new Span();
        mark.addClassName("kf__mark");
        if (conflicts > 0) {
            mark.add(new Badge("≠ " + conflicts, "conflict"));
            mark.setTitle(Texts.get("dashboard.key.conflicts", locale(), conflicts));
            return java.util.Optional.of(mark);
        }
        if (isBad(key)) {
            Icon icon = new Icon(Symbol.TRIANGLE_ALERT);
            icon.addClassName("kf__alert");
            mark.add(icon);
            mark.setTitle(Texts.get("dashboard.key.bad", locale()));
            return java.util.Optional.of(mark);
        }
        return java.util.Optional.empty();
    }

    private Component line(KeyFigure key, ShownWords words) {
        Span line = span("kf__line", "");
        RollupCell cell = key.cell();
        if (key.shown() instanceof Shown.RolledUp && cell != null && cell.expected() > 0) {
            line.add(CoverageSquares.of(cell, key.indicator(), locale()));
            line.add(new Span(Texts.get("nation.scope.of", locale(), cell.withDataExpected(), cell.expected())));
            int outside = cell.withData() - cell.withDataExpected();
            if (outside > 0) {
                line.add(new Span(Texts.get("dashboard.key.outside", locale(), outside)));
            }
        } else if (key.shown() instanceof Shown.Across across) {
            line.add(CoverageSquares.bar(across.units().size(), across.of()));
            line.add(new Span(words.scope(key.shown())));
        } else {
            line.add(new Span(words.year(key.shown()).isEmpty()
                    ? words.scope(key.shown())
                    : words.scope(key.shown()) + " · " + words.year(key.shown())));
        }
        key.goals().stream()
                .filter(goal -> goal.value() != null)
                .findFirst()
                .ifPresent(goal -> line.add(new Span(Texts.get(
                        goal.target() ? "dashboard.key.target" : "dashboard.key.plan",
                        locale(),
                        FigureText.number(
                                        Objects.requireNonNull(goal.value()),
                                        key.indicator(),
                                        goal.measure(),
                                        locale())
                                + FigureText.unitSuffix(key.indicator(), goal.measure(), locale())))));
        change(key).ifPresent(line::add);
        return line;
    }

    private java.util.Optional<Component> change(KeyFigure key) {
        @Nullable Shown earlier = key.previous();
        @Nullable BigDecimal now = ShownOrder.rank(key.shown(), key.indicator());
        @Nullable BigDecimal before = earlier == null ? null : ShownOrder.rank(earlier, key.indicator());
        if (!key.indicator().kind().isNumber()
                || now == null
                || before == null
                || earlier == null
                || earlier.period() == null
                || key.shown() instanceof Shown.Across) {
            return java.util.Optional.empty();
        }
        BigDecimal difference = now.subtract(before).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        if (difference.signum() == 0) {
            return java.util.Optional.empty();
        }
        boolean better = difference.signum() > 0 == (key.indicator().direction() == Direction.UP);
        Span change = span(
                "kf__change",
                (difference.signum() > 0 ? "▲ " : "▼ ")
                        + FigureText.number(
                                difference.abs().scale() < 0 ? difference.abs().setScale(0) : difference.abs(),
                                key.indicator(),
                                key.indicator().unit() == null ? "" : key.indicator().unit(),
                                locale())
                        + " "
                        + Texts.get("dashboard.key.since", locale(), FigureText.period(earlier.period(), locale())));
        if (key.indicator().direction() != Direction.NONE) {
            change.addClassName(better ? "kf__change--good" : "kf__change--bad");
        }
        return java.util.Optional.of(change);
    }

    private java.util.Optional<Component> spark(KeyFigure key, ShownWords words) {
        if (key.history().size() < 3
                || !key.indicator().kind().isNumber()
                || key.shown() instanceof Shown.Across) {
            return java.util.Optional.empty();
        }
        ApexChart chart = new ApexChart(new ChartModel.Sparkline(
                key.indicator().name(locale()),
                key.history().stream()
                        .map(point -> ShownMarks.of(words.year(point), words.year(point), point, key.indicator(), words))
                        .map(mark -> (Mark) mark)
                        .toList()));
        chart.addClassName("kf__spark");
        return java.util.Optional.of(chart);
    }

    private static int conflicts(KeyFigure key) {
        return switch (key.shown()) {
            case Shown.RolledUp rolledUp -> rolledUp.cell().conflict();
            case Shown.Across across -> across.conflicts();
            default -> (int) ShownWords.figures(key.shown()).stream()
                    .filter(figure -> figure.state() == FigureState.CONFLICT)
                    .count();
        };
    }

    private static boolean isBad(KeyFigure key) {
        Direction direction = key.indicator().direction();
        return key.shown() instanceof Shown.RolledUp rolledUp
                && (direction == Direction.UP
                        ? rolledUp.cell().no() > rolledUp.cell().yes()
                        : direction == Direction.DOWN && rolledUp.cell().yes() > rolledUp.cell().no());
    }

    private static Span span(String name, String text) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Texts.VIETNAMESE : ui.getLocale();
    }
}
