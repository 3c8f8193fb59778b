package vn.chiso.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
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
    private final SubjectRepository subjects;
    private final AgencyService agencies;
    private final EntryRule rule;
    private final Catalogue catalogue;
    private final Checking checking;
    private final CheckedAnswers answers;

    Previewing(
            HeldCells cells,
            SubjectRepository subjects,
            AgencyService agencies,
            EntryRule rule,
            Catalogue catalogue,
            Checking checking,
            CheckedAnswers answers) {
        this.cells = cells;
        this.subjects = subjects;
        this.agencies = agencies;
        this.rule = rule;
        this.catalogue = catalogue;
        this.checking = checking;
        this.answers = answers;
    }

    List<EntryPreview> preview(List<FigureEntry> entries) {
        List<@Nullable ObservationEntity> held =
                cells.look(entries.stream().map(FigureEntry::place).toList());
        Set<Long> others = others(held);
        Map<Integer, EntryPreview> previews = new HashMap<>();
        List<Integer> possible = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            try {
                demandRight(entries.get(i), held.get(i), others);
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

    /** The subjects of what is held for which the user does not answer; one statement. */
    private Set<Long> others(List<@Nullable ObservationEntity> held) {
        Set<Long> asked = held.stream()
                .filter(Objects::nonNull)
                .map(one -> one.slot().subjectId())
                .collect(Collectors.toSet());
        return asked.isEmpty()
                ? Set.of()
                : subjects.findAllById(asked).stream()
                        .filter(subject -> !rule.answersFor(subject.agencyId(), subject.unitId()))
                        .map(SubjectEntity::id)
                        .collect(Collectors.toSet());
    }

    private void demandRight(FigureEntry entry, @Nullable ObservationEntity held, Set<Long> others) {
        boolean right = held != null
                ? !others.contains(held.slot().subjectId())
                : !(entry.place() instanceof FigureEntry.Place.Empty empty)
                        || rule.answersFor(
                                empty.agencyId(),
                                agencies.byId(empty.agencyId()).unitId());
        if (!right) {
            throw new EditRefused(EditRefused.DENIED);
        }
    }

    /** @throws EditRefused when it can be no answer there */
    private void check(FigureEntry entry, @Nullable ObservationEntity held) {
        if (held != null) {
            EntryCheck.check(entry, held, catalogue.indicator(held.slot().indicatorId()));
        } else if (entry.place() instanceof FigureEntry.Place.Empty empty) {
            EntryCheck.check(entry, catalogue.indicator(empty.indicatorId()));
        } else {
            throw new EditRefused("edit.refused.gone");
        }
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
