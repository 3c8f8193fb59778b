package vn.chiso.comparison.target;

import vn.chiso.base.text.Refused;

/** A target that was not set, changed or withdrawn. */
public final class TargetRefused extends Refused {

    /** Nothing is named that it rests on. */
    public static final String NO_BASIS = "target.refused.no_basis";

    /** What is changed or withdrawn needs a reason. */
    public static final String NO_REASON = "target.refused.no_reason";

    /** Another target holds for the same subject, indicator and period. */
    public static final String TWICE = "target.refused.twice";

    /** A percentage beyond 100, or less than nothing. */
    public static final String OUT_OF_RANGE = "target.refused.out_of_range";

    /** The indicator is not asked of such agencies. */
    public static final String NOT_ASKED = "target.refused.not_asked";

    /** The unit or agency is not there when the aim falls due. */
    public static final String NOT_IN_FORCE = "target.refused.not_in_force";

    /** The start does not lie before the end of the target's time. */
    public static final String START_LATE = "target.refused.start_late";

    /** Somebody else has changed it since the user saw it. */
    public static final String OVERTAKEN = "target.refused.overtaken";

    /** What a report sets stays said; another can be put in its place. */
    public static final String OF_A_REPORT = "target.refused.of_a_report";

    /** A step that is somebody else's, or is not the newest any more. */
    public static final String NOT_UNDONE = "target.refused.not_undone";

    /** A text is longer than is kept. */
    public static final String TOO_LONG = "target.refused.too_long";

    private static final long serialVersionUID = 1L;

    TargetRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
