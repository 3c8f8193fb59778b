package vn.chiso.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.check.Finding;

/**
 * Asks of answers what would become of them, by the checks that the writing makes. Right comes before judgement here too:
 * a finding tells of other figures.
 */
@Component
class Previewing {

    private final HeldCells cells;
    private final EntryRule rule;
    private final ClosedSources closed;
    private final Catalogue catalogue;
    private final InForce inForce;
    private final Checking checking;
    private final CheckedAnswers answers;

    Previewing(
            HeldCells cells,
            EntryRule rule,
            ClosedSources closed,
            Catalogue catalogue,
            InForce inForce,
            Checking checking,
            CheckedAnswers answers) {
        this.cells = cells;
        this.rule = rule;
        this.closed = closed;
        this.catalogue = catalogue;
        this.inForce = inForce;
        this.checking = checking;
        this.answers = answers;
    }

    List<EntryPreview> preview(List<FigureEntry> entries) {
        List<@Nullable HeldCell> held =
                cells.look(entries.stream().map(FigureEntry::place).toList());
        Map<Integer, EntryPreview> previews = new HashMap<>();
        List<Integer> possible = new ArrayList<>();
        List<HeldCell> over = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            FigureEntry entry = entries.get(i);
            try {
                HeldCell cell = admitted(entry, held.get(i));
                if (isHeld(entry, cell)) {
                    previews.put(i, new EntryPreview.Unchanged());
                } else {
                    demandPossible(entry, cell);
                    over.add(cell);
                    possible.add(i);
                }
            } catch (EditRefused why) {
                previews.put(i, new EntryPreview.Refused(why));
            }
        }
        List<List<Finding>> findings = checking.ofEntries(
                answers.of(possible.stream().map(entries::get).toList(), over));
        for (int n = 0; n < possible.size(); n++) {
            int i = possible.get(n);
            previews.put(i, preview(entries.get(i), over.get(n).observation(), findings.get(n)));
        }
        return previews.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** @throws EditRefused when it is not the user's to answer, or is no answer to the question */
    private HeldCell admitted(FigureEntry entry, @Nullable HeldCell cell) {
        if (cell == null) {
            throw new EditRefused("edit.refused.gone");
        }
        if (!rule.answersFor(cell.agencyId(), cell.unitId())) {
            throw new EditRefused(EditRefused.DENIED);
        }
        if (cell.slot().periodId() < 0 && entry.place() instanceof FigureEntry.Place.Empty empty) {
            EntryCheck.period(empty.period());
        }
        EntryCheck.check(entry, indicator(cell));
        return cell;
    }

    /** What is held already changes nothing, whatever checks say of it and whoever else wrote it. */
    private boolean isHeld(FigureEntry entry, HeldCell cell) {
        ObservationEntity held = cell.observation();
        Indicator indicator = indicator(cell);
        return held.isStored() && held.saysAlready(Wording.of(entry.answer(), indicator, held.measure()), indicator);
    }

    /** @throws EditRefused when nothing can be written there, or not over what is there now */
    private void demandPossible(FigureEntry entry, HeldCell cell) {
        closed.demandOpen(List.of(cell));
        EntryCheck.over(entry, cell.observation());
        inForce.demand(cell);
    }

    private Indicator indicator(HeldCell cell) {
        return catalogue.indicator(cell.slot().indicatorId());
    }

    private static EntryPreview preview(FigureEntry entry, ObservationEntity held, List<Finding> findings) {
        try {
            List<Finding> odd = Checking.demand(entry, findings);
            return held.isStored() ? new EntryPreview.Changed(odd) : new EntryPreview.New(odd);
        } catch (EditRefused why) {
            return new EntryPreview.Refused(why);
        }
    }
}
