package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.ui.IndicatorPart;
import vn.chiso.round.AskedBy;
import vn.chiso.round.FormUse;

/** Which forms ask an indicator, and who reports it; one statement. */
@org.springframework.stereotype.Component
class AskedIn implements IndicatorPart {

    private static final int ORDER = -20;

    private final FormUse forms;

    AskedIn(FormUse forms) {
        this.forms = forms;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "catalogue.asked";
    }

    @Override
    public Component of(Indicator indicator, Locale locale) {
        List<AskedBy> asking = forms.asking(indicator.id());
        if (asking.isEmpty()) {
            Paragraph none = new Paragraph(Texts.get("catalogue.asked.none", locale));
            none.addClassName("muted");
            return none;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("indicator__lines");
        asking.forEach(form -> list.add(line(form, locale)));
        return list;
    }

    private static ListItem line(AskedBy form, Locale locale) {
        String who =
                form.types().stream().map(type -> Texts.get(type.key(), locale)).collect(Collectors.joining(", "));
        Span about = new Span(
                Texts.get(form.required() ? "catalogue.asked.required" : "catalogue.asked.optional", locale, who));
        about.addClassName("muted");
        return new ListItem(new Span(form.name(locale)), about);
    }
}
