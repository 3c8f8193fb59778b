package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A titled card of a page about one thing: what is known, or a list of lines. */
public final class Facts extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final DescriptionList known = new DescriptionList();

    public Facts(String title) {
        getContent().addClassNames("card", "facts");
        getContent().add(new H2(title));
        known.addClassName("facts__known");
    }

    /** Left out where the value is empty. */
    public Facts fact(String name, String value) {
        return value.isEmpty() ? this : fact(name, new Span(value));
    }

    public Facts fact(String name, Component value) {
        if (known.getParent().isEmpty()) {
            getContent().add(known);
        }
        known.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        return this;
    }

    /** @param none what is said where there is no line */
    public Facts lines(List<? extends Component> lines, String none) {
        if (lines.isEmpty()) {
            Paragraph empty = new Paragraph(none);
            empty.addClassName("muted");
            getContent().add(empty);
            return this;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("facts__lines");
        lines.forEach(line -> list.add(new ListItem(line)));
        getContent().add(list);
        return this;
    }

    /** Two words of one line, the second quieter. */
    public static Component line(Component first, String second) {
        Span quiet = new Span(second);
        quiet.addClassName("muted");
        Div line = new Div(first, quiet);
        line.addClassName("facts__line");
        return line;
    }
}
