package vn.chiso.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.ListGrid;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Stacked;
import vn.chiso.base.ui.Symbol;
import vn.chiso.document.DocumentKind;
import vn.chiso.document.SourceDocument;
import vn.chiso.reading.ReaderAddress;
import vn.chiso.reading.ReportState;

/** The reports in rows; each leads to its reader. On a phone one column says what the others do. */
final class DocumentTable extends ListGrid<ReportState> {

    private static final long serialVersionUID = 1L;

    private final transient ReaderContext context;

    DocumentTable(ReaderContext context) {
        super(one -> one.document().id());
        this.context = context;
    }

    void show(List<ReportState> states, boolean narrow) {
        begin(getTranslation("nav.documents"));
        naming("title", "documents.title", one -> narrow ? all(one) : title(one))
                .setFlexGrow(5);
        if (!narrow) {
            words("number", "documents.number", one -> orNone(one.document().number()))
                    .setFlexGrow(0)
                    .setWidth("124px");
            column("date", "documents.date", one -> date(one.document()))
                    .setComparator(Comparator.comparing(
                            (ReportState one) -> one.document().issueDate(),
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                    .setFlexGrow(0)
                    .setWidth("112px");
            words("issuer", "documents.issuer", one -> one.document().issuer()).setFlexGrow(3);
            words("period", "documents.period", one -> orNone(period(one.document())))
                    .setFlexGrow(0)
                    .setWidth("150px");
            words("kind", "documents.kind", one -> kind(one.document()))
                    .setFlexGrow(0)
                    .setWidth("150px");
            drawn("complete", "documents.complete", this::complete).setFlexGrow(3);
        }
        fill(states);
    }

    /** The same columns for a file. */
    TableFile file(List<ReportState> states, String filter) {
        return new ListTable<ReportState>()
                .add(
                        Column.words(getTranslation("documents.title")),
                        one -> Cell.text(one.document().title()))
                .add(
                        Column.brief(getTranslation("documents.number")),
                        one -> Cell.text(one.document().number()))
                .add(Column.brief(getTranslation("documents.date")), one -> Cell.text(date(one.document())))
                .add(
                        Column.text(getTranslation("documents.issuer")),
                        one -> Cell.text(one.document().issuer()))
                .add(Column.text(getTranslation("documents.period")), one -> Cell.text(period(one.document())))
                .add(Column.text(getTranslation("documents.kind")), one -> Cell.text(kind(one.document())))
                .add(
                        Column.words(getTranslation("documents.complete")),
                        one -> Cell.text(String.join("; ", words(one))))
                .file(context.exports(), getTranslation("nav.documents"), filter, getLocale(), states);
    }

    private Component title(ReportState one) {
        Stacked cell = new Stacked(new ListLink(
                ReaderAddress.PATH,
                ReaderAddress.of(one.document().key()).query(),
                one.document().title()));
        @Nullable String note = one.document().numberNote(getLocale());
        if (note != null) {
            cell.add(new Quiet(note));
        }
        return cell;
    }

    private Component complete(ReportState one) {
        Div badges = new Div(
                one.hasText()
                        ? new Badge(Symbol.CHECK, getTranslation("documents.text"), "badge--good")
                        : new Badge(getTranslation("documents.text.none"), "badge--warn"));
        badges.addClassName("holding__sections");
        if (one.signed() != null) {
            badges.add(new Badge(Symbol.LOCK, getTranslation("documents.signed"), "badge--accent"));
        }
        Stacked cell = new Stacked(badges);
        words(one).stream().skip(1).forEach(line -> cell.add(new Quiet(line)));
        if (context.reader().keeps(one.document()) && !one.hasText()) {
            cell.add(new ImportButton(context, one.document(), true));
        }
        return cell;
    }

    /** Whether there is a text, how much of it is tied, and what is missing. */
    private List<String> words(ReportState one) {
        SourceDocument document = one.document();
        String text = getTranslation(one.hasText() ? "documents.text" : "documents.text.none");
        String tied = one.hasText()
                ? getTranslation("reading.tied", one.tied(), one.figures())
                : getTranslation("reading.figures", one.figures());
        String missing = String.join(
                ", ",
                Stream.of(
                                document.number() == null ? getTranslation("documents.missing.number") : "",
                                document.issueDate() == null ? getTranslation("documents.missing.date") : "",
                                document.emptySections().isEmpty()
                                        ? ""
                                        : getTranslation(
                                                "documents.missing.sections",
                                                String.join(", ", document.emptySections())))
                        .filter(part -> !part.isEmpty())
                        .toList());
        return missing.isEmpty()
                ? List.of(text, tied)
                : List.of(text, tied, getTranslation("documents.missing", missing));
    }

    private Component all(ReportState one) {
        SourceDocument document = one.document();
        String line = String.join(
                " · ",
                Stream.of(orNone(document.number()), date(document), orNone(period(document)))
                        .filter(part -> !part.isEmpty())
                        .toList());
        return new Stacked(title(one), new Quiet(document.issuer()), new Quiet(line), complete(one));
    }

    private String kind(SourceDocument document) {
        return getTranslation(DocumentKind.valueOf(document.kind()).key());
    }

    private @Nullable String period(SourceDocument document) {
        return document.periodLabel(getLocale());
    }

    private static String date(SourceDocument document) {
        LocalDate day = document.issueDate();
        return day == null ? "" : DateText.format(day);
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "" : text;
    }
}
