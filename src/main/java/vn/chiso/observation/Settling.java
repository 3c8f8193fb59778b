package vn.chiso.observation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;

/** Decides what the system holds of a slot when its statements are known, and of a whole when only parts are. */
@Component
class Settling {

    private final ObservationRepository observations;
    private final StandingFigures standing;
    private final Catalogue catalogue;

    Settling(ObservationRepository observations, StandingFigures standing, Catalogue catalogue) {
        this.observations = observations;
        this.standing = standing;
        this.catalogue = catalogue;
    }

    /** Adopts the first of statements that agree; holds the others as a conflict. */
    void settle(ObservationEntity observation, List<StatementEntity> said) {
        Indicator indicator = catalogue.indicator(observation.slot().indicatorId());
        Reading first = said.getFirst().reading(indicator);
        boolean agreed =
                said.stream().allMatch(statement -> statement.reading(indicator).saysTheSameAs(first));
        if (agreed) {
            observation.adopt(said.getFirst(), indicator);
        } else {
            observation.holdConflict(said, indicator);
        }
    }

    /** Where only parts of a dimension are held, holds a derived whole beside them; costs no SQL before the next flush. */
    void deriveWholes(Map<Slot, ObservationEntity> held) {
        wholes(held).forEach(observations::save);
    }

    /** The wholes that {@link #deriveWholes} holds, for whoever stores them. */
    List<ObservationEntity> wholes(Map<Slot, ObservationEntity> held) {
        List<ObservationEntity> wholes = new ArrayList<>();
        Map<Slot, List<ObservationEntity>> parts = new LinkedHashMap<>();
        held.values().stream()
                .filter(o -> o.slot().itemId() != DimensionItem.WHOLE)
                .filter(o -> catalogue.isLeaf(catalogue.item(o.slot().itemId())))
                .sorted(Comparator.comparingInt(
                        o -> catalogue.item(o.slot().itemId()).position()))
                .forEach(o -> parts.computeIfAbsent(o.slot().whole(), slot -> new ArrayList<>())
                        .add(o));
        parts.forEach((slot, list) -> {
            ObservationEntity whole = held.get(slot);
            if (whole == null || whole.isDerived()) {
                whole = whole == null
                        ? new ObservationEntity(slot, list.getFirst().provinceId())
                        : whole;
                if (list.stream().anyMatch(part -> part.reviewState() != Review.APPROVED)
                        && whole.isStored()
                        && whole.reviewState() == Review.APPROVED) {
                    standing.keep(List.of(whole.id()));
                }
                whole.deriveFrom(list, addsUp(slot.indicatorId()));
                wholes.add(whole);
            }
        });
        return wholes;
    }

    private boolean addsUp(long indicatorId) {
        Indicator indicator = catalogue.indicator(indicatorId);
        return indicator.dimensionTypeId() != null
                && !indicator.kind().isRatio()
                && catalogue.dimensionType(indicator.dimensionTypeId()).addsUp();
    }
}
