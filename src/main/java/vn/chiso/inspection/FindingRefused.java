package vn.chiso.inspection;

import vn.chiso.base.text.Refused;

/** A finding that was not written. */
public final class FindingRefused extends Refused {

    /** Somebody else has changed it since the user saw it. */
    public static final String OVERTAKEN = "findings.refused.overtaken";

    /** Section or words are missing. */
    public static final String INCOMPLETE = "findings.refused.incomplete";

    /** A text is longer than is kept. */
    public static final String TOO_LONG = "findings.refused.too_long";

    /** What a report says stays as it says it. */
    public static final String OF_A_REPORT = "findings.refused.of_a_report";

    /** Who is asked for something has to be named. */
    public static final String NO_ADDRESSEE = "findings.refused.no_addressee";

    private static final long serialVersionUID = 1L;

    FindingRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
