package vn.chiso.security.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.base.ui.Dialogs;

/** Asks whoever has not done anything for a while whether the session is still wanted. */
final class IdleDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private IdleDialog(SerializableRunnable onStay) {
        setHeaderTitle(getTranslation("security.idle.title"));
        setWidth("min(400px, 94vw)");
        add(new Paragraph(getTranslation("security.idle.text")));
        Button stay = new Button(getTranslation("security.idle.stay"), click -> onStay.run());
        stay.addThemeVariants(ButtonVariant.PRIMARY);
        stay.setAutofocus(true);
        getFooter().add(stay);
    }

    /** Opens one in the page, unless there is one already. */
    static void openIn(UI ui, SerializableRunnable onStay) {
        if (ComponentUtil.getData(ui, IdleDialog.class) == null) {
            ui.accessSynchronously(() -> {
                IdleDialog dialog = new IdleDialog(onStay);
                ComponentUtil.setData(ui, IdleDialog.class, dialog);
                Dialogs.open(dialog);
            });
        }
    }

    static void closeIn(UI ui) {
        IdleDialog dialog = ComponentUtil.getData(ui, IdleDialog.class);
        if (dialog != null) {
            ui.accessSynchronously(() -> {
                ComponentUtil.setData(ui, IdleDialog.class, null);
                dialog.close();
            });
        }
    }
}
