package vn.chiso.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Pages that only show, so that they may stay open for hours with nobody at the keyboard. */
public final class Presented {

    private static final String KEY = Presented.class.getName();

    private Presented() {}

    /** The page shows and lets nobody do anything, until it is said otherwise. */
    public static void set(UI ui, boolean presented) {
        ComponentUtil.setData(ui, KEY, presented ? Boolean.TRUE : null);
    }

    public static boolean is(UI ui) {
        return ComponentUtil.getData(ui, KEY) != null;
    }
}
