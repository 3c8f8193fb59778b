package vn.chiso.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/**
 * Pages that only show, so that they may stay open for hours with nobody at the keyboard: a presentation, and the pages
 * that it opens in its frame.
 *
 * <p>A page in the frame is told apart by the {@linkplain #FRAMED parameter} of the address that it is opened with. From
 * then on until it is closed it reads and does nothing else: whatever the browser sends, every transaction that is begun
 * for it is rolled back in the end. All that is written is written in transactions, so that one place guards every
 * service, those to come included, and none has to know of presentations.
 */
public final class Presented {

    /** The parameter that opens a page to be looked at. */
    public static final String FRAMED = "presented";

    private static final String KEY = Presented.class.getName();
    private static final String LOOK_ONLY = KEY + ".lookOnly";

    private Presented() {}

    /** The page shows and lets nobody do anything, until it is said otherwise. */
    public static void set(UI ui, boolean presented) {
        ComponentUtil.setData(ui, KEY, presented ? Boolean.TRUE : null);
    }

    public static boolean is(UI ui) {
        return ComponentUtil.getData(ui, KEY) != null;
    }

    /** The address of a page that is opened to be looked at. */
    public static String framed(String address) {
        return address + (address.indexOf('?') < 0 ? "?" : "&") + FRAMED;
    }

    /** Whether a page is opened to be looked at. */
    public static boolean isFramed(Location location) {
        return location.getQueryParameters().getParameters().containsKey(FRAMED);
    }

    /** From now on nothing can be changed by what happens in the page. */
    public static void lookOnly(UI ui) {
        ComponentUtil.setData(ui, LOOK_ONLY, true);
    }

    public static boolean isLookOnly(UI ui) {
        return ComponentUtil.getData(ui, LOOK_ONLY) != null;
    }
}
