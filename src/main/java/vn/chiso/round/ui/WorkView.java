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
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.LiveView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.discussion.Mention;
import vn.chiso.observation.Figure;
import vn.chiso.round.MyWork;
import vn.chiso.round.OtherWork;
import vn.chiso.round.Report;

/** What waits for the user: what came back, what is owed, what to decide, what else is to be done, and comments that call the user. */
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
        List<Mention> mentions = context.comments().unread(context.user().username());
        List<OtherWork.Task> tasks = context.tasks();
        int count = work.count() + tasks.size() + mentions.size();
        head().setTitle(getTranslation("nav.work"));
        List<Report> all = Stream.of(work.returned(), work.owed(), work.waiting())
                .flatMap(List::stream)
                .toList();
        if (all.isEmpty()) {
            head().setBesideTitle();
        } else {
            head().setBesideTitle(
                            new ExportButton(context.exports(), () -> new RoundFiles(context, getLocale()).work(all)));
        }
        head().setNote(count == 0 ? "" : getTranslation("work.count", count));
        getContent().removeAll();
        if (count == 0) {
            getContent()
                    .add(new EmptyState(
                            Symbol.INBOX, getTranslation("work.empty"), getTranslation("work.empty.explanation")));
            return;
        }
        add("work.returned", work.returned());
        add("work.owed", work.owed());
        add("work.waiting", work.waiting());
        addSection(
                "work.tasks",
                tasks.stream()
                        .map(task -> new TaskItem(task, context.today(), getLocale()))
                        .toList());
        addSection("work.mentions", items(mentions));
    }

    private void add(String key, List<Report> reports) {
        addSection(key, reports.stream().map(this::item).toList());
    }

    private List<Component> items(List<Mention> mentions) {
        Map<Long, Figure> figures =
                context
                        .figures()
                        .byIds(mentions.stream().map(Mention::observationId).toList())
                        .stream()
                        .collect(Collectors.toMap(Figure::observationId, Function.identity()));
        return mentions.stream()
                .filter(mention -> figures.containsKey(mention.observationId()))
                .<Component>map(mention -> new MentionItem(
                        mention, Objects.requireNonNull(figures.get(mention.observationId())), context, getLocale()))
                .toList();
    }

    private void addSection(String key, List<? extends Component> items) {
        if (items.isEmpty()) {
            return;
        }
        H2 title = new H2(getTranslation(key, String.valueOf(items.size())));
        title.addClassName("work__title");
        UnorderedList list = new UnorderedList();
        list.addClassName("work__list");
        items.forEach(item -> list.add(new ListItem(item)));
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
