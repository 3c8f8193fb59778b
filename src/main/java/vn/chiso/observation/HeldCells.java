package vn.chiso.observation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.DimensionItem;

/**
 * Finds what the cells of many entries hold. Whoever is going to write holds them for the transaction: rows are added and
 * locks taken in one order for everybody, so that two blocks over the same cells wait for each other and never deadlock.
 */
@Component
class HeldCells {

    private static final String FILLED = """
        select o.id, s.agency_id, o.indicator_id, p.report_year
        from observation o
        join subject s on s.id = o.subject_id and s.kind = 'AGENCY'
        join period p on p.id = o.period_id and p.kind = 'YEAR' and p.label = ''
        where s.agency_id in (:agencies) and o.indicator_id in (:indicators) and p.report_year in (:years)
              and o.item_id = :whole and o.standing = false\
        """;

    private static final String ASKED = """
        select o.id, s.agency_id, o.indicator_id, o.period_id
        from observation o
        join subject s on s.id = o.subject_id and s.kind = 'AGENCY'
        where s.agency_id in (:agencies) and o.indicator_id in (:indicators) and o.period_id in (:periods)
              and o.item_id = :whole and o.standing = false\
        """;

    private final ObservationRepository observations;
    private final Slots slots;
    private final Rollup rollup;
    private final JdbcClient jdbc;

    HeldCells(ObservationRepository observations, Slots slots, Rollup rollup, JdbcClient jdbc) {
        this.observations = observations;
        this.slots = slots;
        this.rollup = rollup;
        this.jdbc = jdbc;
    }

    /**
     * What the places hold, in their order, as it is once nobody else can write there any more; a new observation for a
     * place that holds nothing.
     *
     * @throws EditRefused when a figure is not there any more
     */
    List<ObservationEntity> lock(List<FigureEntry.Place> places) {
        Map<FigureEntry.Place, Slot> slotOf = slots(places);
        slotOf.values().stream()
                .map(slot -> List.of(slot.indicatorId(), slot.periodId()))
                .distinct()
                .sorted(Comparator.<List<Long>, Long>comparing(List::getFirst).thenComparing(List::getLast))
                .forEach(lock -> rollup.lock(lock.getFirst(), lock.getLast()));
        Map<Slot, ObservationEntity> held = heldIn(slotOf.values());
        return places.stream()
                .map(place -> {
                    Slot slot = Objects.requireNonNull(slotOf.get(place));
                    ObservationEntity there = held.get(slot);
                    if (there == null && place instanceof FigureEntry.Place.Held) {
                        throw new EditRefused("edit.refused.gone");
                    }
                    return there == null ? new ObservationEntity(slot) : there;
                })
                .toList();
    }

    /** What the places hold now, in their order; null for nothing. Nothing is held or added. */
    List<@Nullable ObservationEntity> look(List<FigureEntry.Place> places) {
        Map<FigureEntry.Place, Long> ids = filled(places);
        Map<Long, ObservationEntity> found = observations.findAllById(ids.values()).stream()
                .collect(Collectors.toMap(ObservationEntity::id, Function.identity()));
        List<@Nullable ObservationEntity> held = new ArrayList<>(places.size());
        places.forEach(place -> held.add(found.get(ids.getOrDefault(place, Long.valueOf(Saved.EMPTY)))));
        return held;
    }

    private Map<FigureEntry.Place, Slot> slots(List<FigureEntry.Place> places) {
        Map<FigureEntry.Place, Slot> found = new HashMap<>();
        Map<Long, Slot> held = slotsOf(idsOf(places));
        // one subject and period after the other in a fixed order, each looked up once
        Map<Integer, Map<Long, Slot>> added = new TreeMap<>();
        emptyOf(places).stream()
                .sorted(Comparator.comparingInt(FigureEntry.Place.Empty::year)
                        .thenComparingLong(FigureEntry.Place.Empty::agencyId))
                .forEach(place -> found.put(
                        place,
                        added.computeIfAbsent(place.year(), year -> new HashMap<>())
                                .computeIfAbsent(place.agencyId(), agency -> slots.ofAgency(place))
                                .of(place.indicatorId())));
        askedOf(places).stream()
                .sorted(Comparator.comparingLong(FigureEntry.Place.Asked::agencyId))
                .forEach(place -> found.put(place, slots.ofAgency(place)));
        for (FigureEntry.Place place : places) {
            if (place instanceof FigureEntry.Place.Held(long id)) {
                Slot slot = held.get(id);
                if (slot == null) {
                    throw new EditRefused("edit.refused.gone");
                }
                found.put(place, slot);
            }
        }
        return found;
    }

