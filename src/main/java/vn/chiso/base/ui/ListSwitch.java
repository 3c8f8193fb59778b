package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Map;

/** Ways to look at the same, as links beside each other: a list, a matrix. */
public final class ListSwitch extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    /**
     * One of them.
     *
     * @param query its parameters, not encoded yet
     * @param open whether it is the one shown
     */
    public record Way(String text, Map<String, String> query, boolean open) {}

    public ListSwitch() {
        getContent().addClassName("list-switch");
    }

    /** @param path of the page that all are on */
    public void show(String path, List<Way> ways) {
        getContent().removeAll();
        getContent().setAriaLabel(getTranslation("holdings.views"));
        ways.forEach(way -> getContent().add(link(path, way)));
    }

    private static ListLink link(String path, Way way) {
        ListLink link = new ListLink(path, way.query(), way.text());
        link.addClassName("list-switch__way");
        if (way.open()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
