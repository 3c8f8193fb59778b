package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * Opens dialogs, each once. A page takes clicks until it knows of the dialog that the first of them opened: the second
 * click of a double click, or a key that is held down, opens nothing more. Nor does that click close the dialog where
 * it hits the page beside it.
 */
public final class Dialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No second click of a double click comes later, in milliseconds. */
    private static final int DOUBLE_CLICK = 700;

    private static final String STAY_FOR_A_WHILE = """
        this.noCloseOnOutsideClick = true;
        setTimeout(() => { this.noCloseOnOutsideClick = false; }, $0);\
        """;

    private final Map<String, Component> open = new HashMap<>();

    private Dialogs() {}

    /** Opens a dialog, unless one of its kind and title is open. */
    public static void open(Dialog dialog) {
        of(UI.getCurrent()).open(dialog, dialog.getHeaderTitle(), dialog::open);
        if (dialog.isOpened() && dialog.isCloseOnOutsideClick()) {
            dialog.getElement().executeJs(STAY_FOR_A_WHILE, DOUBLE_CLICK);
        }
    }

    /** Opens a question, unless one of its kind is open. */
    public static void open(ConfirmDialog question) {
        of(UI.getCurrent()).open(question, "", question::open);
    }

    private static Dialogs of(UI page) {
        Dialogs known = ComponentUtil.getData(page, Dialogs.class);
        if (known != null) {
            return known;
        }
        Dialogs dialogs = new Dialogs();
        ComponentUtil.setData(page, Dialogs.class, dialogs);
        return dialogs;
    }

    private void open(Component dialog, String title, SerializableRunnable opener) {
        String kind = dialog.getClass().getName() + ":" + title;
        Component before = open.get(kind);
        if (before != null && before.getElement().getProperty("opened", false)) {
            return;
        }
        open.put(kind, dialog);
        opener.run();
        dialog.addDetachListener(gone -> open.remove(kind, dialog));
        forgetUnlessShown(kind, dialog);
    }

    /** A page that is left in the same breath never shows the dialog. Asked behind the opener, which adds it late. */
    private void forgetUnlessShown(String kind, Component dialog) {
        UI page = UI.getCurrent();
        page.beforeClientResponse(page, answer -> {
            if (!dialog.isAttached()) {
                open.remove(kind, dialog);
            }
        });
    }
}
