package vn.chiso.observation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
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

    /** Whole counts and sums, in the order of the columns of table {@code rollup}. */
    static final List<String> SUMMED = List.of(
            "with_data",
            "with_data_expected",
            "with_parts",
            "with_value",
            "sum_numerator",
            "sum_denominator",
            "sum_value",
            "yes_count",
            "no_count",
            "level_1",
            "level_2",
            "level_3",
            "level_4",
            "level_5",
            "level_6",
            "conflict_count",
            "doubtful_count",
            "words_count",
            "not_reported_count",
            "not_applicable_count",
            "computed_count",
            "qualified_count",
            "unapproved_count");

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

    /** What one transaction at a time changes. */
    record Lock(long indicatorId, long periodId) {

        private Object[] key() {
            return new Object[] {indicatorId, periodId};
        }
    }

    private static final String KEY = "unit_id, indicator_id, item_id, period_id, tier, review_set";

    private static final String OWN = """
        select s.unit_id, o.indicator_id, o.item_id, o.period_id, s.tier, v.review_set,
               case when o.state in ('NOT_REPORTED', 'NOT_APPLICABLE') then 0 else 1 end as with_data,
               case when o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE') and e.agency_id is not null
                    then 1 else 0 end as with_data_expected,
               case when u.usable = 1 and o.numerator is not null and o.denominator is not null
                    then 1 else 0 end as with_parts,
               case when u.usable = 1 and o.value_number is not null then 1 else 0 end as with_value,
               case when u.usable = 1 and o.denominator is not null then o.numerator end as sum_numerator,
               case when u.usable = 1 and o.numerator is not null then o.denominator end as sum_denominator,
               case when u.usable = 1 then o.value_number end as sum_value,
               case when u.usable = 1 and o.value_yes = true then 1 else 0 end as yes_count,
               case when u.usable = 1 and o.value_yes = false then 1 else 0 end as no_count,
               %s,
               case when o.state = 'CONFLICT' then 1 else 0 end as conflict_count,
               case when o.state = 'DOUBTFUL' then 1 else 0 end as doubtful_count,
               case when o.state = 'WORDS' then 1 else 0 end as words_count,
               case when o.state = 'NOT_REPORTED' then 1 else 0 end as not_reported_count,
               case when o.state = 'NOT_APPLICABLE' then 1 else 0 end as not_applicable_count,
               case when o.state = 'COMPUTED' then 1 else 0 end as computed_count,
               case when u.usable = 1 and o.qualifier <> '' then 1 else 0 end as qualified_count,
               case when o.review <> 'APPROVED' then 1 else 0 end as unapproved_count,
               case when u.usable = 1 then coalesce(o.low_number, o.value_number) end as min_value,
               case when u.usable = 1 then coalesce(o.high_number, o.value_number) end as max_value,
               o.id as sole_observation_id
        from observation o
        join subject s on s.id = o.subject_id and s.kind = 'AGENCY'
        join (values ('STATED', 1), ('COMPUTED', 1), ('CONFLICT', 0), ('DOUBTFUL', 0), ('WORDS', 0),
              ('NOT_REPORTED', 0), ('NOT_APPLICABLE', 0)) as u (state, usable) on u.state = o.state
        join (values ('ALL'), ('APPROVED')) as v (review_set)
             on v.review_set = 'APPROVED' and o.review = 'APPROVED' or v.review_set = 'ALL' and %s
        left join expected_agency e on e.agency_id = s.agency_id and e.period_id = o.period_id
        """.formatted(
            IntStream.rangeClosed(1, 6)
                    .mapToObj(level -> "case when u.usable = 1 and o.value_level = %1$d then 1 else 0 end as level_%1$d"
                            .formatted(level))
                    .collect(Collectors.joining(", ")),
            StandingFigures.HANDED_IN);

    private static final String CHILDREN = "select c.parent_id as unit_id, r.indicator_id, r.item_id, r.period_id,"
            + " r.tier, r.review_set, "
            + SUMMED.stream().map(column -> "r." + column).collect(Collectors.joining(", "))
            + ", r.min_value, r.max_value, r.sole_observation_id"
            + " from rollup r join admin_unit c on c.id = r.unit_id";

    private static final String INSERT = """
        insert into rollup (%1$s, %2$s, min_value, max_value, sole_observation_id, expected)
        select x.*, coalesce((select sum(e.agencies) from expected_count e
                              where e.unit_id = x.unit_id and e.period_id = x.period_id and e.tier = x.tier
                                and position(e.applies_as in i.applies_to) > 0), 0)
        from (select %1$s, %3$s, min(min_value) as min_value, max(max_value) as max_value,
                     min(sole_observation_id) as sole_observation_id
              from (%4$s union all %5$s) p group by %1$s) x
        join indicator i on i.id = x.indicator_id
        """;

    private static final String EXPECTED = """
        insert into expected_count (unit_id, period_id, tier, applies_as, agencies)
        select ua.ancestor_id, e.period_id, a.tier, a.applies_as, count(*)
        from expected_agency e
        join agency a on a.id = e.agency_id
        join unit_ancestor ua on ua.unit_id = a.unit_id
        group by ua.ancestor_id, e.period_id, a.tier, a.applies_as
        """;

    private static final String SAME = " and %1$s.indicator_id = ? and %1$s.item_id = ? and %1$s.period_id = ?";

    private static final String RENEW =
            insert("where s.unit_id = ?" + SAME.formatted("o"), "where c.parent_id = ?" + SAME.formatted("r"));

    private static final String FORGET =
            "delete from rollup where unit_id = ? and indicator_id = ? and item_id = ? and period_id = ?";

    private static final String LOCKS = "insert into rollup_lock (indicator_id, period_id)"
            + " select distinct o.indicator_id, o.period_id from observation o where not exists ("
            + "select 1 from rollup_lock l where l.indicator_id = o.indicator_id and l.period_id = o.period_id)";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final TerritoryService territory;
    private final TransactionTemplate apart;

    Rollup(
            JdbcClient jdbc,
            JdbcOperations batches,
            TerritoryService territory,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.territory = territory;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Makes every cell anew, and the counts of agencies asked. */
    void rebuild() {
        jdbc.sql("delete from rollup").update();
        jdbc.sql("delete from expected_count").update();
        jdbc.sql(EXPECTED).update();
        jdbc.sql(LOCKS).update();
        for (UnitLevel level : List.of(UnitLevel.COMMUNE, UnitLevel.DISTRICT, UnitLevel.PROVINCE, UnitLevel.NATION)) {
            // joined: H2 would evaluate a subquery anew for every row as long as the transaction has uncommitted writes
            String ofLevel = " where l.level = '" + level + "'";
            jdbc.sql(insert(
                            "join admin_unit l on l.id = s.unit_id" + ofLevel,
                            "join admin_unit l on l.id = c.parent_id" + ofLevel))
                    .update();
        }
    }

    /** Renews cells and those of all units above, each once, from below, by two SQL statements; the caller's transaction
     * holds {@link #lock} for their indicators and periods. */
    void refresh(Collection<Cell> changed) {
        Map<Integer, Set<Cell>> byDepth = new TreeMap<>(Comparator.reverseOrder());
        for (Cell cell : changed) {
            List<Unit> path = territory.path(territory.byId(cell.unitId()));
            for (int depth = 0; depth < path.size(); depth++) {
                byDepth.computeIfAbsent(depth, level -> new LinkedHashSet<>())
                        .add(cell.of(path.get(depth).id()));
            }
        }
        List<Cell> cells = byDepth.values().stream().flatMap(Set::stream).toList();
        batches.batchUpdate(
                FORGET, cells.stream().map(cell -> cell.key().toArray()).toList());
        batches.batchUpdate(
                RENEW,
                cells.stream()
                        .map(cell -> Stream.concat(cell.key(), cell.key()).toArray())
                        .toList());
    }

    /**
     * Lets one transaction at a time change the cells of an indicator and period: two edits below one ancestor would
     * otherwise each miss the other's. Locks are taken in one order.
     *
     * @return those that are held now; a pair of which nothing was ever said may be missing
     */
    Set<Lock> lock(HeldCells.Wanted wanted) {
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

    private static String insert(String ownWhere, String childrenWhere) {
        String columns = String.join(", ", SUMMED);
        String sums = SUMMED.stream().map("sum(%1$s) as %1$s"::formatted).collect(Collectors.joining(", "));
        return INSERT.formatted(KEY, columns, sums, OWN + ownWhere, CHILDREN + " " + childrenWhere);
    }
}
