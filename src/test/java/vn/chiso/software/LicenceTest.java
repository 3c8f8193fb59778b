package vn.chiso.software;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whether a licence has lapsed on a day, told in years only. */
class LicenceTest {

    private static final LocalDate TOLD = LocalDate.of(2020, 5, 15);

    @Test
    void oneThatWasRenewedForAYearEndsSomeDayOfTheNext() {
        Licence licence = new Licence(2019, 1, null, TOLD);
        assertThat(licence.on(LocalDate.of(2019, 12, 31))).isEqualTo(Licence.Status.VALID);
        assertThat(licence.on(TOLD)).isEqualTo(Licence.Status.ENDS_THIS_YEAR);
        assertThat(licence.on(LocalDate.of(2021, 1, 1))).isEqualTo(Licence.Status.LAPSED);
        assertThat(licence.on(LocalDate.of(2018, 12, 31))).isEqualTo(Licence.Status.UNKNOWN);
    }

    @Test
    void oneThatWasNotRenewedForYearsHasLapsed() {
        Licence licence = new Licence(null, null, 3, TOLD);
        assertThat(licence.on(TOLD)).isEqualTo(Licence.Status.LAPSED);
        assertThat(licence.on(LocalDate.of(2017, 5, 15))).isEqualTo(Licence.Status.LAPSED);
        assertThat(licence.on(LocalDate.of(2017, 5, 14))).isEqualTo(Licence.Status.UNKNOWN);
    }

    @Test
    void withoutYearsNothingIsKnown() {
        assertThat(new Licence(2019, null, null, TOLD).on(TOLD)).isEqualTo(Licence.Status.UNKNOWN);
        assertThat(new Licence(null, null, null, TOLD).on(TOLD)).isEqualTo(Licence.Status.UNKNOWN);
    }
}
