package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.base.ui.TableDownloads;
import vn.chiso.register.succession.SuccessionLine;
import vn.chiso.register.succession.SuccessionProposal;
import vn.chiso.register.succession.SuccessionRegister;
import vn.chiso.security.Roles;

/**
 * What became of units and agencies, and what may have: proposals of names, codes and files wait here for a person to
 * confirm them. The address is the state: {@code successions?show=proposed&q=quang&year=2025&kind=merge}.
 */
@Route("successions")
@Menu(title = "nav.successions", order = 440, icon = "history")
@RolesAllowed({Roles.ICT_DEPARTMENT, Roles.ADMINISTRATOR})
@Uses(Grid.class)
@Uses(DatePicker.class)
class SuccessionsView extends ListView {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;
    private final transient SuccessionRegister register;
    private final SuccessionFilters filters = new SuccessionFilters(this::open);
    private final SuccessionTable recorded;
    private final SuccessionProposals proposals;
    private SuccessionChoice chosen = SuccessionChoice.ALL;

    SuccessionsView(RegisterContext context, SuccessionRegister register, OpenPages openPages) {
        super(openPages);
        this.context = context;
        this.register = register;
        recorded = new SuccessionTable(context, register, this::redraw);
        proposals = new SuccessionProposals(register, context.isAdministrator(), this::redraw);
        searchWith(filters);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.successions") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        chosen = SuccessionChoice.parse(parameter -> asked(event, parameter));
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        head().setTitle(getTranslation("nav.successions"));
        if (context.isAdministrator()) {
            head().setAdd(
                            getTranslation("successions.add"),
                            this::add,
                            new ExportButton(context.exports(), () -> recorded.file(recorded(), chosen.text())),
                            new Button(getTranslation("successions.file"), new Icon(Symbol.UPLOAD), click -> upload()));
        }
        filters.show(chosen, years());
        if (chosen.part() == SuccessionPart.RECORDED) {
            showRecorded();
        } else {
            showProposals();
        }
    }

    private void showRecorded() {
        List<SuccessionLine> lines = recorded();
        recorded.show(lines, isNarrow());
        int waiting = register.proposals().size();
        show(
                getTranslation("successions.count", lines.size(), waiting),
                lines.isEmpty() ? empty("successions.none") : recorded);
    }

    private void showProposals() {
        List<SuccessionProposal> found =
                proposals.show(chosen.part() == SuccessionPart.REFUSED, chosen::wants, isNarrow());
        long unsound = found.stream().filter(one -> one.problem() != null).count();
        show(
                getTranslation("successions.proposals", found.size(), unsound),
                found.isEmpty() ? empty("successions.none." + chosen.part().word()) : proposals);
    }

    private Component empty(String key) {
        return new EmptyState(Symbol.HISTORY, getTranslation(key), getTranslation("successions.none.text"));
    }

    private List<SuccessionLine> recorded() {
        return register.all().stream().filter(chosen::wants).toList();
    }

    /** Those of what is recorded, and of what is proposed. */
    private Set<Integer> years() {
        return Stream.concat(
                        register.all().stream().map(SuccessionLine::day),
                        register.proposals().stream().map(one -> one.what().effectiveOn()))
                .map(LocalDate::getYear)
                .collect(Collectors.toSet());
    }

    private void add() {
        Dialogs.open(new SuccessionDialog(context, register, this::redraw));
    }

    private void upload() {
        TableDownloads template = new TableDownloads(context.exports(), () -> recorded.file(List.of(), ""));
        Dialogs.open(new SuccessionUploadDialog(register, template, read -> {
            proposals.offer(read);
            open(new SuccessionChoice(SuccessionPart.PROPOSED, "", null, null));
        }));
    }

    private void open(SuccessionChoice next) {
        UI.getCurrent().navigate(SuccessionsView.class, QueryParameters.simple(next.format()));
    }
}
