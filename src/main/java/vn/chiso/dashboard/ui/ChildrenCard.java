package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.Axis;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Card;
import vn.chiso.base.ui.CardState;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.Symbol;
import vn.chiso.dashboard.Children;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Row;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ui.Sign;
import vn.chiso.territory.Unit;

/**
 * What stands below the unit, as bars in two blocks: agencies of its own tier, and child units. What sources say of
 * the unit tier by tier comes first where they do. A click drills in; who has no data is named below.
 */
final class ChildrenCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;

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
            tools.changed();
            showEmpty(answer, text("dashboard.children.none"), text("dashboard.empty.unit"));
            return;
        }
        if (!tools.changed(
                children,
                indicator,
                answer.filter().year(),
                answer.filter().boundaries(),
                answer.filter().tables(),
                answer.yearsWithData())) {
            return;
        }
        List<ChartModel.Block> blocks = new ChildrenBlocks(context, indicator, getLocale()).of(children);
        String neutral = getTranslation("dashboard.children.title", indicator.shortName(getLocale()));
        if (blocks.isEmpty()) {
            showEmpty(answer, neutral, getTranslation("dashboard.empty.indicator", indicator.name(getLocale())));
            return;
        }
        SerializableSupplier<ChartModel> model = () -> new ChartModel.Bars(
                indicator.name(getLocale()),
                Axis.of(getLocale(), FigureMarks.suffix(indicator)),
                new ChildrenBlocks(context, indicator, getLocale()).of(children));
        String title = children.own().size() > 1
                ? getTranslation("dashboard.children.tiers", indicator.shortName(getLocale()))
                : FindingTitle.of(children, indicator, getLocale());
        String subtitle = period(answer) + " · " + indicator.name(getLocale());
        SerializableSupplier<FileTable> file = () -> Marks.file(
                Captions.fileName(getTranslation("dashboard.children.file"), answer.filter()),
                model.get(),
                indicator,
                getLocale());
        List<Component> foot = ChildrenFoot.of(answer, indicator, getLocale());
        Set<Sign> carried = CarriedMarks.carried(Stream.concat(children.agencies().stream(), children.units().stream())
                .map(Row::shown)
                .toList());
        if (!carried.isEmpty()) {
            foot.addFirst(new LegendLine(carried));
        }
        compared(answer)
                .ifPresent(
                        subjects -> foot.add(CompareLink.of(context, answer.filter(), subjects, List.of(indicator))));
        boolean measured = indicator.kind().isNumber();
        tools.show(
                answer,
                measured
                        ? CardView.chart(title, subtitle, model, file, carried, foot)
                        : CardView.table(title, subtitle, () -> lines(blocks, indicator), file, carried)
                                .withFoot(foot.toArray(Component[]::new)));
    }

    private Component lines(List<ChartModel.Block> blocks, Indicator indicator) {
        return new ChildrenTable(blocks, this::figures, indicator, getLocale(), this::open);
    }

    /** The single figures behind a mark; none for what was added up. */
    private List<Figure> figures(String key) {
        Children children = Objects.requireNonNull(data).children();
        Optional<Long> wanted = FigureMarks.figureOf(key);
        return Stream.concat(
                        Stream.concat(children.own().stream(), children.samples().stream())
                                .filter(figure -> wanted.equals(Optional.of(figure.observationId()))),
                        row(key).stream().flatMap(row -> ShownWords.figures(row.shown()).stream()))
                .toList();
    }

    private void open(String key) {
        DashboardFilter filter = Objects.requireNonNull(data).filter();
        FigureMarks.figureOf(key).ifPresent(id -> context.navigate().accept(filter.withFigure(id)));
        row(key).ifPresent(row -> context.navigate().accept(target(filter, row)));
    }

    private Optional<Row> row(String key) {
        Children children = Objects.requireNonNull(data).children();
        return Stream.concat(children.agencies().stream(), children.units().stream())
                .filter(row -> key.equals(ChildrenBlocks.key(row)))
                .findFirst();
    }

    private static DashboardFilter target(DashboardFilter filter, Row row) {
        Unit unit = row.unit();
        return unit != null
                ? filter.withUnit(unit)
                : filter.withAgency(Objects.requireNonNull(row.agency()), filter.unit());
    }

    private String period(DashboardData answer) {
        Integer year = answer.filter().year();
        return year == null ? text("dashboard.filter.latest") : String.valueOf(year);
    }

    /** Says what there is instead, and leads there. */
    private void showEmpty(DashboardData answer, String title, String what) {
        // the newest of all years are shown already: no year of them has more
        List<Integer> years = answer.filter().year() == null
                ? List.of()
                : answer.yearsWithData().stream()
                        .filter(year -> !year.equals(answer.filter().year()))
                        .toList();
        if (years.isEmpty()) {
            showPredecessors(answer, title, what);
            return;
        }
        String list = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        showEmpty(
                title,
                what,
                getTranslation("dashboard.empty.years", list),
                lead(
                        getTranslation("dashboard.empty.open", String.valueOf(years.getFirst())),
                        answer.filter().withYear(years.getFirst())));
    }

    /** Figures stay on the unit that they were reported for: a merged unit leads to those that it was made of. */
    private void showPredecessors(DashboardData answer, String title, String what) {
        DashboardFilter filter = answer.filter();
        NativeButton[] leads = context.territory().predecessorsOf(filter.unit().id()).stream()
                .filter(unit -> unit.id() != filter.unit().id())
                .map(unit -> lead(
                        former(unit, filter.unit()),
                        filter.withBoundaries(null, unit).withUnit(unit)))
                .toArray(NativeButton[]::new);
        boolean left = answer.left().stream().anyMatch(one -> one.indicator().equals(answer.indicator()));
        String why = left
                ? "dashboard.empty.left"
                : !answer.yearsWithData().isEmpty()
                        ? "dashboard.empty.others"
                        : leads.length == 0 ? "dashboard.empty.nothing" : "dashboard.empty.before";
        showEmpty(title, what, text(why), left || answer.yearsWithData().isEmpty() ? leads : new NativeButton[0]);
    }

    /** By its last day where its name is that of the present one. */
    private String former(Unit unit, Unit now) {
        return unit.validTo() == null || !unit.fullName().equals(now.fullName())
                ? unit.fullName()
                : getTranslation(
                        "boundaries.left.until",
                        unit.fullName(),
                        DateText.format(unit.validTo().minusDays(1)));
    }

    private NativeButton lead(String text, DashboardFilter filter) {
        NativeButton lead = new NativeButton(text, click -> context.navigate().accept(filter));
        lead.addClassNames("button", "link");
        return lead;
    }

    private void showEmpty(String title, String what, String why, NativeButton... leads) {
        PageTables.remove(getContent());
        getContent().setActions();
        getContent().show(new CardState.Empty(title, new EmptyState(Symbol.FILE_TEXT, what, why, leads)));
    }

    private String text(String key) {
        return Texts.get(key, getLocale());
    }

    /** The units where two of them say something, else the agencies; empty with nothing to hold against each other. */
    private static Optional<String> compared(DashboardData data) {
        if (data.tiers() != null && data.children().own().size() > 1) {
            return Optional.of("tiers");
        }
        if (told(data.children().units()) > 1) {
            return Optional.of("children");
        }
        return told(data.children().agencies()) > 1 ? Optional.of("agencies") : Optional.empty();
    }

    private static long told(List<Row> rows) {
        return rows.stream()
                .filter(row -> !(row.shown() instanceof Shown.Nothing))
                .count();
    }
}
