package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.ui.Card;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Nation;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.Sign;
import vn.chiso.territory.Unit;

/** How many figures each group of indicators has in each province that has any: where there is something to read. */
final class HeatCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final Card card = new Card(getTranslation("nation.heat.title"));
    private final transient CardTools tools;
    private final FocusMemory focus = new FocusMemory();
    private transient @Nullable DashboardFilter filter;

    HeatCard(CardContext context) {
        this.context = context;
        tools = new CardTools(card, context);
        card.setFlush(true);
        setVisible(false);
    }

    @Override
    protected Card initContent() {
        return card;
    }

    /** Shows the counts, and hides below the nation. */
    void show(DashboardData data) {
        filter = data.filter();
        Nation nation = data.nation();
        setVisible(nation != null);
        if (nation == null || !tools.changed(nation.heat())) {
            focus.forget();
            return;
        }
        Nation.Heat heat = nation.heat();
        tools.show(
                data,
                CardView.table(
                        getTranslation("nation.heat.title"),
                        getTranslation("nation.heat.subtitle", heat.units().size()),
                        () -> new Drawn("table", focus, buttons -> table(heat, buttons)),
                        () -> file(heat, data.filter()),
                        Set.of(Sign.SILENT)));
        focus.forget();
    }

    private Component table(Nation.Heat heat, Buttons buttons) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "table--matrix", "table--frozen", "table--heat");
        table.getElement().setAttribute("aria-label", getTranslation("nation.heat.title"));
        NativeTableRow head = table.getHead().addRow();
        head.add(TableParts.column(getTranslation("nation.heat.group")));
        for (Unit unit : heat.units()) {
            head.add(TableParts.column(unit.shortName()));
        }
        int most = heat.counts().values().stream()
                .flatMap(byUnit -> byUnit.values().stream())
                .max(Integer::compare)
                .orElse(1);
        for (IndicatorGroup group : heat.groups()) {
            NativeTableRow row = new NativeTableRow(TableParts.row(new Span(group.name(getLocale()))));
            for (Unit unit : heat.units()) {
                row.add(cell(buttons, group, unit, count(heat, group, unit), most));
            }
            table.getBody().add(row);
        }
        return table;
    }

    private NativeTableCell cell(Buttons buttons, IndicatorGroup group, Unit unit, int count, int most) {
        if (count == 0) {
            return TableParts.cell("", FigureCell.silence(getLocale()));
        }
        NativeButton button = buttons.button(
                group.code() + ":" + unit.id(),
                getTranslation("nation.heat.cell", unit.fullName(), group.name(getLocale()), count),
                new Text(NumberText.format(count, getLocale())),
                () -> context.navigate()
                        .accept(Objects.requireNonNull(filter)
                                .withUnit(unit)
                                .withIndicator(null)
                                .withGroups(List.of(group))));
        button.addClassName("table__cell");
        NativeTableCell cell = TableParts.cell("heat", button);
        // the root keeps small counts visible beside large ones
        cell.getStyle().set("--share", String.format(Locale.ROOT, "%.2f", Math.sqrt(count / (double) most)));
        return cell;
    }

    private FileTable file(Nation.Heat heat, DashboardFilter now) {
        List<Column> heads = new ArrayList<>(List.of(Column.text(getTranslation("nation.heat.group"))));
        heat.units().forEach(unit -> heads.add(Column.number(unit.fullName())));
        List<List<Cell>> rows = new ArrayList<>();
        for (IndicatorGroup group : heat.groups()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(group.name(getLocale()))));
            heat.units().forEach(unit -> row.add(Cell.count(count(heat, group, unit))));
            rows.add(row);
        }
        return FileTable.of(Captions.fileName(getTranslation("nation.heat.file"), now), heads, rows);
    }

    private static int count(Nation.Heat heat, IndicatorGroup group, Unit unit) {
        return heat.counts().getOrDefault(group.id(), Map.of()).getOrDefault(unit.id(), 0);
    }
}
