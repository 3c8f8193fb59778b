package vn.chiso.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.AnnexHead;
import vn.chiso.budget.AnnexText;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetTask;
import vn.chiso.budget.ColumnChange;
import vn.chiso.document.SourceDocument;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/** Where a cell of the annex comes from: the report's own way of writing it, its section, and who changed it when. */
final class AnnexCellDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient BudgetContext context;
    private final transient BudgetAnnex annex;
    private final transient AnnexText text;
    private final DescriptionList known = new DescriptionList();
    private final Div body = new Div();

    AnnexCellDialog(BudgetContext context, BudgetAnnex annex, AnnexLine line, AnnexColumn column) {
        this.context = context;
        this.annex = annex;
        text = new AnnexText(context.catalogue(), annex, getLocale());
        setHeaderTitle(AnnexHead.fullName(column, getLocale()));
        body.addClassName("annex-cell");
        known.addClassName("facts__known");
        BudgetTask task = line.task();
        body.add(new Paragraph(
                task != null
                        ? task.name()
                        : line.group() == null ? "" : line.group().name()));
        body.add(known);
        add(body);
        if (task != null && column.kind().isOwn()) {
            own(task, column);
        }
        @Nullable Figure figure = column == AnnexColumn.ALLOCATED && task != null ? task.source() : line.figure(column);
        if (figure != null) {
            figure(figure, column, task);
        }
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }

    private void figure(Figure figure, AnnexColumn column, @Nullable BudgetTask task) {
        fact(column == AnnexColumn.ALLOCATED ? "budget.source" : column.key(), new Span(text.figure(figure, column)));
        @Nullable String written = task == null ? null : task.executedWritten();
        boolean asReported = figure.documentId() != null && figure.documentId() == annex.documentId();
        if (column == AnnexColumn.EXECUTED && written != null && asReported) {
            fact("budget.written", new Span("“" + written + "” (" + annex.unitWritten() + ")"));
        }
        fact("budget.period", new Span(FigureText.period(figure.period(), getLocale())));
        fact("budget.place", place(figure));
        Div notes = new Div();
        context.figures().detail(figure.observationId()).stream()
                .flatMap(detail -> detail.notes().stream())
                .forEach(note -> notes.add(new Paragraph(note.text(getLocale()))));
        notes.addClassName("muted");
        body.add(notes, context.link(figure, getTranslation("budget.open_figure")));
    }

    private Component place(Figure figure) {
        @Nullable Long documentId = figure.documentId();
        if (documentId == null) {
            return new Span(getTranslation("grid.source.entered"));
        }
        SourceDocument report = context.documents().byId(documentId);
        @Nullable String section = figure.section();
        Div place = new Div(new Span(context.report(documentId, getLocale())));
        if (section != null && !section.isEmpty()) {
            String name = getTranslation("holdings.section", section);
            place.add(
                    new Span(", "),
                    context.places()
                            .address(report, section)
                            .<Component>map(address -> {
                                Anchor link = new Anchor(address, name);
                                link.getElement().setAttribute("router-link", true);
                                return link;
                            })
                            .orElseGet(() -> new Span(name)));
        }
        return place;
    }

    private void own(BudgetTask task, AnnexColumn column) {
        fact(column.key(), new Span(text.own(task.own(), column)));
        List<ColumnChange> changes = context.columns().history(task.id()).stream()
                .filter(change -> change.column() == column)
                .toList();
        UnorderedList lines = new UnorderedList();
        lines.addClassName("facts__lines");
        changes.forEach(change -> lines.add(new ListItem(line(change))));
        if (!changes.isEmpty()) {
            fact("budget.history", lines);
        }
    }

    private Component[] line(ColumnChange change) {
        Span who = new Span(DateText.formatToTheSecond(change.at()) + " · " + change.username());
        who.addClassName("muted");
        return Stream.of(
                        who,
                        new Span(blank(text.stored(change.column(), change.before())) + " → "
                                + blank(text.stored(change.column(), change.now()))),
                        new Span(change.reason() == null ? "" : change.reason()))
                .toArray(Component[]::new);
    }

    private String blank(String said) {
        return said.isEmpty() ? getTranslation("budget.blank") : said;
    }

    private void fact(String key, Component content) {
        known.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(content));
    }
}
