package vn.chiso.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @Test
    void daysAreWrittenDayFirst() {
        assertEquals("04/12/2015", DateText.format(LocalDate.of(2015, 12, 4)));
    }

    @Test
    void momentsAreToldInTheTimeOfVietNam() {
        assertEquals("01/07/2025 00:30", DateText.format(Instant.parse("2025-06-30T17:30:00Z")));
    }

    @Test
    void theDayBeginsInVietNamWhileItIsStillYesterdayElsewhere() {
        Clock clock = Clock.fixed(Instant.parse("2025-06-30T17:30:00Z"), ZoneOffset.UTC);
        assertEquals(LocalDate.of(2025, 7, 1), DateText.today(clock));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4/12/2015", "04/12/2015", "04-12-2015", " 4.12.2015 "})
    void typedDaysAreRead(String text) {
        assertEquals(Optional.of(LocalDate.of(2015, 12, 4)), DateText.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30/2/2015", "2015-12-04", "12/2015", "hôm nay"})
    void daysThatDoNotExistAreNotGuessed(String text) {
        assertEquals(Optional.empty(), DateText.parse(text));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        LocalDate leapDay = LocalDate.of(2016, 2, 29);
        assertEquals(Optional.of(leapDay), DateText.parse(DateText.format(leapDay)));
    }
}
