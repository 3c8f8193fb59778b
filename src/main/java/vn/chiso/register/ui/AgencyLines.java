package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencySuccession;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;

/** What an agency was made of, and what became of it, in lines that lead on. */
final class AgencyLines {

    private final RegisterContext context;
    private final Locale locale;

    AgencyLines(RegisterContext context, Locale locale) {
        this.context = context;
        this.locale = locale;
    }

    /** Seen from the successor; the figures of the predecessor are with it. */
    Component from(AgencySuccession one) {
        return Facts.line(
                name(context.agencies().byId(one.predecessorId())),
                Texts.get("agencies.succession.from", locale, kind(one), DateText.format(one.effectiveOn()))
                        + basis(one));
    }

    /** Seen from the predecessor. */
    Component to(AgencySuccession one) {
        String day = DateText.format(one.effectiveOn());
        return one.successorId() == null
                ? Facts.line(new Span(Texts.get("agencies.succession.abolished", locale, day)), basis(one))
                : Facts.line(
                        name(context.agencies().byId(one.successorId())),
                        Texts.get("agencies.succession.to", locale, kind(one), day) + basis(one));
    }

    /** A link where the user keeps the agency too. */
    private Component name(Agency agency) {
        return context.agencyRegister().mayChange(agency.unitId()) ? AgencyView.link(agency) : new Span(agency.name());
    }

    private String kind(AgencySuccession one) {
        return Texts.get("agencies." + one.kind().key(), locale);
    }

    private static String basis(AgencySuccession one) {
        return one.legalBasis() == null ? "" : " · " + one.legalBasis();
    }
}
