package vn.chiso.observation;

import vn.chiso.base.text.Refused;

/** An edit that was not made. */
public final class EditRefused extends Refused {

    /** Somebody else changed the figure since the editor saw it; the argument is the id of the observation. */
    public static final String OVERTAKEN = "edit.refused.conflict";

    /** The answer needs a reason. */
    public static final String REASON = "edit.refused.reason";

    private static final long serialVersionUID = 1L;

    public EditRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
