package vn.chiso.security.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiso.base.ui.Account;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.security.twostep.TwoStepPolicy;

@Component
class SignedInAccount implements Account {

    /** Of the session: the reader has seen the notice and wants to go on working. */
    private static final String PUT_OFF = SignedInAccount.class.getName() + ".later";

    private final CurrentUser user;
    private final AuthenticationContext authentication;
    private final TwoStepPolicy policy;

    SignedInAccount(CurrentUser user, AuthenticationContext authentication, TwoStepPolicy policy) {
        this.user = user;
        this.authentication = authentication;
        this.policy = policy;
    }

    @Override
    public Optional<SignedIn> signedIn() {
        return user.isSignedIn()
                ? Optional.of(new SignedIn(
                        user.displayName(), "security.role." + user.role().orElse(Roles.AGENCY_STAFF)))
                : Optional.empty();
    }

    @Override
    public void signOut() {
        authentication.logout();
    }

    @Override
    public Optional<String> passwordPage() {
        return user.account()
                .filter(account -> !account.isLocal())
                .map(account -> Optional.<String>empty())
                .orElse(Optional.of(ChangePasswordView.PATH));
    }

    @Override
    public Optional<String> emailPage() {
        return Optional.of(EmailView.PATH);
    }

    @Override
    public Optional<String> twoStepPage() {
        return Optional.of(TwoStepView.PATH);
    }

    @Override
    public Optional<String> tokensPage() {
        return Optional.of(TokensView.PATH);
    }

    @Override
    public Optional<Long> daysWithoutTwoStep() {
        return VaadinSession.getCurrent().getAttribute(PUT_OFF) == null
                ? policy.leftToPutOff()
                        .filter(Duration::isPositive)
                        .map(left -> Math.ceilDiv(
                                left.toSeconds(), Duration.ofDays(1).toSeconds()))
                : Optional.empty();
    }

    @Override
    public void putOffTwoStep() {
        VaadinSession.getCurrent().setAttribute(PUT_OFF, true);
    }
}
