package vn.chiso.base.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What is wrong with a form and belongs to none of its fields; it is read aloud when it is said. */
public final class Problem extends Paragraph {

    private static final long serialVersionUID = 1L;

    public Problem() {
        addClassName("dialog-problem");
        getElement().setAttribute("role", "alert");
    }
}
