package vn.chiso.territory;

import vn.chiso.base.text.Refused;

/** A change of the units that was not made. */
public final class UnitRefused extends Refused {

    /** Somebody else has changed the unit since the user saw it. */
    public static final String OVERTAKEN = "unit.refused.overtaken";

    private static final long serialVersionUID = 1L;

    private final UnitField field;

    public UnitRefused(UnitField field, String key, Object... arguments) {
        super(key, arguments);
        this.field = field;
    }

    /** Where on the form it belongs. */
    public UnitField field() {
        return field;
    }
}
