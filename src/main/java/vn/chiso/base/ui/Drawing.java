package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Components that never change once they are shown, as markup: their tags, attributes, looks and texts, which stay text.
 * What is drawn goes to the browser in one piece and has no listeners.
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

    /**
     * Fills a component with markup that the server does not keep, in place of what it was filled with: it is made when the
     * component is shown, and made again should it come back after having been away.
     */
    public static void fill(Component component, SerializableSupplier<String> markup) {
        boolean again = ComponentUtil.getData(component, Markup.class) != null;
        ComponentUtil.setData(component, Markup.class, new Markup(markup));
        if (!again) {
            component.addAttachListener(attached -> send(component));
        }
        if (component.isAttached()) {
            send(component);
        }
    }

    private static void send(Component component) {
        filled(component).ifPresent(markup -> component.getElement().executeJs("this.innerHTML = $0", markup));
    }

    /** What a component was filled with. */
    public static Optional<String> filled(Component component) {
        return Optional.ofNullable(ComponentUtil.getData(component, Markup.class))
                .map(markup -> markup.of().get());
    }

    private record Markup(SerializableSupplier<String> of) {}

    private static String inside(Element element) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false);
        element.getChildren().forEach(child -> page.appendChild(ElementUtil.toJsoup(page, child)));
        return page.html();
    }
}
