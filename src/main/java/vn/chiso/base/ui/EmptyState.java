package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says what is missing and what the reader can do about it. */
public class EmptyState extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * @param title what is missing ("Chưa có số liệu năm 2017")
     * @param explanation what there is instead, or why; empty for none
     * @param actions links or buttons that lead on
     */
    public EmptyState(Symbol symbol, String title, String explanation, Component... actions) {
        Paragraph heading = new Paragraph(title);
        heading.addClassName("empty__title");
        getContent().addClassName("empty");
        getContent().add(new Icon(symbol), heading);
        if (!explanation.isEmpty()) {
            Paragraph text = new Paragraph(explanation);
            text.addClassName("empty__text");
            getContent().add(text);
        }
        getContent().add(actions);
    }
}
