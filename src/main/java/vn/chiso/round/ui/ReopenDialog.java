package vn.chiso.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Objects;
import vn.chiso.round.Sheet;

/** Until when one agency may write again, and why. */
final class ReopenDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;
    private static final int USUAL_DAYS = 7;

    ReopenDialog(RoundContext context, Sheet sheet, SerializableConsumer<SerializableRunnable> tell) {
        setHeaderTitle(getTranslation("report.reopen"));
        setWidth("min(480px, 94vw)");
        DatePicker until = new DatePicker(getTranslation("round.deadline"));
        until.setLocale(getLocale());
        until.setMin(context.today());
        until.setValue(context.today().plusDays(USUAL_DAYS));
        TextArea reason = new TextArea(getTranslation("report.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        Div fields = new Div(until, reason);
        fields.addClassName("dialog-fields");
        add(fields);
        Button open = new Button(getTranslation("report.reopen"), click -> {
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
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), open);
        reason.focus();
    }
}
