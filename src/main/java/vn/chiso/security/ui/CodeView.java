package vn.chiso.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.security.CurrentUser;

/**
 * The second step of signing in: a code of the device, or a recovery code. Posts past Vaadin to {@link CodeFilter}, as the
 * form with the password does; whoever has not given a password yet is led there.
 */
@Route(value = CodeView.PATH, autoLayout = false)
@AnonymousAllowed
class CodeView extends Main implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    static final String PATH = "login/code";

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;
    private final transient Clock clock;
    private final H1 title = new H1();
    private final Paragraph note = new Paragraph();
    private final Span problemText = new Span();
    private final Div problem = new Div(new Icon(Symbol.CIRCLE_ALERT), problemText);
    private final TextField code = new TextField();
    private final Button submit = new Button();
    private final Anchor back = new Anchor(LoginView.PATH);
    private final Element form = new Element("form");
    private boolean waiting;

    CodeView(CurrentUser user, Clock clock, @Value("${chiso.simulated:false}") boolean figuresAreSimulated) {
        this.user = user;
        this.clock = clock;
        title.addClassName("login__title");
        note.addClassName("login__note");
        problem.addClassName("login__error");
        problem.getElement().setAttribute("role", "alert");
        code.getElement().setProperty("name", CodeFilter.CODE);
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setAutofocus(true);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickListener(click -> form.callJsFunction("requestSubmit"));
        form.setAttribute("method", "post");
        form.setAttribute("action", PATH);
        form.setAttribute("class", "login__form");
        form.appendChild(code.getElement(), submit.getElement());
        Div framed = new Div();
        framed.getElement().appendChild(form);
        addClassName("login");
        add(new LoginCard(figuresAreSimulated, title, note, problem, framed, back));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.isSignedIn()) {
            event.forwardTo("");
            return;
        }
        Object attribute = VaadinSession.getCurrent().getSession().getAttribute(PendingSignIn.ATTRIBUTE);
        if (PendingSignIn.of(attribute, clock.instant()).isEmpty()) {
            event.forwardTo(LoginView.class);
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        waiting = parameters
                .getSingleParameter(LoginView.ERROR)
                .filter(LoginView.WAIT::equals)
                .isPresent();
        problem.setVisible(parameters.getParameters().containsKey(LoginView.ERROR));
        sayProblem();
        protect();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        note.setText(getTranslation("security.code.note"));
        code.setLabel(getTranslation("security.code.label"));
        code.setHelperText(getTranslation("security.code.help"));
        submit.setText(getTranslation("security.login.submit"));
        back.setText(getTranslation("security.code.back"));
        sayProblem();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.two_step.title");
    }

    private void sayProblem() {
        problemText.setText(getTranslation(waiting ? "security.code.wait" : "security.code.wrong"));
    }

    /** The form is a form of the page and carries what tells it from one that another site sends. */
    private void protect() {
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Input field = new Input();
            field.setType("hidden");
            field.getElement().setAttribute("name", token.getParameterName());
            field.setValue(token.getToken());
            form.appendChild(field.getElement());
        }
    }
}
