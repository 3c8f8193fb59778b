package vn.chiso.security;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** The principal of a session: the account as it was when its user signed in. */
class SignedInUser extends User {

    private static final long serialVersionUID = 1L;

    private final UserAccount account;

    SignedInUser(UserAccount account, String passwordHash) {
        super(
                account.username(),
                passwordHash,
                account.enabled(),
                true,
                true,
                true,
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role())));
        this.account = account;
    }

    UserAccount account() {
        return account;
    }
}
