package vn.chiso.observation;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiso.base.data.TableOfAnswers;
import vn.chiso.base.data.WithoutIndexes;
import vn.chiso.scale.ScaleReport;
import vn.chiso.territory.TerritoryService;

/**
 * What the roll-up costs each edit, whether readers ever meet an old total, and how its rebuilding compares with one
 * {@code GROUP BY}. Whoever runs it is signed in as the ICT department.
 */
public final class EditMeasurement {

    private static final int BLOCK = 100;
    private static final int BLOCKS = 6;
    private static final int ENOUGH = 6_000;
    private static final int DRAWS = 300;
    private static final String REASON = "đo";

    /** Renews nothing, and remembers what it ought to have renewed. */
    private static final class Off extends Rollup {

        private final Set<Rollup.Cell> due = new HashSet<>();

        Off(ApplicationContext system) {
            super(
                    system.getBean(JdbcClient.class),
                    system.getBean(JdbcOperations.class),
                    system.getBean(TerritoryService.class),
                    system.getBean(WithoutIndexes.class),
                    system.getBean(TableOfAnswers.class),
                    system.getBean(PlatformTransactionManager.class));
        }

        @Override
        void refresh(Collection<Rollup.Cell> changed) {
            due.addAll(changed);
        }
    }

    private record Editable(long id, int version, long unitId, long indicatorId, int year, BigDecimal value) {}

    private final ScaleReport report;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ObservationService with;
    private final ObservationService without;
    private final Rollup rollup;
    private final Off off;
    private final TotalService totals;
    private final TerritoryService territory;
    private List<Editable> cells = List.of();
    private int used;

    public EditMeasurement(ApplicationContext system, ScaleReport report) {
        this.report = report;
        jdbc = system.getBean(JdbcClient.class);
        transaction = system.getBean(TransactionTemplate.class);
        with = system.getBean(ObservationService.class);
        rollup = system.getBean(Rollup.class);
        totals = system.getBean(TotalService.class);
        territory = system.getBean(TerritoryService.class);
        off = new Off(system);
        without = new ObservationService(
                system.getBean(BulkLoad.class),
                system.getBean(Entering.class),
                system.getBean(Reviewing.class),
                system.getBean(Slots.class),
                system.getBean(Previewing.class),
                system.getBean(ObservationRepository.class),
                off,
                system.getBean(EntityManager.class));
    }

    /** Counts that agencies of all tiers stated, in an order of chance; each is edited once. */
    private List<Editable> someCells() {
        Random random = new Random(7);
        long lowest =
                jdbc.sql("select min(id) from observation").query(Long.class).single();
        long highest =
                jdbc.sql("select max(id) from observation").query(Long.class).single();
        Map<Long, Editable> found = new LinkedHashMap<>();
        for (int draw = 0; draw < DRAWS && found.size() < ENOUGH; draw++) {
            List<Long> ids =
                    random.longs(4_000, lowest, highest).boxed().distinct().toList();
            jdbc.sql("""
                select o.id, o.version, s.unit_id, o.indicator_id, p.report_year, o.value_number from observation o
                join subject s on s.id = o.subject_id and s.kind = 'AGENCY'
                join period p on p.id = o.period_id
                join indicator i on i.id = o.indicator_id and i.kind = 'COUNT'
                where o.id in (:ids) and o.item_id = 1 and o.state = 'STATED' and o.review = 'APPROVED'
                      and not o.derived and o.standing = false and not o.versions_kept and o.value_number > 3\
                """)
                    .param("ids", ids)
                    .query((row, n) -> new Editable(
                            row.getLong("id"),
                            row.getInt("version"),
                            row.getLong("unit_id"),
                            row.getLong("indicator_id"),
                            row.getInt("report_year"),
                            row.getBigDecimal("value_number")))
                    .list()
                    .forEach(cell -> found.putIfAbsent(cell.id(), cell));
        }
        return List.copyOf(found.values());
    }

    /** Edits with and without, in turn, and as many checks as are wanted. */
    public void run(int checks) {
        report.part("(b) Edits");
        cells = someCells();
        edit(with, 50);
        double withRollup = 0;
        double withoutRollup = 0;
        for (int block = 0; block < BLOCKS; block++) {
            withoutRollup += transacted(without, BLOCK);
            withRollup += transacted(with, BLOCK);
        }
        transaction.executeWithoutResult(status -> rollup.refresh(off.due));
        int edits = BLOCK * BLOCKS;
        report.line(
                "%d edits each, one transaction after the other: %.1f a second with roll-up, %.1f without, ratio %.2f",
                edits, edits * 1e3 / withRollup, edits * 1e3 / withoutRollup, withoutRollup / withRollup);
        report.line("Stale reads after a committed edit: %d of %d", stale(checks), checks);
    }

