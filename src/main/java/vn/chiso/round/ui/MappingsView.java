package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.round.Form;
import vn.chiso.round.reuse.Mapping;
import vn.chiso.security.Roles;

/** Which figures feed other forms: declared once by the ICT department, offered to whoever fills in a report. */
@Route(MappingsView.PATH)
@RolesAllowed(Roles.ICT_DEPARTMENT)
@Uses(Grid.class)
@Uses(ComboBox.class)
class MappingsView extends ListView {

    static final String PATH = "mappings";

    private static final long serialVersionUID = 1L;

    private final transient RoundContext context;
    private final Grid<Mapping> grid = new Grid<>();

    MappingsView(RoundContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reuse.title") + " · ChiSo";
    }

    @Override
    protected void draw() {
        List<Mapping> all = context.mappings().all();
        head().setCrumbs(List.of(new RouterLink(getTranslation("nav.forms"), FormsView.class)));
        head().setTitle(getTranslation("reuse.title"));
        ExportButton export = new ExportButton(context.exports(), this::file);
        if (context.mappings().mayDeclare()) {
            head().setAdd(
                            getTranslation("reuse.add"),
                            () -> Dialogs.open(new MappingDialog(context, this::draw)),
                            export);
        } else {
            head().setBesideTitle(export);
        }
        columns();
        grid.setItems(all);
        show(
                getTranslation("reuse.count", all.size()),
                all.isEmpty()
                        ? new EmptyState(
                                Symbol.GIT_COMPARE, getTranslation("reuse.empty"), getTranslation("reuse.empty.text"))
                        : grid);
    }

    private void columns() {
        grid.removeAllColumns();
        grid.setAriaLabel(getTranslation("reuse.title"));
        grid.addColumn(new ComponentRenderer<>(one -> isNarrow() ? all(one) : new Span(from(one))))
                .setHeader(getTranslation("reuse.from"))
                .setRowHeader(true)
                .setFlexGrow(3);
        if (!isNarrow()) {
            grid.addColumn(one -> getTranslation(one.rule().key()))
                    .setHeader(getTranslation("reuse.rule"))
                    .setFlexGrow(1);
            grid.addColumn(this::to).setHeader(getTranslation("reuse.to")).setFlexGrow(3);
            grid.addColumn(this::form).setHeader(getTranslation("reuse.form")).setFlexGrow(2);
        }
        if (context.mappings().mayDeclare()) {
            grid.addColumn(new ComponentRenderer<>(this::remover))
                    .setFlexGrow(0)
                    .setWidth("52px");
        }
    }

    private TableFile file() {
        return new ListTable<Mapping>()
                .add(Column.words(getTranslation("reuse.from")), one -> Cell.text(from(one)))
                .add(
                        Column.brief(getTranslation("reuse.rule")),
                        one -> Cell.text(getTranslation(one.rule().key())))
                .add(Column.words(getTranslation("reuse.to")), one -> Cell.text(to(one)))
                .add(Column.text(getTranslation("reuse.form")), one -> Cell.text(form(one)))
                .file(
                        context.exports(),
                        getTranslation("reuse.title"),
                        "",
                        getLocale(),
                        context.mappings().all());
    }

    private Component all(Mapping one) {
        Div cell = new Div(
                new Span(from(one)), new Span(getTranslation(one.rule().key()) + " → " + to(one)), new Span(form(one)));
        cell.addClassName("register__name");
        return cell;
    }

    private Component remover(Mapping one) {
        return new IconButton(Symbol.X, getTranslation("reuse.remove.of", from(one), to(one)), () -> {
            Dialog sure = new Dialog(new Paragraph(getTranslation("reuse.remove.sure", from(one), to(one))));
            sure.setHeaderTitle(getTranslation("reuse.remove"));
            DialogFoot.add(sure, getTranslation("reuse.remove"), () -> {
                sure.close();
                context.mappings().remove(one.id());
                Notices.done(getTranslation("reuse.removed"));
                draw();
            });
            Dialogs.open(sure);
        });
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
