package vn.chiso.observation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.DimensionItem;

/**
 * Finds what the cells of many entries hold, by one SQL statement however many there are. Whoever is going to write holds
 * them for the transaction by one more: locks are taken in one order for everybody, so that two blocks over the same
 * cells wait for each other and never deadlock.
 */
@Component
class HeldCells {

    /** Stands for any indicator. */
    private static final long ANY = -1;

    private final ObservationRepository observations;
    private final Slots slots;
    private final Rollup rollup;
    private final AgencyService agencies;
    private final EntityManager entities;

    HeldCells(
            ObservationRepository observations,
            Slots slots,
            Rollup rollup,
            AgencyService agencies,
            EntityManager entities) {
        this.observations = observations;
        this.slots = slots;
        this.rollup = rollup;
        this.agencies = agencies;
        this.entities = entities;
    }

    /**
     * What the places hold, in their order, as it is once nobody else can write there any more. Subjects and periods of
     * which nothing was ever said are added.
     *
     * @throws EditRefused when a figure is not there any more
     */
    HeldBlock lock(List<FigureEntry.Place> places) {
        Wanted wanted = Wanted.of(places);
        Set<Rollup.Lock> held = rollup.lock(wanted.ids(), wanted.indicators(), wanted.years());
        HeldBlock block = block(places, read(wanted));
        List<Rollup.Lock> others = block.cells().stream()
                .map(cell ->
                        new Rollup.Lock(cell.slot().indicatorId(), cell.slot().periodId()))
                .filter(lock -> !held.contains(lock))
                .distinct()
                .sorted()
                .toList();
        if (others.isEmpty()) {
            return block;
        }
        others.forEach(rollup::lock);
        // what was read before the last lock was held may be older
        block.held().values().forEach(entities::detach);
        return block(places, read(wanted));
    }

