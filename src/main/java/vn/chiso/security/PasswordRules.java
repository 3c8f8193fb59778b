package vn.chiso.security;

import java.util.Locale;

/** What a password must be. Long is enough: no demands for digits or signs, which make people write it down. */
public final class PasswordRules {

    /** Counted in characters as a reader counts them, not in bytes. */
    public static final int SHORTEST = 12;

    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRules() {}

    public static boolean isLongEnough(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST;
    }

    /** @throws PasswordRefused with the first rule that the password breaks */
    static void check(String username, String password) {
        if (!isLongEnough(password)) {
            throw new PasswordRefused("security.password.short", SHORTEST);
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            throw new PasswordRefused("security.password.monotonous", FEWEST_DIFFERENT);
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)) {
            throw new PasswordRefused("security.password.username");
        }
    }
}
