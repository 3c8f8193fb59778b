package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chiso.base.ui.Drawing;

/**
 * A table or map of hundreds of cells, which reaches the browser as one drawing: a message for every element of every cell
 * would be ten times as long, and there is another when the cell goes (decision 0048). Built of components as any other,
 * its buttons by {@link #button}, then drawn.
 */
final class Drawn extends Component implements Buttons, HasStyle {

    private static final long serialVersionUID = 1L;
    private static final String PRESSED = "event.target.closest('[data-press]')";

    private final FocusMemory focus;
    private final List<SerializableRunnable> actions = new ArrayList<>();

    /**
     * @param tag of what will be drawn
     * @param focus remembers which button was used last
     */
    Drawn(String tag, FocusMemory focus) {
        super(new Element(tag));
        this.focus = focus;
        getElement()
                .addEventListener("click", this::press)
                .setFilter(PRESSED + " !== null")
                .addEventData(PRESSED + ".dataset.press");
    }

    /** A button of what will be drawn; the sentence is also its tooltip. */
    @Override
    public NativeButton button(String key, String sentence, Component content, SerializableRunnable action) {
        NativeButton button = new NativeButton();
        button.add(content);
        if (!sentence.isEmpty()) {
            button.setAriaLabel(sentence);
        }
        String place = String.valueOf(actions.size());
        button.getElement().setAttribute("data-press", place);
        actions.add(() -> {
            focus.use(key);
            action.run();
        });
        if (focus.returnsTo(key)) {
            getElement().executeJs("this.querySelector('[data-press=\"' + $0 + '\"]')?.focus()", place);
        }
        return button;
    }

    /** Shows what was built, and nothing else. */
    Drawn draw(Component built) {
        Element from = built.getElement();
        from.getAttributeNames().forEach(name -> getElement().setAttribute(name, from.getAttribute(name)));
        getElement().setProperty("innerHTML", Drawing.inside(built));
        return this;
    }

    /** Tints these rows of the body of a table, counted from zero, and no others. */
    void select(int... rows) {
        getElement()
                .executeJs(
                        "this.querySelectorAll('tbody tr').forEach((row, at) => row.classList.toggle($0, $1.includes(at)))",
                        "table__current",
                        Arrays.stream(rows).boxed().toList());
    }

    private void press(DomEvent event) {
        String place = event.getEventData().path(PRESSED + ".dataset.press").asString("");
        int at = place.matches("\\d{1,6}") ? Integer.parseInt(place) : actions.size();
        if (at < actions.size()) {
            actions.get(at).run();
        }
    }
}
