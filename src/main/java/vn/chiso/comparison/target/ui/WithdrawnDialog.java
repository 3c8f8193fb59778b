package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.comparison.target.TargetStep;

/** The targets that hold no more, with what became of each; who withdrew one brings it back. */
final class WithdrawnDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    WithdrawnDialog(TargetContext context, SerializableRunnable onChanged) {
        setHeaderTitle(getTranslation("target.withdrawn.title"));
        setWidth("min(620px, 94vw)");
        for (TargetStep step : context.targets().withdrawn()) {
            context.targets().history(step.lineId()).stream()
                    .map(TargetStep::goal)
                    .filter(goal -> goal != null)
                    .reduce((first, second) -> second)
                    .ifPresent(goal -> add(new Paragraph(
                            context.catalogue().indicator(goal.indicatorId()).name(getLocale()))));
            add(new TargetHistory(context, step.lineId(), () -> {
                close();
                onChanged.run();
            }));
        }
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }
}