    /** Read past the entities: these are read once the locks are held, and must not be older. */
    private Map<Long, Slot> slotsOf(Collection<Long> ids) {
        Map<Long, Slot> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, subject_id, indicator_id, item_id, period_id from observation where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        Slot slot = new Slot(
                                row.getLong("subject_id"),
                                row.getLong("indicator_id"),
                                row.getLong("item_id"),
                                row.getLong("period_id"));
                        found.put(row.getLong("id"), slot);
                    });
        }
        return found;
    }

    private Map<Slot, ObservationEntity> heldIn(Collection<Slot> wanted) {
        Map<Slot, ObservationEntity> held = new HashMap<>();
        if (!wanted.isEmpty()) {
            observations
                    .findBySubjectIdInAndIndicatorIdInAndPeriodIdIn(
                            all(wanted, Slot::subjectId), all(wanted, Slot::indicatorId), all(wanted, Slot::periodId))
                    .forEach(observation -> held.put(observation.slot(), observation));
        }
        return held;
    }

    private Map<FigureEntry.Place, Long> filled(List<FigureEntry.Place> places) {
        Map<FigureEntry.Place, Long> found = new HashMap<>();
        idsOf(places).forEach(id -> found.put(new FigureEntry.Place.Held(id), id));
        List<FigureEntry.Place.Empty> empty = emptyOf(places);
        if (!empty.isEmpty()) {
            jdbc.sql(FILLED)
                    .param("agencies", all(empty, FigureEntry.Place.Empty::agencyId))
                    .param("indicators", all(empty, FigureEntry.Place.Empty::indicatorId))
                    .param("years", all(empty, FigureEntry.Place.Empty::year))
                    .param("whole", DimensionItem.WHOLE)
                    .query(row -> {
                        FigureEntry.Place place = new FigureEntry.Place.Empty(
                                row.getLong("agency_id"), row.getLong("indicator_id"), row.getInt("report_year"));
                        found.put(place, row.getLong("id"));
                    });
        }
        List<FigureEntry.Place.Asked> asked = askedOf(places);
        if (!asked.isEmpty()) {
            jdbc.sql(ASKED)
                    .param("agencies", all(asked, FigureEntry.Place.Asked::agencyId))
                    .param("indicators", all(asked, FigureEntry.Place.Asked::indicatorId))
                    .param("periods", all(asked, FigureEntry.Place.Asked::periodId))
                    .param("whole", DimensionItem.WHOLE)
                    .query(row -> {
                        FigureEntry.Place place = new FigureEntry.Place.Asked(
                                row.getLong("agency_id"), row.getLong("indicator_id"), row.getLong("period_id"));
                        found.put(place, row.getLong("id"));
                    });
        }
        return found;
    }

    private static List<FigureEntry.Place.Asked> askedOf(List<FigureEntry.Place> places) {
        return places.stream()
                .filter(FigureEntry.Place.Asked.class::isInstance)
                .map(FigureEntry.Place.Asked.class::cast)
                .toList();
    }

    private static List<Long> idsOf(List<FigureEntry.Place> places) {
        return places.stream()
                .filter(FigureEntry.Place.Held.class::isInstance)
                .map(place -> ((FigureEntry.Place.Held) place).observationId())
                .toList();
    }

    private static List<FigureEntry.Place.Empty> emptyOf(List<FigureEntry.Place> places) {
        return places.stream()
                .filter(FigureEntry.Place.Empty.class::isInstance)
                .map(FigureEntry.Place.Empty.class::cast)
                .toList();
    }

    private static <T, R extends Comparable<R>> Collection<R> all(Collection<T> from, Function<T, R> part) {
        return from.stream().map(part).collect(Collectors.toCollection(TreeSet::new));
    }
}
