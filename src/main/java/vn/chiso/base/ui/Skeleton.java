package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The outline of what is being loaded. */
public class Skeleton extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param lines how many lines the content will take, roughly */
    public Skeleton(int lines) {
        getContent().addClassName("skeleton");
        getContent().getElement().setAttribute("role", "status");
        getContent().getElement().setAttribute("aria-label", getTranslation("card.loading"));
        for (int line = 0; line < lines; line++) {
            Div bar = new Div();
            bar.addClassName("skeleton__line");
            getContent().add(bar);
        }
    }
}
