package vn.chiso.inspection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import vn.chiso.document.SectionName;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.followup.FollowUp;
import vn.chiso.inspection.followup.FollowUpStatus;

/** Recommendations and tasks with how they stand. On a phone one column says what the others do. */
final class FollowUpTable extends ListGrid<Finding> {

    private static final long serialVersionUID = 1L;

    private static final Map<FollowUpStatus, String> BADGES = Map.of(
            FollowUpStatus.NEW, "badge--draft",
            FollowUpStatus.IN_PROGRESS, "badge--sent",
            FollowUpStatus.DONE, "badge--approved",
            FollowUpStatus.DECLINED, "badge--locked");

    private final transient FindingContext context;
    private final SerializableConsumer<Finding> open;

    /** @param open shows the steps of a recommendation, and takes another where the user may */
    FollowUpTable(FindingContext context, SerializableConsumer<Finding> open) {
        super(Finding::id);
        this.context = context;
        this.open = open;
        getContent().addItemDoubleClickListener(click -> open.accept(click.getItem()));
    }

    void show(List<Finding> findings, boolean narrow) {
        begin(getTranslation("findings.mode.follow_up"));
        naming("words", "findings.words", one -> narrow ? all(one) : words(one)).setFlexGrow(5);
        if (!narrow) {
            words("addressee", "findings.addressee", this::addressee).setFlexGrow(2);
            words("owner", "followup.owner", this::owner).setFlexGrow(2);
            drawn("due", "followup.due", this::due)
                    .setComparator(Comparator.comparing(this::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                    .setFlexGrow(0)
                    .setWidth("128px");
            drawn("status", "followup.status", this::status)
                    .setComparator(Comparator.comparing(one -> step(one).status()))
                    .setFlexGrow(0)
                    .setWidth("150px");
            drawn("last", "followup.last", this::last).setFlexGrow(3);
        }
        fill(findings);
    }

    /** The same columns for a file. */
    TableFile file(List<Finding> findings, String filter) {
        return new ListTable<Finding>()
                .add(Column.words(getTranslation("findings.words")), one -> Cell.text(one.words()))
                .add(Column.text(getTranslation("findings.addressee")), one -> Cell.text(addressee(one)))
                .add(Column.text(getTranslation("followup.owner")), one -> Cell.text(owner(one)))
                .add(Column.brief(getTranslation("followup.due")), one -> Cell.text(dueText(one)))
                .add(Column.brief(getTranslation("followup.status")), one -> Cell.text(statusText(one)))
                .add(Column.words(getTranslation("followup.last")), one -> Cell.text(lastText(one)))
                .add(Column.text(getTranslation("holdings.report")), one -> Cell.text(context.report(one, getLocale())))
                .add(Column.brief(getTranslation("findings.section")), one -> Cell.text(one.section()))
                .file(context.exports(), getTranslation("findings.mode.follow_up"), filter, getLocale(), findings);
    }

    private Component words(Finding one) {
        Quiet place = new Quiet("");
        place.add(new ListLink(
                FindingAddress.PATH,
                new FindingAddress(context).format(FindingFilter.section(one.documentId(), one.section())),
                context.report(one, getLocale()) + " · " + SectionName.of(one.section(), getLocale())));
        return new Stacked(new Span(one.words()), place);
    }

    private Component due(Finding one) {
        FollowUp step = step(one);
        Stacked cell = new Stacked(new Span(dueText(one)));
        if (context.followUps().isOverdue(step)) {
            cell.add(new Badge(getTranslation("followup.overdue"), "badge--overdue"));
        }
        return cell;
    }

    /** The status opens the steps: it is what one wants to change. */
    private Component status(Finding one) {
        FollowUpStatus status = step(one).status();
        NativeButton button = new NativeButton("", click -> open.accept(one));
        button.addClassNames("link", "followup__open");
        button.add(new Badge(getTranslation(status.key()), BADGES.getOrDefault(status, "badge--draft")));
        button.setAriaLabel(getTranslation("followup.open", getTranslation(status.key()), one.words()));
        return button;
    }

    private Component last(Finding one) {
        FollowUp step = step(one);
        Stacked cell = new Stacked(new Span(step.note()));
        if (step.at() != null) {
            cell.add(new Quiet(step.who() + " · " + DateText.format(step.at())));
        }
        return cell;
    }

    private Component all(Finding one) {
        Div about = new Div(status(one), due(one));
        about.addClassName("holding__sections");
        Stacked cell = new Stacked(about, words(one));
        if (!owner(one).isEmpty()) {
            cell.add(new Quiet(getTranslation("followup.by", owner(one))));
        } else if (!addressee(one).isEmpty()) {
            cell.add(new Quiet(getTranslation("findings.for", addressee(one))));
        }
        cell.add(last(one));
        return cell;
    }

    private FollowUp step(Finding one) {
        return context.followUps().of(one);
    }

    private @Nullable LocalDate dueOn(Finding one) {
        return step(one).dueOn();
    }

    private String dueText(Finding one) {
        @Nullable LocalDate due = dueOn(one);
        return due == null ? "" : DateText.format(due);
    }

    private String statusText(Finding one) {
        String status = getTranslation(step(one).status().key());
        return context.followUps().isOverdue(step(one))
                ? status + " (" + getTranslation("followup.overdue") + ")"
                : status;
    }

    private String lastText(Finding one) {
        FollowUp step = step(one);
        return step.at() == null
                ? ""
                : (step.note() + " (" + step.who() + ", " + DateText.format(step.at()) + ")").strip();
    }

    private String owner(Finding one) {
        @Nullable Long owner = step(one).ownerId();
        return owner == null ? "" : context.agencies().byId(owner).name();
    }

    private String addressee(Finding one) {
        return FindingTable.addressee(this, one);
    }
}
