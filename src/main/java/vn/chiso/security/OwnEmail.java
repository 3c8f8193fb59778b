package vn.chiso.security;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the mail of whoever is signed in goes. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnEmail {

    private static final String NOT_ONE = "accounts.refused.email";

    private final AppUserRepository users;
    private final OwnSecret secret;
    private final LoginThrottle throttle;
    private final CurrentUser current;
    private final AuditTrail audit;

    OwnEmail(AppUserRepository users, OwnSecret secret, LoginThrottle throttle, CurrentUser current, AuditTrail audit) {
        this.users = users;
        this.secret = secret;
        this.throttle = throttle;
        this.current = current;
        this.audit = audit;
    }

    /** Empty for nowhere. */
    @Transactional(readOnly = true)
    public Optional<String> address() {
        return users.findByUsername(current.username())
                .map(user -> user.toAccount().email());
    }

    /**
     * Changes it. A passer-by at an open page must not: it asks for the password, of whoever has one.
     *
     * @param address blank for nowhere
     * @throws AccountRefused when it can be no address
     * @throws PasswordRefused when the password is wrong, or was so too often
     */
    public void change(String password, String address) {
        String wanted = address.strip();
        if (!wanted.isEmpty() && !EmailAddress.isOne(wanted)) {
            throw new AccountRefused(NOT_ONE);
        }
        demandPassword(password);
        AppUser user = user();
        String before = user.toAccount().email();
        user.setEmail(wanted.isEmpty() ? null : wanted);
        audit.recordChange("user.email", "user:" + user.username(), null, before, wanted.isEmpty() ? null : wanted);
    }

    private void demandPassword(String password) {
        if (throttle.isClosed(current.username())) {
            throw new PasswordRefused("security.two_step.refused.wait");
        }
        boolean right;
        try {
            right = secret.isRight(current.username(), password);
        } catch (AuthenticationServiceException away) {
            throw new PasswordRefused("security.two_step.refused.away");
        }
        if (!right) {
            throttle.failed(current.username());
            throw new PasswordRefused(AccountService.WRONG_CURRENT);
        }
    }

    private AppUser user() {
        return users.findByUsername(current.username())
                .orElseThrow(() -> new NoSuchElementException("No user " + current.username()));
    }
}
