package vn.chiso.security.ui;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose password was right, in a session that is nobody's until the code was right too.
 *
 * @param since when the password was given
 */
record PendingSignIn(String username, Instant since) implements Serializable {

    /** Of the HTTP session. */
    static final String ATTRIBUTE = PendingSignIn.class.getName();

    private static final Duration KEPT = Duration.ofMinutes(5);

    /** What the attribute holds, while it is not too old. */
    static Optional<PendingSignIn> of(@Nullable Object attribute, Instant now) {
        return attribute instanceof PendingSignIn pending
                        && now.isBefore(pending.since().plus(KEPT))
                ? Optional.of(pending)
                : Optional.empty();
    }
}
