package vn.chiso.inspection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.ListGrid;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Stacked;
import vn.chiso.base.ui.Symbol;
import vn.chiso.document.SectionName;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingKind;
import vn.chiso.inspection.Severity;

/** The findings in rows; each leads to its report and section. On a phone one column says what the others do. */
final class FindingTable extends ListGrid<Finding> {

    private static final long serialVersionUID = 1L;

    private static final Map<FindingKind, String> BADGES = Map.of(
            FindingKind.ACHIEVEMENT, "badge--good",
            FindingKind.LIMITATION, "badge--warn",
            FindingKind.RECOMMENDATION, "badge--accent");

    private final transient FindingContext context;
    private final transient FindingAddress address;
    private final SerializableRunnable onChanged;

    /** @param onChanged called after somebody wrote one down anew, or judged it */
    FindingTable(FindingContext context, SerializableRunnable onChanged) {
        super(Finding::id);
        this.context = context;
        this.onChanged = onChanged;
        address = new FindingAddress(context);
    }

    void show(List<Finding> findings, boolean narrow) {
        begin(getTranslation("nav.findings"));
        naming("words", "findings.words", one -> narrow ? all(one) : words(one)).setFlexGrow(5);
        if (!narrow) {
            drawn("kind", "findings.kind", this::kind)
                    .setComparator(Comparator.comparing(Finding::kind))
                    .setFlexGrow(0)
                    .setWidth("122px");
            words("subject", "findings.subject", Finding::subject).setFlexGrow(3);
            words("topic", "findings.topic", this::topic).setFlexGrow(2);
            words("addressee", "findings.addressee", this::addressee).setFlexGrow(2);
            drawn("place", "findings.place", this::place).setFlexGrow(3);
            if (findings.stream().anyMatch(this::mayEdit)) {
                getContent()
                        .addColumn(new ComponentRenderer<>(this::edit))
                        .setKey("edit")
                        .setFlexGrow(0)
                        .setWidth("52px");
            }
        }
        fill(findings);
    }

    /** The same columns for a file. */
    TableFile file(List<Finding> findings, String filter) {
        return new ListTable<Finding>()
                .add(Column.words(getTranslation("findings.words")), one -> Cell.text(one.words()))
                .add(
                        Column.brief(getTranslation("findings.kind")),
                        one -> Cell.text(getTranslation(one.kind().key())))
                .add(
                        Column.brief(getTranslation("findings.severity")),
                        one -> Cell.text(
                                one.severity() == null
                                        ? ""
                                        : getTranslation(one.severity().key())))
                .add(Column.text(getTranslation("findings.subject")), one -> Cell.text(one.subject()))
                .add(Column.text(getTranslation("findings.topic")), one -> Cell.text(topic(one)))
                .add(Column.text(getTranslation("findings.addressee")), one -> Cell.text(addressee(one)))
                .add(Column.text(getTranslation("holdings.report")), one -> Cell.text(context.report(one, getLocale())))
                .add(Column.brief(getTranslation("findings.section")), one -> Cell.text(one.section()))
                .add(Column.words(getTranslation("findings.note")), one -> Cell.text(one.note(getLocale())))
                .file(context.exports(), getTranslation("nav.findings"), filter, getLocale(), findings);
    }

    private Component words(Finding one) {
        Stacked cell = new Stacked(new Span(one.words()));
        @Nullable String note = one.note(getLocale());
        if (note != null) {
            cell.add(new Quiet(note));
        }
        List<DirectiveDocument> cited = context.directives().citedBy(one.key());
        if (!cited.isEmpty()) {
            Quiet line = new Quiet(getTranslation("findings.cites"));
            cited.forEach(directive ->
                    line.add(new Span(" "), new ListLink("directives", Map.of("q", directive.key()), directive.key())));
            cell.add(line);
        }
        return cell;
    }

    private Component kind(Finding one) {
        String name = getTranslation(one.kind().key());
        @Nullable String variant = BADGES.get(one.kind());
        Component kind = variant == null ? new Span(name) : new Badge(name, variant);
        @Nullable Severity severity = one.severity();
        if (severity == null) {
            return kind;
        }
        return new Stacked(kind, new Quiet(getTranslation(severity.key())));
    }

    /** What somebody wrote down is changed, of what a report says only how bad it is. */
    private boolean mayEdit(Finding one) {
        SourceDocument document = context.documents().byId(one.documentId());
        return one.recorded()
                ? context.records().mayRecord(document)
                : one.kind() == FindingKind.LIMITATION && context.records().mayJudge(document);
    }

    private Component edit(Finding one) {
        if (!mayEdit(one)) {
            return new Span();
        }
        SourceDocument document = context.documents().byId(one.documentId());
        return new IconButton(
                Symbol.PENCIL,
                getTranslation("findings.edit.of", one.words()),
                () -> Dialogs.open(
                        new FindingDialog(context, document, one, context.inspected(document, one), onChanged)));
    }

    private Component place(Finding one) {
        return new Stacked(
                new ListLink(
                        FindingAddress.PATH,
                        address.format(FindingFilter.section(one.documentId(), one.section())),
                        SectionName.of(one.section(), getLocale())),
                new Quiet(context.report(one, getLocale())));
    }

    private Component all(Finding one) {
        Div about = new Div(kind(one), new Quiet(topic(one)));
        about.addClassName("holding__sections");
        Stacked cell = new Stacked(about, words(one), new Quiet(one.subject()));
        if (one.addressee() != null) {
            cell.add(new Quiet(getTranslation("findings.for", addressee(one))));
        }
        cell.add(place(one));
        return cell;
    }

    private String topic(Finding one) {
        return context.topic(one.topic(), getLocale());
    }

    private String addressee(Finding one) {
        return addressee(this, one);
    }

    /** Whom it is for; empty for nobody. */
    static String addressee(Component words, Finding one) {
        @Nullable String name = one.addressee();
        return name == null ? "" : one.addresseeImplied() ? words.getTranslation("findings.implied", name) : name;
    }
}
