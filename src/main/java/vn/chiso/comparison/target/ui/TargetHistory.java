package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Quiet;
import vn.chiso.comparison.target.TargetRefused;
import vn.chiso.comparison.target.TargetStep;

/** What became of a target, the newest first; the user's own newest step can be taken back. */
final class TargetHistory extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient TargetContext context;
    private final SerializableRunnable onUndone;

    TargetHistory(TargetContext context, long lineId, SerializableRunnable onUndone) {
        this.context = context;
        this.onUndone = onUndone;
        List<TargetStep> steps = context.targets().history(lineId).reversed();
        getContent().add(new H3(getTranslation("target.history")));
        if (steps.isEmpty()) {
            getContent().add(new Quiet(getTranslation("target.history.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("history__lines");
        steps.forEach(step -> list.add(line(step, step.equals(steps.getFirst()))));
        getContent().add(list);
    }

    private ListItem line(TargetStep step, boolean newest) {
        Span act = new Span(getTranslation(step.kind().key()));
        act.addClassName("history__value");
        Div head = new Div(act);
        head.addClassName("history__head");
        if (step.goal() != null) {
            head.add(new Span(context.words().line(step.goal(), getLocale())));
        }
        if (newest && context.targets().mayUndo(step.lineId())) {
            NativeButton undo = new NativeButton(getTranslation("target.undo"), click -> undo(step));
            undo.addClassName("link");
            head.add(undo);
        }
        ListItem item = new ListItem(head, new Quiet(step.who() + " · " + DateText.format(step.at())));
        item.addClassName("history__line");
        String basis = context.words().basis(step.basis(), getLocale());
        if (!basis.isEmpty()) {
            item.add(new Paragraph(new Quiet(getTranslation("target.basis") + ": " + basis)));
        }
        if (!step.reason().isEmpty()) {
            item.add(new Paragraph("“" + step.reason() + "”"));
        }
        return item;
    }

    private void undo(TargetStep step) {
        try {
            context.records().undo(step.lineId(), step.ordinal());
            Notices.done(getTranslation("target.undone"));
        } catch (TargetRefused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        onUndone.run();
    }
}
