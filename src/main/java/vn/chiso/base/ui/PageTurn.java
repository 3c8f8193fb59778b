package vn.chiso.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs something with the lock of a page held, from whatever thread. A page that was closed meanwhile stays quiet. */
public final class PageTurn {

    private static final String NOTHING = ";";

    private PageTurn() {}

    /** At once on the page's own turn, else on its next. */
    public static void now(UI ui, Runnable what) {
        if (ui.equals(UI.getCurrent())) {
            what.run();
        } else {
            next(ui, what);
        }
    }

    /**
     * The same for what may be a whole page. The connection to the browser holds on to the last message that it has sent,
     * a megabyte of it, until it sends another: so one with nothing in it follows.
     */
    public static void answer(UI ui, Runnable what) {
        now(ui, what);
        next(ui, () -> ui.getPage().executeJs(NOTHING));
    }

    /** On the page's next turn, once however often it is asked for until then: a block of changes asks for each of them. */
    public static Runnable onceNext(UI ui, Runnable what) {
        AtomicBoolean waiting = new AtomicBoolean();
        return () -> {
            if (waiting.compareAndSet(false, true)) {
                next(ui, () -> {
                    waiting.set(false);
                    what.run();
                });
            }
        };
    }

    public static void next(UI ui, Runnable what) {
        try {
            Future<Void> unused = ui.access(what::run);
        } catch (UIDetachedException closedMeanwhile) {
            // nobody looks at the page any more
        }
    }
}
