package vn.chiso.round.reuse;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.CatalogueUse;
import vn.chiso.indicator.Use;

/** Keeps indicators and items that mappings name. */
@Component
class MappingUse implements CatalogueUse {

    private final MappingService mappings;

    MappingUse(MappingService mappings) {
        this.mappings = mappings;
    }

    @Override
    public Map<Use, Long> ofIndicator(long indicatorId) {
        return Map.of(
                Use.MAPPINGS,
                mappings.all().stream()
                        .filter(one -> one.fromIndicatorId() == indicatorId || one.toIndicatorId() == indicatorId)
                        .count());
    }

    @Override
    public Set<Long> ofItems(Collection<Long> itemIds) {
        return mappings.all().stream()
                .map(Mapping::fromItemId)
                .filter(itemIds::contains)
                .collect(Collectors.toSet());
    }
}
