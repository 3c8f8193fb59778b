package vn.chiso.security.token;

import vn.chiso.base.text.Refused;

/** A token that was not made or not ended. */
public final class TokenRefused extends Refused {

    private static final long serialVersionUID = 1L;

    TokenRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
