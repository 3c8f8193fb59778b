package vn.chiso.observation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.security.CurrentUser;

/** Moves figures along the way from draft to approved; each step is a version, the values stay. */
@Component
class Reviewing {

    private final ObservationRepository observations;
    private final Settling settling;
    private final Versions versions;
    private final StandingFigures standing;
    private final Slots slots;
    private final Rollup rollup;
    private final EntryRule rule;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviewing(
            ObservationRepository observations,
            Settling settling,
            Versions versions,
            StandingFigures standing,
            Slots slots,
            Rollup rollup,
            EntryRule rule,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.observations = observations;
        this.settling = settling;
        this.versions = versions;
        this.standing = standing;
        this.slots = slots;
        this.rollup = rollup;
        this.rule = rule;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    int change(ReviewChange change) {
        rule.admit(change);
        List<ObservationEntity> concerned =
                observations
                        .ofAgency(change.agencyId(), change.periodId(), change.indicatorIds(), change.from())
                        .stream()
                        .sorted(Comparator.comparingLong(
                                observation -> observation.slot().indicatorId()))
                        .toList();
        Entry who = new Entry(user.username(), Instant.now(clock), change.reason());
        Set<Rollup.Cell> touched = new LinkedHashSet<>();
        for (ObservationEntity observation : concerned) {
            Slot slot = observation.slot();
            rollup.lock(slot.indicatorId(), slot.periodId());
            versions.keep(observation);
            boolean counted =
                    observation.reviewState().isHandedIn() || change.to().isHandedIn();
            observation.review(change.to());
            observations.saveAndFlush(observation);
            versions.add(observation, FigureAction.REVIEWED, who);
            settling.deriveWholeOf(slot);
            long unitId = slots.subject(slot.subjectId()).unitId();
            if (counted) {
                touched.addAll(cells(slot, unitId));
            }
            events.publishEvent(new FigureChanged(observation.id(), unitId, slot.indicatorId()));
        }
        if (change.to() == Review.APPROVED) {
            for (Slot slot : standing.decide(change)) {
                rollup.lock(slot.indicatorId(), slot.periodId());
                touched.addAll(cells(slot, slots.subject(slot.subjectId()).unitId()));
            }
        }
        rollup.refresh(touched);
        return concerned.size();
    }

    private static List<Rollup.Cell> cells(Slot slot, long unitId) {
        return Stream.of(slot.itemId(), DimensionItem.WHOLE)
                .map(item -> new Rollup.Cell(unitId, slot.indicatorId(), item, slot.periodId()))
                .toList();
    }
}
