package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A list: what was searched for, how many that are, and their rows. */
public abstract class ListView extends AddressedView {

    private static final long serialVersionUID = 1L;

    private final Paragraph counted = new Paragraph();
    private final Div place = new Div();

    protected ListView(OpenPages openPages) {
        super(openPages);
        counted.addClassName("register__count");
        counted.getElement().setAttribute("role", "status");
        place.addClassNames("card", "grid-place");
        getContent().addClassName("register--list");
        getContent().add(counted, place);
    }

    /** Puts above all else what the reader searches with. */
    protected final void searchWith(Component bar) {
        getContent().addComponentAsFirst(bar);
    }

    /** @param count how many there are, in words
     * @param rows the list, or what there is in its place */
    protected final void show(String count, Component rows) {
        counted.setText(count);
        place.removeAll();
        place.add(rows);
    }
}
