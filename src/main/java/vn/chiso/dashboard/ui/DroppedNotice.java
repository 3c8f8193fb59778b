package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.dashboard.DashboardAddress.Dropped;

/** Says which parts of an address could not be used; the page shows the nearest valid place meanwhile. */
public final class DroppedNotice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Says nothing yet. */
    public DroppedNotice() {
        getContent().addClassName("notice-strip");
        getContent().getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Says these; disappears when there are none. */
    public void show(List<Dropped> dropped) {
        getContent().removeAll();
        setVisible(!dropped.isEmpty());
        if (dropped.isEmpty()) {
            return;
        }
        getContent().add(new Icon(Symbol.CIRCLE_ALERT));
        for (Dropped one : dropped) {
            getContent()
                    .add(new Span(getTranslation("address.dropped", one.parameter(), one.value()) + " "
                            + getTranslation(one.reasonKey(), one.arguments().toArray())));
        }
        getContent().add(new IconButton(Symbol.X, getTranslation("address.dropped.close"), () -> setVisible(false)));
    }
}
