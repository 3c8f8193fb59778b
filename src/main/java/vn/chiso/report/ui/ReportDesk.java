package vn.chiso.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.report.Generation;
import vn.chiso.report.ReportChanges;
import vn.chiso.report.ReportDraft;
import vn.chiso.report.ReportFields;
import vn.chiso.report.ReportRequest;

/** One report being written: how it reads now, what stands around it, and what was generated before. */
final class ReportDesk extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ReportContext context;
    private final transient ReportRequest request;
    private final Div page = new Div();
    private final Div generations = new Div();
    private transient ReportFields fields;
    private @Nullable GenerationList generated;

    /** @param fields what stands around it, to begin with */
    ReportDesk(ReportContext context, ReportRequest request, ReportFields fields) {
        this.context = context;
        this.request = request;
        this.fields = fields;
        page.addClassName("report__page");
        refresh();
        Div aside = new Div();
        aside.addClassName("report__aside");
        if (context.reports().mayGenerate(request)) {
            aside.add(
                    generateButton(),
                    new TitledCard("reports.generations", generations),
                    new TitledCard("reports.fields", new FieldForm(fields, this::change)));
        } else {
            aside.add(new TitledCard("reports.fields", new Paragraph(getTranslation("reports.only_read"))));
        }
        getContent().addClassName("report__both");
        getContent().add(page, aside);
    }

    ReportRequest request() {
        return request;
    }

    ReportFields fields() {
        return fields;
    }

    /** Somebody has changed something, or a report was generated: what is being typed beside it stays as it is. */
    void refresh() {
        showPage();
        generated = new GenerationList(context, context.reports().generations(request));
        generations.removeAll();
        generations.add(generated);
    }

    private Component generateButton() {
        Button generate = new Button(getTranslation("reports.generate"), new Icon(Symbol.FILE_TEXT));
        generate.addThemeVariants(ButtonVariant.PRIMARY);
        generate.setDisableOnClick(true);
        generate.addClickListener(click -> {
            context.reports().generate(request, fields);
            Notices.done(getTranslation("reports.generated"));
            refresh();
            if (generated != null) {
                generated.take();
            }
            generate.setEnabled(true);
        });
        return generate;
    }

    private void change(ReportFields changed) {
        fields = changed;
        showPage();
    }

    private void showPage() {
        ReportDraft draft = context.reports().draft(request, fields);
        ReportChanges changes = context.reports().changes(request, draft);
        page.removeAll();
        List<Generation> before = context.reports().generations(request);
        if (!before.isEmpty()) {
            page.add(new ChangeNote(changes, before.getFirst().at()));
        }
        page.add(new DraftPage(draft, changes.figures()));
    }
}
