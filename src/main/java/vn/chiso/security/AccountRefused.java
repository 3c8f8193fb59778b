package vn.chiso.security;

import vn.chiso.base.text.Refused;

/** An account that cannot be so. */
public final class AccountRefused extends Refused {

    private static final long serialVersionUID = 1L;

    AccountRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
