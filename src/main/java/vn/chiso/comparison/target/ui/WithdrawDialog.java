package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Problem;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.comparison.target.Target;
import vn.chiso.comparison.target.TargetRefused;

/** Takes a target out of force; somebody has to say why. */
final class WithdrawDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    WithdrawDialog(TargetContext context, Target target, SerializableRunnable onWithdrawn) {
        setHeaderTitle(getTranslation("target.withdraw"));
        setWidth("min(480px, 94vw)");
        TextArea reason = ReasonField.of(getTranslation("target.reason"));
        RequiredFields required = new RequiredFields();
        required.require(reason);
        Problem problem = new Problem();
        Div fields = new Div(reason);
        fields.addClassName("dialog-fields");
        String kept = target.original() == null
                ? getTranslation("target.withdraw.sure")
                : getTranslation("target.withdraw.back", context.words().line(target.original(), getLocale()));
        add(new Paragraph(context.words().line(target.goal(), getLocale())), new Paragraph(kept), fields, problem);
        DialogFoot.add(this, getTranslation("target.withdraw"), () -> {
            if (!required.areFilled()) {
                return;
            }
            try {
                context.records().withdraw(target.lineId(), target.step(), reason.getValue());
            } catch (TargetRefused refused) {
                problem.setText(refused.in(getLocale()));
                return;
            }
            close();
            TargetUndo.offer(
                    context, getTranslation("target.withdrawn.done"), target.lineId(), target.step() + 1, onWithdrawn);
            onWithdrawn.run();
        });
    }
}
