package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Names after a heading. Many are folded behind the first few, so that nobody is dropped and the line stays one. */
public final class NamedOnes extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int FEW = 12;
    private static final String BETWEEN = "; ";

    /** @param names in the order to be read */
    public NamedOnes(String heading, List<String> names) {
        getContent().addClassName("named-ones");
        Span head = new Span(heading);
        head.addClassName("named-ones__heading");
        if (names.size() <= FEW) {
            getContent().add(head, new Span(String.join(BETWEEN, names)));
            return;
        }
        Span some = new Span(String.join(BETWEEN, names.subList(0, FEW))
                + BETWEEN
                + getTranslation("names.more", names.size() - FEW));
        NativeDetails all = new NativeDetails(
                new Span(head, some), new Span(String.join(BETWEEN, names.subList(FEW, names.size()))));
        getContent().add(all);
    }
}
