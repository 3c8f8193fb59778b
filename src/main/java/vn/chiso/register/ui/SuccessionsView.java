package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
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
 * confirm them. The address is the state: {@code successions?show=proposed&q=quang}.
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
    private String typed = "";
    private SuccessionPart shown = SuccessionPart.RECORDED;

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
        typed = asked(event, "q");
        shown = SuccessionPart.of(asked(event, "show"));
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        head().setTitle(getTranslation("nav.successions"));
        if (context.isAdministrator()) {
            head().setAdd(
                            getTranslation("successions.add"),
                            this::add,
                            new ExportButton(context.exports(), () -> recorded.file(recorded(), typed)),
                            new Button(getTranslation("successions.file"), new Icon(Symbol.UPLOAD), click -> upload()));
        }
        filters.show(typed, shown);
        if (shown == SuccessionPart.RECORDED) {
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
        List<SuccessionProposal> found = proposals.show(
                shown == SuccessionPart.REFUSED, one -> matches(one.beforeName(), one.afterName()), isNarrow());
        long unsound = found.stream().filter(one -> one.problem() != null).count();
        show(
                getTranslation("successions.proposals", found.size(), unsound),
                found.isEmpty() ? empty("successions.none." + shown.word()) : proposals);
    }

    private Component empty(String key) {
        return new EmptyState(Symbol.HISTORY, getTranslation(key), getTranslation("successions.none.text"));
    }

    private List<SuccessionLine> recorded() {
        return register.all().stream()
                .filter(one -> matches(one.beforeName(), one.afterName()))
                .toList();
    }

    private boolean matches(String before, @Nullable String after) {
        String wanted = VietnameseText.fold(typed);
        return VietnameseText.fold(before + " " + Objects.requireNonNullElse(after, ""))
                .contains(wanted);
    }

    private void add() {
        Dialogs.open(new SuccessionDialog(context, register, this::redraw));
    }

    private void upload() {
        TableDownloads template = new TableDownloads(context.exports(), () -> recorded.file(List.of(), ""));
        Dialogs.open(new SuccessionUploadDialog(register, template, read -> {
            proposals.offer(read);
            open("", SuccessionPart.PROPOSED);
        }));
    }

    private void open(String search, SuccessionPart next) {
        UI.getCurrent().navigate(SuccessionsView.class, SuccessionFilters.query(search, next));
    }
}
