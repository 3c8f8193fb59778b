package vn.chiso.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.AddressedView;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.report.Generation;
import vn.chiso.report.ReportChanges;
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
    private final Div generations = new Div();
    private @Nullable GenerationList generated;
    private transient Chosen chosen;
    private transient @Nullable ReportRequest filled;
    private transient @Nullable ReportFields fields;
    private transient @Nullable ReportRequest drawn;
    private transient Locale drawnIn = Texts.VIETNAMESE;

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
        Optional<ReportRequest> request = chosen.request();
        if (request.isPresent()
                && request.orElseThrow().equals(drawn)
                && getLocale().equals(drawnIn)) {
            refresh(request.orElseThrow());
            return;
        }
        drawn = null;
        content.removeAll();
        if (request.isEmpty()) {
            content.add(new StartPage(address));
        } else if (context.reports().reads(request.orElseThrow())) {
            content.add(report(request.orElseThrow()));
            drawn = request.orElseThrow();
            drawnIn = getLocale();
        } else {
            content.add(new EmptyState(
                    Symbol.LOCK, getTranslation("reports.unreadable"), getTranslation("reports.unreadable.text")));
        }
    }

    /** Somebody has changed something, or a report was generated: what is being typed beside it stays as it is. */
    private void refresh(ReportRequest request) {
        showPage(request);
        showGenerations(request);
    }

    private Component report(ReportRequest request) {
        if (fields == null || !request.equals(filled)) {
            filled = request;
            fields = context.reports().fields(request);
        }
        page.addClassName("report__page");
        refresh(request);
        Div aside = new Div();
        aside.addClassName("report__aside");
        if (context.reports().mayGenerate(request)) {
            Button generate = new Button(getTranslation("reports.generate"), new Icon(Symbol.FILE_TEXT));
            generate.addThemeVariants(ButtonVariant.PRIMARY);
            generate.setDisableOnClick(true);
            generate.addClickListener(click -> {
                generate(request);
                generate.setEnabled(true);
            });
            aside.add(
                    generate,
                    new TitledCard("reports.generations", generations),
                    new TitledCard("reports.fields", new FieldForm(fields, changed -> {
                        fields = changed;
                        showPage(request);
                    })));
        } else {
            aside.add(new TitledCard("reports.fields", new Paragraph(getTranslation("reports.only_read"))));
        }
        Div both = new Div(page, aside);
        both.addClassName("report__both");
        return both;
    }

    private void showGenerations(ReportRequest request) {
        generated = new GenerationList(context, context.reports().generations(request));
        generations.removeAll();
        generations.add(generated);
    }

    private void showPage(ReportRequest request) {
        ReportDraft draft = context.reports().draft(request, Objects.requireNonNull(fields));
        ReportChanges changes = context.reports().changes(request, draft);
        page.removeAll();
        List<Generation> before = context.reports().generations(request);
        if (!before.isEmpty()) {
            page.add(new ChangeNote(changes, before.getFirst().at()));
        }
        page.add(new DraftPage(draft, changes.figures()));
    }

    private void generate(ReportRequest request) {
        context.reports().generate(request, Objects.requireNonNull(fields));
        Notices.done(getTranslation("reports.generated"));
        draw();
        if (generated != null) {
            generated.take();
        }
    }

    private void open(Chosen next) {
        UI.getCurrent().navigate(WordReportsView.class, QueryParameters.simple(address.format(next)));
    }
}
