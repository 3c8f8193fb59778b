package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Lines of one cell, each below the other. */
public final class Stacked extends Div {

    private static final long serialVersionUID = 1L;

    public Stacked(Component... lines) {
        super(lines);
        addClassName("register__name");
    }
}
