package vn.chiso.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How much is simulated: the first so many provinces, by code, and the years from one up to 2024. */
@Component
@Profile("demo")
class DemoSize {

    /** The last simulated year, the last whole one before districts were abolished. */
    static final int LAST_YEAR = 2024;

    /** The first year that the trends of {@code demo/indicators.csv} speak of. */
    static final int FIRST_YEAR = 2015;

    private final int provinces;
    private final int firstYear;

    DemoSize(
            @Value("${chiso.demo.provinces:63}") int provinces,
            @Value("${chiso.demo.first-year:" + FIRST_YEAR + "}") int firstYear) {
        this.provinces = provinces;
        this.firstYear = firstYear;
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
