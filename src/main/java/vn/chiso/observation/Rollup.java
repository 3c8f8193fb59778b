package vn.chiso.observation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiso.base.data.TableOfAnswers;
import vn.chiso.base.data.WithoutIndexes;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/**
 * Keeps the additive parts of every unit. A cell is made from the observations of the agencies that work for the unit
 * itself and from the cells of the units below it, so a change touches as many cells as the unit has ancestors, and
 * lowest and highest values stay exact. See {@code src/docs/decisions/0003-roll-up-from-children.md}.
 */
@Component
class Rollup {

    /** What is added up together, of all tiers. */
    record Cell(long unitId, long indicatorId, long itemId, long periodId) {
        /** What a figure in the slot adds to: its own cell and that of its whole. */
        static Stream<Cell> of(Slot slot, long unitId) {
            return Stream.of(slot.itemId(), DimensionItem.WHOLE)
                    .map(item -> new Cell(unitId, slot.indicatorId(), item, slot.periodId()));
        }

        private Cell of(long otherUnitId) {
            return new Cell(otherUnitId, indicatorId, itemId, periodId);
        }

        private Stream<Object> key() {
            return Stream.of(unitId, indicatorId, itemId, periodId);
        }
    }

    /** The cells of all units that say the same of themselves. */
    private record Slice(long indicatorId, long itemId, long periodId) {

        static Slice of(Cell cell) {
            return new Slice(cell.indicatorId(), cell.itemId(), cell.periodId());
        }

        private Stream<Object> key() {
            return Stream.of(indicatorId, itemId, periodId);
        }
    }

    /** What one transaction at a time changes. */
    record Lock(long indicatorId, long periodId) {

        private Object[] key() {
            return new Object[] {indicatorId, periodId};
        }
    }

    /** From so many changed cells a slice on, all of it is read once instead of a part of it for each. */
    private static final int MANY = 3;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final TerritoryService territory;
    private final WithoutIndexes indexes;
    private final TableOfAnswers answers;
    private final TransactionTemplate apart;

    Rollup(
            JdbcClient jdbc,
            JdbcOperations batches,
            TerritoryService territory,
            WithoutIndexes indexes,
            TableOfAnswers answers,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.territory = territory;
        this.indexes = indexes;
        this.answers = answers;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Makes every cell anew, and the counts of agencies asked. */
    void rebuild() {
        indexes.refill("expected_count", () -> jdbc.sql(RollupSql.EXPECTED).update());
        List<Long> provinces = territory.all().stream()
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .map(Unit::id)
                .toList();
        indexes.refill("rollup", () -> {
            // the districts of one province at a time: what they add up to fits into memory
            add(provinces.stream().map(RollupSql::ofDistricts).toList());
            indexes.analyze("rollup");
            add(List.of(RollupSql.ofAll(UnitLevel.PROVINCE)));
            add(List.of(RollupSql.ofAll(UnitLevel.NATION)));
        });
        jdbc.sql(RollupSql.LOCKS).update();
    }

    private void add(List<String> cells) {
        answers.add("rollup", RollupSql.COLUMNS, cells);
    }

    /**
     * Renews cells and those of all units above, communes left out, each once, from below, by two SQL statements; or, where many cells share
     * their slices, these slices as a whole, by four. The caller's transaction holds {@link #lock} for their indicators
     * and periods.
     */
    void refresh(Collection<Cell> changed) {
        Set<Slice> slices = changed.stream().map(Slice::of).collect(Collectors.toSet());
        if (changed.size() >= MANY * slices.size()) {
            refreshSlices(slices);
        } else {
            refreshCells(changed);
        }
    }

    private void refreshCells(Collection<Cell> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Map<Integer, Set<Cell>> byDepth = new TreeMap<>(Comparator.reverseOrder());
        for (Cell cell : changed) {
            List<Unit> path = territory.path(territory.byId(cell.unitId()));
            for (int depth = 0; depth < path.size(); depth++) {
                if (path.get(depth).level() == UnitLevel.COMMUNE) {
                    continue;
                }
                byDepth.computeIfAbsent(depth, level -> new LinkedHashSet<>())
                        .add(cell.of(path.get(depth).id()));
            }
        }
        List<Cell> cells = byDepth.values().stream().flatMap(Set::stream).toList();
        batches.batchUpdate(
                RollupSql.FORGET,
                cells.stream().map(cell -> cell.key().toArray()).toList());
        batches.batchUpdate(
                RollupSql.RENEW, cells.stream().map(cell -> thrice(cell::key)).toList());
    }

    private static Object[] thrice(Supplier<Stream<Object>> key) {
        return Stream.generate(key).limit(3).flatMap(values -> values).toArray();
    }

    private void refreshSlices(Collection<Slice> slices) {
        if (slices.isEmpty()) {
            return;
        }
        batches.batchUpdate(
                RollupSql.FORGET_SLICE,
                slices.stream().map(slice -> slice.key().toArray()).toList());
        for (String ofLevel : RollupSql.RENEW_SLICE) {
            batches.batchUpdate(
                    ofLevel, slices.stream().map(slice -> thrice(slice::key)).toList());
        }
    }

    /**
     * Lets one transaction at a time change the cells of an indicator and period: two edits below one ancestor would
     * otherwise each miss the other's. Locks are taken in one order.
     *
     * @return those that are held now; a pair of which nothing was ever said may be missing
     */
    Set<Lock> lock(WantedCells wanted) {
        return new HashSet<>(jdbc.sql("""
            select l.indicator_id, l.period_id from rollup_lock l
            where (l.indicator_id, l.period_id) in (
                      select o.indicator_id, o.period_id from observation o where o.id in (:ids))
                  or l.indicator_id in (:indicators) and (l.period_id in (:periods) or l.period_id in (
                      select p.id from period p
                      where p.start_on in (:starts) and p.end_on in (:ends)))
            order by l.indicator_id, l.period_id
            for update\
            """)
                .param("ids", wanted.ids())
                .param("indicators", wanted.indicators())
                .param("starts", wanted.starts())
                .param("ends", wanted.ends())
                .param("periods", wanted.periods())
                .query((row, n) -> new Lock(row.getLong("indicator_id"), row.getLong("period_id")))
                .list());
    }

    /** The same of pairs of which nothing was ever said. */
    void lock(Collection<Lock> locks) {
        // a transaction of its own: PostgreSQL would abort the caller's when another was faster
        try {
            apart.executeWithoutResult(status -> add(locks));
        } catch (DuplicateKeyException takenMeanwhile) {
            locks.forEach(this::addUnlessTaken);
        }
        jdbc.sql("""
            select indicator_id from rollup_lock where (indicator_id, period_id) in (:locks)
            order by indicator_id, period_id for update\
            """)
                .param("locks", locks.stream().map(Lock::key).toList())
                .query(Long.class)
                .list();
    }

    private void add(Collection<Lock> locks) {
        batches.batchUpdate(
                "insert into rollup_lock values (?, ?)",
                locks.stream().map(Lock::key).toList());
    }

    private void addUnlessTaken(Lock lock) {
        try {
            apart.executeWithoutResult(status -> add(List.of(lock)));
        } catch (DuplicateKeyException taken) {
            // the row is there, which is all that is needed
        }
    }
}
