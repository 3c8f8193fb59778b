package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import java.util.List;
import vn.chiso.dashboard.DashboardData;

/** The cards that only one arrangement of the page has. */
interface Arranged {

    /** In reading order, between what stands at the top and the trend. */
    List<Component> cards();

    void show(DashboardData data);

    /** Gives a card its place in the grid of the page. */
    static <T extends Component & HasStyle> T at(T card, String area) {
        card.addClassName(area);
        return card;
    }
}
