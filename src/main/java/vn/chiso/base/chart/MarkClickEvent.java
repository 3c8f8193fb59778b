package vn.chiso.base.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A mark was clicked, or chosen with Enter or Space. */
@DomEvent("chiso-mark-click")
public class MarkClickEvent extends ComponentEvent<ApexChart> {

    private final String key;

    /** Called by Flow with the key that the browser sent: do not trust it to be one of the model. */
    public MarkClickEvent(ApexChart source, boolean fromClient, @EventData("event.detail.key") String key) {
        super(source, fromClient);
        this.key = key;
    }

    /** The {@link Mark#key() key} of the mark. */
    public String getKey() {
        return key;
    }
}
