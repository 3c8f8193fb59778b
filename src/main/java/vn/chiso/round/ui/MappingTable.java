package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.ListGrid;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Stacked;
import vn.chiso.base.ui.Symbol;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.round.Form;
import vn.chiso.round.reuse.Mapping;

/** Declarations in rows: from which indicator, by which rule, to which, in which form. A phone shows one column. */
final class MappingTable extends ListGrid<Mapping> {

    private static final long serialVersionUID = 1L;

    private final transient RoundContext context;
    private final SerializableConsumer<Mapping> remove;

    MappingTable(RoundContext context, SerializableConsumer<Mapping> remove) {
        super(Mapping::id);
        this.context = context;
        this.remove = remove;
    }

    void show(List<Mapping> mappings, boolean narrow) {
        begin(getTranslation("reuse.title"));
        naming("from", "reuse.from", one -> narrow ? all(one) : new Span(from(one)))
                .setFlexGrow(3);
        if (!narrow) {
            column("rule", "reuse.rule", this::rule).setFlexGrow(1);
            words("to", "reuse.to", this::to).setFlexGrow(3);
            words("form", "reuse.form", this::form).setFlexGrow(2);
        }
        if (context.mappings().mayDeclare()) {
            getContent()
                    .addColumn(new ComponentRenderer<>(this::remover))
                    .setFlexGrow(0)
                    .setWidth("52px");
        }
        fill(mappings);
    }

    /** The same columns for a file. */
    TableFile file(List<Mapping> mappings) {
        return new ListTable<Mapping>()
                .add(Column.words(getTranslation("reuse.from")), one -> Cell.text(from(one)))
                .add(Column.brief(getTranslation("reuse.rule")), one -> Cell.text(rule(one)))
                .add(Column.words(getTranslation("reuse.to")), one -> Cell.text(to(one)))
                .add(Column.text(getTranslation("reuse.form")), one -> Cell.text(form(one)))
                .file(context.exports(), getTranslation("reuse.title"), "", getLocale(), mappings);
    }

    private Component all(Mapping one) {
        return new Stacked(new Span(from(one)), new Span(rule(one) + " → " + to(one)), new Quiet(form(one)));
    }

    private Component remover(Mapping one) {
        return new IconButton(
                Symbol.X, getTranslation("reuse.remove.of", from(one), to(one)), () -> remove.accept(one));
    }

    private String rule(Mapping one) {
        return getTranslation(one.rule().key());
    }

    private String from(Mapping one) {
        String name = context.catalogue().indicator(one.fromIndicatorId()).name(getLocale());
        return one.fromItemId() == DimensionItem.WHOLE
                ? name
                : name + " · " + context.catalogue().item(one.fromItemId()).shortName(getLocale());
    }

    private String to(Mapping one) {
        return context.catalogue().indicator(one.toIndicatorId()).name(getLocale());
    }

    private String form(Mapping one) {
        return one.formCode().isEmpty()
                ? getTranslation("reuse.form.any")
                : context.forms().newest().stream()
                        .filter(form -> form.code().equals(one.formCode()))
                        .map((Form form) -> form.name(getLocale()))
                        .findFirst()
                        .orElse(one.formCode());
    }
}
