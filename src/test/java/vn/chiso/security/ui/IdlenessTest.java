package vn.chiso.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdlenessTest {

    private static final Instant ACT = Instant.parse("2026-03-02T08:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0,LEAVE
                    899,LEAVE
                    28799,LEAVE
                    28800,END
                    """)
    void aPresentationOutlastsTheLimitForEightHoursUnasked(long seconds, Idleness.Verdict verdict) {
        Idleness quarter = new Idleness(ACT, Duration.ofMinutes(15));
        assertThat(quarter.presentedAt(ACT.plusSeconds(seconds), Duration.ofHours(8)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0,LEAVE
                    839,LEAVE
                    840,ASK
                    899,ASK
                    900,END
                    9000,END
                    """)
    void theUserIsAskedAMinuteBeforeTheEnd(long seconds, Idleness.Verdict verdict) {
        Idleness quarter = new Idleness(ACT, Duration.ofMinutes(15));
        assertThat(quarter.at(ACT.plusSeconds(seconds))).isEqualTo(verdict);
        assertThat(quarter.actedAt(ACT.plusSeconds(seconds)).at(ACT.plusSeconds(seconds)))
                .isEqualTo(Idleness.Verdict.LEAVE);
    }
}
