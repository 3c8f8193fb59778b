package vn.chiso.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.provider.ProviderSignIn;

/**
 * Name and password. The form posts past Vaadin to Spring Security, which leads on to the page that was asked for, or
 * back here with {@code ?error=credentials} or, after too many attempts, {@code ?error=wait}. Where there is a provider, a
 * link leads there.
 */
@Route(value = LoginView.PATH, autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    static final String PATH = "login";
    static final String ERROR = "error";
    static final String WRONG = "credentials";
    static final String WAIT = "wait";

    /** The directory or the provider does not answer. */
    static final String AWAY = "away";

    /** The provider's word was not enough. */
    static final String REFUSED = "refused";

    /** Here because nobody did anything in the session any more. */
    static final String ENDED = "ended";

    private static final long serialVersionUID = 1L;

    /** The keys of their texts. */
    private static final Map<String, String> ERRORS = Map.of(
            WRONG,
            "security.login.wrong",
            WAIT,
            "security.login.wait",
            AWAY,
            "security.login.away",
            REFUSED,
            "security.login.refused");

    private final transient CurrentUser user;
    private final LoginForm form = new LoginForm();
    private final H1 title = new H1();
    private final Paragraph ended = new Paragraph();
    private final Paragraph note = new Paragraph();
    private final transient ProviderSignIn provider;
    private final Anchor elsewhere = new Anchor("");
    private String error = "";

    LoginView(
            CurrentUser user, ProviderSignIn provider, @Value("${chiso.simulated:false}") boolean figuresAreSimulated) {
        this.user = user;
        this.provider = provider;
        elsewhere.setHref(ProviderStep.START);
        elsewhere.setRouterIgnore(true);
        elsewhere.addClassName("login__elsewhere");
        elsewhere.setVisible(provider.isOn());
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        title.addClassName("login__title");
        ended.addClassName("login__ended");
        ended.getElement().setAttribute("role", "status");
        note.addClassName("login__note");
        addClassName("login");
        add(new LoginCard(figuresAreSimulated, title, ended, form, elsewhere, note));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.isSignedIn()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        error = parameters.getSingleParameter(ERROR).filter(ERRORS::containsKey).orElse(WRONG);
        ended.setVisible(parameters.getParameters().containsKey(ENDED));
        form.setError(parameters.getParameters().containsKey(ERROR));
        form.setI18n(texts());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("security.login.product"));
        ended.setText(getTranslation("security.login.idle"));
        note.setText(getTranslation("security.login.forgotten"));
        elsewhere.setText(getTranslation("security.login.elsewhere", provider.name()));
        form.setI18n(texts());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.login.title");
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form labels = texts.getForm();
        labels.setTitle(getTranslation("security.login.title"));
        labels.setUsername(getTranslation("security.login.username"));
        labels.setPassword(getTranslation("security.login.password"));
        labels.setSubmit(getTranslation("security.login.submit"));
        LoginI18n.ErrorMessage errors = texts.getErrorMessage();
        errors.setUsername(getTranslation("security.login.username.missing"));
        errors.setPassword(getTranslation("security.login.password.missing"));
        errors.setTitle(getTranslation(ERRORS.get(error)));
        errors.setMessage(getTranslation(ERRORS.get(error) + ".text"));
        return texts;
    }
}
