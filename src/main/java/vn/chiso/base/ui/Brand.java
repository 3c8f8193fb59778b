package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** The mark, the name and what the product is about; leads to the opening page. */
public class Brand extends Composite<Anchor> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    public Brand() {
        getContent().setHref("");
        getContent().addClassName("brand");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Span mark = new Span();
        mark.addClassName("brand__mark");
        Span name = new Span(getTranslation("app.name"));
        name.addClassName("brand__name");
        Span line = new Span(getTranslation("app.line"));
        line.addClassName("brand__line");
        getContent().removeAll();
        getContent().add(mark, new Span(name, line));
        Drawing.of(getContent());
    }
}
