package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Nation;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.territory.Unit;

/** Indicators in rows, provinces in columns: heads lead to the province or the indicator, figures to their source. */
final class AcrossTable {

    private final CardContext context;
    private final SerializableSupplier<DashboardFilter> filter;
    private final Buttons buttons;
    private final ShownWords words;
    private final Locale locale;

    /** @param filter of the page when something is clicked, which may have changed since the table was drawn */
    AcrossTable(CardContext context, SerializableSupplier<DashboardFilter> filter, Buttons buttons, ShownWords words) {
        this.context = context;
        this.filter = filter;
        this.buttons = buttons;
        this.words = words;
        locale = words.locale();
    }

    Component of(List<Nation.Across> lines, List<AcrossColumn> columns) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "table--matrix", "table--frozen", "table--across");
        table.getElement().setAttribute("aria-label", I18NProvider.translate("nation.across.card"));
        NativeTableRow head = table.getHead().addRow();
        head.add(TableParts.column(I18NProvider.translate("tiers.indicator")));
        columns.forEach(column -> head.add(head(column)));
        lines.forEach(line -> table.getBody().add(row(line, columns)));
        return table;
    }

    private NativeTableHeaderCell head(AcrossColumn column) {
        Unit unit = column.unit();
        NativeButton name = buttons.button(
                "unit:" + unit.id(),
                "",
                new Span(unit.shortName()),
                () -> context.navigate().accept(filter.get().withUnit(unit)));
        name.addClassName("table__head");
        NativeTableHeaderCell cell = TableParts.column(name, new Div(aside(column.about(words))));
        cell.addClassName("table__mark");
        return cell;
    }

    private NativeTableRow row(Nation.Across line, List<AcrossColumn> columns) {
        Indicator indicator = line.indicator();
        String unitOfMeasure = FigureCell.unit(indicator, locale);
        NativeButton name = buttons.button(
                "indicator:" + indicator.id(),
                "",
                new Span(indicator.shortName(locale) + (unitOfMeasure.isEmpty() ? "" : " (" + unitOfMeasure + ")")),
                () -> context.navigate().accept(filter.get().withIndicator(indicator)));
        name.addClassName("table__row-head");
        name.getElement().setAttribute("title", indicator.name(locale));
        NativeTableRow row = new NativeTableRow(TableParts.row(name));
        row.setClassName("table__current", indicator.equals(filter.get().indicator()));
        columns.forEach(column -> row.add(cell(line, column.unit())));
        return row;
    }

    private NativeTableCell cell(Nation.Across line, Unit unit) {
        Shown shown = line.shown().get(unit.id());
        if (shown == null) {
            return TableParts.cell("", FigureCell.silence(locale));
        }
        NativeButton button = buttons.button(
                "cell:" + line.indicator().id() + ":" + unit.id(),
                line.indicator().shortName(locale) + ": " + words.sentence(unit.fullName(), shown, line.indicator()),
                content(line.indicator(), shown),
                () -> context.navigate().accept(source(unit, line.indicator(), ShownWords.figures(shown))));
        button.addClassName("table__cell");
        return TableParts.cell("", button);
    }

    private Component content(Indicator indicator, Shown shown) {
        Component content = ShownCell.of(shown, indicator, false, words);
        Period period = shown.period();
        if (period != null && (period.ofSeveralYears() || period.ofPartOfYear())) {
            content = new Span(content, new Text(" "), aside(words.shortYear(shown)));
        }
        Optional<String> part = shown.plain() instanceof Shown.Below below ? words.part(below) : Optional.empty();
        return part.isPresent() ? new Span(content, new Text(" "), aside(part.get())) : content;
    }

    private static Span aside(String text) {
        Span aside = new Span(text);
        aside.addClassName("table__about");
        return aside;
    }

    /** The province with the indicator, and the source of what was clicked, or of the first of several. */
    private DashboardFilter source(Unit unit, Indicator indicator, List<Figure> figures) {
        DashboardFilter there = filter.get().withUnit(unit).withIndicator(indicator);
        return figures.isEmpty() ? there : there.withFigure(figures.getFirst().observationId());
    }
}
