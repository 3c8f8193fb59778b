package vn.chiso.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.chiso.installation.StartRefused;

/**
 * How much is simulated: the first so many provinces, by code, and the years from one up to 2024. The demonstration has
 * few agencies a province, a generated data set a country of them and as many figures as are asked for.
 */
@Component
@Profile("demo")
class DemoSize {

    /** The last simulated year, the last whole one before districts were abolished. */
    static final int LAST_YEAR = 2024;

    /** The first year that the trends of {@code demo/indicators.csv} speak of. */
    static final int FIRST_YEAR = 2015;

    /** From so many figures on, the committees of communes report by divisions. */
    private static final long LARGEST_OF_ONE_COUNTRY = 11_000_000;

    private final int provinces;
    private final int firstYear;
    private final long figures;
    private final long seed;

    DemoSize(
            @Value("${chiso.demo.provinces:63}") int provinces,
            @Value("${chiso.demo.first-year:" + FIRST_YEAR + "}") int firstYear,
            @Value("${chiso.generate.size:}") String size,
            @Value("${chiso.generate.seed:" + Chance.DEMO + "}") long seed) {
        this.provinces = provinces;
        this.firstYear = firstYear;
        this.figures = figures(size);
        this.seed = seed;
    }

    private static long figures(String size) {
        return switch (size) {
            case "" -> 0;
            case "S" -> 100_000;
            case "M" -> 10_000_000;
            case "L" -> 100_000_000;
            default -> {
                if (!size.matches("[1-9]\\d{3,8}")) {
                    throw new StartRefused("generate.size", size);
                }
                yield Long.parseLong(size);
            }
        };
    }

    /** How many figures a generated data set has; 0 for the demonstration. */
    long figures() {
        return figures;
    }

    Chance chance() {
        return new Chance(seed);
    }

    /** How many agencies there are to report. */
    DemoUnits.Numbers numbers() {
        return figures == 0
                ? DemoUnits.Numbers.DEMO
                : figures <= LARGEST_OF_ONE_COUNTRY ? DemoUnits.Numbers.COUNTRY : DemoUnits.Numbers.COUNTRY_IN_PARTS;
    }

    int provinces() {
        return provinces;
    }

    /** Oldest first. */
    List<Integer> years() {
        return IntStream.rangeClosed(firstYear, LAST_YEAR).boxed().toList();
    }

    /** The day on which the boundaries of a year are read. */
    static LocalDate lastDayOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
