package vn.chiso.security;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.chiso.security.directory.Directory;

/**
 * Checks name and password for page and API alike, and lets nobody guess in a hurry. An account that is unknown, disabled
 * or known elsewhere is told from a wrong password neither by the answer nor by its time: where there is a directory,
 * every wrong password costs a hash and a question to it.
 */
@Component
class ThrottledAuthentication extends DaoAuthenticationProvider {

    private final LoginThrottle throttle;
    private final Directory directory;
    private final PasswordEncoder encoder;

    ThrottledAuthentication(
            UserDetailsService users, PasswordEncoder encoder, LoginThrottle throttle, Directory directory) {
        super(users);
        setPasswordEncoder(encoder);
        setHideUserNotFoundExceptions(false);
        this.throttle = throttle;
        this.directory = directory;
        this.encoder = encoder;
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
            return authenticateHereOrThere(attempt);
        } catch (AuthenticationServiceException nobodyKnows) {
            throw nobodyKnows;
        } catch (AuthenticationException wrong) {
            throttle.failed(username);
            throw wrong instanceof BadCredentialsException ? wrong : new BadCredentialsException("Refused", wrong);
        }
    }

    private Authentication authenticateHereOrThere(Authentication attempt) {
        try {
            return super.authenticate(attempt);
        } catch (UsernameNotFoundException unknown) {
            directory.pretend();
            throw unknown;
        }
    }

    @Override
    protected void additionalAuthenticationChecks(UserDetails user, UsernamePasswordAuthenticationToken attempt) {
        String password = attempt.getCredentials() == null ? "" : String.valueOf(attempt.getCredentials());
        boolean matches = encoder.matches(password, user.getPassword());
        SignInWay way = user instanceof SignedInUser known ? known.account().signsInBy() : SignInWay.LOCAL;
        boolean right = switch (way) {
            case LOCAL -> matches;
            case LDAP -> directory.takes(user.getUsername(), password);
            case OIDC -> false;
        };
        if (!right) {
            if (way != SignInWay.LDAP) {
                directory.pretend();
            }
            throw new BadCredentialsException("Wrong password");
        }
    }
}
