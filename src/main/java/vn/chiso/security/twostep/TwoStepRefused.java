package vn.chiso.security.twostep;

import vn.chiso.base.text.Refused;

/** A second step that was not taken, or could not be changed. */
public final class TwoStepRefused extends Refused {

    static final String WRONG_PASSWORD = "security.password.wrong_current";

    private static final long serialVersionUID = 1L;

    TwoStepRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    /** Whether it is the password that was wrong, rather than the code. */
    public boolean concernsPassword() {
        return key().equals(WRONG_PASSWORD);
    }
}
