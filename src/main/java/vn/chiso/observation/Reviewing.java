package vn.chiso.observation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiso.security.CurrentUser;

/** Moves figures along the way from draft to approved; each step is a version, the values stay. */
@Component
class Reviewing {

    private final ObservationRepository observations;
    private final HeldCells cells;
    private final CellWriter writer;
    private final EntryRule rule;
    private final CurrentUser user;
    private final Clock clock;

    Reviewing(
            ObservationRepository observations,
            HeldCells cells,
            CellWriter writer,
            EntryRule rule,
            CurrentUser user,
            Clock clock) {
        this.observations = observations;
        this.cells = cells;
        this.writer = writer;
        this.rule = rule;
        this.user = user;
        this.clock = clock;
    }

    int change(ReviewChange change) {
        rule.admit(change);
        List<FigureEntry.Place> concerned =
                observations
                        .ofAgency(change.agencyId(), change.periodId(), change.indicatorIds(), change.from())
                        .stream()
                        .<FigureEntry.Place>map(FigureEntry.Place.Held::new)
                        .toList();
        if (concerned.isEmpty()) {
            return 0;
        }
        HeldBlock block = cells.lock(concerned);
        Entry who = new Entry(user.username(), Instant.now(clock), change.reason());
        List<CellChange> changes = new ArrayList<>(concerned.size());
        for (HeldCell cell : block.cells()) {
            // somebody may have been faster before the lock was held
            if (change.from().contains(cell.observation().reviewState())) {
                changes.add(CellChange.begin(cell, FigureAction.REVIEWED, who));
                cell.observation().review(change.to());
            }
        }
        return writer.store(block, changes).size();
    }
}
