package vn.chiso.software.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.ListGrid;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Stacked;
import vn.chiso.software.SoftwareSystem;

/** The systems in rows. On a phone one column says what the others do. */
final class SystemTable extends ListGrid<SoftwareSystem> {

    private static final long serialVersionUID = 1L;

    private final transient SoftwareContext context;

    SystemTable(SoftwareContext context) {
        super(SoftwareSystem::id);
        this.context = context;
    }

    void show(List<SoftwareSystem> systems, boolean narrow) {
        UseLines lines = new UseLines(context, systems, getLocale());
        begin(getTranslation("nav.software"));
        naming("name", "software.name", one -> narrow ? all(one, lines) : name(one))
                .setComparator(Comparator.comparing(one -> one.name(getLocale()), VietnameseText.collator()))
                .setFlexGrow(3);
        if (!narrow) {
            column(
                            "category",
                            "software.category",
                            one -> getTranslation(one.category().key()))
                    .setComparator(Comparator.comparing(SoftwareSystem::category))
                    .setFlexGrow(0)
                    .setWidth("170px");
            drawn("uses", "software.uses", lines::of)
                    .setComparator(Comparator.comparingInt(one -> one.uses().size()))
                    .setFlexGrow(6);
        }
        fill(systems);
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
        return new Stacked(
                new Span(one.name(getLocale())),
                new Quiet(aliases(one)),
                new Quiet(one.vendor() == null ? "" : getTranslation("software.by", one.vendor())));
    }

    private Component all(SoftwareSystem one, UseLines lines) {
        return new Stacked(name(one), new Quiet(getTranslation(one.category().key())), lines.of(one));
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
