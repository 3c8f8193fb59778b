package vn.chiso.observation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.security.CurrentUser;

/** Moves figures along the way from draft to approved; each step is a version, the values stay. */
@Component
class Reviewing {

    private final ObservationRepository observations;
    private final HeldCells cells;
    private final CellWriter writer;
    private final StandingFigures standing;
    private final Rollup rollup;
    private final AgencyService agencies;
    private final EntryRule rule;
    private final CurrentUser user;
    private final Clock clock;

    Reviewing(
            ObservationRepository observations,
            HeldCells cells,
            CellWriter writer,
            StandingFigures standing,
            Rollup rollup,
            AgencyService agencies,
            EntryRule rule,
            CurrentUser user,
            Clock clock) {
        this.observations = observations;
        this.cells = cells;
        this.writer = writer;
        this.standing = standing;
        this.rollup = rollup;
        this.agencies = agencies;
        this.rule = rule;
        this.user = user;
        this.clock = clock;
    }

    int change(ReviewChange change) {
        rule.admit(change);
        // of the whole report at once: also of cells that were taken back, whose approved figure goes
        rollup.lock(WantedCells.ofReport(change));
        List<FigureEntry.Place> concerned =
                observations
                        .ofAgency(change.agencyId(), change.periodId(), change.indicatorIds(), change.from())
                        .stream()
                        .<FigureEntry.Place>map(FigureEntry.Place.Held::new)
                        .toList();
        HeldBlock block = cells.lock(concerned);
        List<Slot> gone = change.to() == Review.APPROVED ? standing.decide(change) : List.of();
        Entry who = new Entry(user.username(), Instant.now(clock), change.reason());
        List<CellChange> changes = new ArrayList<>(concerned.size());
        for (HeldCell cell : block.cells()) {
            // somebody may have been faster before the lock was held
            if (change.from().contains(cell.observation().reviewState())) {
                changes.add(CellChange.begin(cell, FigureAction.REVIEWED, who, change.to()));
                cell.observation().review(change.to());
            }
        }
        Set<Rollup.Cell> due = new HashSet<>();
        int changed = writer.store(block, changes, due).size();
        if (!gone.isEmpty()) {
            long unitId = agencies.byId(change.agencyId()).unitId();
            gone.stream().flatMap(slot -> Rollup.Cell.of(slot, unitId)).forEach(due::add);
        }
        rollup.refresh(due);
        return changed;
    }
}
