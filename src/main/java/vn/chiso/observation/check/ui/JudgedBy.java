package vn.chiso.observation.check.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.ui.IndicatorPart;
import vn.chiso.observation.check.Check;
import vn.chiso.observation.check.CheckService;

/** The checks that judge answers to an indicator; one statement. */
@org.springframework.stereotype.Component
class JudgedBy implements IndicatorPart {

    private static final int ORDER = -10;

    private final CheckService checks;
    private final Catalogue catalogue;

    JudgedBy(CheckService checks, Catalogue catalogue) {
        this.checks = checks;
        this.catalogue = catalogue;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "nav.checks";
    }

    @Override
    public Component of(Indicator indicator, Locale locale) {
        List<Check> judging = checks.all().stream()
                .filter(check -> check.active() && check.concerns(indicator))
                .toList();
        if (judging.isEmpty()) {
            Paragraph none = new Paragraph(Texts.get("catalogue.checks.none", locale));
            none.addClassName("muted");
            return none;
        }
        CheckWords words = new CheckWords(catalogue, locale);
        UnorderedList list = new UnorderedList();
        list.addClassName("indicator__lines");
        judging.forEach(check -> list.add(line(check, words, locale)));
        return list;
    }

    private static ListItem line(Check check, CheckWords words, Locale locale) {
        Span about = new Span(
                words.scope(check.scope()) + " · " + Texts.get(check.severity().key(), locale));
        about.addClassName("muted");
        return new ListItem(
                new Span(Texts.get(check.criterion().kind().key(), locale) + ": " + words.condition(check)), about);
    }
}
