package vn.chiso.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private Instant now = Instant.parse("2024-01-01T00:00:00Z");
    private final InstantSource time = () -> now;
    private final LoginThrottle throttle = new LoginThrottle(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return time.instant();
        }
    });

    @Test
    void fiveWrongPasswordsCloseTheUsernameForAWhile() {
        fail("lan", LoginThrottle.FREE_FAILURES - 1);
        assertThat(throttle.isClosed("lan")).isFalse();
        fail("LAN ", 1);
        assertThat(throttle.isClosed("lan")).isTrue();
        assertThat(throttle.isClosed("minh")).as("others go on").isFalse();
        now = now.plus(LoginThrottle.PAUSE);
        assertThat(throttle.isClosed("lan")).isFalse();
    }

    @Test
    void afterThePauseOneMoreWrongPasswordClosesItAgain() {
        fail("lan", LoginThrottle.FREE_FAILURES);
        now = now.plus(LoginThrottle.PAUSE);
        fail("lan", 1);
        assertThat(throttle.isClosed("lan")).isTrue();
    }

    @Test
    void aRightPasswordAndALongPauseForgetTheWrongOnes() {
        fail("lan", LoginThrottle.FREE_FAILURES - 1);
        throttle.succeeded("lan");
        fail("lan", LoginThrottle.FREE_FAILURES - 1);
        assertThat(throttle.isClosed("lan")).isFalse();
        now = now.plus(Duration.ofHours(1));
        fail("lan", 1);
        assertThat(throttle.isClosed("lan")).isFalse();
    }

    private void fail(String username, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(username);
        }
    }
}
