package vn.chiso.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import vn.chiso.security.twostep.TwoStepService;

/**
 * How people sign in at the page: the password, and then the code where the account has a second step. Between the two
 * nobody is authenticated at all: the right password is answered with {@link SecondStepNeeded}.
 */
@Component
public class PageSignIn {

    /** Told of a session whose user gave a code, beside Spring Security's own for the password. */
    public static final String CODE_AUTHORITY = "FACTOR_TOTP";

    private final ThrottledAuthentication passwords;
    private final TwoStepService twoSteps;
    private final UserDetailsService users;
    private final LoginThrottle throttle;
    private final ApplicationEventPublisher events;

    PageSignIn(
            ThrottledAuthentication passwords,
            TwoStepService twoSteps,
            UserDetailsService users,
            LoginThrottle throttle,
            ApplicationEventPublisher events) {
        this.passwords = passwords;
        this.twoSteps = twoSteps;
        this.users = users;
        this.throttle = throttle;
        this.events = events;
    }

    /** Not a bean: it would take the place of the one that programs sign in with. */
    public AuthenticationManager steps() {
        ProviderManager steps = new ProviderManager(List.of(new PasswordStep(), new CodeStep()));
        steps.setAuthenticationEventPublisher(new DefaultAuthenticationEventPublisher(events));
        return steps;
    }

    private final class PasswordStep implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication attempt) {
            Authentication rightPassword = passwords.checkPassword(attempt);
            if (twoSteps.isOn(rightPassword.getName())) {
                throw new SecondStepNeeded(rightPassword.getName());
            }
            throttle.succeeded(rightPassword.getName());
            return rightPassword;
        }

        @Override
        public boolean supports(Class<?> kind) {
            return passwords.supports(kind);
        }
    }

    private final class CodeStep implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication attempt) {
            String username = attempt.getName();
            if (throttle.isClosedForCodes(username)) {
                throw new LockedException("Too many wrong codes");
            }
            UserDetails user = users.loadUserByUsername(username);
            if (!user.isEnabled() || !twoSteps.takes(username, String.valueOf(attempt.getCredentials()))) {
                throttle.failedCode(username);
                throw new BadCredentialsException("Wrong code");
            }
            throttle.succeededCode(username);
            throttle.succeeded(username);
            List<GrantedAuthority> authorities = new ArrayList<>(user.getAuthorities());
            authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
            authorities.add(FactorGrantedAuthority.fromAuthority(CODE_AUTHORITY));
            UsernamePasswordAuthenticationToken signedIn =
                    UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
            signedIn.setDetails(attempt.getDetails());
            return signedIn;
        }

        @Override
        public boolean supports(Class<?> kind) {
            return CodeAttempt.class.isAssignableFrom(kind);
        }
    }
}
