package vn.chiso.software.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.software.SoftwareSystem;

/** The systems in rows. On a phone one column says what the others do. */
final class SystemTable extends Composite<Grid<SoftwareSystem>> {

    private static final long serialVersionUID = 1L;

    private final transient SoftwareContext context;
    private final Grid<SoftwareSystem> grid = new Grid<>();

    SystemTable(SoftwareContext context) {
        this.context = context;
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    @Override
    protected Grid<SoftwareSystem> initContent() {
        return grid;
    }

    void show(List<SoftwareSystem> systems, boolean narrow) {
        UseLines lines = new UseLines(context, systems, getLocale());
        grid.removeAllColumns();
        grid.setAriaLabel(getTranslation("nav.software"));
        grid.addColumn(new ComponentRenderer<>(one -> narrow ? all(one, lines) : name(one)))
                .setHeader(getTranslation("software.name"))
                .setKey("name")
                .setRowHeader(true)
                .setComparator(Comparator.comparing(one -> one.name(getLocale()), VietnameseText.collator()))
                .setFlexGrow(3);
        if (!narrow) {
            grid.addColumn(one -> getTranslation(one.category().key()))
                    .setHeader(getTranslation("software.category"))
                    .setKey("category")
                    .setComparator(Comparator.comparing(SoftwareSystem::category))
                    .setFlexGrow(0)
                    .setWidth("170px");
            grid.addColumn(new ComponentRenderer<>(lines::of))
                    .setHeader(getTranslation("software.uses"))
                    .setKey("uses")
                    .setComparator(Comparator.comparingInt(one -> one.uses().size()))
                    .setFlexGrow(6);
        }
        grid.setItems(systems);
        grid.getListDataView().setIdentifierProvider(SoftwareSystem::id);
    }

    /** The same columns for a file. */
    TableFile file(List<SoftwareSystem> systems, String filter) {
        UseLines lines = new UseLines(context, systems, getLocale());
        UseWords words = new UseWords(context, getLocale());
        return new ListTable<SoftwareSystem>()
                .add(Column.hidden(getTranslation("software.key")), one -> Cell.text(one.key()))
                .add(Column.words(getTranslation("software.name")), one -> Cell.text(one.name(getLocale())))
                .add(Column.words(getTranslation("software.aliases")), one -> Cell.text(aliases(one)))
                .add(
                        Column.text(getTranslation("software.category")),
                        one -> Cell.text(getTranslation(one.category().key())))
                .add(Column.text(getTranslation("software.vendor")), one -> Cell.text(one.vendor()))
                .add(
                        Column.words(getTranslation("software.uses")),
                        one -> Cell.text(one.uses().stream().map(words::line).collect(Collectors.joining("; "))))
                .add(Column.words(getTranslation("software.figures")), one -> Cell.text(lines.figures(one)))
                .file(context.exports(), getTranslation("nav.software"), filter, getLocale(), systems);
    }

    private Component name(SoftwareSystem one) {
        Span name = new Span(one.name(getLocale()));
        Span others = new Span(aliases(one));
        others.addClassNames("muted", "register__others");
        Div cell = new Div(name, others);
        if (one.vendor() != null) {
            Span vendor = new Span(getTranslation("software.by", one.vendor()));
            vendor.addClassNames("muted", "register__others");
            cell.add(vendor);
        }
        cell.addClassName("register__name");
        return cell;
    }

    private Component all(SoftwareSystem one, UseLines lines) {
        Span category = new Span(getTranslation(one.category().key()));
        category.addClassNames("muted", "register__others");
        Div cell = new Div(name(one), category, lines.of(one));
        cell.addClassName("register__name");
        return cell;
    }

    /** What reports call it beside its name, each once. */
    private String aliases(SoftwareSystem one) {
        return one.aliases().stream()
                .map(SoftwareSystem.Alias::name)
                .filter(alias -> !alias.equalsIgnoreCase(one.name(getLocale())))
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
