package vn.chiso.indicator;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What a feature keeps that stands on the catalogue. Each feature that points at indicators provides one. */
public interface CatalogueUse {

    /** How much of what stands on the indicator; what there is none of may be left out. */
    Map<Use, Long> ofIndicator(long indicatorId);

    /** Which of the items figures are broken down by. */
    default Set<Long> ofItems(Collection<Long> itemIds) {
        return Set.of();
    }
}
