package vn.chiso.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;

/** Says in a cell that evidence proves its figure, and leads to it. */
public final class EvidenceMark extends Composite<NativeButton> {

    private static final long serialVersionUID = 1L;

    /** The figure with the mark; as it is where nothing proves it. */
    public static Component beside(Component figure, int pieces, String about, SerializableRunnable open) {
        if (pieces == 0) {
            return figure;
        }
        Span proven = new Span(figure, new EvidenceMark(pieces, about, open));
        proven.addClassName("fig-proven");
        return proven;
    }

    /**
     * @param pieces how many there are, at least one
     * @param about the figure in words, for whoever does not see the cell around
     */
    public EvidenceMark(int pieces, String about, SerializableRunnable open) {
        String name = getTranslation("evidence.mark", pieces, about);
        getContent().addClassName("evidence-mark");
        getContent().getElement().setAttribute("type", "button");
        getContent().setAriaLabel(name);
        getContent().setTitle(name);
        getContent().add(new Icon(Symbol.PAPERCLIP), new Span(String.valueOf(pieces)));
        getContent().addClickListener(click -> open.run());
    }
}
