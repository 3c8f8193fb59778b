package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** The units in force on a day, opened step by step; what is closed costs nothing. Found ones stand in a plain list. */
final class UnitTree extends Composite<Grid<UnitRow>> {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;
    private final Grid<UnitRow> grid = new Grid<>();
    private final Set<Long> open = new HashSet<>();
    private transient LocalDate day;

    UnitTree(RegisterContext context) {
        this.context = context;
        day = context.today();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    @Override
    protected Grid<UnitRow> initContent() {
        return grid;
    }

    /** The tree on a day, as far as it was opened. */
    void show(LocalDate on, boolean narrow) {
        day = on;
        columns(narrow);
        load();
    }

    /** A plain list, each with the way that leads to it. */
    void show(List<Unit> found, LocalDate on, boolean narrow) {
        day = on;
        columns(narrow);
        grid.setItems(found.stream().map(unit -> new UnitRow(unit, 0, 0, false)).toList());
    }

    /** The same columns for a file, whether opened here or not. */
    TableFile file(List<Unit> units, LocalDate on, String filter) {
        return new ListTable<Unit>()
                .add(Column.brief(getTranslation("units.code")), unit -> Cell.text(unit.code()))
                .add(Column.text(getTranslation("units.name")), unit -> Cell.text(UnitChoice.capital(unit.fullName())))
                .add(
                        Column.brief(getTranslation("units.level")),
                        unit -> Cell.text(getTranslation(unit.level().key())))
                .add(Column.words(getTranslation("units.above")), unit -> Cell.text(way(unit)))
                .add(
                        Column.number(getTranslation("units.children")),
                        unit -> Cell.count(
                                context.territory().childrenOn(unit.id(), on).size()))
                .add(Column.day(getTranslation("files.head.from")), unit -> Cell.day(unit.validFrom()))
                .add(Column.day(getTranslation("files.head.until")), unit -> Cell.day(unit.validTo()))
                .add(Column.text(getTranslation("reform.legal_basis")), unit -> Cell.text(unit.legalBasis()))
                .file(context.exports(), getTranslation("nav.units"), filter, getLocale(), units);
    }

    private void load() {
        List<UnitRow> rows = new ArrayList<>();
        addBelow(context.territory().nation().id(), 0, rows);
        grid.setItems(rows);
    }

    private void addBelow(long unitId, int depth, List<UnitRow> rows) {
        for (Unit unit : context.territory().childrenOn(unitId, day)) {
            boolean isOpen = open.contains(unit.id());
            rows.add(new UnitRow(
                    unit, depth, context.territory().childrenOn(unit.id(), day).size(), isOpen));
            if (isOpen) {
                addBelow(unit.id(), depth + 1, rows);
            }
        }
    }

    private void columns(boolean narrow) {
        grid.removeAllColumns();
        grid.setAriaLabel(getTranslation("nav.units"));
        grid.addColumn(new ComponentRenderer<>(row -> name(row, narrow)))
                .setHeader(getTranslation("units.name"))
                .setKey("name")
                .setRowHeader(true)
                .setFlexGrow(3);
        grid.addColumn(row -> Objects.requireNonNullElse(row.unit().code(), "—"))
                .setHeader(getTranslation("units.code"))
                .setKey("code")
                .setFlexGrow(0)
                .setWidth(narrow ? "76px" : "110px");
        if (!narrow) {
            grid.addColumn(row -> getTranslation(row.unit().level().key()))
                    .setHeader(getTranslation("units.level"))
                    .setKey("level")
                    .setFlexGrow(0)
                    .setWidth("120px");
            grid.addColumn(row -> row.children() == 0 ? "" : String.valueOf(row.children()))
                    .setHeader(getTranslation("units.children"))
                    .setKey("children")
                    .setFlexGrow(0)
                    .setWidth("130px");
            grid.addColumn(row ->
                            Days.validity(row.unit().validFrom(), row.unit().validTo(), getLocale()))
                    .setHeader(getTranslation("agencies.validity"))
                    .setKey("validity");
            grid.addColumn(row -> Objects.requireNonNullElse(row.unit().legalBasis(), ""))
                    .setHeader(getTranslation("reform.legal_basis"))
                    .setKey("legal_basis");
        }
    }

    private Component name(UnitRow row, boolean narrow) {
        Unit unit = row.unit();
        Div name = new Div();
        name.addClassName("unit-name");
        name.getStyle().set("--depth", String.valueOf(row.depth()));
        if (row.children() > 0) {
            IconButton toggle = new IconButton(
                    row.open() ? Symbol.CHEVRON_DOWN : Symbol.CHEVRON_RIGHT,
                    getTranslation(row.open() ? "units.close" : "units.open", unit.fullName()),
                    () -> toggle(unit.id()));
            toggle.getElement().setAttribute("aria-expanded", String.valueOf(row.open()));
            name.add(toggle);
        } else {
            name.addClassName("unit-name--leaf");
        }
        name.add(UnitLines.link(unit));
        if (row.depth() == 0 && unit.level() != UnitLevel.PROVINCE) {
            Span way = new Span(way(unit));
            way.addClassName("muted");
            name.add(way);
        } else if (narrow && row.children() > 0) {
            Span count = new Span(String.valueOf(row.children()));
            count.addClassName("muted");
            name.add(count);
        }
        return name;
    }

    /** "huyện Bố Trạch, tỉnh Quảng Bình". */
    private String way(Unit unit) {
        List<String> above = new ArrayList<>();
        context.territory().path(unit).stream()
                .filter(step -> step.level() != UnitLevel.NATION && step.id() != unit.id())
                .forEach(step -> above.addFirst(step.fullName()));
        return String.join(", ", above);
    }

    private void toggle(long unitId) {
        if (!open.remove(unitId)) {
            open.add(unitId);
        }
        load();
    }
}
