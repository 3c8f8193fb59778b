package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The keys with which a report form and the grid are answered. */
class KeyTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** What a key does has the key of the text. */
    private static final List<String> ACTS =
            List.of("open", "next", "before", "stay", "escape", "undo", "paste", "help");

    KeyTable() {
        DescriptionList list = new DescriptionList();
        ACTS.forEach(act -> list.add(
                new DescriptionList.Term(keys(getTranslation("keys." + act))),
                new DescriptionList.Description(getTranslation("keys." + act + ".does"))));
        getContent().addClassName("key-table");
        getContent().add(new H3(getTranslation("keys.title")), list);
    }

    /** "Ctrl + Z" as three parts, of which the keys look like keys; a bar stands between keys that do the same. */
    private static Component keys(String text) {
        Span keys = new Span();
        for (String part : text.split(" ", -1)) {
            boolean between = part.equals("+") || part.equals("/");
            Span key = new Span(part);
            key.addClassName(between ? "key-table__between" : "key-table__key");
            keys.add(key);
        }
        return keys;
    }
}
