package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;

/**
 * Components that never change once they are shown, as markup: their tags, attributes, looks and texts, which stay text.
 * What is drawn goes to the browser in one piece and keeps nothing on the server; it has no listeners.
 */
public final class Drawing {

    private Drawing() {}

    /** The markup of what stands inside a component. */
    public static String inside(Component component) {
        return inside(component.getElement());
    }

    /** The component as one that needs no message for each of its elements. */
    public static <C extends Component> C of(C component) {
        Element element = component.getElement();
        String markup = inside(element);
        element.removeAllChildren();
        element.setProperty("innerHTML", markup);
        return component;
    }

    private static String inside(Element element) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false);
        element.getChildren().forEach(child -> page.appendChild(ElementUtil.toJsoup(page, child)));
        return page.html();
    }
}
