package vn.chiso.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.Objects;

/** Short messages at the lower edge. The words come translated. */
public final class Notices {

    private static final Duration SHOWN = Duration.ofSeconds(4);

    /** Long enough to be read, thought over and reached by keyboard. */
    private static final Duration SHOWN_WITH_UNDO = Duration.ofSeconds(20);

    private static final String DONE = Notices.class.getName();
    private static final String PROBLEM = DONE + ".problem";

    private Notices() {}

    /** Something was done; goes away by itself, or when the next thing is. */
    public static void done(String text) {
        UI page = UI.getCurrent();
        Notification before = (Notification) ComponentUtil.getData(page, DONE);
        if (before != null) {
            before.close();
        }
        ComponentUtil.setData(page, DONE, show(Symbol.CHECK, "notice--done", text, SHOWN));
    }

    /** Something was done that can be taken back as long as the message is there. */
    public static void undoable(String text, SerializableRunnable undo) {
        done(text);
        Notification notification = (Notification) Objects.requireNonNull(ComponentUtil.getData(UI.getCurrent(), DONE));
        NativeButton back = new NativeButton(I18NProvider.translate("notice.undo"), click -> {
            // the second click of a double click would undo once more
            click.getSource().setEnabled(false);
            notification.close();
            undo.run();
        });
        back.addClassName("link");
        notification.getChildren().findFirst().map(Div.class::cast).ifPresent(notice -> notice.add(back));
        notification.setDuration((int) SHOWN_WITH_UNDO.toMillis());
    }

    /** Something to know; goes away by itself. */
    public static void info(String text) {
        show(Symbol.INFO, "notice--info", text, SHOWN);
    }

    /** Something did not work; read out at once and stays until it is closed. */
    public static void problem(String text) {
        ComponentUtil.setData(
                UI.getCurrent(), PROBLEM, show(Symbol.CIRCLE_ALERT, "notice--error", text, Duration.ZERO));
    }

    /** What did not work is no longer so: the last problem goes away. */
    public static void solved() {
        Notification before = (Notification) ComponentUtil.getData(UI.getCurrent(), PROBLEM);
        if (before != null) {
            before.close();
        }
    }

    private static Notification show(Symbol symbol, String kind, String text, Duration shown) {
        Notification notification = new Notification();
        Div notice = new Div(new Icon(symbol), new Span(text));
        notice.addClassNames("notice", kind);
        if (shown.isZero()) {
            notice.add(new IconButton(Symbol.X, I18NProvider.translate("shell.close"), notification::close));
            notification.setAssertive(true);
        }
        notification.add(notice);
        notification.setDuration((int) shown.toMillis());
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.open();
        return notification;
    }
}
