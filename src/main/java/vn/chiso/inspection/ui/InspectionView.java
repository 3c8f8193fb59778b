package vn.chiso.inspection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import vn.chiso.base.ui.AddressedView;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Symbol;
import vn.chiso.document.SourceDocument;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.round.InspectedAgency;
import vn.chiso.inspection.round.Inspection;

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
        return new InspectionFacts(context, inspection(), getLocale()).name() + " · ChiSo";
    }

    @Override
    protected void draw() {
        Inspection one = inspection();
        SourceDocument document = context.document(one);
        InspectionFacts facts = new InspectionFacts(context, one, getLocale());
        head().setTitle(facts.name());
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
        getContent().add(facts.known(), facts.inspected(), found(one));
    }

    private Inspection inspection() {
        return context.inspections().byId(inspectionId).orElseThrow();
    }

    private static List<Long> inspected(Inspection one) {
        return one.agencies().stream().map(InspectedAgency::agencyId).toList();
    }

    private Component found(Inspection one) {
        List<Finding> findings = context.findings(one);
        Section place = new Section(new H2(getTranslation("inspections.found") + " (" + findings.size() + ")"));
        place.addClassNames("card", "facts", "inspection__found");
        if (findings.isEmpty()) {
            place.add(new Quiet(getTranslation("inspections.found.none")));
            return place;
        }
        FindingTable table = new FindingTable(context.of(), this::draw);
        table.show(findings, isNarrow());
        table.getContent().setAllRowsVisible(true);
        place.add(table);
        return place;
    }
}
