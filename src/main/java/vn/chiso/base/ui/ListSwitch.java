package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Map;

/** Ways to look at the same, as links beside each other: a list and a matrix. */
public final class ListSwitch extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    /** One way to look, and its address. */
    public record Way(String text, Map<String, String> query, boolean isOpen) {}

    public ListSwitch() {
        getContent().addClassName("list-switch");
    }

    /**
     * @param path of the page that both are on
     * @param secondOpen which of the two is shown
     */
    public void show(
            String path,
            String first,
            Map<String, String> firstQuery,
            String second,
            Map<String, String> secondQuery,
            boolean secondOpen) {
        show(path, List.of(new Way(first, firstQuery, !secondOpen), new Way(second, secondQuery, secondOpen)));
    }

    /** @param path of the page that all are on */
    public void show(String path, List<Way> ways) {
        getContent().removeAll();
        getContent().setAriaLabel(getTranslation("holdings.views"));
        ways.forEach(way -> getContent().add(link(path, way.text(), way.query(), way.isOpen())));
    }

    private static ListLink link(String path, String text, Map<String, String> query, boolean open) {
        ListLink link = new ListLink(path, query, text);
        link.addClassName("list-switch__way");
        if (open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
