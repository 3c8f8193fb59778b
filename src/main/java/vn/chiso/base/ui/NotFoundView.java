package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such page, or none for this reader; leads back to the opening page. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Div
        implements HasErrorParameter<NotFoundException>, HasHeader, HasDynamicTitle, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final ViewHeader header = new ViewHeader("");

    NotFoundView() {
        addClassName("error-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        header.setTitle(getPageTitle());
        removeAll();
        add(new EmptyState(
                Symbol.SEARCH,
                getTranslation("not_found.title"),
                getTranslation("not_found.text"),
                new Anchor("", getTranslation("error.home"))));
    }

    @Override
    public Component header() {
        return header;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("not_found.title");
    }
}
