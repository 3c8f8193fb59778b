package vn.chiso.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.check.Finding;

/** Asks of answers what would become of them, by the checks that the writing makes. */
@Component
class Previewing {

    private static final String DENIED = "grid.edit.denied";

    private final HeldCells cells;
    private final Slots slots;
    private final AgencyService agencies;
    private final EntryRule rule;
    private final Catalogue catalogue;
    private final Checking checking;
    private final CheckedAnswers answers;

    Previewing(
            HeldCells cells,
            Slots slots,
            AgencyService agencies,
            EntryRule rule,
            Catalogue catalogue,
            Checking checking,
            CheckedAnswers answers) {
        this.cells = cells;
        this.slots = slots;
        this.agencies = agencies;
        this.rule = rule;
        this.catalogue = catalogue;
        this.checking = checking;
        this.answers = answers;
    }

    List<EntryPreview> preview(List<FigureEntry> entries) {
        List<@Nullable ObservationEntity> held =
                cells.look(entries.stream().map(FigureEntry::place).toList());
        Map<Integer, EntryPreview> previews = new HashMap<>();
        List<Integer> possible = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            try {
                check(entries.get(i), held.get(i));
                possible.add(i);
            } catch (EditRefused why) {
                previews.put(i, new EntryPreview.Refused(why));
            }
        }
        List<@Nullable ObservationEntity> over = new ArrayList<>(possible.size());
        possible.forEach(i -> over.add(held.get(i)));
        List<List<Finding>> findings = checking.ofEntries(
                answers.of(possible.stream().map(entries::get).toList(), over));
        for (int n = 0; n < possible.size(); n++) {
            int i = possible.get(n);
            previews.put(i, preview(entries.get(i), held.get(i), findings.get(n)));
        }
        return previews.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** @throws EditRefused when it can be no answer there */
    private void check(FigureEntry entry, @Nullable ObservationEntity held) {
        if (!isOfUser(entry, held)) {
            throw new EditRefused(DENIED);
        }
        if (held != null) {
            EntryCheck.check(entry, held, catalogue.indicator(held.slot().indicatorId()));
        } else if (entry.place() instanceof FigureEntry.Place.Empty empty) {
            EntryCheck.check(entry, catalogue.indicator(empty.indicatorId()));
        } else {
            throw new EditRefused("edit.refused.gone");
        }
    }

    /** Right comes first: what would become of an answer tells what the cell and those around it say. */
    private boolean isOfUser(FigureEntry entry, @Nullable ObservationEntity held) {
        if (held != null) {
            SubjectEntity subject = slots.subject(held.slot().subjectId());
            return rule.mayAnswer(subject.agencyId(), subject.unitId());
        }
        return !(entry.place() instanceof FigureEntry.Place.Empty empty)
                || rule.mayAnswer(
                        empty.agencyId(), agencies.byId(empty.agencyId()).unitId());
    }

    private EntryPreview preview(FigureEntry entry, @Nullable ObservationEntity held, List<Finding> findings) {
        List<Finding> odd;
        try {
            odd = Checking.demand(entry, findings);
        } catch (EditRefused why) {
            return new EntryPreview.Refused(why);
        }
        if (held == null) {
            return new EntryPreview.New(odd);
        }
        Indicator indicator = catalogue.indicator(held.slot().indicatorId());
        return held.saysAlready(Wording.of(entry.answer(), indicator, held.measure()), indicator)
                ? new EntryPreview.Unchanged()
                : new EntryPreview.Changed(odd);
    }
}
