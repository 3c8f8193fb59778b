package vn.chiso.inspection.round;

import vn.chiso.base.text.Refused;

/** An inspection that was neither opened nor changed. */
public final class InspectionRefused extends Refused {

    /** Title, team or period are missing, or nobody is inspected. */
    public static final String INCOMPLETE = "inspections.refused.incomplete";

    /** The last day lies before the first. */
    public static final String DAYS = "inspections.refused.days";

    /** An agency is not one of the unit. */
    public static final String ELSEWHERE = "inspections.refused.elsewhere";

    /** Somebody else has changed it since the user saw it. */
    public static final String OVERTAKEN = "inspections.refused.overtaken";

    /** What a report tells of an inspection stays as it tells it. */
    public static final String OF_A_REPORT = "inspections.refused.of_a_report";

    private static final long serialVersionUID = 1L;

    InspectionRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
