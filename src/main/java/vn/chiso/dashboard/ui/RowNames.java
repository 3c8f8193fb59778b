package vn.chiso.dashboard.ui;

import java.util.Locale;
import vn.chiso.agency.Agency;
import vn.chiso.dashboard.Row;
import vn.chiso.territory.Unit;

/** What a row is called: the agency that speaks, else the unit. */
final class RowNames {

    private RowNames() {}

    static String of(Row row, Locale locale) {
        Agency agency = row.agency();
        Unit unit = row.unit();
        return agency != null ? agency.shortName() : unit == null ? row.key() : unit.shortName();
    }

    static String full(Row row) {
        Agency agency = row.agency();
        Unit unit = row.unit();
        return agency != null && unit == null ? agency.name() : unit == null ? row.key() : unit.fullName();
    }
}
