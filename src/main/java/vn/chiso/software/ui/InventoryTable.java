package vn.chiso.software.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.ListGrid;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Stacked;
import vn.chiso.observation.Figure;
import vn.chiso.software.InventoryItem;
import vn.chiso.software.InventoryState;
import vn.chiso.software.Licence;

/** What reports tell of IT beside the systems, in rows. On a phone one column says what the others do. */
final class InventoryTable extends ListGrid<InventoryItem> {

    private static final long serialVersionUID = 1L;

    private final transient SoftwareContext context;

    InventoryTable(SoftwareContext context) {
        super(InventoryItem::id);
        this.context = context;
    }

    void show(SoftwareWay way, List<InventoryItem> items, @Nullable LocalDate on, boolean narrow) {
        InventoryWords words = new InventoryWords(context, items, on, getLocale());
        begin(getTranslation(way.key()));
        naming("name", way.key(), one -> narrow ? all(one, way, words) : name(one, way))
                .setComparator(Comparator.comparing(one -> one.name(getLocale()), VietnameseText.collator()))
                .setFlexGrow(3);
        if (!narrow) {
            words("other", "inventory.other." + way.word(), one -> one.other(getLocale()))
                    .setFlexGrow(3);
            words("where", "inventory.where", words::where).setFlexGrow(3);
            drawn("state", "inventory.state", one -> state(one, words))
                    .setComparator(Comparator.comparing(words::state, VietnameseText.collator()))
                    .setFlexGrow(2);
            drawn("figures", "software.figures", one -> said(one, words)).setFlexGrow(3);
            words("place", "budget.place", words::place).setFlexGrow(3);
        }
        fill(items);
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

    private Component name(InventoryItem one, SoftwareWay way) {
        return new Stacked(
                new Span(one.name(getLocale())),
                new Quiet(way.kinds().size() > 1 ? getTranslation(one.kind().key()) : ""));
    }

    private static Component state(InventoryItem one, InventoryWords words) {
        boolean bad = one.state().isBad();
        boolean good = one.state().isGood();
        if (one.state() == InventoryState.LICENCE) {
            Licence.Status status = words.status(one);
            bad = status == Licence.Status.LAPSED;
            good = status == Licence.Status.VALID;
        }
        return new Stacked(
                new Badge(words.state(one), bad ? "badge--warn" : good ? "badge--good" : "badge--plain"),
                new Quiet(words.judged(one)));
    }

    private Component said(InventoryItem one, InventoryWords words) {
        Stacked cell = new Stacked();
        cell.addClassName("inventory__figures");
        for (Figure figure : words.known(one)) {
            cell.add(UseLines.link(context, figure, words.text(figure)));
        }
        return cell;
    }

    private Component all(InventoryItem one, SoftwareWay way, InventoryWords words) {
        return new Stacked(
                name(one, way),
                new Quiet(one.other(getLocale())),
                new Quiet(words.where(one)),
                state(one, words),
                said(one, words),
                new Quiet(words.place(one)));
    }
}
