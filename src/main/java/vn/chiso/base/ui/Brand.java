package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** The mark, the name and what the product is about; leads to the opening page. */
public class Brand extends Composite<Anchor> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final Span name = new Span();
    private final Span line = new Span();

    public Brand() {
        Span mark = new Span();
        mark.addClassName("brand__mark");
        name.addClassName("brand__name");
        line.addClassName("brand__line");
        getContent().setHref("");
        getContent().addClassName("brand");
        getContent().add(mark, new Span(name, line));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setText(getTranslation("app.name"));
        line.setText(getTranslation("app.line"));
    }
}
