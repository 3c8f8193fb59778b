package vn.chiso.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.check.Said;

/** Entries as checks look at them; at most three SQL statements, however many there are. */
@Component
class CheckedAnswers {

    private final PeriodRepository periods;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;

    CheckedAnswers(PeriodRepository periods, Catalogue catalogue, JdbcClient jdbc) {
        this.periods = periods;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /**
     * In the order of the entries, which can be answers to their questions.
     *
     * @param held what the cells hold; null where nobody has said anything and no row was added
     */
    List<CheckedAnswer> of(List<FigureEntry> entries, List<? extends @Nullable ObservationEntity> held) {
        Set<Long> wanted = held.stream()
                .filter(Objects::nonNull)
                .map(observation -> observation.slot().periodId())
                .collect(Collectors.toSet());
        Map<Long, PeriodEntity> known = wanted.isEmpty()
                ? Map.of()
                : periods.findAllById(wanted).stream().collect(Collectors.toMap(PeriodEntity::id, Function.identity()));
        List<FigureEntry.Place.Silent> silent = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (held.get(i) == null && entries.get(i).place() instanceof FigureEntry.Place.Silent empty) {
                silent.add(empty);
            }
        }
        Map<Long, Long> subjects = ids(
                silent.stream().map(FigureEntry.Place.Silent::agencyId),
                "select id, agency_id as named from subject where kind = 'AGENCY' and agency_id in (:named)");
        Map<Long, Long> years = ids(
                silent.stream()
                        .filter(FigureEntry.Place.Empty.class::isInstance)
                        .map(place -> (long) ((FigureEntry.Place.Empty) place).year()),
                "select id, report_year as named from period where kind = 'YEAR' and label = ''"
                        + " and report_year in (:named)");
        List<CheckedAnswer> answers = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            FigureEntry entry = entries.get(i);
            ObservationEntity observation = held.get(i);
            if (observation != null) {
                answers.add(over(
                        entry,
                        observation,
                        Objects.requireNonNull(known.get(observation.slot().periodId()))));
            } else if (entry.place() instanceof FigureEntry.Place.Silent empty) {
                int year = empty instanceof FigureEntry.Place.Empty(long agency, long indicator, int its) ? its : 0;
                Slot slot = new Slot(
                        subjects.getOrDefault(empty.agencyId(), -empty.agencyId()),
                        empty.indicatorId(),
                        DimensionItem.WHOLE,
                        empty instanceof FigureEntry.Place.Asked asked
                                ? asked.periodId()
                                : years.getOrDefault((long) year, (long) -year));
                answers.add(answer(entry, slot, year, null, null));
            }
        }
        return answers;
    }

    private CheckedAnswer over(FigureEntry entry, ObservationEntity observation, PeriodEntity period) {
        return answer(
                entry,
                observation.slot(),
                period.kind() == PeriodKind.YEAR ? period.year() : 0,
                observation.measure(),
                observation.adoptedStatementId());
    }

    private CheckedAnswer answer(
            FigureEntry entry, Slot slot, int year, @Nullable String measure, @Nullable Long over) {
        Indicator indicator = catalogue.indicator(slot.indicatorId());
        Wording words = Wording.of(entry.answer(), indicator, measure);
        Said said = entry.answer().needsReason()
                ? Said.NOTHING
                : Reading.of(indicator, words.numerator(), words.denominator(), words.value(), words.measure())
                        .said();
        return new CheckedAnswer(slot, year, indicator, said, over);
    }

    private Map<Long, Long> ids(Stream<Long> names, String sql) {
        Set<Long> named = names.collect(Collectors.toSet());
        Map<Long, Long> found = new HashMap<>();
        if (!named.isEmpty()) {
            jdbc.sql(sql).param("named", named).query(row -> {
                found.put(row.getLong("named"), row.getLong("id"));
            });
        }
        return found;
    }
}
