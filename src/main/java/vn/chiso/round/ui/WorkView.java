package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.round.MyWork;
import vn.chiso.round.Report;

/** What waits for the user: what came back, what is owed, what to decide. */
@Route(WorkView.PATH)
@Menu(title = "nav.work", order = 200, icon = "inbox")
@PermitAll
class WorkView extends LiveView {

    static final String PATH = "work";

    private static final long serialVersionUID = 1L;

    private final transient RoundContext context;

    WorkView(RoundContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        getContent().addClassName("work");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.work") + " · ChiSo";
    }

    @Override
    protected void draw() {
        MyWork work = context.reports().myWork();
        head().setTitle(getTranslation("nav.work"));
        head().setNote(work.count() == 0 ? "" : getTranslation("work.count", String.valueOf(work.count())));
        getContent().removeAll();
        if (work.count() == 0) {
            getContent()
                    .add(new EmptyState(
                            Symbol.INBOX, getTranslation("work.empty"), getTranslation("work.empty.explanation")));
            return;
        }
        add("work.returned", work.returned());
        add("work.owed", work.owed());
        add("work.waiting", work.waiting());
    }

    private void add(String key, List<Report> reports) {
        if (reports.isEmpty()) {
            return;
        }
        H2 title = new H2(getTranslation(key, String.valueOf(reports.size())));
        title.addClassName("work__title");
        UnorderedList list = new UnorderedList();
        list.addClassName("work__list");
        reports.forEach(report -> list.add(new ListItem(item(report))));
        Section section = new Section(title, list);
        section.addClassName("work__section");
        getContent().add(section);
    }

    private Component item(Report report) {
        Span agency = new Span(report.agency().name());
        agency.addClassName("work__agency");
        Span form = new Span(context.title(report.round(), getLocale()));
        form.addClassName("muted");
        Div words = new Div(agency, form);
        words.addClassName("work__words");
        Div state = new Div(
                new StageBadge(report.stage(), getLocale()),
                new AnsweredBar(report, getLocale()),
                Deadline.of(report, context.today(), getLocale()));
        state.addClassName("work__state");
        RouterLink link = new RouterLink();
        link.setRoute(ReportView.class, report.id());
        link.addClassName("work__item");
        link.add(words, state);
        return link;
    }
}
