package vn.chiso.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Makes whoever fails again and again wait: some failures are free, then each one doubles the pause, up to the longest.
 * Kept in memory; a restart forgets it.
 */
final class Backoff {

    static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    /** So long after the last failure all are forgotten. */
    static final Duration REMEMBERED = Duration.ofHours(1);

    private static final int MOST_REMEMBERED = 10_000;
    private static final int MOST_DOUBLINGS = 10;

    private record Failures(int count, Instant last) {}

    private final ConcurrentMap<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int free;

    /** @param free so many failures cost nothing but the last of them */
    Backoff(Clock clock, int free) {
        this.clock = clock;
        this.free = free;
    }

    boolean isClosed(String key) {
        Failures known = failures.get(key);
        return known != null && clock.instant().isBefore(known.last().plus(pause(known.count())));
    }

    void failed(String key) {
        Instant now = clock.instant();
        if (failures.size() >= MOST_REMEMBERED) {
            makeRoom(now);
        }
        failures.merge(
                key,
                new Failures(1, now),
                (known, one) -> new Failures(isOld(known, now) ? 1 : known.count() + 1, now));
    }

    /** Whether there was anything to forget. */
    boolean forget(String key) {
        return failures.remove(key) != null;
    }

    private Duration pause(int count) {
        if (count < free) {
            return Duration.ZERO;
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(count - free, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void makeRoom(Instant now) {
        failures.values().removeIf(known -> isOld(known, now));
        if (failures.size() >= MOST_REMEMBERED) {
            failures.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().last()))
                    .map(Map.Entry::getKey)
                    .ifPresent(failures::remove);
        }
    }

    private static boolean isOld(Failures known, Instant now) {
        return !now.isBefore(known.last().plus(REMEMBERED));
    }
}
