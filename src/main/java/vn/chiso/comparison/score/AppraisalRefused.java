package vn.chiso.comparison.score;

import vn.chiso.base.text.Refused;

/** A step that was not taken. */
public final class AppraisalRefused extends Refused {

    /** Somebody else has taken a step since the user saw it. */
    public static final String OVERTAKEN = "score.refused.step_overtaken";

    /** A draft scores nobody. */
    public static final String DRAFT = "score.refused.scored_by_draft";

    /** The points are missing, below 0 or above the maximum. */
    public static final String POINTS = "score.refused.points";

    /** It needs a word on why. */
    public static final String NO_REASON = "score.refused.no_reason";

    /** What was settled is not disputed any more. */
    public static final String SETTLED = "score.refused.settled";

    /** There is nothing to dispute or to answer yet. */
    public static final String NOTHING = "score.refused.nothing";

    /** What has parts is not given points. */
    public static final String NOT_A_CRITERION = "score.refused.not_a_criterion";

    private static final long serialVersionUID = 1L;

    AppraisalRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
