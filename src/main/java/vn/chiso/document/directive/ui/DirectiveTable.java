package vn.chiso.document.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Symbol;
import vn.chiso.document.directive.DirectiveDocument;

/** The directive documents in rows. On a phone one column says what the others do. */
final class DirectiveTable extends Composite<Grid<DirectiveDocument>> {

    private static final long serialVersionUID = 1L;

    private static final Comparator<DirectiveDocument> BY_DAY = Comparator.comparing(
            DirectiveDocument::issueDate, Comparator.<@Nullable LocalDate>nullsFirst(Comparator.naturalOrder()));

    private final transient DirectiveContext context;
    private final Grid<DirectiveDocument> grid = new Grid<>();

    DirectiveTable(DirectiveContext context) {
        this.context = context;
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    @Override
    protected Grid<DirectiveDocument> initContent() {
        return grid;
    }

    /** The newest first, those without a date last. */
    static List<DirectiveDocument> inOrder(List<DirectiveDocument> some) {
        return some.stream().sorted(BY_DAY.reversed()).toList();
    }

    void show(List<DirectiveDocument> directives, boolean narrow) {
        DirectiveWords words = new DirectiveWords(getLocale());
        CitationLines citations = new CitationLines(context, getLocale());
        grid.removeAllColumns();
        grid.setAriaLabel(getTranslation("nav.directives"));
        if (narrow) {
            grid.addColumn(new ComponentRenderer<>(one -> all(one, words, citations)))
                    .setHeader(getTranslation("directives.number"))
                    .setKey("number")
                    .setRowHeader(true);
        } else {
            columns(words, citations);
        }
        grid.setItems(directives);
        grid.getListDataView().setIdentifierProvider(DirectiveDocument::id);
    }

    private void columns(DirectiveWords words, CitationLines citations) {
        grid.addColumn(new ComponentRenderer<>(one -> number(one, words)))
                .setHeader(getTranslation("directives.number"))
                .setKey("number")
                .setComparator(Comparator.comparing(words::number, VietnameseText.collator()))
                .setRowHeader(true)
                .setFlexGrow(2);
        grid.addColumn(words::day)
                .setHeader(getTranslation("directives.date"))
                .setKey("date")
                .setComparator(BY_DAY)
                .setFlexGrow(0)
                .setWidth("108px");
        grid.addColumn(new ComponentRenderer<>(one -> issuer(one, words)))
                .setHeader(getTranslation("directives.issuer"))
                .setKey("issuer")
                .setComparator(Comparator.comparing(DirectiveDocument::issuer, VietnameseText.collator()))
                .setFlexGrow(2);
        grid.addColumn(words::kind)
                .setHeader(getTranslation("directives.kind"))
                .setKey("kind")
                .setComparator(Comparator.comparing(words::kind, VietnameseText.collator()))
                .setFlexGrow(0)
                .setWidth("116px");
        grid.addColumn(words::subject)
                .setHeader(getTranslation("directives.subject"))
                .setKey("subject")
                .setComparator(Comparator.comparing(DirectiveDocument::subject, VietnameseText.collator()))
                .setFlexGrow(4);
        grid.addColumn(new ComponentRenderer<>(citations::of))
                .setHeader(getTranslation("directives.cited"))
                .setKey("cited")
                .setComparator(Comparator.comparingInt(one -> one.citations().size()))
                .setFlexGrow(3);
    }

    /** The same columns for a file. */
    TableFile file(List<DirectiveDocument> directives, String filter) {
        DirectiveWords words = new DirectiveWords(getLocale());
        CitationLines citations = new CitationLines(context, getLocale());
        return new ListTable<DirectiveDocument>()
                .add(Column.text(getTranslation("directives.number")), one -> Cell.text(one.number()))
                .add(Column.day(getTranslation("directives.date")), one -> Cell.day(one.issueDate()))
                .add(Column.text(getTranslation("directives.issuer")), one -> Cell.text(one.issuer()))
                .add(Column.text(getTranslation("directives.issuer_from")), one -> Cell.text(words.issuerFrom(one)))
                .add(Column.brief(getTranslation("directives.kind")), one -> Cell.text(words.kind(one)))
                .add(Column.words(getTranslation("directives.subject")), one -> Cell.text(one.subject()))
                .add(Column.words(getTranslation("directives.doubt")), one -> Cell.text(one.doubt(getLocale())))
                .add(Column.words(getTranslation("directives.cited")), one -> Cell.text(citations.text(one)))
                .file(context.exports(), getTranslation("nav.directives"), filter, getLocale(), directives);
    }

    private Component number(DirectiveDocument one, DirectiveWords words) {
        Span number = new Span(words.number(one));
        number.addClassName(one.number() == null ? "muted" : "strong");
        Div cell = new Div(number);
        cell.addClassName("register__name");
        String doubt = one.doubt(getLocale());
        if (doubt != null) {
            cell.add(
                    new Badge(Symbol.TRIANGLE_ALERT, getTranslation("directives.doubtful"), "badge--warn"),
                    quiet(doubt));
        }
        return cell;
    }

    private static Component issuer(DirectiveDocument one, DirectiveWords words) {
        Div cell = new Div(new Span(words.issuer(one)), quiet(words.issuerFrom(one)));
        cell.addClassName("register__name");
        return cell;
    }

    private Component all(DirectiveDocument one, DirectiveWords words, CitationLines citations) {
        Div cell = new Div(
                number(one, words),
                quiet(words.kind(one) + " · " + words.day(one) + " · " + words.issuer(one)),
                new Span(words.subject(one)),
                citations.of(one));
        cell.addClassName("register__name");
        return cell;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassNames("muted", "register__others");
        return quiet;
    }
}
