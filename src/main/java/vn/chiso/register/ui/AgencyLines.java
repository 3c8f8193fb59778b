package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencySuccession;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Facts;
import vn.chiso.observation.FigureText;
import vn.chiso.round.Report;
import vn.chiso.security.UserAccount;

/** What an agency was made of, what became of it, and what it owed, in lines that lead on. */
final class AgencyLines {

    private final RegisterContext context;
    private final Locale locale;

    AgencyLines(RegisterContext context, Locale locale) {
        this.context = context;
        this.locale = locale;
    }

    /** Its predecessors, then its successors. */
    List<Component> succession(Agency agency) {
        return Stream.concat(
                        context.agencies().successionsTo(agency.id()).stream().map(this::from),
                        context.agencies().successionsOf(agency.id()).stream().map(this::to))
                .toList();
    }

    Component report(Report report) {
        Anchor open = new Anchor(
                "rounds/reports/" + report.id(),
                context.forms().byId(report.round().formId()).name(locale));
        return Facts.line(
                open,
                FigureText.period(report.round().period(), locale) + " · "
                        + Texts.get(report.stage().key(), locale));
    }

    Component account(UserAccount account) {
        return Facts.line(
                new Span(account.displayName()),
                account.username() + " · " + Texts.get("security.role." + account.role(), locale)
                        + (account.enabled() ? "" : " · " + Texts.get("accounts.disabled", locale)));
    }

    private Component from(AgencySuccession one) {
        return Facts.line(
                name(context.agencies().byId(one.predecessorId())),
                Texts.get("agencies.succession.from", locale, kind(one), DateText.format(one.effectiveOn()))
                        + basis(one));
    }

    private Component to(AgencySuccession one) {
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
