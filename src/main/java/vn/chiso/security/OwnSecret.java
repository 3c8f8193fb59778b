package vn.chiso.security;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.security.directory.Directory;

/** Asks somebody who is signed in already for the password again, before something that a passer-by must not do. */
@Component
public class OwnSecret {

    private final AppUserRepository users;
    private final PasswordEncoder encoder;
    private final Directory directory;

    OwnSecret(AppUserRepository users, PasswordEncoder encoder, Directory directory) {
        this.users = users;
        this.encoder = encoder;
        this.directory = directory;
    }

    /** Whether it is the account's password, here or in the directory; anything is for who has none but at a provider.
     *
     * @throws AuthenticationServiceException when the directory does not answer */
    @Transactional(readOnly = true)
    public boolean isRight(String username, String typed) {
        return users.findByUsername(username.toLowerCase(Locale.ROOT))
                .filter(user -> switch (user.toAccount().signsInBy()) {
                    case LOCAL -> encoder.matches(typed, user.passwordHash());
                    case LDAP -> directory.takes(username, typed);
                    case OIDC -> true;
                })
                .isPresent();
    }
}
