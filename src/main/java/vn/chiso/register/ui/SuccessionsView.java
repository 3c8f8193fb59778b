package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Refused;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.FilterSelect;
import vn.chiso.base.ui.FilterText;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.exchange.ui.FileCard;
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

    private enum Part {
        RECORDED,
        PROPOSED,
        REFUSED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final transient RegisterContext context;
    private final transient SuccessionRegister register;
    private final FilterText text = new FilterText(this::changed);
    private final FilterSelect<Part> part = new FilterSelect<>(this::changed);
    private final SuccessionTable recorded;
    private final ProposalTable proposals;
    private transient List<SuccessionProposal> fromFile = List.of();
    private String typed = "";
    private Part shown = Part.RECORDED;

    SuccessionsView(RegisterContext context, SuccessionRegister register, OpenPages openPages) {
        super(openPages);
        this.context = context;
        this.register = register;
        recorded = new SuccessionTable(context, register, this::redraw);
        proposals = new ProposalTable(register, context.isAdministrator(), this::answered);
        Div bar = new Div(text, part);
        bar.addClassName("filter-bar");
        searchWith(bar);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.successions") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        typed = asked(event, "q");
        String wanted = asked(event, "show");
        shown = Arrays.stream(Part.values())
                .filter(one -> one.word().equals(wanted))
                .findFirst()
                .orElse(Part.RECORDED);
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
        text.show(getTranslation("successions.search"), typed);
        part.show(
                getTranslation("successions.show"),
                getTranslation("successions.show.recorded"),
                List.of(Part.values()),
                one -> getTranslation("successions.show." + one.word()),
                shown);
        if (shown == Part.RECORDED) {
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
        List<SuccessionProposal> all = shown == Part.REFUSED ? register.refused() : offered();
        List<SuccessionProposal> found = all.stream()
                .filter(one -> matches(one.beforeName(), one.afterName()))
                .toList();
        proposals.show(found, shown == Part.REFUSED, isNarrow());
        List<SuccessionProposal> sound =
                found.stream().filter(one -> one.problem() == null).toList();
        Div place = new Div(proposals);
        if (shown == Part.PROPOSED && context.isAdministrator() && sound.size() > 1) {
            Button confirm = new Button(
                    getTranslation("successions.confirm_all", sound.size()),
                    new Icon(Symbol.CHECK),
                    click -> confirm(sound));
            confirm.setDisableOnClick(true);
            confirm.addClassName("successions__all");
            place.addComponentAsFirst(confirm);
        }
        show(
                getTranslation("successions.proposals", found.size(), found.size() - sound.size()),
                found.isEmpty() ? empty("successions.none." + shown.word()) : place);
    }

    /** What a file says first, then what the register suggests. */
    private List<SuccessionProposal> offered() {
        List<SuccessionProposal> all = new ArrayList<>(fromFile);
        register.proposals().stream()
                .filter(one -> fromFile.stream().noneMatch(other -> other.key().equals(one.key())))
                .forEach(all::add);
        return all;
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

    private void confirm(List<SuccessionProposal> some) {
        try {
            int done = register.confirm(some);
            some.forEach(this::forget);
            Notices.done(getTranslation("successions.confirmed", done));
        } catch (Refused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        redraw();
    }

    private void answered(SuccessionProposal one) {
        forget(one);
        redraw();
    }

    private void forget(SuccessionProposal one) {
        fromFile = fromFile.stream().filter(other -> !other.equals(one)).toList();
    }

    private void add() {
        Dialogs.open(new SuccessionDialog(context, register, this::redraw));
    }

    private void upload() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("successions.file"));
        dialog.setWidth("min(640px, 94vw)");
        Div about = new Div(getTranslation("successions.file.about"));
        about.addClassName("muted");
        dialog.add(about, new FileCard<List<SuccessionProposal>>("successions.file", register::read, read -> {
            fromFile = read;
            dialog.close();
            Notices.done(getTranslation("successions.file.read", read.size()));
            open("", Part.PROPOSED);
        }));
        Dialogs.open(dialog);
    }

    private void changed() {
        open(text.value().strip(), Objects.requireNonNullElse(part.value(), Part.RECORDED));
    }

    private void open(String search, Part next) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (next != Part.RECORDED) {
            parameters.put("show", next.word());
        }
        if (!search.isEmpty()) {
            parameters.put("q", search);
        }
        UI.getCurrent().navigate(SuccessionsView.class, QueryParameters.simple(parameters));
    }
}
