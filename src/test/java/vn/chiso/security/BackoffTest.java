package vn.chiso.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BackoffTest {

    private static final int FREE = 5;
    private static final String KEY = "somebody";

    @Property
    void eachFailureBeyondTheFreeOnesDoublesThePauseUpToTheLongest(@ForAll @IntRange(min = 1, max = 60) int failures) {
        Duration pause = pauseAfter(failures);
        if (failures < FREE) {
            assertThat(pause).isZero();
        } else {
            assertThat(pause)
                    .isGreaterThanOrEqualTo(pauseAfter(failures - 1))
                    .isLessThanOrEqualTo(Backoff.LONGEST_PAUSE)
                    .isEqualTo(
                            failures - FREE < 5
                                    ? Backoff.FIRST_PAUSE.multipliedBy(1L << (failures - FREE))
                                    : Backoff.LONGEST_PAUSE);
        }
    }

    /** However often and however long somebody guesses, the door opens again a quarter of an hour after the last try. */
    @Property
    void nobodyIsKeptOutForLong(
            @ForAll @IntRange(min = 1, max = 300) int failures, @ForAll @IntRange(max = 3000) int seconds) {
        HandClock clock = new HandClock();
        Backoff backoff = new Backoff(clock, FREE);
        for (int i = 0; i < failures; i++) {
            backoff.failed(KEY);
            clock.forward(Duration.ofSeconds(seconds));
        }
        clock.forward(Backoff.LONGEST_PAUSE);
        assertThat(backoff.isClosed(KEY)).isFalse();
    }

    @Property(tries = 3)
    void aFloodOfNamesForgetsTheOldestOnly(@ForAll @IntRange(min = 10_000, max = 12_000) int names) {
        HandClock clock = new HandClock();
        Backoff backoff = new Backoff(clock, 1);
        for (int i = 0; i < 3; i++) {
            backoff.failed("old");
        }
        clock.forward(Duration.ofSeconds(1));
        for (int i = 0; i < names; i++) {
            backoff.failed("name-" + i);
        }
        assertThat(backoff.isClosed("old")).isFalse();
        assertThat(backoff.isClosed("name-" + (names - 1))).isTrue();
    }

    private static Duration pauseAfter(int failures) {
        HandClock clock = new HandClock();
        Backoff backoff = new Backoff(clock, FREE);
        for (int i = 0; i < failures; i++) {
            backoff.failed(KEY);
        }
        Duration pause = Duration.ZERO;
        while (backoff.isClosed(KEY)) {
            clock.forward(Duration.ofSeconds(15));
            pause = pause.plusSeconds(15);
        }
        return pause;
    }
}
