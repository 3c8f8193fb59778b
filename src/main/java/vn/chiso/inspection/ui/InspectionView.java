package vn.chiso.inspection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.AddressedView;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Facts;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.document.SourceDocument;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingKind;
import vn.chiso.inspection.round.InspectedAgency;
import vn.chiso.inspection.round.Inspection;
import vn.chiso.inspection.round.InspectionMode;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** One inspection: by which decision, who is inspected when, and what was found. */
@Route(InspectionsView.PATH)
@PermitAll
@Uses(Grid.class)
class InspectionView extends AddressedView implements HasUrlParameter<Long> {

    private static final long serialVersionUID = 1L;

    private final transient InspectionContext context;
    private long inspectionId;

    InspectionView(InspectionContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        getContent().addClassName("register--one");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        inspectionId = id;
        if (context.inspections().byId(id).isEmpty()) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return name(inspection()) + " · ChiSo";
    }

    @Override
    protected void draw() {
        Inspection one = inspection();
        SourceDocument document = context.document(one);
        head().setTitle(name(one));
        head().setCrumbs(List.of(new RouterLink(getTranslation("nav.inspections"), InspectionsView.class)));
        List<Component> acts = new ArrayList<>();
        if (one.opened() && context.inspections().mayOpen(document.unitId())) {
            acts.add(new Button(
                    getTranslation("register.edit"),
                    new Icon(Symbol.PENCIL),
                    click -> Dialogs.open(new InspectionDialog(context, one, saved -> draw()))));
        }
        if (context.of().records().mayRecord(document)) {
            acts.add(new Button(
                    getTranslation("findings.record"),
                    new Icon(Symbol.PLUS),
                    click ->
                            Dialogs.open(new FindingDialog(context.of(), document, null, inspected(one), this::draw))));
        }
        head().setBesideTitle(acts.toArray(Component[]::new));
        getContent().removeAll();
        getContent().add(known(one, document), inspectedBy(one), found(one));
    }

    /** "Kiểm tra tỉnh Quảng Bình, năm 2015". */
    private String name(Inspection one) {
        return getTranslation(
                "inspections.one",
                context.territory().byId(context.document(one).unitId()).fullName(),
                context.period(one, getLocale()));
    }

    private Inspection inspection() {
        return context.inspections().byId(inspectionId).orElseThrow();
    }

    private static List<Long> inspected(Inspection one) {
        return one.agencies().stream().map(InspectedAgency::agencyId).toList();
    }

    private Component known(Inspection one, SourceDocument document) {
        Unit unit = context.territory().byId(document.unitId());
        String number = Objects.requireNonNullElse(document.number(), getTranslation("nation.report.no_number"));
        String issued = document.issueDate() == null
                ? getTranslation("nation.report.no_date")
                : DateText.format(document.issueDate());
        Facts facts = new Facts(getTranslation("register.known"))
                .fact(getTranslation("inspections.title"), document.title())
                .fact(getTranslation("inspections.team"), one.team())
                .fact(getTranslation("inspections.unit"), unit.fullName())
                .fact(getTranslation("inspections.period"), context.period(one, getLocale()))
                .fact(getTranslation("inspections.report"), number + " · " + issued);
        context.directive(one.decision()).ifPresent(link -> facts.fact(getTranslation("inspections.decision"), link));
        context.directive(one.plan()).ifPresent(link -> facts.fact(getTranslation("inspections.plan"), link));
        context.directive(one.schedule()).ifPresent(link -> facts.fact(getTranslation("inspections.schedule"), link));
        int year = Objects.requireNonNull(document.periodEnd()).getYear();
        return facts.fact(
                getTranslation("inspections.more"),
                new Div(
                        new ListLink(
                                "",
                                Map.of("unit", unit.key(), "year", String.valueOf(year)),
                                getTranslation("inspections.figures")),
                        new Span(" · "),
                        way(one, FindingMode.MATRIX),
                        new Span(" · "),
                        way(one, FindingMode.FOLLOW_UP),
                        new Span(" · "),
                        new ListLink("reader", Map.of("document", document.key()), getTranslation("inspections.text")),
                        new Span(" · "),
                        new ListLink("reports", written(document, unit), getTranslation("inspections.written"))));
    }

    /** The parameters of the Word report of the inspection: one of a province, or one of a district. */
    private static Map<String, String> written(SourceDocument document, Unit unit) {
        return Map.of(
                "type",
                unit.level() == UnitLevel.PROVINCE ? "inspection" : "round",
                "unit",
                unit.key(),
                "from",
                String.valueOf(Objects.requireNonNull(document.periodStart()).getYear()),
                "to",
                String.valueOf(Objects.requireNonNull(document.periodEnd()).getYear()));
    }

    private Component way(Inspection one, FindingMode mode) {
        return new ListLink(
                FindingAddress.PATH,
                Map.of("report", context.document(one).key(), "view", mode.word()),
                getTranslation(mode.key()));
    }

    private Component inspectedBy(Inspection one) {
        List<Component> lines = new ArrayList<>();
        for (InspectionMode mode : InspectionMode.values()) {
            one.of(mode).forEach(agency -> lines.add(line(one, agency)));
        }
        if (!one.others().isEmpty()) {
            lines.add(Facts.line(new Span(one.others()), getTranslation(InspectionMode.SELF.key())));
        }
        return new Facts(getTranslation("inspections.inspected") + " ("
                        + one.agencies().size() + ")")
                .lines(lines, getTranslation("inspections.inspected.none"));
    }

    private Component line(Inspection one, InspectedAgency agency) {
        String when = agency.visitOn() == null ? "" : ", " + DateText.format(agency.visitOn());
        Component line = Facts.line(
                new Span(context.agencies().byId(agency.agencyId()).name()),
                getTranslation(agency.mode().key()) + when);
        FindingFilter of =
                new FindingFilter("", one.documentId(), "", agency.agencyId(), false, "", FindingKind.LIMITATION);
        int shortcomings = context.of().findings().find(of).size();
        Div whole = new Div(line);
        whole.addClassName("inspected");
        if (shortcomings > 0) {
            whole.add(new ListLink(
                    FindingAddress.PATH,
                    new FindingAddress(context.of()).format(of),
                    getTranslation("inspections.shortcomings", shortcomings)));
        }
        return whole;
    }

    private Component found(Inspection one) {
        List<Finding> findings = context.findings(one);
        Section place = new Section(new H2(getTranslation("inspections.found") + " (" + findings.size() + ")"));
        place.addClassNames("card", "facts", "inspection__found");
        if (findings.isEmpty()) {
            place.add(FindingTable.quiet(getTranslation("inspections.found.none")));
            return place;
        }
        FindingTable table = new FindingTable(context.of(), this::draw);
        table.show(findings, isNarrow());
        table.getContent().setAllRowsVisible(true);
        place.add(table);
        return place;
    }
}
