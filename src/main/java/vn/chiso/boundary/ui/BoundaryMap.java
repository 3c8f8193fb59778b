package vn.chiso.boundary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map of units in the colours that the server says. The outlines come once, from an address of their own; a redraw
 * costs only what has changed. Every area is a button, reached with the arrow keys and read aloud as its sentence.
 */
@Tag("chiso-boundary-map")
@JsModule("./components/boundary-map.ts")
public class BoundaryMap extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    private transient @Nullable Model model;

    /**
     * What one area shows.
     *
     * @param key that of the unit or archipelago
     * @param look its class of {@code boundary.css}, or the two that it lies between
     * @param mark a sign that stands on it; empty for none
     * @param sentence what is read aloud of it
     */
    public record Item(String key, String look, String mark, String sentence) {}

    /**
     * What the map shows.
     *
     * @param address of the drawing
     * @param silent what is read aloud, after its name, of an area without an item
     * @param failed what is said when the drawing does not come
     */
    public record Model(String address, String label, String silent, String failed, List<Item> items) {}

    /** Replaces what is shown; outlines of the same address stay. */
    public void show(Model next) {
        if (!next.equals(model)) {
            model = next;
            getElement().setPropertyBean("model", next);
        }
    }

    /** What is shown; null before anything is. */
    public @Nullable Model model() {
        return model;
    }

    /** Called with the key of an area that was clicked or chosen by keyboard. */
    public Registration addAreaClickListener(ComponentEventListener<AreaClick> listener) {
        return addListener(AreaClick.class, listener);
    }

    /** A click on an area. */
    @DomEvent("chiso-area-click")
    public static class AreaClick extends ComponentEvent<BoundaryMap> {

        private static final long serialVersionUID = 1L;

        private final String key;

        public AreaClick(BoundaryMap source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
