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
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.chiso.security.provider.Assertion;
import vn.chiso.security.provider.ProviderRefused;
import vn.chiso.security.provider.ProviderSignIn;
import vn.chiso.security.twostep.TwoStepService;

/**
 * How people sign in at the page: the password, or the word of the provider, and then the code where the account has a second step. Between the two
 * nobody is authenticated at all: the right password is answered with {@link SecondStepNeeded}.
 */
@Component
public class PageSignIn {

    /** Told of a session whose user gave a code, beside Spring Security's own for the password. */
    public static final String CODE_AUTHORITY = "FACTOR_TOTP";

    /** Told of a session whose user gave a second step to the provider. */
    static final String PROVIDER_AUTHORITY = "FACTOR_PROVIDER";

    private final ThrottledAuthentication passwords;
    private final TwoStepService twoSteps;
    private final UserDetailsService users;
    private final LoginThrottle throttle;
    private final ProviderSignIn provider;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    PageSignIn(
            ThrottledAuthentication passwords,
            TwoStepService twoSteps,
            UserDetailsService users,
            LoginThrottle throttle,
            ProviderSignIn provider,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.passwords = passwords;
        this.twoSteps = twoSteps;
        this.users = users;
        this.throttle = throttle;
        this.provider = provider;
        this.audit = audit;
        this.events = events;
    }

    /** Not a bean: it would take the place of the one that programs sign in with. */
    public AuthenticationManager steps() {
        ProviderManager steps = new ProviderManager(List.of(new PasswordStep(), new ProviderStep(), new CodeStep()));
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

    /** Whom the provider names must have an account that signs in there; it says who, and nothing of what they may do. */
    private final class ProviderStep implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication attempt) {
            Assertion said = said((OAuth2LoginAuthenticationToken) attempt);
            SignedInUser user = known(said.username());
            if (said.secondStep()) {
                return signedIn(
                        user,
                        attempt,
                        List.of(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY, PROVIDER_AUTHORITY));
            }
            if (twoSteps.isOn(user.getUsername())) {
                throw new SecondStepNeeded(user.getUsername());
            }
            return signedIn(user, attempt, List.of(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY));
        }

        private Assertion said(OAuth2LoginAuthenticationToken answer) {
            try {
                return provider.assertionOf(answer);
            } catch (ProviderRefused refused) {
                audit.recordAttempt("-", "sign_in.failed", "provider", refused.getMessage());
                throw refused;
            }
        }

        private SignedInUser known(String username) {
            try {
                if (users.loadUserByUsername(username) instanceof SignedInUser user
                        && user.isEnabled()
                        && user.account().signsInBy() == SignInWay.OIDC) {
                    return user;
                }
            } catch (UsernameNotFoundException unknown) {
                throw refused(username);
            }
            throw refused(username);
        }

        /** Noted here: Spring Security does not know yet whom the provider named. */
        private ProviderRefused refused(String username) {
            audit.recordAttempt(username, "sign_in.failed", "user:" + username, "OIDC");
            return new ProviderRefused("No account for " + username);
        }

        @Override
        public boolean supports(Class<?> kind) {
            return OAuth2LoginAuthenticationToken.class.isAssignableFrom(kind);
        }
    }

    private static Authentication signedIn(UserDetails user, Authentication attempt, List<String> factors) {
        List<GrantedAuthority> authorities = new ArrayList<>(user.getAuthorities());
        factors.forEach(factor -> authorities.add(FactorGrantedAuthority.fromAuthority(factor)));
        UsernamePasswordAuthenticationToken signedIn =
                UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
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
            String first = user instanceof SignedInUser known && known.account().signsInBy() == SignInWay.OIDC
                    ? FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY
                    : FactorGrantedAuthority.PASSWORD_AUTHORITY;
            return signedIn(user, attempt, List.of(first, CODE_AUTHORITY));
        }

        @Override
        public boolean supports(Class<?> kind) {
            return CodeAttempt.class.isAssignableFrom(kind);
        }
    }
}
