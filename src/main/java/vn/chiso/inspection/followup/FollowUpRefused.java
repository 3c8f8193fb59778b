package vn.chiso.inspection.followup;

import vn.chiso.base.text.Refused;

/** A step that was not taken. */
public final class FollowUpRefused extends Refused {

    /** Somebody else has taken a step since the user saw it. */
    public static final String OVERTAKEN = "followup.refused.overtaken";

    /** What is neither a recommendation nor a task is not followed up. */
    public static final String NOT_ASKED = "followup.refused.not_asked";

    /** The step says nothing new. */
    public static final String SAME = "followup.refused.same";

    /** What is over needs a word on how. */
    public static final String NO_NOTE = "followup.refused.no_note";

    /** Who owns it says how far it is; deadline and owner are not theirs to set. */
    public static final String NOT_OWN = "followup.refused.not_own";

    /** Only the own newest step is taken back. */
    public static final String NOT_UNDONE = "followup.refused.not_undone";

    private static final long serialVersionUID = 1L;

    FollowUpRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
