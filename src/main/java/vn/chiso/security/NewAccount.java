package vn.chiso.security;

import java.util.Locale;

/**
 * An account to be created.
 *
 * @param username made lower case; letters a–z, digits, dot, hyphen and underscore, at most 60
 * @param role one of {@link Roles#ALL}
 * @param mustChangePassword whether the first password only serves to choose another
 */
public record NewAccount(String username, String displayName, String role, boolean mustChangePassword) {

    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        if (!username.matches("[a-z0-9._-]{1,60}")) {
            throw new IllegalArgumentException("Not a username: " + username);
        }
        if (!Roles.ALL.contains(role)) {
            throw new IllegalArgumentException("Not a role: " + role);
        }
    }
}
