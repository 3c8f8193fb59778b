package vn.chiso.security;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as others see it, without its password.
 *
 * @param username lower case, unique
 * @param role one of {@link Roles#ALL}
 * @param agencyId whom the user works for; null for nobody in particular
 * @param unitId the unit that the user reads, with all below it; null for the nation
 * @param mustChangePassword the user can do nothing else before
 * @param enabled false: the user cannot sign in
 * @param twoStep whether a code is asked for after the password
 * @param signsInBy who knows whether it is its user
 * @param email where reminders go; null: nowhere
 */
public record UserAccount(
        String username,
        String displayName,
        String role,
        @Nullable Long agencyId,
        @Nullable Long unitId,
        boolean mustChangePassword,
        boolean enabled,
        Instant createdAt,
        boolean twoStep,
        SignInWay signsInBy,
        @Nullable String email)
        implements Serializable {

    /** Whether ChiSo keeps the password. */
    public boolean isLocal() {
        return signsInBy == SignInWay.LOCAL;
    }
}
