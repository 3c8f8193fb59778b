package vn.chiso.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;

/** The two buttons with which a dialog ends: leave everything as it is, or do what it is for. */
public final class DialogFoot {

    private DialogFoot() {}

    /** Adds them behind what stands in the foot already; {@code act} closes the dialog itself once it is done. */
    public static void add(Dialog dialog, String actText, SerializableRunnable act) {
        Button done = new Button(actText);
        done.setDisableOnClick(true);
        done.addClickListener(click -> {
            act.run();
            done.setEnabled(true);
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(dialog.getTranslation("shell.cancel"), click -> dialog.close()), done);
    }
}
