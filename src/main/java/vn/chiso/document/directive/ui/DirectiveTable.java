package vn.chiso.document.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
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
import vn.chiso.base.ui.ListGrid;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Stacked;
import vn.chiso.base.ui.Symbol;
import vn.chiso.document.directive.DirectiveDocument;

/** The directive documents in rows. On a phone one column says what the others do. */
final class DirectiveTable extends ListGrid<DirectiveDocument> {

    private static final long serialVersionUID = 1L;

    private static final Comparator<DirectiveDocument> BY_DAY = Comparator.comparing(
            DirectiveDocument::issueDate, Comparator.<@Nullable LocalDate>nullsFirst(Comparator.naturalOrder()));

    private final transient DirectiveContext context;

    DirectiveTable(DirectiveContext context) {
        super(DirectiveDocument::id);
        this.context = context;
    }

    /** The newest first, those without a date last. */
    static List<DirectiveDocument> inOrder(List<DirectiveDocument> some) {
        return some.stream().sorted(BY_DAY.reversed()).toList();
    }

    void show(List<DirectiveDocument> directives, boolean narrow) {
        DirectiveWords words = new DirectiveWords(getLocale());
        CitationLines citations = new CitationLines(context, getLocale());
        begin(getTranslation("nav.directives"));
        Grid.Column<DirectiveDocument> number =
                naming("number", "directives.number", one -> narrow ? all(one, words, citations) : number(one, words));
        if (!narrow) {
            number.setComparator(Comparator.comparing(words::number, VietnameseText.collator()))
                    .setFlexGrow(2);
            column("date", "directives.date", words::day)
                    .setComparator(BY_DAY)
                    .setFlexGrow(0)
                    .setWidth("108px");
            drawn("issuer", "directives.issuer", one -> issuer(one, words))
                    .setComparator(Comparator.comparing(DirectiveDocument::issuer, VietnameseText.collator()))
                    .setFlexGrow(2);
            words("kind", "directives.kind", words::kind).setFlexGrow(0).setWidth("116px");
            words("subject", "directives.subject", words::subject)
                    .setComparator(Comparator.comparing(DirectiveDocument::subject, VietnameseText.collator()))
                    .setFlexGrow(4);
            drawn("cited", "directives.cited", citations::of)
                    .setComparator(
                            Comparator.comparingInt(one -> one.citations().size()))
                    .setFlexGrow(3);
        }
        fill(directives);
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
        Stacked cell = new Stacked(number);
        String doubt = one.doubt(getLocale());
        if (doubt != null) {
            cell.add(
                    new Badge(Symbol.TRIANGLE_ALERT, getTranslation("directives.doubtful"), "badge--warn"),
                    new Quiet(doubt));
        }
        return cell;
    }

    private static Component issuer(DirectiveDocument one, DirectiveWords words) {
        return new Stacked(new Span(words.issuer(one)), new Quiet(words.issuerFrom(one)));
    }

    private Component all(DirectiveDocument one, DirectiveWords words, CitationLines citations) {
        return new Stacked(
                number(one, words),
                new Quiet(words.kind(one) + " · " + words.day(one) + " · " + words.issuer(one)),
                new Span(words.subject(one)),
                citations.of(one));
    }
}