    /** What the places hold now, in their order; null for a figure that is not there any more. Nothing is held or added. */
    List<@Nullable HeldCell> look(List<FigureEntry.Place> places) {
        List<Row> rows = read(Wanted.of(places));
        Map<FigureEntry.Place, HeldCell> found = found(places, rows);
        Map<Long, Long> subjects = new HashMap<>();
        rows.forEach(row -> {
            if (row.subject().agencyId() != null) {
                subjects.put(row.subject().agencyId(), row.subject().id());
            }
        });
        List<@Nullable HeldCell> cells = new ArrayList<>(places.size());
        for (FigureEntry.Place place : places) {
            HeldCell cell = found.get(place);
            if (cell == null && place instanceof FigureEntry.Place.Empty empty) {
                long subject = subjects.getOrDefault(empty.agencyId(), -empty.agencyId());
                cells.add(silent(empty, new Slot(subject, empty.indicatorId(), DimensionItem.WHOLE, -empty.year())));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    private HeldBlock block(List<FigureEntry.Place> places, List<Row> rows) {
        Map<FigureEntry.Place, HeldCell> found = found(places, rows);
        Map<List<Long>, Slot> added = new HashMap<>();
        List<HeldCell> cells = places.stream()
                .map(place -> switch (place) {
                    case FigureEntry.Place.Held held -> {
                        HeldCell cell = found.get(held);
                        if (cell == null) {
                            throw new EditRefused("edit.refused.gone");
                        }
                        yield cell;
                    }
                    case FigureEntry.Place.Empty empty -> {
                        HeldCell cell = found.get(empty);
                        yield cell == null
                                ? silent(
                                        empty,
                                        added.computeIfAbsent(
                                                        List.of(empty.agencyId(), (long) empty.year()),
                                                        key -> slots.ofAgency(empty))
                                                .of(empty.indicatorId()))
                                : cell;
                    }
                })
                .toList();
        Map<Slot, ObservationEntity> held = new HashMap<>();
        rows.stream()
                .map(Row::observation)
                .filter(Objects::nonNull)
                .forEach(observation -> held.put(observation.slot(), observation));
        return new HeldBlock(cells, held);
    }

    private List<Row> read(Wanted wanted) {
        return observations.heldIn(wanted.ids(), wanted.agencies(), wanted.indicators(), wanted.years());
    }

    private static Map<FigureEntry.Place, HeldCell> found(List<FigureEntry.Place> places, List<Row> rows) {
        Map<FigureEntry.Place, HeldCell> found = new HashMap<>();
        Map<FigureEntry.Place.Empty, Row> years = new HashMap<>();
        for (Row row : rows) {
            FigureEntry.Place.Empty year = row.place(ANY);
            if (year != null) {
                years.put(year, row);
            }
            PeriodEntity period = row.period();
            ObservationEntity observation = row.observation();
            if (observation != null && period != null) {
                Slot slot = observation.slot();
                HeldCell cell = row.cell(period, observation, row.statement());
                found.put(new FigureEntry.Place.Held(observation.id()), cell);
                FigureEntry.Place.Empty filled = row.place(slot.indicatorId());
                if (filled != null && slot.itemId() == DimensionItem.WHOLE) {
                    found.put(filled, cell);
                }
            }
        }
        for (FigureEntry.Place place : places) {
            if (place instanceof FigureEntry.Place.Empty empty && !found.containsKey(empty)) {
                Row row = years.get(new FigureEntry.Place.Empty(empty.agencyId(), ANY, empty.year()));
                if (row != null && row.period() != null) {
                    Slot slot = new Slot(
                            row.subject().id(),
                            empty.indicatorId(),
                            DimensionItem.WHOLE,
                            row.period().id());
                    found.put(empty, row.cell(row.period(), new ObservationEntity(slot), null));
                }
            }
        }
        return found;
    }

    private HeldCell silent(FigureEntry.Place.Empty place, Slot slot) {
        Agency agency = agencies.byId(place.agencyId());
        return new HeldCell(
                SubjectEntity.keyOf(agency),
                agency.id(),
                agency.unitId(),
                String.valueOf(place.year()),
                place.year(),
                new ObservationEntity(slot),
                null);
    }

    /**
     * A subject in a period, with one of the figures that are held there.
     *
     * @param period null when none of those that were looked for is known
     * @param observation null when there is none of the indicators that were looked for
     * @param statement the one that the figure adopted, else the first of its slot; null for none
     */
    record Row(
            SubjectEntity subject,
            @Nullable PeriodEntity period,
            @Nullable ObservationEntity observation,
            @Nullable StatementEntity statement) {

        /** Where an agency's answer for a calendar year stands; null for anything else. */
        private FigureEntry.Place.@Nullable Empty place(long indicatorId) {
            Long agency = subject.agencyId();
            return agency == null || period == null || !period.isCalendarYear()
                    ? null
                    : new FigureEntry.Place.Empty(agency, indicatorId, period.year());
        }

        private HeldCell cell(PeriodEntity when, ObservationEntity there, @Nullable StatementEntity said) {
            return new HeldCell(
                    subject.key(),
                    subject.agencyId(),
                    subject.unitId(),
                    when.words(),
                    when.kind() == PeriodKind.YEAR ? when.year() : 0,
                    there,
                    said);
        }
    }

    /** Which rows the places lie in: figures by id, and agencies × indicators × years. A list for which there is no place
     * names what does not exist, as SQL knows no empty one. */
    private record Wanted(List<Long> ids, List<Long> agencies, List<Long> indicators, List<Integer> years) {

        private static final long NONE = -1;

        static Wanted of(List<FigureEntry.Place> places) {
            List<Long> ids = new ArrayList<>();
            List<FigureEntry.Place.Empty> empty = new ArrayList<>();
            places.forEach(place -> {
                switch (place) {
                    case FigureEntry.Place.Held(long id) -> ids.add(id);
                    case FigureEntry.Place.Empty silent -> empty.add(silent);
                }
            });
            return new Wanted(
                    ids.isEmpty() ? List.of(NONE) : ids,
                    all(empty, FigureEntry.Place.Empty::agencyId, NONE),
                    all(empty, FigureEntry.Place.Empty::indicatorId, NONE),
                    all(empty, FigureEntry.Place.Empty::year, (int) NONE));
        }

        private static <T, R extends Comparable<R>> List<R> all(List<T> from, Function<T, R> part, R none) {
            return from.isEmpty()
                    ? List.of(none)
                    : from.stream().map(part).distinct().sorted().toList();
        }
    }
}
