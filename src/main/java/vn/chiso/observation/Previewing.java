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
    private final Catalogue catalogue;
    private final InForce inForce;
    private final Checking checking;
    private final CheckedAnswers answers;

    Previewing(
            HeldCells cells,
            EntryRule rule,
            Catalogue catalogue,
            InForce inForce,
            Checking checking,
            CheckedAnswers answers) {
        this.cells = cells;
        this.rule = rule;
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
            try {
                over.add(checked(entries.get(i), held.get(i)));
                possible.add(i);
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

    /** @throws EditRefused when it is not the user's to answer, or can be no answer there */
    private HeldCell checked(FigureEntry entry, @Nullable HeldCell cell) {
        if (cell == null) {
            throw new EditRefused("edit.refused.gone");
        }
        if (!rule.answersFor(cell.agencyId(), cell.unitId())) {
            throw new EditRefused(EditRefused.DENIED);
        }
        if (cell.slot().periodId() < 0 && entry.place() instanceof FigureEntry.Place.Empty empty) {
            EntryCheck.period(empty.period());
        }
        EntryCheck.check(
                entry, cell.observation(), catalogue.indicator(cell.slot().indicatorId()));
        inForce.demand(cell);
        return cell;
    }

    private EntryPreview preview(FigureEntry entry, ObservationEntity held, List<Finding> findings) {
        List<Finding> odd;
        try {
            odd = Checking.demand(entry, findings);
        } catch (EditRefused why) {
            return new EntryPreview.Refused(why);
        }
        if (!held.isStored()) {
            return new EntryPreview.New(odd);
        }
        Indicator indicator = catalogue.indicator(held.slot().indicatorId());
        return held.saysAlready(Wording.of(entry.answer(), indicator, held.measure()), indicator)
                ? new EntryPreview.Unchanged()
                : new EntryPreview.Changed(odd);
    }
}
