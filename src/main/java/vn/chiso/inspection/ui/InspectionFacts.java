package vn.chiso.inspection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Facts;
import vn.chiso.base.ui.ListLink;
import vn.chiso.document.SourceDocument;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingKind;
import vn.chiso.inspection.round.InspectedAgency;
import vn.chiso.inspection.round.Inspection;
import vn.chiso.inspection.round.InspectionMode;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** What is known of an inspection: by whose decision it came, and who was inspected. */
final class InspectionFacts {

    private final InspectionContext context;
    private final Inspection one;
    private final SourceDocument document;
    private final Unit unit;
    private final Locale locale;

    InspectionFacts(InspectionContext context, Inspection one, Locale locale) {
        this.context = context;
        this.one = one;
        this.locale = locale;
        document = context.document(one);
        unit = context.territory().byId(document.unitId());
    }

    /** "Kiểm tra tỉnh Quảng Bình, năm 2015". */
    String name() {
        return text("inspections.one", unit.fullName(), context.period(one, locale));
    }

    Facts known() {
        String number = Objects.requireNonNullElse(document.number(), text("nation.report.no_number"));
        String issued =
                document.issueDate() == null ? text("nation.report.no_date") : DateText.format(document.issueDate());
        Facts facts = new Facts(text("register.known"))
                .fact(text("inspections.title"), document.title())
                .fact(text("inspections.team"), one.team())
                .fact(text("inspections.unit"), unit.fullName())
                .fact(text("inspections.period"), context.period(one, locale))
                .fact(text("inspections.report"), number + " · " + issued);
        context.directive(one.decision()).ifPresent(link -> facts.fact(text("inspections.decision"), link));
        context.directive(one.plan()).ifPresent(link -> facts.fact(text("inspections.plan"), link));
        context.directive(one.schedule()).ifPresent(link -> facts.fact(text("inspections.schedule"), link));
        return facts.fact(text("inspections.more"), more());
    }

    private Component more() {
        String first =
                String.valueOf(Objects.requireNonNull(document.periodStart()).getYear());
        String last =
                String.valueOf(Objects.requireNonNull(document.periodEnd()).getYear());
        String type = unit.level() == UnitLevel.PROVINCE ? "inspection" : "round";
        Map<String, String> written = Map.of("type", type, "unit", unit.key(), "from", first, "to", last);
        Div links = new Div(
                new ListLink("", Map.of("unit", unit.key(), "year", last), text("inspections.figures")),
                way(FindingMode.MATRIX),
                way(FindingMode.FOLLOW_UP),
                new ListLink("reader", Map.of("document", document.key()), text("inspections.text")),
                new ListLink("reports", written, text("inspections.written")));
        links.addClassName("inspection__more");
        return links;
    }

    private ListLink way(FindingMode mode) {
        return new ListLink(
                FindingAddress.PATH, Map.of("report", document.key(), "view", mode.word()), text(mode.key()));
    }

    Facts inspected() {
        List<Component> lines = new ArrayList<>();
        for (InspectionMode mode : InspectionMode.values()) {
            one.of(mode).forEach(agency -> lines.add(line(agency)));
        }
        if (!one.others().isEmpty()) {
            lines.add(Facts.line(new Span(one.others()), text(InspectionMode.SELF.key())));
        }
        return new Facts(text("inspections.inspected") + " (" + one.agencies().size() + ")")
                .lines(lines, text("inspections.inspected.none"));
    }

    private Component line(InspectedAgency agency) {
        String when = agency.visitOn() == null ? "" : ", " + DateText.format(agency.visitOn());
        String name = context.agencies().byId(agency.agencyId()).name();
        Div line = new Div(Facts.line(new Span(name), text(agency.mode().key()) + when));
        line.addClassName("inspected");
        FindingFilter of =
                new FindingFilter("", one.documentId(), "", agency.agencyId(), false, "", FindingKind.LIMITATION);
        int shortcomings = context.of().findings().find(of).size();
        if (shortcomings > 0) {
            line.add(new ListLink(
                    FindingAddress.PATH,
                    new FindingAddress(context.of()).format(of),
                    text("inspections.shortcomings", shortcomings)));
        }
        return line;
    }

    private String text(String key, Object... values) {
        return Texts.get(key, locale, values);
    }
}
