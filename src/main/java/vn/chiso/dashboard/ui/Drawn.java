package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Drawing;

/**
 * A table or map of hundreds of cells, which reaches the browser as one drawing: a message for every element of every cell
 * would be ten times as long, and there is another when the cell goes (decision 0048). Built of components as any other,
 * then drawn. Neither the markup nor what its buttons do is kept on the server: both are made when they are needed, for
 * which the same has to be built each time (decision 0051).
 */
final class Drawn extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;
    private static final String PRESSED = "event.target.closest('[data-press]')";
    private static final int NOBODY = -1;
    private static final String FOCUS = "this.querySelector('[data-press=\"' + $0 + '\"]')?.focus()";

    private final FocusMemory focus;
    private final SerializableFunction<Buttons, Component> content;
    private @Nullable String first;
    private int focused;

    /**
     * @param tag of what will be drawn
     * @param focus remembers which button was used last
     * @param content builds what is drawn, with buttons of the maker that it is given: the same each time, but for looks
     */
    Drawn(String tag, FocusMemory focus, SerializableFunction<Buttons, Component> content) {
        super(new Element(tag));
        this.focus = focus;
        this.content = content;
        Numbered buttons = new Numbered();
        Component built = content.apply(buttons);
        Element looks = built.getElement();
        looks.getAttributeNames().forEach(name -> getElement().setAttribute(name, looks.getAttribute(name)));
        first = Drawing.inside(built);
        focused = buttons.first(focus);
        Drawing.fill(this, this::markup);
        addAttachListener(attached -> takeFocus());
        getElement()
                .addEventListener("click", this::press)
                .setFilter(PRESSED + " !== null")
                .addEventData(PRESSED + ".dataset.press");
    }

    /** Tints these rows of the body of a table, counted from zero, and no others. */
    void select(int... rows) {
        getElement()
                .executeJs(
                        "this.querySelectorAll('tbody tr').forEach((row, at) => row.classList.toggle($0, $1.includes(at)))",
                        "table__current",
                        Arrays.stream(rows).boxed().toList());
    }

    private String markup() {
        String markup = first == null ? Drawing.inside(content.apply(new Numbered())) : first;
        first = null;
        return markup;
    }

    private void takeFocus() {
        if (focused >= 0) {
            getElement().executeJs(FOCUS, String.valueOf(focused));
            focused = NOBODY;
        }
    }

    private void press(DomEvent event) {
        String place = event.getEventData().path(PRESSED + ".dataset.press").asString("");
        if (place.matches("\\d{1,6}")) {
            Numbered buttons = new Numbered();
            Component unused = content.apply(buttons);
            buttons.press(Integer.parseInt(place), focus);
        }
    }

    /** Buttons that carry their number. */
    private static final class Numbered implements Buttons {

        private static final long serialVersionUID = 1L;

        private final List<String> keys = new ArrayList<>();
        private final List<SerializableRunnable> actions = new ArrayList<>();

        @Override
        public NativeButton button(String key, String sentence, Component content, SerializableRunnable action) {
            NativeButton button = new NativeButton();
            button.add(content);
            if (!sentence.isEmpty()) {
                button.setAriaLabel(sentence);
            }
            button.getElement().setAttribute("data-press", String.valueOf(actions.size()));
            keys.add(key);
            actions.add(action);
            return button;
        }

        /** The number of the button that takes the focus. */
        int first(FocusMemory focus) {
            for (int place = 0; place < keys.size(); place++) {
                if (focus.returnsTo(keys.get(place))) {
                    return place;
                }
            }
            return NOBODY;
        }

        void press(int place, FocusMemory focus) {
            if (place < actions.size()) {
                focus.use(keys.get(place));
                actions.get(place).run();
            }
        }
    }
}
