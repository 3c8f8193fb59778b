package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.ui.Card;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Nation;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.Sign;
import vn.chiso.territory.Unit;

/**
 * Indicators that several provinces report, side by side; years and scopes differ, so nothing is ranked. Where they would be
 * thousands of cells, those that most provinces report stand here at first, and all of them in the file.
 */
final class AcrossCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;

    /** So many cells come with the page; the rest is one click away. */
    private static final int CELLS = 900;

    private static final int FEWEST_LINES = 12;

    private final transient CardContext context;
    private final Card card = new Card(getTranslation("nation.across.card"));
    private final transient CardTools tools;
    private final FocusMemory focus = new FocusMemory();
    private transient @Nullable DashboardFilter filter;
    private boolean all;

    AcrossCard(CardContext context) {
        this.context = context;
        tools = new CardTools(card, context);
        card.setFlush(true);
        setVisible(false);
    }

    @Override
    protected Card initContent() {
        return card;
    }

    /** Shows the table, and hides below the nation. */
    void show(DashboardData data) {
        filter = data.filter();
        Nation nation = data.nation();
        setVisible(nation != null);
        if (nation == null || !tools.changed(nation.across(), data.indicator())) {
            focus.forget();
            return;
        }
        if (nation.across().isEmpty()) {
            tools.showEmpty(
                    getTranslation("nation.across.card"),
                    getTranslation("nation.across.empty"),
                    getTranslation("nation.across.empty.text"));
            return;
        }
        draw(data, nation);
        focus.forget();
    }

    private void draw(DashboardData data, Nation nation) {
        ShownWords words = new ShownWords(context, getLocale());
        List<Unit> units = nation.heat().units().stream()
                .filter(unit -> !column(nation, unit).isEmpty())
                .sorted(Comparator.comparing(unit -> firstYear(nation, unit, words)))
                .toList();
        Set<Sign> signs = signs(nation);
        List<Nation.Across> lines = all ? nation.across() : fitting(nation, units.size(), data.indicator());
        tools.show(
                data,
                CardView.table(
                                getTranslation(
                                        "nation.across.title", nation.across().size()),
                                getTranslation("nation.across.subtitle"),
                                () -> table(nation, lines, units, words),
                                file(nation, units, words, data.filter()),
                                signs)
                        .withFoot(
                                new LegendLine(signs),
                                more(data, nation, lines.size()),
                                CompareLink.of(
                                        context,
                                        data.filter(),
                                        "provinces",
                                        lines.stream()
                                                .map(Nation.Across::indicator)
                                                .toList())));
    }

    /** Those that most provinces report, and the selected one, in the order of the catalogue. */
    private static List<Nation.Across> fitting(Nation nation, int units, @Nullable Indicator selected) {
        int fit = Math.max(FEWEST_LINES, CELLS / Math.max(1, units));
        Set<Nation.Across> most = nation.across().stream()
                .sorted(Comparator.comparing(
                                (Nation.Across line) -> !line.indicator().equals(selected))
                        .thenComparingInt(line -> -line.shown().size()))
                .limit(fit)
                .collect(Collectors.toSet());
        return nation.across().stream().filter(most::contains).toList();
    }

    /** Says how many are left out, and shows them; nothing where none is. */
    private Component more(DashboardData data, Nation nation, int shown) {
        Div line = new Div();
        int of = nation.across().size();
        line.setVisible(shown < of);
        if (shown < of) {
            NativeButton button = new NativeButton(getTranslation("nation.across.all", of), clicked -> {
                all = true;
                draw(data, nation);
            });
            button.addClassName("link");
            line.add(new Text(getTranslation("nation.across.some", shown, of) + " "), button);
        }
        return line;
    }

    private Component table(Nation nation, List<Nation.Across> lines, List<Unit> units, ShownWords words) {
        Drawn drawn = new Drawn("table", focus);
        NativeTable table = new NativeTable();
        table.addClassNames("table", "table--matrix", "table--frozen", "table--across");
        table.getElement().setAttribute("aria-label", getTranslation("nation.across.card"));
        NativeTableRow head = table.getHead().addRow();
        head.add(TableParts.column(getTranslation("tiers.indicator")));
        units.forEach(unit -> head.add(head(drawn, nation, unit, words)));
        for (Nation.Across line : lines) {
            table.getBody().add(row(drawn, line, units, words));
        }
        return drawn.draw(table);
    }

    private NativeTableHeaderCell head(Buttons buttons, Nation nation, Unit unit, ShownWords words) {
        NativeButton name = buttons.button(
                "unit:" + unit.id(),
                "",
                new Span(unit.shortName()),
                () -> context.navigate().accept(Objects.requireNonNull(filter).withUnit(unit)));
        name.addClassName("table__head");
        Span about = new Span(about(nation, unit, words));
        about.addClassName("table__about");
        NativeTableHeaderCell cell = TableParts.column(name, new Div(about));
        cell.addClassName("table__mark");
        return cell;
    }

    private static List<Shown> column(Nation nation, Unit unit) {
        return nation.across().stream()
                .map(line -> line.shown().get(unit.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String firstYear(Nation nation, Unit unit, ShownWords words) {
        return column(nation, unit).stream()
                .map(words::year)
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    /** "2021 · Sở Xây dựng": what all figures of the column share. */
    private static String about(Nation nation, Unit unit, ShownWords words) {
        List<Shown> column = column(nation, unit);
        String years = column.stream().map(words::year).distinct().sorted().collect(Collectors.joining(", "));
        List<String> scopes = column.stream().map(words::scope).distinct().toList();
        if (scopes.size() == 1) {
            return years + " · " + scopes.getFirst();
        }
        List<String> origins = column.stream()
                .flatMap(shown -> shown instanceof Shown.Carried carried
                        ? Stream.of(CarriedMarks.origins(carried, words.locale()))
                        : Stream.of(""))
                .distinct()
                .toList();
        return origins.size() == 1 && !origins.getFirst().isEmpty() ? years + " · " + origins.getFirst() : years;
    }

    private NativeTableRow row(Buttons buttons, Nation.Across line, List<Unit> units, ShownWords words) {
        Indicator indicator = line.indicator();
        String unitOfMeasure = FigureCell.unit(indicator, getLocale());
        NativeButton name = buttons.button(
                "indicator:" + indicator.id(),
                "",
                new Span(
                        indicator.shortName(getLocale()) + (unitOfMeasure.isEmpty() ? "" : " (" + unitOfMeasure + ")")),
                () -> context.navigate().accept(Objects.requireNonNull(filter).withIndicator(indicator)));
        name.addClassName("table__row-head");
        name.getElement().setAttribute("title", indicator.name(getLocale()));
        NativeTableRow row = new NativeTableRow(TableParts.row(name));
        Indicator selected = Objects.requireNonNull(filter).indicator();
        row.setClassName("table__current", selected != null && selected.id() == indicator.id());
        units.forEach(unit -> row.add(cell(buttons, line, unit, words)));
        return row;
    }

    private NativeTableCell cell(Buttons buttons, Nation.Across line, Unit unit, ShownWords words) {
        Shown shown = line.shown().get(unit.id());
        if (shown == null) {
            return TableParts.cell("", FigureCell.silence(getLocale()));
        }
        List<Figure> figures = ShownWords.figures(shown);
        Component content = ShownCell.of(shown, line.indicator(), false, words);
        Period period = shown.period();
        if (period != null && (period.ofSeveralYears() || period.ofPartOfYear())) {
            Span years = new Span(words.shortYear(shown));
            years.addClassName("table__about");
            content = new Span(content, new Text(" "), years);
        }
        Optional<String> part = shown.plain() instanceof Shown.Below below ? words.part(below) : Optional.empty();
        if (part.isPresent()) {
            Span spoken = new Span(part.get());
            spoken.addClassName("table__about");
            content = new Span(content, new Text(" "), spoken);
        }
        NativeButton button = buttons.button(
                "cell:" + line.indicator().id() + ":" + unit.id(),
                line.indicator().shortName(getLocale()) + ": "
                        + words.sentence(unit.fullName(), shown, line.indicator()),
                content,
                () -> context.navigate().accept(source(unit, line.indicator(), figures)));
        button.addClassName("table__cell");
        return TableParts.cell("", button);
    }

    /** The province with the indicator, and the source of what was clicked, or of the first of several. */
    private DashboardFilter source(Unit unit, Indicator indicator, List<Figure> figures) {
        DashboardFilter there = Objects.requireNonNull(filter).withUnit(unit).withIndicator(indicator);
        return figures.isEmpty() ? there : there.withFigure(figures.getFirst().observationId());
    }

    private FileTable file(Nation nation, List<Unit> units, ShownWords words, DashboardFilter now) {
        Locale locale = getLocale();
        FigureColumns<Nation.Across> figures = new FigureColumns<>(nation.across(), locale);
        units.forEach(unit -> figures.add(
                unit.fullName() + " · " + about(nation, unit, words),
                line -> words.inFile(shown(line, unit), line.indicator(), true),
                line -> words.noteWithScope(shown(line, unit))));
        return figures.table(
                Column.words(getTranslation("tiers.indicator")),
                line -> Cell.text(line.indicator().name(locale)),
                Captions.fileName(getTranslation("nation.across.file"), now));
    }

    private static Shown shown(Nation.Across line, Unit unit) {
        return line.shown().getOrDefault(unit.id(), new Shown.Nothing());
    }

    private static Set<Sign> signs(Nation nation) {
        Set<Sign> signs = EnumSet.of(Sign.SILENT);
        nation.across()
                .forEach(line -> signs.addAll(CarriedMarks.signs(line.shown().values(), line.indicator())));
        return signs;
    }
}
