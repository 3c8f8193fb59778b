package vn.chiso.observation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.DimensionItem;

/**
 * Finds what the cells of many entries hold, by one SQL statement for those of figures and one for those that nothing is said
 * of yet, however many there are: PostgreSQL would read all figures for both at once. Whoever is going to write holds them for
 * the transaction by one more: locks are taken in one order for everybody, so that two blocks over the same
 * cells wait for each other and never deadlock.
 */
@Component
class HeldCells {

    /** Stands for any indicator. */
    private static final long ANY = -1;

    /** The province of what is only looked at: nothing is written. */
    private static final long NOWHERE = -1;

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
        WantedCells wanted = WantedCells.of(places);
        Set<Rollup.Lock> held = rollup.lock(wanted);
        HeldBlock block = block(places, read(wanted));
        Set<Rollup.Lock> others = block.cells().stream()
                .map(cell ->
                        new Rollup.Lock(cell.slot().indicatorId(), cell.slot().periodId()))
                .filter(lock -> !held.contains(lock))
                .collect(Collectors.toSet());
        if (others.isEmpty()) {
            return block;
        }
        rollup.lock(others);
        // what was read before the last lock was held may be older
        block.held().values().forEach(entities::detach);
        return block(places, read(wanted));
    }

    /** What the places hold now, in their order; null for a figure that is not there any more. Nothing is held or added. */
    List<@Nullable HeldCell> look(List<FigureEntry.Place> places) {
        List<HeldRow> rows = read(WantedCells.of(places));
        Map<FigureEntry.Place, HeldCell> found = found(places, rows);
        Map<Long, Long> subjects = new HashMap<>();
        rows.forEach(row -> {
            if (row.subject().agencyId() != null) {
                subjects.put(row.subject().agencyId(), row.subject().id());
            }
        });
        Map<NewPeriod, Long> unknown = new HashMap<>();
        List<@Nullable HeldCell> cells = new ArrayList<>(places.size());
        for (FigureEntry.Place place : places) {
            HeldCell cell = found.get(place);
            if (cell == null && place instanceof FigureEntry.Place.Silent silent) {
                long subject = switch (silent) {
                    case FigureEntry.Place.OfAgency one -> subjects.getOrDefault(one.agencyId(), -one.agencyId());
                    case FigureEntry.Place.OfSubject known -> known.subjectId();
                };
                long period = silent instanceof FigureEntry.Place.Asked asked
                        ? asked.periodId()
                        : unknown.computeIfAbsent(named(silent), any -> -1L - unknown.size());
                cells.add(silent(silent, new Slot(subject, silent.indicatorId(), silent.itemId(), period), NOWHERE));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    private HeldBlock block(List<FigureEntry.Place> places, List<HeldRow> rows) {
        Map<FigureEntry.Place, HeldCell> found = found(places, rows);
        Map<FigureEntry.Place, Slots.Home> added = new HashMap<>();
        List<HeldCell> cells = places.stream()
                .map(place -> {
                    HeldCell cell = found.get(place);
                    if (cell != null) {
                        return cell;
                    }
                    if (place instanceof FigureEntry.Place.Silent silent) {
                        Slots.Home home = added.computeIfAbsent(silent.about(ANY), any -> slots.of(silent));
                        return silent(silent, home.slot().of(silent.indicatorId(), silent.itemId()), home.provinceId());
                    }
                    throw new EditRefused("edit.refused.gone");
                })
                .toList();
        Map<Slot, ObservationEntity> held = new HashMap<>();
        rows.stream()
                .map(HeldRow::observation)
                .filter(Objects::nonNull)
                .forEach(observation -> held.put(observation.slot(), observation));
        return new HeldBlock(cells, held);
    }

    private List<HeldRow> read(WantedCells wanted) {
        List<HeldRow> rows = new ArrayList<>();
        if (wanted.namesFigures()) {
            rows.addAll(observations.heldBeside(wanted.ids()));
        }
        if (wanted.namesSubjects()) {
            rows.addAll(observations.heldIn(
                    wanted.agencies(),
                    wanted.subjects(),
                    wanted.indicators(),
                    wanted.starts(),
                    wanted.ends(),
                    wanted.periods()));
        }
        return rows;
    }

    private static Map<FigureEntry.Place, HeldCell> found(List<FigureEntry.Place> places, List<HeldRow> rows) {
        Map<FigureEntry.Place, HeldCell> found = new HashMap<>();
        Map<FigureEntry.Place, HeldRow> silent = new HashMap<>();
        for (HeldRow row : rows) {
            row.places(ANY, DimensionItem.WHOLE).forEach(place -> silent.put(place, row));
            PeriodEntity period = row.period();
            ObservationEntity observation = row.observation();
            if (observation != null && period != null) {
                HeldCell cell = row.cell(period, observation, row.statement());
                found.put(new FigureEntry.Place.Held(observation.id()), cell);
                Slot slot = observation.slot();
                row.places(slot.indicatorId(), slot.itemId()).forEach(place -> found.put(place, cell));
            }
        }
        for (FigureEntry.Place place : places) {
            if (place instanceof FigureEntry.Place.Silent asked && !found.containsKey(place)) {
                HeldRow row = silent.get(asked.about(ANY));
                if (row != null && row.period() != null) {
                    Slot slot = new Slot(
                            row.subject().id(),
                            asked.indicatorId(),
                            asked.itemId(),
                            row.period().id());
                    found.put(
                            place,
                            row.cell(
                                    row.period(),
                                    new ObservationEntity(slot, row.subject().provinceId()),
                                    null));
                }
            }
        }
        return found;
    }

    private HeldCell silent(FigureEntry.Place.Silent place, Slot slot, long provinceId) {
        return switch (place) {
            case FigureEntry.Place.OfAgency one -> {
                Agency agency = agencies.byId(one.agencyId());
                yield silent(SubjectEntity.keyOf(agency), agency.id(), agency.unitId(), named(place), slot, provinceId);
            }
            case FigureEntry.Place.OfSubject known -> {
                SubjectEntity subject = slots.subject(known.subjectId());
                yield silent(subject.key(), subject.agencyId(), subject.unitId(), known.period(), slot, provinceId);
            }
        };
    }

    private static HeldCell silent(
            String subjectKey, @Nullable Long agencyId, long unitId, NewPeriod period, Slot slot, long provinceId) {
        return new HeldCell(
                subjectKey,
                agencyId,
                unitId,
                period.words(),
                period.calendarYear(),
                period.start(),
                new ObservationEntity(slot, provinceId),
                null,
                false);
    }

    private NewPeriod named(FigureEntry.Place.Silent place) {
        return switch (place) {
            case FigureEntry.Place.Asked asked -> slots.period(asked.periodId()).named();
            case FigureEntry.Place.Empty empty -> empty.period();
            case FigureEntry.Place.OfSubject known -> known.period();
        };
    }
}
