package vn.chiso.base.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;

/** One line of a small menu: icon and words. */
public class MenuItem extends NativeButton {

    private static final long serialVersionUID = 1L;

    public MenuItem(Symbol symbol, String text, SerializableRunnable onClick) {
        addClassName("menu__item");
        getElement().setAttribute("type", "button");
        add(new Icon(symbol));
        getElement().appendChild(Element.createText(text));
        addClickListener(click -> onClick.run());
    }
}
