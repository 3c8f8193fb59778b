package vn.chiso.security.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiso.base.ui.Account;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;

@Component
class SignedInAccount implements Account {

    private final CurrentUser user;
    private final AuthenticationContext authentication;

    SignedInAccount(CurrentUser user, AuthenticationContext authentication) {
        this.user = user;
        this.authentication = authentication;
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
        return Optional.of(ChangePasswordView.PATH);
    }
}
