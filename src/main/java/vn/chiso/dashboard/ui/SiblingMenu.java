package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Drawing;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.LatePopover;
import vn.chiso.base.ui.Symbol;

/** A button that opens a list of links; long lists can be searched, with or without marks. */
final class SiblingMenu extends Composite<Span> {

    private static final long serialVersionUID = 1L;
    private static final int LONG = 10;

    /**
     * @param named whether the button shows its name, or only a sign with the name for screen readers
     * @param links asked for when somebody opens the list
     */
    SiblingMenu(String text, boolean named, SerializableSupplier<List<Anchor>> links) {
        NativeButton button = new NativeButton();
        button.addClassName("sibling-menu");
        Div face = new Div();
        if (named) {
            face.add(new Span(text));
        } else {
            button.getElement().setAttribute("aria-label", text);
            button.setTitle(text);
        }
        face.add(new Icon(Symbol.CHEVRONS_UP_DOWN));
        button.getElement().setProperty("innerHTML", Drawing.inside(face));
        getContent().add(button);
        LatePopover.of(button, () -> menu(text, links.get()));
    }

    private static Popover menu(String text, List<Anchor> links) {
        Popover popover = new Popover();
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(text);
        Div list = new Div();
        list.addClassNames("menu", "sibling-menu__list");
        links.forEach(link -> {
            link.addClassName("menu__item");
            link.getElement().addEventListener("click", click -> popover.close());
        });
        list.add(links.toArray(Component[]::new));
        if (links.size() > LONG) {
            popover.add(search(text, links));
        }
        popover.add(list);
        return popover;
    }

    private static Component search(String text, List<Anchor> links) {
        TextField search = new TextField();
        search.setAriaLabel(text);
        search.setPrefixComponent(new Icon(Symbol.SEARCH));
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(typed ->
                links.forEach(link -> link.setVisible(VietnameseText.matches(link.getText(), typed.getValue()))));
        return search;
    }
}
