package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** Addresses that the reader keeps, for the navigation. A feature that keeps such addresses provides it. */
public interface SavedPages {

    /**
     * @param name the reader's own words
     * @param address relative to the opening page
     */
    record Saved(String name, String address) {}

    /** The path of the page where they are put in order; the navigation lists them below its entry. */
    String path();

    /** The first of them in the reader's order; none when nobody is signed in. */
    List<Saved> first(int most);

    /** A button for the head of one frame, which keeps the page that the frame shows. */
    Component keeper();

    /** Tells the frame of the page that the reader keeps others now, or under other names. */
    static void changed(UI ui) {
        ComponentUtil.fireEvent(ui, new Changed(ui));
    }

    /** Runs {@code what} at each such change until what is returned is removed. */
    static Registration onChange(UI ui, Runnable what) {
        return ComponentUtil.addListener(ui, Changed.class, change -> what.run());
    }

    /** What the reader keeps has changed; for this page alone. */
    final class Changed extends ComponentEvent<UI> {

        private static final long serialVersionUID = 1L;

        private Changed(UI ui) {
            super(ui, false);
        }
    }
}
