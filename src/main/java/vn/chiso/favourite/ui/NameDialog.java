package vn.chiso.favourite.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.favourite.FavouriteRefused;
import vn.chiso.favourite.FavouriteService;

/** The name of a kept address. What is refused is said below the field. */
final class NameDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField field = new TextField();
    private final SerializableConsumer<String> keep;

    /** @param keep is handed the name; may refuse it */
    NameDialog(String title, String name, SerializableConsumer<String> keep) {
        this.keep = keep;
        setHeaderTitle(title);
        setWidth("min(480px, 94vw)");
        field.setLabel(getTranslation("favourite.name"));
        field.setValue(name);
        field.setMaxLength(FavouriteService.MOST_LETTERS);
        field.setAutoselect(true);
        field.setWidthFull();
        field.addKeyPressListener(Key.ENTER, enter -> save());
        add(field);
        DialogFoot.add(this, getTranslation("favourite.save"), this::save);
        field.focus();
    }

    /** Offers to keep the address no longer, too. */
    NameDialog orRemove(SerializableRunnable remove) {
        Button button = new Button(getTranslation("favourite.remove.do"), click -> {
            remove.run();
            close();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().addComponentAsFirst(button);
        return this;
    }

    private void save() {
        try {
            keep.accept(field.getValue());
            close();
        } catch (FavouriteRefused refused) {
            field.setErrorMessage(refused.in(getLocale()));
            field.setInvalid(true);
            field.focus();
        }
    }
}
