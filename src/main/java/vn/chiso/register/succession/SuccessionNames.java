package vn.chiso.register.succession;

import vn.chiso.agency.Agency;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** How units are called where several of one name stand beside each other. */
final class SuccessionNames {

    private SuccessionNames() {}

    /** "tỉnh Quảng Trị (44)". */
    static String of(Unit unit) {
        return unit.code() == null ? unit.fullName() : unit.fullName() + " (" + unit.code() + ")";
    }

    /** "Sở Tư pháp, tỉnh Quảng Bình". */
    static String of(Agency agency, TerritoryService territory) {
        return agency.name() + ", " + territory.byId(agency.unitId()).fullName();
    }
}
