package vn.chiso.demo;

import java.util.List;
import vn.chiso.agency.Agency;
import vn.chiso.base.data.DataFile;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;

/**
 * An indicator that is simulated.
 *
 * @param askedOf letters of the agencies it is asked of, as in {@link Indicator#appliesTo()}
 * @param every asked every so many years, counted back from 2024
 * @param from the typical answer of 2015: a number, the part that says yes in percent, or the first year
 * @param to the same of 2024
 * @param spread how far agencies are apart: points of a percentage, else percent of the number
 * @param wholes typical denominators of departments, districts and communes
 */
record DemoIndicator(
        Indicator indicator, String askedOf, int every, double from, double to, double spread, List<Integer> wholes) {

    /** The indicators of {@code demo/indicators.csv}, in its order. */
    static List<DemoIndicator> all(Catalogue catalogue) {
        return DataFile.read("demo/indicators.csv").stream()
                .map(row -> new DemoIndicator(
                        catalogue.indicator(row.text("code")).orElseThrow(),
                        row.text("asked_of"),
                        row.number("every"),
                        Double.parseDouble(row.text("from")),
                        Double.parseDouble(row.text("to")),
                        Double.parseDouble(row.text("spread")),
                        List.of(whole(row, "whole_a"), whole(row, "whole_d"), whole(row, "whole_c"))))
                .toList();
    }

    boolean isAsked(Agency agency, int year) {
        return askedOf.indexOf(agency.type().appliesAs()) >= 0 && (DemoSize.LAST_YEAR - year) % every == 0;
    }

    String code() {
        return indicator.code();
    }

    Kind kind() {
        return indicator.kind();
    }

    /** What an agency with average luck would answer in a year. */
    double typical(int year) {
        return from + (to - from) * (year - DemoSize.FIRST_YEAR) / (DemoSize.LAST_YEAR - DemoSize.FIRST_YEAR);
    }

    int typicalWhole(Agency agency) {
        return wholes.get("ADC".indexOf(agency.type().appliesAs()));
    }

    private static int whole(DataFile.Row row, String column) {
        return row.orNull(column) == null ? 0 : row.number(column);
    }
}
