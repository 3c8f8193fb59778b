package vn.chiso.round.reuse;

import org.jspecify.annotations.Nullable;

/**
 * A figure that was taken over from another which has changed since.
 *
 * @param indicatorId the indicator that it answers
 * @param now what would be taken over today; null when the other is no more
 */
public record Outdated(long indicatorId, @Nullable Offer now) {}
