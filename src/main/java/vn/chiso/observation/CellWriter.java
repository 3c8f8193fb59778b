package vn.chiso.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.security.AuditTrail;

/**
 * Stores changed cells with everything that follows from them: versions, wholes of parts, audit trail, and word
 * to open pages; the roll-up is its caller's. What it costs does not depend on how many they are: six SQL statements
 * at most, two more where an approved figure is corrected.
 */
@Component
class CellWriter {

    private final ObservationRepository observations;
    private final Settling settling;
    private final StandingFigures standing;
    private final Versions versions;
    private final Catalogue catalogue;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CellWriter(
            ObservationRepository observations,
            Settling settling,
            StandingFigures standing,
            Versions versions,
            Catalogue catalogue,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.observations = observations;
        this.settling = settling;
        this.standing = standing;
        this.versions = versions;
        this.catalogue = catalogue;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Stores everything but the roll-up.
     *
     * @param due gets the cells whose roll-up has to be renewed
     * @return what was stored, in the order of the changes
     */
    List<Saved> store(HeldBlock block, List<CellChange> changes, Set<Rollup.Cell> due) {
        standing.keep(changes.stream()
                .filter(CellChange::letsStand)
                .map(change -> change.cell().observation().id())
                .toList());
        Map<Slot, ObservationEntity> held = new HashMap<>(block.held());
        List<Versions.Kept> kept = new ArrayList<>();
        for (CellChange change : changes) {
            ObservationEntity observation = change.cell().observation();
            if (change.loaded() != null) {
                kept.add(change.loaded());
            }
            if (change.action() == FigureAction.WITHDRAWN) {
                kept.add(Versions.Kept.of(observation, change.action(), change.who()));
                held.remove(observation.slot());
                observations.delete(observation);
            } else {
                held.put(observation.slot(), observations.save(observation));
            }
        }
        settling.deriveWholes(held);
        observations.flush();
        standing.replace(changes.stream()
                .filter(CellChange::replacesStanding)
                .map(change -> change.cell().slot())
                .toList());
        changes.stream()
                .filter(change -> change.action() != FigureAction.WITHDRAWN)
                .map(change -> Versions.Kept.of(change.cell().observation(), change.action(), change.who()))
                .forEach(kept::add);
        versions.add(kept);
        changes.stream().flatMap(CellChange::touched).forEach(due::add);
        audit.recordChanges(changes.stream().flatMap(this::audited).toList());
        changes.forEach(change -> events.publishEvent(new FigureChanged(
                change.cell().observation().id(),
                change.cell().unitId(),
                change.cell().slot().indicatorId())));
        return changes.stream().map(CellChange::saved).toList();
    }

    /** A step of review is told with its report. */
    private Stream<AuditTrail.Change> audited(CellChange change) {
        if (change.action() == FigureAction.REVIEWED) {
            return Stream.empty();
        }
        String reason = change.who().reason();
        return Stream.of(new AuditTrail.Change(
                "figure." + change.action().word(),
                "observation:" + change.cell().observation().id(),
                place(change.cell()) + (reason == null ? "" : " – " + reason),
                change.saidBefore(),
                change.saidNow()));
    }

    /** The place of a figure in few words: subject, indicator, part, period. */
    private String place(HeldCell cell) {
        Slot slot = cell.slot();
        String item = slot.itemId() == DimensionItem.WHOLE
                ? ""
                : " · " + catalogue.item(slot.itemId()).label();
        return cell.subjectKey() + " · "
                + catalogue.indicator(slot.indicatorId()).code() + item + " · " + cell.periodWords();
    }
}
