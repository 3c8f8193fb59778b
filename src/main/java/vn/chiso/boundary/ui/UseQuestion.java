package vn.chiso.boundary.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chiso.base.text.Texts;
import vn.chiso.territory.Unit;

/** Whether outlines are taken into use although some units have none. */
final class UseQuestion {

    /** More names than these nobody reads in a question. */
    private static final int MOST_NAMED = 20;

    private UseQuestion() {}

    static ConfirmDialog of(List<Unit> without, Locale locale, SerializableRunnable use) {
        String names = without.stream().limit(MOST_NAMED).map(Unit::fullName).collect(Collectors.joining(", "));
        if (without.size() > MOST_NAMED) {
            names += " " + Texts.get("boundary.more", locale, without.size() - MOST_NAMED);
        }
        ConfirmDialog dialog = new ConfirmDialog(
                Texts.get("boundary.use.without", locale, without.size()),
                Texts.get("boundary.use.without.text", locale, names),
                Texts.get("boundary.use.anyway", locale),
                confirmed -> use.run());
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.get("shell.cancel", locale));
        return dialog;
    }
}
