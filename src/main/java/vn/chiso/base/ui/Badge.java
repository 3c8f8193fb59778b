package vn.chiso.base.ui;

import com.vaadin.flow.component.html.Span;

/** A state in a word, with an icon, in a round frame. Variants: see {@code marks.css}. */
public class Badge extends Span {

    private static final long serialVersionUID = 1L;

    public Badge(Symbol symbol, String text, String variant) {
        addClassNames("badge", variant);
        add(new Icon(symbol), new Span(text));
    }

    public Badge(String text, String variant) {
        super(text);
        addClassNames("badge", variant);
    }
}
