package vn.chiso.exchange.intake;

import vn.chiso.base.text.Refused;

/** An import that was not made, or an offer of a file that is none. */
public final class IntakeRefused extends Refused {

    private static final long serialVersionUID = 1L;

    public IntakeRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
