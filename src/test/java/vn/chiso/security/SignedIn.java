package vn.chiso.security;

import java.time.Instant;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Lets a test work as somebody who belongs to an agency or a unit. Each application keeps the security context in a place
 * of its own, so the application under test has to be named.
 */
public final class SignedIn {

    private final SecurityContextHolderStrategy place;

    public SignedIn(BeanFactory application) {
        place = application
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    public void as(NewAccount account) {
        SecurityContext context = place.createEmptyContext();
        context.setAuthentication(authentication(account));
        place.setContext(context);
    }

    /** What a request brings along that somebody sent who is signed in. */
    public static Authentication authentication(NewAccount account) {
        SignedInUser user = new SignedInUser(
                new UserAccount(
                        account.username(),
                        account.displayName(),
                        account.role(),
                        account.agencyId(),
                        account.unitId(),
                        false,
                        true,
                        Instant.EPOCH,
                        true,
                        account.signsInBy(),
                        account.email()),
                "");
        return new UsernamePasswordAuthenticationToken(user, "", user.getAuthorities());
    }

    public void out() {
        place.clearContext();
    }
}
