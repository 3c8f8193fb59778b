package vn.chiso.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;

/** One group of the catalogue with its indicators. */
final class GroupSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient CatalogueContext context;
    private final transient Map<Long, Integer> counts;
    private final boolean mayDefine;
    private final Locale locale;

    GroupSection(
            CatalogueContext context,
            IndicatorGroup group,
            List<Indicator> indicators,
            Map<Long, Integer> counts,
            boolean mayDefine) {
        this.context = context;
        this.counts = counts;
        this.mayDefine = mayDefine;
        locale = getLocale();
        getContent().addClassNames("card", "catalogue__group");
        getContent().add(head(group, indicators.size()));
        if (indicators.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("catalogue.group.empty"));
            none.addClassNames("muted", "catalogue__none");
            getContent().add(none);
        } else {
            getContent().add(table(group, indicators));
        }
    }

    private Component head(IndicatorGroup group, int size) {
        H2 title = new H2(group.name(locale));
        title.addClassName("card__title");
        Span about = new Span(group.code() + " · " + getTranslation("catalogue.found", size));
        about.addClassName("muted");
        Div words = new Div(title, about);
        words.addClassName("catalogue__title");
        Div head = new Div(words);
        head.addClassName("card__head");
        if (mayDefine) {
            Div acts = new Div(
                    new IconButton(
                            Symbol.PENCIL,
                            getTranslation("catalogue.group.edit", group.name(locale)),
                            () -> Dialogs.open(new GroupDialog(context, group))),
                    new IconButton(
                            Symbol.GIT_COMPARE,
                            getTranslation("catalogue.group.merge", group.name(locale)),
                            () -> Dialogs.open(new MergeGroupDialog(context, group))));
            acts.addClassName("card__actions");
            head.add(acts);
        }
        return head;
    }

    private Component table(IndicatorGroup group, List<Indicator> indicators) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "catalogue__table");
        table.getElement().setAttribute("aria-label", group.name(locale));
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of(
                "catalogue.indicator",
                "catalogue.field.kind",
                "catalogue.field.direction",
                "catalogue.field.applies_to",
                "catalogue.figures")) {
            head.addHeaderCell().setText(getTranslation(key));
        }
        indicators.forEach(one -> row(table.getBody().addRow(), one));
        return table;
    }

    private void row(NativeTableRow row, Indicator one) {
        Span code = new Span(one.code());
        code.addClassNames("muted", "catalogue__code");
        Div name = new Div(new IndicatorLink(one, one.name(locale)), code);
        name.addClassName("catalogue__name");
        if (one.edition().isOverOn(context.today())) {
            name.add(new Badge(getTranslation("catalogue.retired"), "badge--draft"));
        }
        if (one.sensitive()) {
            name.add(new Badge(Symbol.LOCK, getTranslation("catalogue.sensitive"), "badge--warn"));
        }
        row.addHeaderCell().add(name);
        cell(row, "kind", CatalogueWords.kindAndUnit(one, locale));
        cell(row, "direction", CatalogueWords.directionShort(one.direction(), locale));
        cell(row, "asked", CatalogueWords.appliesTo(one, locale));
        cell(row, "figures", figures(counts.getOrDefault(one.id(), 0)));
    }

    private static void cell(NativeTableRow row, String name, String text) {
        NativeTableCell cell = row.addDataCell();
        cell.add(new Span(text));
        cell.addClassName("catalogue__" + name);
    }

    private String figures(int count) {
        return count == 0 ? "–" : NumberText.format(count, locale);
    }
}
