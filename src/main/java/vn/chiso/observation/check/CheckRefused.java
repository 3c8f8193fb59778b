package vn.chiso.observation.check;

import vn.chiso.base.text.Refused;

/** A change of a check that was not made. */
public final class CheckRefused extends Refused {

    /** Somebody else has changed the check since the user saw it. */
    public static final String OVERTAKEN = "check.refused.overtaken";

    private static final long serialVersionUID = 1L;

    CheckRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
