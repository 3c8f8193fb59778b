package vn.chiso.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells the first of many equal things within a span of time. Kept in memory; a restart forgets it. */
final class Repetitions {

    private static final int MOST_REMEMBERED = 10_000;

    private final ConcurrentMap<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock clock;

    Repetitions(Clock clock) {
        this.clock = clock;
    }

    /** Whether nothing of this key was seen in the span before; if so, the span begins now. */
    boolean isFirst(String key, Duration span) {
        Instant now = clock.instant();
        if (until.size() >= MOST_REMEMBERED) {
            until.values().removeIf(end -> !end.isAfter(now));
        }
        if (until.size() >= MOST_REMEMBERED) {
            until.clear();
        }
        AtomicBoolean first = new AtomicBoolean();
        until.compute(key, (same, end) -> {
            first.set(end == null || !end.isAfter(now));
            return end == null || first.get() ? now.plus(span) : end;
        });
        return first.get();
    }
}
