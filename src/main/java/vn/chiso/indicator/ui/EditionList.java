package vn.chiso.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Badge;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Lineage;

/** The editions that an indicator is one of, the oldest first. */
final class EditionList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    EditionList(CatalogueContext context, Indicator one, Locale locale) {
        List<Indicator> editions = new Lineage(context.catalogue()).of(one);
        OrderedList list = new OrderedList();
        list.addClassName("indicator__editions");
        editions.forEach(edition -> list.add(new ListItem(line(context, edition, edition.id() == one.id(), locale))));
        getContent().add(list);
        if (editions.size() > 1) {
            Paragraph apart = new Paragraph(Texts.get("catalogue.editions.apart", locale));
            apart.addClassName("muted");
            getContent().add(apart);
        }
    }

    private static Component line(CatalogueContext context, Indicator edition, boolean isThis, Locale locale) {
        String label = Texts.get("catalogue.edition", locale, edition.edition().label());
        Div line = new Div(isThis ? current(label) : new IndicatorLink(edition, label + " · " + edition.name(locale)));
        String validity = CatalogueWords.validity(edition.edition(), locale);
        Span when = new Span(validity.isEmpty() ? Texts.get("catalogue.valid.always", locale) : validity);
        when.addClassName("muted");
        line.add(when);
        if (edition.edition().isOverOn(context.today())) {
            line.add(new Badge(Texts.get("catalogue.retired", locale), "badge--draft"));
        }
        Long into = edition.continuedById();
        if (into != null) {
            Span merged = new Span(Texts.get("catalogue.merged_into", locale));
            merged.addClassName("muted");
            Indicator other = context.catalogue().indicator(into);
            line.add(merged, new IndicatorLink(other, other.shortName(locale)));
        }
        line.addClassName("indicator__edition");
        return line;
    }

    private static Component current(String label) {
        Span current = new Span(label);
        current.addClassName("strong");
        current.getElement().setAttribute("aria-current", "true");
        return current;
    }
}
