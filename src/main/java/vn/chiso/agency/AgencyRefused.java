package vn.chiso.agency;

import vn.chiso.base.text.Refused;

/** A change of the agencies that was not made. */
public final class AgencyRefused extends Refused {

    /** Somebody else has changed the agency since the user saw it. */
    public static final String OVERTAKEN = "agency.refused.overtaken";

    private static final long serialVersionUID = 1L;

    private final AgencyField field;

    AgencyRefused(AgencyField field, String key, Object... arguments) {
        super("agency.refused." + key, arguments);
        this.field = field;
    }

    /** Where on the form it belongs. */
    public AgencyField field() {
        return field;
    }
}
