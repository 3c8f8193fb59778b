package vn.chiso.security;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test work as somebody who belongs to an agency or a unit. */
public final class SignedIn {

    private SignedIn() {}

    public static void as(NewAccount account) {
        SignedInUser user = new SignedInUser(
                new UserAccount(
                        account.username(),
                        account.displayName(),
                        account.role(),
                        account.agencyId(),
                        account.unitId(),
                        false,
                        true),
                "");
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(user, "", user.getAuthorities()));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
