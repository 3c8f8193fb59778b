package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Makes the buttons of a card and remembers which was used last, so that the focus returns there after the card was
 * drawn anew.
 */
final class FocusMemory implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String wanted;

    /**
     * A button without a frame.
     *
     * @param key tells the buttons of the card apart, the same before and after a redraw
     * @param sentence what screen readers say; empty when the content says it
     */
    NativeButton button(String key, String sentence, Component content, SerializableRunnable action) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.add(content);
        if (!sentence.isEmpty()) {
            button.setAriaLabel(sentence);
            button.getElement().setAttribute("title", sentence);
        }
        button.addClickListener(click -> {
            wanted = key;
            action.run();
        });
        if (key.equals(wanted)) {
            wanted = null;
            button.focus();
        }
        return button;
    }

    /** Nothing was drawn anew, or all of it is: a later redraw must not take the focus. */
    void forget() {
        wanted = null;
    }
}
