package vn.chiso.observation;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step of an agency's report: its figures of some indicators and one period become more or less official.
 *
 * @param from figures of any other status stay as they are
 * @param reason kept with the version of each figure
 */
public record ReviewChange(
        long agencyId,
        Collection<Long> indicatorIds,
        long periodId,
        Set<Review> from,
        Review to,
        @Nullable String reason) {}
