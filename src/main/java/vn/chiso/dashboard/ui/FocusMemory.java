package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Drawing;

/**
 * Makes the buttons of a card and remembers which was used last, so that the focus returns there after the card was
 * drawn anew.
 */
final class FocusMemory implements Buttons {

    private static final long serialVersionUID = 1L;

    private @Nullable String wanted;

    @Override
    public NativeButton button(String key, String sentence, Component content, SerializableRunnable action) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.getElement().setProperty("innerHTML", Drawing.inside(new Div(content)));
        if (!sentence.isEmpty()) {
            button.setAriaLabel(sentence);
            button.getElement().setAttribute("title", sentence);
        }
        button.addClickListener(click -> {
            use(key);
            action.run();
        });
        if (returnsTo(key)) {
            button.focus();
        }
        return button;
    }

    /** The button of this key was used. */
    void use(String key) {
        wanted = key;
    }

    /** Whether the button of this key, made anew, takes the focus; it does so once. */
    boolean returnsTo(String key) {
        boolean returns = key.equals(wanted);
        if (returns) {
            wanted = null;
        }
        return returns;
    }

    /** Nothing was drawn anew, or all of it is: a later redraw must not take the focus. */
    void forget() {
        wanted = null;
    }
}
