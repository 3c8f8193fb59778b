package vn.chiso.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import vn.chiso.indicator.Indicator;

/** Leads to what an indicator means. */
public class IndicatorLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** @param text what is shown; empty to add something else */
    public IndicatorLink(Indicator indicator, String text) {
        super(IndicatorsView.PATH + "/" + indicator.code(), text);
        getElement().setAttribute("router-link", true);
    }
}
