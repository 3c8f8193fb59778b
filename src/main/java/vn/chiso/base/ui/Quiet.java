package vn.chiso.base.ui;

import com.vaadin.flow.component.html.Span;

/** What is said small below or beside what matters; where there is nothing to say, it takes no room. */
public final class Quiet extends Span {

    private static final long serialVersionUID = 1L;

    public Quiet(String text) {
        super(text);
        addClassNames("muted", "register__others");
    }
}
