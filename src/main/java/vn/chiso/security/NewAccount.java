package vn.chiso.security;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An account to be created.
 *
 * @param username made lower case; letters a–z, digits, dot, hyphen and underscore, at most 60
 * @param role one of {@link Roles#ALL}
 * @param agencyId whom the user works for; agency heads and staff have one
 * @param unitId the unit that the user reads, with all below it; null for the nation
 * @param mustChangePassword whether the first password only serves to choose another
 * @param signsInBy who will know whether it is its user
 * @param email where reminders go; null for nowhere
 */
public record NewAccount(
        String username,
        String displayName,
        String role,
        @Nullable Long agencyId,
        @Nullable Long unitId,
        boolean mustChangePassword,
        SignInWay signsInBy,
        @Nullable String email) {

    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        if (!username.matches("[a-z0-9._-]{1,60}")) {
            throw new IllegalArgumentException("Not a username: " + username);
        }
        if (!Roles.ALL.contains(role)) {
            throw new IllegalArgumentException("Not a role: " + role);
        }
        if (email != null && !EmailAddress.isOne(email)) {
            throw new IllegalArgumentException("Not an address: " + email);
        }
    }

    /** An account that signs in by a password of its own, and gets no mail. */
    public NewAccount(
            String username,
            String displayName,
            String role,
            @Nullable Long agencyId,
            @Nullable Long unitId,
            boolean mustChangePassword) {
        this(username, displayName, role, agencyId, unitId, mustChangePassword, SignInWay.LOCAL, null);
    }

    /** An account that belongs to no agency and reads the whole nation. */
    public static NewAccount ofNation(String username, String displayName, String role, boolean mustChangePassword) {
        return new NewAccount(username, displayName, role, null, null, mustChangePassword);
    }

    /** The same, for somebody who signs in by another way. */
    public NewAccount by(SignInWay way) {
        return new NewAccount(username, displayName, role, agencyId, unitId, mustChangePassword, way, email);
    }

    /** The same, with an address for reminders. */
    public NewAccount withEmail(String address) {
        return new NewAccount(username, displayName, role, agencyId, unitId, mustChangePassword, signsInBy, address);
    }

    NewAccount withLentPassword() {
        return new NewAccount(username, displayName, role, agencyId, unitId, true, signsInBy, email);
    }
}
