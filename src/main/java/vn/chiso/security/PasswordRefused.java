package vn.chiso.security;

import vn.chiso.base.text.Refused;

/** A password that was not taken. */
public final class PasswordRefused extends Refused {

    private static final long serialVersionUID = 1L;

    PasswordRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    /** Whether it is the present password that was wrong, rather than the new one. */
    public boolean concernsCurrentPassword() {
        return key().equals(AccountService.WRONG_CURRENT);
    }
}
