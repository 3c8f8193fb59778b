package vn.chiso.security;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who is working right now, in the request or the open page that this is asked from. */
@Component
public class CurrentUser {

    /** Stands for the system itself, where nobody is signed in. */
    public static final String SYSTEM = "system";

    private static final String ROLE_PREFIX = "ROLE_";

    private final SecurityContextHolderStrategy context;

    CurrentUser(ObjectProvider<SecurityContextHolderStrategy> strategies) {
        context = strategies.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    public boolean isSignedIn() {
        return authentication().isPresent();
    }

    /** Whether the system itself is working: not even a stranger at the door asked for it. Guards ask it by this name. */
    public boolean isSystem() {
        return context.getContext().getAuthentication() == null;
    }

    /** {@link #SYSTEM} when nobody is signed in. */
    public String username() {
        return authentication().map(Authentication::getName).orElse(SYSTEM);
    }

    /** The name that is shown; the username where there is no other. */
    public String displayName() {
        return account().map(UserAccount::displayName).orElseGet(this::username);
    }

    /** One of {@link Roles#ALL}; empty when nobody is signed in. */
    public Optional<String> role() {
        return authentication().stream()
                .flatMap(authentication -> authentication.getAuthorities().stream())
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE_PREFIX))
                .map(authority -> authority.substring(ROLE_PREFIX.length()))
                .filter(Roles.ALL::contains)
                .findFirst();
    }

    /** Whether the user may change figures of any agency in the own territory; the services check it again. Those who
     * administer accounts do not. */
    public boolean isEditor() {
        return role().filter(Roles.ICT_DEPARTMENT::equals).isPresent();
    }

    /** The agency that the user works for; empty for nobody in particular. */
    public Optional<Long> agencyId() {
        return account().map(UserAccount::agencyId);
    }

    /** The unit that the user reads, with all below it; empty for the nation. */
    public Optional<Long> unitId() {
        return account().map(UserAccount::unitId);
    }

    /** Whether the user had to change the password when signing in; costs nothing. */
    public boolean signedInWithLentPassword() {
        return account().filter(UserAccount::mustChangePassword).isPresent();
    }

    /** Whether ChiSo or a directory knows a password of the user. */
    public boolean hasPassword() {
        return account().filter(one -> one.signsInBy() == SignInWay.OIDC).isEmpty();
    }

    /** Whether the user signed in at a provider that asked for a second step there. */
    public boolean gaveSecondStepElsewhere() {
        return authentication().stream()
                .flatMap(authentication -> authentication.getAuthorities().stream())
                .anyMatch(authority -> PageSignIn.PROVIDER_AUTHORITY.equals(authority.getAuthority()));
    }

    /** The account as it was when its user signed in; empty when nobody is signed in. */
    public Optional<UserAccount> account() {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(SignedInUser.class::isInstance)
                .map(SignedInUser.class::cast)
                .map(SignedInUser::account);
    }

    private Optional<Authentication> authentication() {
        return Optional.ofNullable(context.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken));
    }
}
