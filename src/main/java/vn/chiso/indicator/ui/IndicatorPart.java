package vn.chiso.indicator.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import vn.chiso.indicator.Indicator;

/** A part of an indicator's page that a feature provides: who asks it, what judges it, where it has figures. */
public interface IndicatorPart {

    /** Its place among the others, the smallest first. */
    int order();

    /** The key of its heading. */
    String titleKey();

    /** Reads what the reader may know and shows it, in a fixed number of statements. */
    Component of(Indicator indicator, Locale locale);
}
