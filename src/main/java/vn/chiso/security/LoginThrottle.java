package vn.chiso.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five wrong passwords in a row, and after each one more, the username is closed for half a
 * minute. Kept in memory; a restart forgets it.
 */
@Component
class LoginThrottle {

    static final int FREE_FAILURES = 5;
    static final Duration PAUSE = Duration.ofSeconds(30);

    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 10_000;

    private record Failures(int count, Instant last) {}

    private final ConcurrentMap<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Whether the username has to wait; a right password does not help meanwhile. */
    boolean isClosed(String username) {
        Failures known = failures.get(key(username));
        return known != null
                && known.count() >= FREE_FAILURES
                && clock.instant().isBefore(known.last().plus(PAUSE));
    }

    void failed(String username) {
        Instant now = clock.instant();
        if (failures.size() >= MOST_REMEMBERED) {
            failures.values().removeIf(known -> known.last().plus(PAUSE).isBefore(now));
        }
        failures.merge(key(username), new Failures(1, now), (known, one) -> {
            boolean recent = known.last().plus(REMEMBERED).isAfter(now);
            return new Failures(recent ? known.count() + 1 : 1, now);
        });
    }

    void succeeded(String username) {
        failures.remove(key(username));
    }

    private static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
