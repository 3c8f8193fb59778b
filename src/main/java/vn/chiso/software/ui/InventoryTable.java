package vn.chiso.software.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Badge;
import vn.chiso.observation.Figure;
import vn.chiso.software.InventoryItem;
import vn.chiso.software.InventoryState;
import vn.chiso.software.Licence;

/** What reports tell of IT beside the systems, in rows. On a phone one column says what the others do. */
final class InventoryTable extends Composite<Grid<InventoryItem>> {

    private static final long serialVersionUID = 1L;

    private final transient SoftwareContext context;
    private final Grid<InventoryItem> grid = new Grid<>();

    InventoryTable(SoftwareContext context) {
        this.context = context;
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    @Override
    protected Grid<InventoryItem> initContent() {
        return grid;
    }

    void show(SoftwareWay way, List<InventoryItem> items, @Nullable LocalDate on, boolean narrow) {
        InventoryWords words = new InventoryWords(context, items, on, getLocale());
        grid.removeAllColumns();
        grid.setAriaLabel(getTranslation(way.key()));
        grid.addColumn(new ComponentRenderer<>(one -> narrow ? all(one, way, words) : name(one, way)))
                .setHeader(getTranslation(way.key()))
                .setKey("name")
                .setRowHeader(true)
                .setComparator(Comparator.comparing(one -> one.name(getLocale()), VietnameseText.collator()))
                .setFlexGrow(3);
        if (!narrow) {
            sorted("other", "inventory.other." + way.word(), one -> one.other(getLocale()), 3);
            sorted("where", "inventory.where", words::where, 3);
            grid.addColumn(new ComponentRenderer<>(one -> state(one, words)))
                    .setHeader(getTranslation("inventory.state"))
                    .setKey("state")
                    .setComparator(Comparator.comparing(words::state, VietnameseText.collator()))
                    .setFlexGrow(2);
            grid.addColumn(new ComponentRenderer<>(one -> said(one, words)))
                    .setHeader(getTranslation("software.figures"))
                    .setKey("figures")
                    .setFlexGrow(3);
            sorted("place", "budget.place", words::place, 3);
        }
        grid.setItems(items);
        grid.getListDataView().setIdentifierProvider(InventoryItem::id);
    }

    /** The same columns for a file. */
    TableFile file(SoftwareWay way, List<InventoryItem> items, @Nullable LocalDate on, String filter) {
        InventoryWords words = new InventoryWords(context, items, on, getLocale());
        return new ListTable<InventoryItem>()
                .add(
                        Column.brief(getTranslation("inventory.kind")),
                        one -> Cell.text(getTranslation(one.kind().key())))
                .add(Column.text(getTranslation(way.key())), one -> Cell.text(one.name(getLocale())))
                .add(
                        Column.text(getTranslation("inventory.other." + way.word())),
                        one -> Cell.text(one.other(getLocale())))
                .add(Column.text(getTranslation("inventory.where")), one -> Cell.text(words.where(one)))
                .add(Column.text(getTranslation("inventory.state")), one -> Cell.text(words.state(one)))
                .add(Column.text(getTranslation("inventory.on")), one -> Cell.text(words.judged(one)))
                .add(
                        Column.words(getTranslation("software.figures")),
                        one -> Cell.text(
                                words.known(one).stream().map(words::text).collect(Collectors.joining("; "))))
                .add(Column.words(getTranslation("budget.place")), one -> Cell.text(words.place(one)))
                .file(context.exports(), getTranslation(way.key()), filter, getLocale(), items);
    }

    private void sorted(String key, String head, Function<InventoryItem, String> text, int grow) {
        grid.addColumn(text::apply)
                .setHeader(getTranslation(head))
                .setKey(key)
                .setComparator(Comparator.comparing(text, VietnameseText.collator()))
                .setFlexGrow(grow);
    }

    private Component name(InventoryItem one, SoftwareWay way) {
        Div cell = new Div(
                new Span(one.name(getLocale())),
                quiet(way.kinds().size() > 1 ? getTranslation(one.kind().key()) : ""));
        cell.addClassName("register__name");
        return cell;
    }

    private static Component state(InventoryItem one, InventoryWords words) {
        boolean bad = one.state().isBad();
        boolean good = one.state().isGood();
        if (one.state() == InventoryState.LICENCE) {
            Licence.Status status = words.status(one);
            bad = status == Licence.Status.LAPSED;
            good = status == Licence.Status.VALID;
        }
        Div cell = new Div(
                new Badge(words.state(one), bad ? "badge--warn" : good ? "badge--good" : "badge--plain"),
                quiet(words.judged(one)));
        cell.addClassName("register__name");
        return cell;
    }

    private Component said(InventoryItem one, InventoryWords words) {
        Div cell = new Div();
        cell.addClassNames("register__name", "inventory__figures");
        for (Figure figure : words.known(one)) {
            cell.add(UseLines.link(context, figure, words.text(figure)));
        }
        return cell;
    }

    private Component all(InventoryItem one, SoftwareWay way, InventoryWords words) {
        Div cell = new Div(
                name(one, way),
                quiet(one.other(getLocale())),
                quiet(words.where(one)),
                state(one, words),
                said(one, words),
                quiet(words.place(one)));
        cell.addClassName("register__name");
        return cell;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassNames("muted", "register__others");
        return quiet;
    }
}
