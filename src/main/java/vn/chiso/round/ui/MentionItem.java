package vn.chiso.round.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.ListLink;
import vn.chiso.discussion.Mention;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/** A comment that calls the reader; leads to the source of its figure, where opening it marks it as read. */
final class MentionItem extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;

    MentionItem(Mention mention, Figure figure, RoundContext context, Locale locale) {
        Indicator indicator = context.catalogue().indicator(figure.indicatorId());
        Span about = new Span(subject(figure, context) + " · " + indicator.shortName(locale) + " · "
                + FigureText.period(figure.period(), locale));
        about.addClassName("work__agency");
        Span text = new Span(mention.text());
        text.addClassName("work__said");
        Div words = new Div(about, text);
        words.addClassName("work__words");
        Span who = new Span(mention.displayName() + " · " + DateText.format(mention.at()));
        who.addClassNames("work__state", "muted");
        getContent().setHref(ListLink.address("", context.addresses().of(figure)));
        getContent().getElement().setAttribute("router-link", true);
        getContent().addClassName("work__item");
        getContent().add(words, who);
    }

    private static String subject(Figure figure, RoundContext context) {
        Long agency = figure.subject().agencyId();
        return agency == null
                ? context.territory().byId(figure.subject().unitId()).fullName()
                : context.agencies().byId(agency).name();
    }
}
