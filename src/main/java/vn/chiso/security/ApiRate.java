package vn.chiso.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many requests an account may send in a minute, whatever it shows at the door. Kept in memory; a restart forgets it. */
@Component
class ApiRate {

    static final Duration SPAN = Duration.ofMinutes(1);

    private static final int MOST_REMEMBERED = 10_000;

    private record Window(Instant end, int count) {}

    /**
     * What is left after a request was counted.
     *
     * @param left below zero: it is one too many
     * @param seconds until all may be sent again, at least one
     */
    record Left(int left, long seconds) {}

    private final ConcurrentMap<String, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int most;

    ApiRate(Clock clock, @Value("${chiso.api.requests-per-minute:120}") int most) {
        if (most < 1) {
            throw new IllegalArgumentException("chiso.api.requests-per-minute must be 1 or more: " + most);
        }
        this.clock = clock;
        this.most = most;
    }

    int most() {
        return most;
    }

    /** Counts a request. */
    Left count(String username) {
        Instant now = clock.instant();
        if (windows.size() >= MOST_REMEMBERED) {
            windows.values().removeIf(old -> !now.isBefore(old.end()));
        }
        Window window = Objects.requireNonNull(windows.compute(
                username,
                (same, old) -> old == null || !now.isBefore(old.end())
                        ? new Window(now.plus(SPAN), 1)
                        : new Window(old.end(), Math.min(old.count() + 1, most + 1))));
        long seconds =
                Math.max(1, Duration.between(now, window.end()).plusMillis(999).toSeconds());
        return new Left(most - window.count(), seconds);
    }
}
