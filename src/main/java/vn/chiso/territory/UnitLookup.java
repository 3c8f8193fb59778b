package vn.chiso.territory;

import java.util.List;

/** The answer to "which unit has this code on this day?". */
public sealed interface UnitLookup {

    /** Exactly one unit had the code on that day. */
    record Found(Unit unit) implements UnitLookup {}

    /** The code is known, but no unit had it on that day.
     *
     * @param candidates the units that ever had it, in order of validity; never empty */
    record NotInForce(List<Unit> candidates) implements UnitLookup {}

    /** No unit ever had this code or key. */
    record Unknown(String code) implements UnitLookup {}
}
