package vn.chiso.savedview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is no longer what it was in an edition.
 *
 * @param about whom it is of, which indicator, when
 * @param then as the edition says it; empty for a figure that was not there
 * @param now as it is now; empty for one that is gone
 * @param who changed it; null where nobody did by hand
 * @param at when; null likewise
 * @param address where its source is shown, relative to the application
 */
public record Since(
        String about,
        String then,
        String now,
        @Nullable String who,
        @Nullable Instant at,
        String address) {}