    private double transacted(ObservationService service, int edits) {
        long begun = System.nanoTime();
        for (int n = 0; n < edits; n++) {
            transaction.executeWithoutResult(status -> edit(service, 1));
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private void edit(ObservationService service, int edits) {
        for (int n = 0; n < edits; n++) {
            service.enter(entry(next()));
        }
    }

    /** @throws IllegalStateException when the database is too small for so many edits */
    private Editable next() {
        if (used == cells.size()) {
            throw new IllegalStateException("Only " + used + " figures can be edited; ask for fewer checks");
        }
        return cells.get(used++);
    }

    private static FigureEntry entry(Editable cell) {
        return new FigureEntry(
                new FigureEntry.Place.Held(cell.id()),
                cell.version(),
                Answer.Amount.of(cell.value().add(BigDecimal.ONE)),
                REASON);
    }

    /** Each edit is followed by a look at the unit of its agency and at all above. */
    private int stale(int checks) {
        int stale = 0;
        int done = 0;
        while (done < checks) {
            Editable cell = next();
            List<Long> path = territory.path(territory.byId(cell.unitId())).stream()
                    .map(unit -> unit.id())
                    .toList();
            Map<Long, BigDecimal> before = totals(path, cell);
            with.enter(entry(cell));
            Map<Long, BigDecimal> after = totals(path, cell);
            for (Long unit : path) {
                BigDecimal expected = Objects.requireNonNull(before.get(unit)).add(BigDecimal.ONE);
                stale += expected.compareTo(after.getOrDefault(unit, BigDecimal.ZERO)) == 0 ? 0 : 1;
                done++;
            }
        }
        return stale;
    }

    private Map<Long, BigDecimal> totals(List<Long> units, Editable cell) {
        return totals
                .cells(List.of(), units, List.of(cell.indicatorId()), Years.between(cell.year(), cell.year()), null)
                .stream()
                .filter(one -> one.sumValue() != null)
                .collect(Collectors.toMap(RollupCell::unitId, one -> Objects.requireNonNull(one.sumValue())));
    }

    /** Rebuilds all of it, as somebody who is not signed in. */
    public void rebuild() {
        report.part("(c) Rebuilding the roll-up");
        run("drop table if exists rollup_before");
        run("create table rollup_before as select * from rollup");
        double group = timed(() -> jdbc.sql("""
            select count(*) from (
                select s.unit_id, o.indicator_id, o.item_id, o.period_id, s.tier, count(*),
                       sum(case when o.state in ('STATED', 'COMPUTED') then o.value_number end),
                       sum(case when o.state in ('STATED', 'COMPUTED') and o.denominator is not null then o.numerator end),
                       sum(case when o.state in ('STATED', 'COMPUTED') and o.numerator is not null then o.denominator end),
                       sum(case when o.state in ('STATED', 'COMPUTED') and o.value_yes then 1 else 0 end),
                       sum(case when o.state in ('STATED', 'COMPUTED') and not o.value_yes then 1 else 0 end),
                       sum(case when o.state = 'CONFLICT' then 1 else 0 end),
                       sum(case when o.state = 'DOUBTFUL' then 1 else 0 end),
                       sum(case when o.state = 'WORDS' then 1 else 0 end),
                       min(o.value_number), max(o.value_number)
                from observation o join subject s on s.id = o.subject_id and s.kind = 'AGENCY'
                group by s.unit_id, o.indicator_id, o.item_id, o.period_id, s.tier) g
            """).query(Long.class).single());
        double rebuilt = timed(with::rebuildRollup);
        long different = jdbc.sql("""
            select count(*) from (
                (select * from rollup_before except select * from rollup)
                union all (select * from rollup except select * from rollup_before)) d
            """).query(Long.class).single();
        run("drop table rollup_before");
        report.line(
                "One GROUP BY over the table of figures: %.1f s; the whole roll-up: %.1f s, ratio %.1f",
                group / 1e3, rebuilt / 1e3, rebuilt / group);
        report.line("Cells that differed from recomputation: %d", different);
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }

    private static double timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
