package vn.chiso.security;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks name and password for page and API alike, and lets nobody guess in a hurry. An account that is unknown or
 * disabled is told from a wrong password neither by the answer nor by its time.
 */
@Component
class ThrottledAuthentication extends DaoAuthenticationProvider {

    private final LoginThrottle throttle;

    ThrottledAuthentication(UserDetailsService users, PasswordEncoder encoder, LoginThrottle throttle) {
        super(users);
        setPasswordEncoder(encoder);
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        Authentication rightPassword = checkPassword(attempt);
        throttle.succeeded(attempt.getName());
        return rightPassword;
    }

    /** Forgets no failures yet: guessing codes would start afresh with each right password. */
    Authentication checkPassword(Authentication attempt) {
        String username = attempt.getName();
        if (throttle.isClosed(username)) {
            throw new LockedException("Too many wrong passwords");
        }
        try {
            return super.authenticate(attempt);
        } catch (AuthenticationException wrong) {
            throttle.failed(username);
            throw wrong instanceof BadCredentialsException ? wrong : new BadCredentialsException("Refused", wrong);
        }
    }
}
