package vn.chiso.inspection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.DayPicker;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.followup.FollowUp;
import vn.chiso.inspection.followup.FollowUpRefused;
import vn.chiso.inspection.followup.FollowUpStatus;
import vn.chiso.inspection.followup.NewFollowUp;

/** The steps of one recommendation, and the next one where the user may take it. */
final class FollowUpDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 1000;

    private final transient FindingContext context;
    private final transient Finding finding;
    private final transient FollowUp seen;
    private final SerializableRunnable onTaken;
    private final Select<FollowUpStatus> status = new Select<>();
    private final DatePicker due;
    private final ComboBox<Agency> owner = new ComboBox<>();
    private final TextArea note = new TextArea();
    private final RequiredFields required = new RequiredFields();
    private final Problem problem = new Problem();

    FollowUpDialog(FindingContext context, Finding finding, SerializableRunnable onTaken) {
        this.context = context;
        this.finding = finding;
        this.onTaken = onTaken;
        seen = context.followUps().of(finding);
        due = DayPicker.of(getTranslation("followup.due"), getLocale());
        setHeaderTitle(getTranslation(finding.kind().key()));
        setWidth("min(560px, 94vw)");
        add(new Paragraph(finding.words()));
        boolean directs = context.followUps().mayDirect(finding);
        if (directs || context.followUps().mayReport(finding)) {
            add(fields(directs), problem);
            DialogFoot.add(this, getTranslation("followup.save"), this::save);
        } else {
            getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
        }
        add(history());
    }

    private Component fields(boolean directs) {
        status.setLabel(getTranslation("followup.status"));
        status.setItems(FollowUpStatus.values());
        status.setItemLabelGenerator(one -> getTranslation(one.key()));
        status.setValue(seen.status());
        due.setValue(seen.dueOn());
        due.setReadOnly(!directs);
        DayPicker.tellPast(due, context.today(), getTranslation("shell.day.past"));
        required.watch(due);
        required.watch(note);
        status.addValueChangeListener(change -> askNote());
        owner.setLabel(getTranslation("followup.owner"));
        owner.setItems(
                (one, typed) -> VietnameseText.matches(name(one), typed),
                context.agencies().all().stream()
                        .sorted(AgencyService.OFFICIAL_ORDER)
                        .toList());
        owner.setItemLabelGenerator(this::name);
        owner.setClearButtonVisible(true);
        owner.setReadOnly(!directs);
        if (seen.ownerId() != null) {
            owner.setValue(context.agencies().byId(seen.ownerId()));
        }
        note.setLabel(getTranslation("followup.note"));
        note.setPlaceholder(getTranslation("followup.note.hint"));
        note.setMaxLength(LONGEST_NOTE);
        note.setMinHeight("84px");
        askNote();
        Div fields = new Div(status, due, owner, note);
        fields.addClassName("dialog-fields");
        return fields;
    }

    /** What is over needs a word on how. */
    private void askNote() {
        FollowUpStatus chosen = status.getValue();
        boolean asked = chosen != null && chosen.isOver() && chosen != seen.status();
        note.setRequiredIndicatorVisible(asked);
        if (!asked) {
            note.setInvalid(false);
        }
    }

    private String name(Agency one) {
        return one.name() + " · " + context.territory().byId(one.unitId()).shortName();
    }

    private void save() {
        problem.setText("");
        if (!required.areFilled()) {
            return;
        }
        Agency chosen = owner.getValue();
        NewFollowUp step = new NewFollowUp(
                Objects.requireNonNull(status.getValue()),
                due.getValue(),
                chosen == null ? null : (Long) chosen.id(),
                note.getValue());
        FollowUp taken;
        try {
            taken = context.followUps().record(finding.id(), seen.ordinal(), step);
        } catch (FollowUpRefused refused) {
            problem.setText(refused.in(getLocale()));
            return;
        }
        close();
        Notices.undoable(getTranslation("followup.saved"), () -> undoLater(taken.ordinal()));
        onTaken.run();
    }

    /** From the dialog, which says why not where it cannot be. */
    private void undo() {
        try {
            context.followUps().undo(finding.id(), seen.ordinal());
        } catch (FollowUpRefused refused) {
            problem.setText(refused.in(getLocale()));
            return;
        }
        close();
        Notices.done(getTranslation("followup.undone"));
        onTaken.run();
    }

    /** From the notice, when the dialog is closed already. */
    private void undoLater(int ordinal) {
        try {
            context.followUps().undo(finding.id(), ordinal);
        } catch (FollowUpRefused refused) {
            Notices.problem(refused.in(getLocale()));
            return;
        }
        Notices.done(getTranslation("followup.undone"));
        onTaken.run();
    }

    private Component history() {
        List<FollowUp> steps = new ArrayList<>(context.followUps().history(finding));
        Collections.reverse(steps);
        Div place = new Div(new H3(getTranslation("followup.history")));
        if (steps.isEmpty()) {
            place.add(new Quiet(getTranslation("followup.history.none")));
            return place;
        }
        OrderedList list = new OrderedList();
        list.addClassName("history__lines");
        steps.forEach(step -> list.add(line(step)));
        place.add(list);
        return place;
    }

    private ListItem line(FollowUp step) {
        Span value = new Span(getTranslation(step.status().key()));
        value.addClassName("history__value");
        Div head = new Div(value, new Span(terms(step)));
        head.addClassName("history__head");
        if (step.ordinal() == seen.ordinal() && context.followUps().mayUndo(finding)) {
            NativeButton undo = new NativeButton(getTranslation("followup.undo"), click -> undo());
            undo.addClassName("link");
            head.add(undo);
        }
        String when = step.at() == null ? "" : " · " + DateText.format(step.at());
        ListItem item = new ListItem(
                head,
                new Quiet((step.undoing() ? getTranslation("followup.took_back") + " · " : "") + step.who() + when));
        item.addClassName("history__line");
        if (!step.note().isEmpty() && !step.undoing()) {
            item.add(new Paragraph(step.note()));
        }
        return item;
    }

    private String terms(FollowUp step) {
        @Nullable Long by = step.ownerId();
        List<String> terms = new ArrayList<>();
        if (step.dueOn() != null) {
            terms.add(getTranslation("followup.until", DateText.format(step.dueOn())));
        }
        if (by != null) {
            terms.add(context.agencies().byId(by).name());
        }
        return String.join(" · ", terms);
    }
}
