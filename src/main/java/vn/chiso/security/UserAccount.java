package vn.chiso.security;

import java.io.Serializable;

/**
 * An account as others see it, without its password.
 *
 * @param username lower case, unique
 * @param role one of {@link Roles#ALL}
 * @param mustChangePassword the user can do nothing else before
 * @param enabled false: the user cannot sign in
 */
public record UserAccount(String username, String displayName, String role, boolean mustChangePassword, boolean enabled)
        implements Serializable {}
