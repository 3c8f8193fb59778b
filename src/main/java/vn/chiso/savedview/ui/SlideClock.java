package vn.chiso.savedview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.PageTurn;

/** Brings the next view by itself, after the whole interval each time it is started. */
final class SlideClock {

    private final Ticker ticker;
    private @Nullable Registration turning;

    SlideClock(Ticker ticker) {
        this.ticker = ticker;
    }

    /** Starts anew; a single view, or a sequence without an interval, stays as it is. */
    void start(Slides slides, SerializableRunnable advance) {
        stop();
        if (slides.every() != null && slides.views().size() > 1) {
            UI ui = UI.getCurrent();
            turning = ticker.every(slides.every(), () -> PageTurn.next(ui, advance));
        }
    }

    void stop() {
        if (turning != null) {
            turning.remove();
            turning = null;
        }
    }
}
