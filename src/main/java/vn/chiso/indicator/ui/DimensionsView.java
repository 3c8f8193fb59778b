package vn.chiso.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.LiveView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.DimensionType;

/** What figures are broken down by, with the items of each. */
@Route("dimensions")
@PermitAll
class DimensionsView extends LiveView {

    private static final long serialVersionUID = 1L;

    private final transient CatalogueContext context;

    DimensionsView(CatalogueContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        getContent().addClassName("catalogue__dimensions");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.dimensions") + " · ChiSo";
    }

    @Override
    protected void draw() {
        boolean mayDefine = context.indicators().mayDefine();
        head().setTitle(getTranslation("catalogue.dimensions"));
        head().setCrumbs(List.of(new RouterLink(getTranslation("nav.indicators"), IndicatorsView.class)));
        ExportButton export = new ExportButton(context.exports(), () -> CatalogueFile.dimensions(context, getLocale()));
        head().setBesideTitle(export);
        if (mayDefine) {
            head().setAdd(
                            getTranslation("catalogue.dimension.add"),
                            () -> Dialogs.open(new DimensionDialog(context, null)),
                            export);
        }
        getContent().removeAll();
        context.catalogue().dimensionTypes().stream()
                .sorted(Comparator.comparing(type -> type.name(getLocale()), VietnameseText.collator()))
                .forEach(type -> getContent().add(section(type, mayDefine)));
    }

    private Component section(DimensionType type, boolean mayDefine) {
        long takers = context.catalogue().indicators().stream()
                .filter(one -> Objects.equals(one.dimensionTypeId(), type.id()))
                .count();
        H2 title = new H2(type.name(getLocale()));
        title.addClassName("card__title");
        Span about = new Span(String.join(
                " · ",
                type.code(),
                getTranslation(type.addsUp() ? "catalogue.dimension.adds_up" : "catalogue.dimension.apart"),
                getTranslation("catalogue.found", takers)));
        about.addClassName("muted");
        Div words = new Div(title, about);
        words.addClassName("catalogue__title");
        if (type.isRetired()) {
            words.add(new Badge(getTranslation("catalogue.retired"), "badge--draft"));
        }
        Div head = new Div(words);
        head.addClassName("card__head");
        if (mayDefine) {
            Div acts = new Div(new IconButton(
                    Symbol.PENCIL,
                    getTranslation("catalogue.dimension.edit", type.name(getLocale())),
                    () -> Dialogs.open(new DimensionDialog(context, type))));
            acts.addClassName("card__actions");
            head.add(acts);
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("catalogue__items");
        context.catalogue().itemsOf(type.id()).forEach(item -> items.add(item(item)));
        Section section = new Section(head, items);
        section.addClassName("card");
        return section;
    }

    private ListItem item(DimensionItem item) {
        ListItem line = new ListItem(item.shortName(getLocale()));
        line.setTitle(item.label());
        if (item.parentId() != null) {
            line.addClassName("catalogue__part");
        }
        if (item.subtotal()) {
            Span subtotal = new Span(" " + getTranslation("catalogue.item.subtotal.short"));
            subtotal.addClassName("muted");
            line.add(subtotal);
        }
        return line;
    }
}
