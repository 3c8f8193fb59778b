package vn.chiso.round;

import vn.chiso.base.text.Refused;

/** Something that cannot be done with a round or a report now. */
public final class RoundRefused extends Refused {

    /** Somebody else has moved the report on since the user saw it. */
    public static final String OVERTAKEN = "round.refused.overtaken";

    private static final long serialVersionUID = 1L;

    RoundRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
