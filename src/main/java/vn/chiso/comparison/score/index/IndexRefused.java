package vn.chiso.comparison.score.index;

import vn.chiso.base.text.Refused;

/** A change of an index that was not made. */
public final class IndexRefused extends Refused {

    /** A name or a label is missing. */
    public static final String INCOMPLETE = "score.refused.incomplete";

    /** A maximum or a weight is below zero. */
    public static final String NEGATIVE = "score.refused.negative";

    /** An edition in force is never changed. */
    public static final String IN_FORCE = "score.refused.in_force";

    /** A draft is changed itself; a new edition is made of one in force. */
    public static final String DRAFT = "score.refused.draft";

    /** Somebody else has changed the edition since the user saw it. */
    public static final String OVERTAKEN = "score.refused.overtaken";

    /** Something in the edition is wrong. */
    public static final String FLAWS = "score.refused.flaws";

    /** The index has an edition of that name. */
    public static final String LABEL = "score.refused.label";

    /** A part that has parts is not removed. */
    public static final String HAS_PARTS = "score.refused.has_parts";

    private static final long serialVersionUID = 1L;

    IndexRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
