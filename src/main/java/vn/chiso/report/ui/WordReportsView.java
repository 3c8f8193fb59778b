package vn.chiso.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.AddressedView;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.document.DocumentNames;
import vn.chiso.report.Generation;
import vn.chiso.report.ReportDraft;
import vn.chiso.report.ReportFields;
import vn.chiso.report.ReportRequest;

/** Word reports: which one, how it reads now, what stands around it, and what was generated before. */
@Route(ReportAddress.PATH)
@Menu(title = "nav.word_reports", order = 360, icon = "file-text")
@PermitAll
@Uses(ComboBox.class)
@Uses(DatePicker.class)
@Uses(TextArea.class)
class WordReportsView extends AddressedView {

    private static final long serialVersionUID = 1L;

    private final transient ReportContext context;
    private final transient ReportAddress address;
    private final RequestBar bar;
    private final Div content = new Div();
    private final Div page = new Div();
    private transient Chosen chosen;
    private transient @Nullable ReportRequest filled;
    private transient @Nullable ReportFields fields;

    WordReportsView(ReportContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        address = new ReportAddress(context);
        chosen = address.parse(parameter -> "");
        bar = new RequestBar(context, this::open);
        getContent().addClassName("report");
        getContent().add(bar, content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.word_reports") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        chosen = address.parse(parameter -> asked(event, parameter));
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        head().setTitle(getTranslation("nav.word_reports"));
        bar.show(chosen);
        content.removeAll();
        Optional<ReportRequest> request = chosen.request();
        if (request.isEmpty()) {
            content.add(start());
        } else if (context.reports().reads(request.orElseThrow())) {
            content.add(report(request.orElseThrow()));
        } else {
            content.add(new EmptyState(
                    Symbol.LOCK, getTranslation("reports.unreadable"), getTranslation("reports.unreadable.text")));
        }
    }

    private Component report(ReportRequest request) {
        if (fields == null || !request.equals(filled)) {
            filled = request;
            fields = context.reports().fields(request);
        }
        showPage(request);
        page.addClassName("report__page");
        Aside aside = new Aside();
        aside.addClassName("report__aside");
        if (context.reports().mayGenerate(request)) {
            Button generate = new Button(
                    getTranslation("reports.generate"), new Icon(Symbol.FILE_TEXT), click -> generate(request));
            generate.addThemeVariants(ButtonVariant.PRIMARY);
            generate.setDisableOnClick(true);
            aside.add(
                    generate,
                    card(
                            "reports.generations",
                            new GenerationList(context, context.reports().generations(request))),
                    card("reports.fields", new FieldForm(fields, changed -> {
                        fields = changed;
                        showPage(request);
                    })));
        } else {
            aside.add(card("reports.fields", new Paragraph(getTranslation("reports.only_read"))));
        }
        Div both = new Div(page, aside);
        both.addClassName("report__both");
        return both;
    }

    private void showPage(ReportRequest request) {
        ReportDraft draft = context.reports().draft(request, Objects.requireNonNull(fields));
        Map<Long, String> changes = context.reports().changes(request, draft);
        page.removeAll();
        List<Generation> before = context.reports().generations(request);
        if (!before.isEmpty()) {
            Span note = new Span(
                    changes.isEmpty()
                            ? getTranslation(
                                    "reports.changes.none",
                                    DateText.format(before.getFirst().at()))
                            : getTranslation(
                                    "reports.changes",
                                    changes.size(),
                                    DateText.format(before.getFirst().at())));
            note.addClassName("report__changes");
            note.getElement().setAttribute("role", "status");
            page.add(note);
        }
        page.add(new DraftPage(draft, changes));
    }

    private void generate(ReportRequest request) {
        context.reports().generate(request, Objects.requireNonNull(fields));
        Notices.done(getTranslation("reports.generated"));
        draw();
    }

    private Component card(String title, Component body) {
        H2 heading = new H2(getTranslation(title));
        heading.addClassName("card__title");
        Div card = new Div(heading, body);
        card.addClassNames("card", "report__card");
        return card;
    }

    /** What to begin with: the reports that are in the system, to be written again. */
    private Component start() {
        List<ReportAddress.Known> known = address.documents();
        UnorderedList list = new UnorderedList();
        list.addClassName("facts__lines");
        for (ReportAddress.Known one : known) {
            Span type = new Span(getTranslation(one.type().key()));
            type.addClassName("muted");
            ListItem item = new ListItem(
                    new ListLink(
                            ReportAddress.PATH,
                            address.format(one.chosen()),
                            DocumentNames.of(one.document(), getLocale())),
                    type);
            item.addClassName("facts__line");
            list.add(item);
        }
        EmptyState empty =
                new EmptyState(Symbol.FILE_TEXT, getTranslation("reports.start"), getTranslation("reports.start.text"));
        return known.isEmpty() ? empty : new Div(empty, card("reports.known", list));
    }

    private void open(Chosen next) {
        UI.getCurrent().navigate(WordReportsView.class, QueryParameters.simple(address.format(next)));
    }
}
