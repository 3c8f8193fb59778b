package vn.chiso.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import vn.chiso.base.ui.Account;
import vn.chiso.base.ui.Notices;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.twostep.Enrolment;
import vn.chiso.security.twostep.TwoStepPolicy;
import vn.chiso.security.twostep.TwoStepService;

/**
 * The second step of the reader's own account: joining a device, its recovery codes, and turning it off. Whoever may not
 * be without gets here from every address, and on only with a device joined, or by signing out.
 */
@Route(value = TwoStepView.PATH, autoLayout = false)
@PermitAll
class TwoStepView extends Main implements AfterNavigationObserver, HasDynamicTitle, LocaleChangeObserver {

    static final String PATH = "two-step";

    private static final long serialVersionUID = 1L;

    private final transient TwoStepService twoSteps;
    private final transient TwoStepPolicy policy;
    private final transient CurrentUser user;
    private final transient SecondStepFirst secondStepFirst;
    private final H1 title = new H1();
    private final Paragraph note = new Paragraph();
    private final Div part = new Div();
    private final Button signOut = new Button();
    private final Anchor back = new Anchor("");
    private @Nullable Enrolment device;
    private List<String> codes = List.of();

    TwoStepView(
            TwoStepService twoSteps,
            TwoStepPolicy policy,
            CurrentUser user,
            SecondStepFirst secondStepFirst,
            Account account,
            @Value("${chiso.simulated:false}") boolean figuresAreSimulated) {
        this.twoSteps = twoSteps;
        this.policy = policy;
        this.user = user;
        this.secondStepFirst = secondStepFirst;
        title.addClassName("login__title");
        note.addClassName("login__note");
        part.addClassName("two-step");
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        signOut.addClickListener(click -> account.signOut());
        addClassName("login");
        add(new LoginCard(figuresAreSimulated, title, note, part, signOut, back));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        device = twoSteps.isOn(user.username()) ? null : twoSteps.begin();
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        signOut.setText(getTranslation("account.sign_out"));
        back.setText(getTranslation("error.home"));
        if (part.getComponentCount() > 0) {
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.two_step.title");
    }

    /** The codes come before all else: they are shown once. */
    private void show() {
        boolean forced = secondStepFirst.isMissing();
        signOut.setVisible(forced);
        back.setVisible(!forced && codes.isEmpty());
        part.removeAll();
        if (!codes.isEmpty()) {
            note.setText(getTranslation("security.two_step.codes.note"));
            part.add(new RecoveryCodeList(codes, this::done));
        } else if (device != null) {
            note.setText(getTranslation(forced ? "security.two_step.forced" : "security.two_step.what"));
            part.add(new JoinDevice(device, twoSteps, user.hasPassword(), this::keep));
        } else {
            note.setText(getTranslation("security.two_step.on", twoSteps.recoveryCodesLeft()));
            part.add(
                    new JoinedDevice(twoSteps, this::keep, this::joinAnother, policy.isRequired() ? null : this::done));
        }
    }

    private void keep(List<String> fresh) {
        codes = List.copyOf(fresh);
        device = null;
        show();
    }

    private void joinAnother() {
        device = twoSteps.begin();
        show();
    }

    private void done() {
        Notices.done(getTranslation("security.two_step.saved"));
        getUI().ifPresent(ui -> ui.navigate(""));
    }
}
