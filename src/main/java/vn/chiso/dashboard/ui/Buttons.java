package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;

/** Makes the buttons without a frame that a card consists of. */
interface Buttons extends Serializable {

    /**
     * A button without a frame.
     *
     * @param key tells the buttons of the card apart, the same before and after a redraw
     * @param sentence what screen readers say; empty when the content says it
     */
    NativeButton button(String key, String sentence, Component content, SerializableRunnable action);
}
