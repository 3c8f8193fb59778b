package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Axis;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Card;
import vn.chiso.dashboard.Children;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Row;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** What stands below the unit, as bars in two blocks: agencies of its own tier, and child units. What sources say of the
 * unit tier by tier comes first where they do. A click drills in; who has no data is named below. */
final class ChildrenCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;
    private static final String OPEN = "row:";

    private final transient CardContext context;
    private final transient CardTools tools;
    private transient @Nullable DashboardData data;

    ChildrenCard(CardContext context) {
        this.context = context;
        tools = new CardTools(getContent(), context, this::open);
    }

    @Override
    protected Card initContent() {
        return new Card("children");
    }

    void show(DashboardData answer) {
        data = answer;
        Indicator indicator = answer.indicator();
        Children children = answer.children();
        if (indicator == null) {
            tools.showEmpty(text("dashboard.children.none"), text("dashboard.empty.unit"), emptyHint(answer));
            return;
        }
        if (!tools.changed(children, indicator, answer.filter().tables())) {
            return;
        }
        ShownWords words = new ShownWords(context.agencies(), locale());
        List<ChartModel.Block> blocks = blocks(answer, indicator, words);
        if (blocks.isEmpty()) {
            tools.showEmpty(
                    Texts.get("dashboard.children.title", locale(), indicator.shortName(locale())),
                    Texts.get("dashboard.empty.indicator", locale(), indicator.name(locale())),
                    emptyHint(answer));
            return;
        }
        ChartModel model = new ChartModel.Bars(
                indicator.name(locale()), Axis.of(locale(), FigureMarks.suffix(indicator)), blocks);
        String title = children.own().size() > 1
                ? Texts.get("dashboard.children.tiers", locale(), indicator.shortName(locale()))
                : FindingTitle.of(children, indicator, locale());
        tools.show(
                answer,
                CardView.chart(
                        title,
                        indicator.name(locale()) + " · " + period(answer),
                        model,
                        Marks.file("children", model, locale()),
                        List.of(),
                        foot(answer)));
    }

    private List<ChartModel.Block> blocks(DashboardData answer, Indicator indicator, ShownWords words) {
        Children children = answer.children();
        List<ChartModel.Block> blocks = new ArrayList<>();
        if (!children.own().isEmpty()) {
            blocks.add(new ChartModel.Block(
                    text("dashboard.block.own"),
                    children.own().stream().map(figure -> own(figure, indicator)).toList()));
        }
        List<Mark> samples = children.samples().stream()
                .map(figure -> FigureMarks.of(figure, indicator, sampleName(figure), locale())
                        .withNote(text("dashboard.sample")))
                .toList();
        if (!samples.isEmpty()) {
            blocks.add(new ChartModel.Block(text("dashboard.block.samples"), samples));
        }
        add(blocks, text("dashboard.block.agencies"), children.agencies(), indicator, words);
        add(blocks, unitsHeading(answer), children.units(), indicator, words);
        return blocks;
    }

    private void add(
            List<ChartModel.Block> blocks, String heading, List<Row> rows, Indicator indicator, ShownWords words) {
        List<Mark> marks = rows.stream()
                .filter(row -> !(row.shown() instanceof Shown.Nothing))
                .map(row -> ShownMarks.of(OPEN + row.key(), RowNames.of(row, locale()), row.shown(), indicator, words))
                .toList();
        if (!marks.isEmpty()) {
            blocks.add(new ChartModel.Block(heading, marks));
        }
    }

    private Mark own(Figure figure, Indicator indicator) {
        String label = figure.subject().isJoint() || figure.subject().tiers().size() == 1
                ? Tiers.names(List.copyOf(figure.subject().tiers()), locale())
                : text("nation.scope.whole");
        return FigureMarks.of(figure, indicator, label, locale())
                .withNote(figure.subject().isJoint() ? text("dashboard.joint") : "");
    }

    private List<Component> foot(DashboardData answer) {
        Children children = answer.children();
        List<Component> foot = new ArrayList<>();
        List<Row> all = Stream.concat(children.agencies().stream(), children.units().stream())
                .toList();
        boolean onlyTotals = !children.own().isEmpty() || !children.samples().isEmpty();
        if (onlyTotals
                && all.stream().allMatch(row -> row.shown() instanceof Shown.Nothing)) {
            foot.add(named("dashboard.foot.onlyTotals", ""));
        } else {
            String silent = names(all, row -> row.shown() instanceof Shown.Nothing && !Boolean.FALSE.equals(row.asked()));
            String outside = names(all, row -> row.shown() instanceof Shown.Nothing && Boolean.FALSE.equals(row.asked()));
            if (!silent.isEmpty()) {
                foot.add(named("dashboard.foot.silent", silent));
            }
            if (!outside.isEmpty()) {
                foot.add(named("dashboard.foot.outside", outside));
            }
        }
        if (!children.unitsKnown()) {
            foot.add(new Div(text("dashboard.foot.unitsUnknown")));
        }
        return foot;
    }

    private String sampleName(Figure sample) {
        return sample.subject().label().isEmpty()
                ? text(sample.subject().coverage().key())
                : sample.subject().label();
    }

    private String names(List<Row> rows, Predicate<Row> wanted) {
        return rows.stream().filter(wanted).map(RowNames::full).collect(Collectors.joining(", "));
    }

    private Component named(String key, String names) {
        Span head = new Span(text(key));
        head.addClassName("strong");
        return new Div(head, new Span(names.isEmpty() ? "" : " " + names + "."));
    }

    private void open(String key) {
        DashboardData answer = Objects.requireNonNull(data);
        DashboardFilter filter = answer.filter();
        FigureMarks.figureOf(key).ifPresent(id -> context.navigate().accept(filter.withFigure(id)));
        Stream.concat(answer.children().agencies().stream(), answer.children().units().stream())
                .filter(row -> key.equals(OPEN + row.key()))
                .findFirst()
                .ifPresent(row -> context.navigate().accept(target(filter, row)));
    }

    private static DashboardFilter target(DashboardFilter filter, Row row) {
        Unit unit = row.unit();
        return unit != null
                ? filter.withUnit(unit)
                : filter.withAgency(Objects.requireNonNull(row.agency()), filter.unit());
    }

    private String unitsHeading(DashboardData answer) {
        UnitLevel level = answer.children().units().isEmpty()
                ? UnitLevel.COMMUNE
                : Objects.requireNonNull(answer.children().units().getFirst().unit()).level();
        return text("dashboard.block." + level.name().toLowerCase(Locale.ROOT));
    }

    private String period(DashboardData answer) {
        Integer year = answer.filter().year();
        return year == null ? text("dashboard.filter.latest") : String.valueOf(year);
    }

    private String emptyHint(DashboardData answer) {
        return answer.yearsWithData().isEmpty()
                ? text("dashboard.empty.nothing")
                : Texts.get(
                        "dashboard.empty.years",
                        locale(),
                        answer.yearsWithData().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private String text(String key) {
        return Texts.get(key, locale());
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Texts.VIETNAMESE : ui.getLocale();
    }
}
