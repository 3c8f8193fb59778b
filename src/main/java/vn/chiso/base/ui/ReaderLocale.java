package vn.chiso.base.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import vn.chiso.base.text.Texts;

/** The language of whoever reads the page that is being drawn. */
public final class ReaderLocale {

    private ReaderLocale() {}

    /** The language of the current page; Vietnamese outside of a page. */
    public static Locale current() {
        UI ui = UI.getCurrent();
        return ui == null ? Texts.VIETNAMESE : ui.getLocale();
    }
}
