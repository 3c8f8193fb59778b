package vn.chiso.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A part of the page under a heading of its own. */
final class TitledCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param key of the title */
    TitledCard(String key, Component body) {
        H2 heading = new H2(getTranslation(key));
        heading.addClassName("card__title");
        getContent().addClassNames("card", "report__card");
        getContent().add(heading, body);
    }
}
