package vn.chiso.round.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Objects;
import vn.chiso.base.ui.DayPicker;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.round.Sheet;

/** Until when one agency may write again, and why. */
final class ReopenDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;
    private static final int USUAL_DAYS = 7;

    ReopenDialog(RoundContext context, Sheet sheet, SerializableConsumer<SerializableRunnable> tell) {
        setHeaderTitle(getTranslation("report.reopen"));
        setWidth("min(480px, 94vw)");
        DatePicker until = DayPicker.of(getTranslation("round.deadline"), getLocale());
        until.setMin(context.today());
        until.setValue(context.today().plusDays(USUAL_DAYS));
        TextArea reason = new TextArea(getTranslation("report.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        Div fields = new Div(until, reason);
        fields.addClassName("dialog-fields");
        add(fields);
        DialogFoot.add(this, getTranslation("report.reopen"), () -> {
            reason.setErrorMessage(getTranslation("round.refused.reason"));
            reason.setInvalid(reason.isEmpty());
            LocalDate day = until.getValue();
            if (!reason.isEmpty() && day != null) {
                close();
                tell.accept(() -> context.reports()
                        .reopen(
                                sheet.report().id(),
                                sheet.report().version(),
                                Objects.requireNonNull(day),
                                reason.getValue()));
            }
        });
        reason.focus();
    }
}
