package vn.chiso.demo;

import java.util.List;
import vn.chiso.agency.Agency;
import vn.chiso.territory.Unit;

/**
 * A province with those of its agencies that are asked.
 *
 * @param position its place in the order of codes, from 0
 * @param agencies departments, then district committees, then commune committees
 */
record DemoProvince(int position, Unit unit, List<Agency> agencies) {

    DemoProvince {
        agencies = List.copyOf(agencies);
    }

    /** The agencies that were in force at the end of a year. */
    List<Agency> askedIn(int year) {
        return agencies.stream()
                .filter(agency -> agency.inForceOn(DemoSize.lastDayOf(year)))
                .toList();
    }
}
