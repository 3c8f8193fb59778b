package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.LiveView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.round.Report;
import vn.chiso.round.Round;

/** The rounds of the user's territory, each with its progress. */
@Route("rounds")
@Menu(title = "nav.rounds", order = 210, icon = "calendar-clock")
@PermitAll
class RoundsView extends LiveView {

    private static final long serialVersionUID = 1L;

    private final transient RoundContext context;

    RoundsView(RoundContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        getContent().addClassName("work");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.rounds") + " · ChiSo";
    }

    @Override
    protected void draw() {
        head().setTitle(getTranslation("nav.rounds"));
        getContent().removeAll();
        List<Round> rounds = context.rounds().all();
        ExportButton export = new ExportButton(context.exports(), () -> new RoundFiles(context, getLocale()).rounds());
        head().setBesideTitle(export);
        if (context.rounds().mayOpen()) {
            head().setAdd(getTranslation("round.open"), () -> Dialogs.open(new OpenRoundDialog(context)), export);
        }
        if (rounds.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Symbol.CALENDAR_CLOCK,
                            getTranslation("round.none"),
                            getTranslation("round.none.explanation")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("work__list");
        rounds.forEach(round -> list.add(new ListItem(item(round))));
        getContent().add(list);
    }

    private Component item(Round round) {
        List<Report> reports = context.rounds().progress(round.id());
        Span name = new Span(context.title(round, getLocale()));
        name.addClassName("work__agency");
        Span where = new Span(context.territory().byId(round.unitId()).fullName() + " · "
                + getTranslation("round.due", DateText.format(round.dueOn()))
                + (round.isOpen() ? "" : " · " + getTranslation("round.closed")));
        where.addClassName("muted");
        Div words = new Div(name, where);
        words.addClassName("work__words");
        RouterLink link = new RouterLink();
        link.setRoute(RoundView.class, round.id());
        link.addClassName("work__item");
        link.add(words, new ProgressBar(reports, context.today(), getLocale()));
        return link;
    }
}
