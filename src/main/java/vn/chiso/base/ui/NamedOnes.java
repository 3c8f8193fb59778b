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
    /** What two lines of a card hold. */
    private static final int LETTERS = 160;

    private static final String BETWEEN = "; ";

    /** @param names in the order to be read */
    public NamedOnes(String heading, List<String> names) {
        getContent().addClassName("named-ones");
        Span head = new Span(heading);
        head.addClassName("named-ones__heading");
        int few = few(names);
        if (few == names.size()) {
            getContent().add(head, new Span(String.join(BETWEEN, names)));
            return;
        }
        Span some = new Span(String.join(BETWEEN, names.subList(0, few))
                + BETWEEN
                + getTranslation("names.more", names.size() - few));
        NativeDetails all = new NativeDetails(
                new Span(head, some), new Span(String.join(BETWEEN, names.subList(few, names.size()))));
        getContent().add(all);
    }

    private static int few(List<String> names) {
        int letters = 0;
        for (int few = 0; few < names.size(); few++) {
            letters += names.get(few).length() + BETWEEN.length();
            if (few == FEW || (few > 0 && letters > LETTERS)) {
                return few;
            }
        }
        return names.size();
    }
}
