package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that could not be opened, with the number under which the log tells why. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ErrorView extends Div implements HasErrorParameter<Exception>, HasHeader, HasDynamicTitle, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final ViewHeader header = new ViewHeader("");
    private String incident = "";

    ErrorView() {
        addClassName("error-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        incident = ErrorReporting.log(parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        header.setTitle(getPageTitle());
        removeAll();
        add(new ErrorCard(
                getTranslation("error.title"),
                getTranslation("error.text", incident),
                () -> getUI().ifPresent(ui -> ui.getPage().reload())));
    }

    @Override
    public Component header() {
        return header;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.title");
    }
}
