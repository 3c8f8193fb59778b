package vn.chiso.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
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

    /** The same, and for each other indicator of the catalogue that agencies answer, what chance makes of it: shares
     * that rise until everybody is there, numbers that grow. */
    static List<DemoIndicator> every(Catalogue catalogue, Chance chance) {
        List<DemoIndicator> all = new ArrayList<>(all(catalogue));
        Set<Long> known = all.stream().map(one -> one.indicator().id()).collect(Collectors.toSet());
        catalogue.indicators().stream()
                .filter(one -> !known.contains(one.id()) && one.targetOfId() == null)
                .map(one -> imagined(one, chance.of("indicator", one.code())))
                .forEach(all::add);
        return all;
    }

    private static DemoIndicator imagined(Indicator indicator, SplittableRandom random) {
        double low = random.nextDouble();
        double high = random.nextDouble();
        List<Integer> wholes = List.of(random.nextInt(20, 1200), random.nextInt(20, 1200), random.nextInt(8, 300));
        return switch (indicator.kind()) {
            case PERCENT -> imagined(indicator, 5 + 60 * low, 70 + 60 * high, 12 + 14 * low, wholes);
            case RATE -> imagined(indicator, 0.2 + low, 0.9 + high, 30, wholes);
            case COUNT -> imagined(indicator, 1 + 5 * low, 4 + 60 * high * high, 65, wholes);
            case MONEY -> imagined(indicator, 60 + 300 * low, 300 + 1200 * high, 60, wholes);
            case YES_NO -> imagined(indicator, 4 + 45 * low, 45 + 65 * high, 0, wholes);
            case LEVEL -> imagined(indicator, 5 + 20 * low, 60 + 50 * high, 30, wholes);
            case DATE -> imagined(indicator, DemoSize.FIRST_YEAR, DemoSize.LAST_YEAR, 0, wholes);
            case YEAR, TEXT -> imagined(indicator, 0, 0, 0, wholes);
        };
    }

    private static DemoIndicator imagined(
            Indicator indicator, double from, double to, double spread, List<Integer> wholes) {
        return new DemoIndicator(indicator, indicator.appliesTo(), 1, from, to, spread, wholes);
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
