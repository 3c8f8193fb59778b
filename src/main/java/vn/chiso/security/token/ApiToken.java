package vn.chiso.security.token;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is listed; the secret itself is kept nowhere.
 *
 * @param name the one that its user gave it
 * @param expiresAt from then on it is refused
 * @param usedOn the last day on which it opened the door; null before the first
 */
public record ApiToken(
        long id,
        String username,
        String name,
        TokenScope scope,
        Instant createdAt,
        Instant expiresAt,
        @Nullable LocalDate usedOn)
        implements Serializable {

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
