package vn.chiso.budget;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.data.Ids;
import vn.chiso.document.DocumentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Period;
import vn.chiso.observation.PeriodKind;

/** How annexes are written at the start, and read. */
@Component
class BudgetStore {

    /** Asks of every task of an annex; its dimension is that of the tasks. */
    private static final String ASKED_OF_TASKS = "budget_task_executed_money";

    /** An annex without its figures, which depend on the reader. */
    record Frame(
            long id,
            String key,
            long documentId,
            long agencyId,
            Period period,
            String unitWritten,
            List<FrameGroup> groups) {}

    record FrameGroup(int number, long itemId, List<FrameTask> tasks) {}

    record FrameTask(
            long id,
            String key,
            long itemId,
            @Nullable String executedFact,
            @Nullable String executedWritten,
            OwnColumns own) {}

    private final JdbcClient jdbc;
    private final Ids ids;
    private final DocumentService documents;
    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final ObservationService observations;

    BudgetStore(
            JdbcClient jdbc,
            Ids ids,
            DocumentService documents,
            AgencyService agencies,
            Catalogue catalogue,
            ObservationService observations) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.documents = documents;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.observations = observations;
    }

    void insert(NewAnnex annex, int position) {
        long id = ids.next();
        jdbc.sql("insert into budget_annex (id, annex_key, document_id, agency_id, period_id, unit_written, position)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        annex.key(),
                        documents.byKey(annex.documentKey()).orElseThrow().id(),
                        agencies.byKey(annex.agencyKey()).orElseThrow().id(),
                        observations.periodId(annex.period()),
                        annex.unitWritten(),
                        position)
                .update();
        list(id, annex.groups());
    }

    /** Adds tasks to what an annex lists, with the groups that it has not had yet. */
    void list(long annexId, List<NewAnnex.Group> groups) {
        for (NewAnnex.Group group : groups) {
            long groupId = group(annexId, group);
            for (NewAnnex.Task task : group.tasks()) {
                DimensionItem item = item(task.item());
                jdbc.sql("""
                    insert into budget_task (id, group_id, task_key, item_id, executed_fact, executed_written, position,
                           version) values (?, ?, ?, ?, ?, ?, ?, 0)\
                    """)
                        .param(ids.next())
                        .param(groupId)
                        .param(task.key())
                        .param(item.id())
                        .param(task.executedFact())
                        .param(task.executedWritten())
                        .param(item.position())
                        .update();
            }
        }
    }

    private long group(long annexId, NewAnnex.Group group) {
        return jdbc.sql("select id from budget_group where annex_id = ? and number = ?")
                .params(annexId, group.number())
                .query(Long.class)
                .optional()
                .orElseGet(() -> {
                    long id = ids.next();
                    jdbc.sql("insert into budget_group (id, annex_id, number, item_id) values (?, ?, ?, ?)")
                            .params(
                                    id,
                                    annexId,
                                    group.number(),
                                    item(group.item()).id())
                            .update();
                    return id;
                });
    }

    /** Holds the annex until the transaction ends. */
    void lock(long annexId) {
        jdbc.sql("select id from budget_annex where id = ? for update")
                .param(annexId)
                .query(Long.class)
                .list();
    }

    /**
     * Takes tasks off their annex; its groups stay, as headings.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when a task has a history
     */
    void drop(List<Long> taskIds) {
        if (!taskIds.isEmpty()) {
            jdbc.sql("delete from budget_task where id in (:ids)")
                    .param("ids", taskIds)
                    .update();
        }
    }

    /** Takes an annex away that lists no task any more. */
    void remove(long annexId) {
        jdbc.sql("delete from budget_group where annex_id = ?").param(annexId).update();
        jdbc.sql("delete from budget_annex where id = ?").param(annexId).update();
    }

    void insert(NewAllocation allocation, int position) {
        jdbc.sql("insert into budget_allocation (id, fact_key, kind, source, position) values (?, ?, ?, ?, ?)")
                .params(
                        ids.next(),
                        allocation.fact(),
                        allocation.kind().name(),
                        allocation.source().name(),
                        position)
                .update();
    }

    List<NewAllocation> allocations() {
        return jdbc.sql("select * from budget_allocation order by position")
                .query((row, n) -> new NewAllocation(
                        row.getString("fact_key"),
                        MoneyKind.valueOf(row.getString("kind")),
                        FundSource.valueOf(row.getString("source"))))
                .list();
    }

    List<Frame> frames() {
        Map<Long, List<FrameTask>> tasks = new HashMap<>();
        jdbc.sql("select * from budget_task order by group_id, position")
                .query((row, n) -> tasks.computeIfAbsent(row.getLong("group_id"), id -> new ArrayList<>())
                        .add(task(row)))
                .list();
        Map<Long, List<FrameGroup>> groups = new HashMap<>();
        jdbc.sql("select * from budget_group order by annex_id, number")
                .query((row, n) -> groups.computeIfAbsent(row.getLong("annex_id"), id -> new ArrayList<>())
                        .add(new FrameGroup(
                                row.getInt("number"),
                                row.getLong("item_id"),
                                List.copyOf(tasks.getOrDefault(row.getLong("id"), List.of())))))
                .list();
        return jdbc.sql("""
                select a.*, p.kind, p.start_on, p.end_on, p.report_year, p.label
                from budget_annex a join period p on p.id = a.period_id order by a.position\
                """)
                .query((row, n) -> new Frame(
                        row.getLong("id"),
                        row.getString("annex_key"),
                        row.getLong("document_id"),
                        row.getLong("agency_id"),
                        new Period(
                                row.getLong("period_id"),
                                PeriodKind.valueOf(row.getString("kind")),
                                row.getObject("start_on", LocalDate.class),
                                row.getObject("end_on", LocalDate.class),
                                row.getInt("report_year"),
                                row.getString("label")),
                        row.getString("unit_written"),
                        List.copyOf(groups.getOrDefault(row.getLong("id"), List.of()))))
                .list();
    }

    private static FrameTask task(ResultSet row) throws SQLException {
        return new FrameTask(
                row.getLong("id"),
                row.getString("task_key"),
                row.getLong("item_id"),
                row.getString("executed_fact"),
                row.getString("executed_written"),
                new OwnColumns(
                        amount(row, "need"),
                        amount(row, "allocated"),
                        row.getString("not_done"),
                        row.getObject("accepted_by_authority", Boolean.class),
                        row.getString("not_as_designed"),
                        row.getString("unused"),
                        row.getString("difficulty")));
    }

    private static @Nullable BigDecimal amount(ResultSet row, String column) throws SQLException {
        BigDecimal stored = row.getBigDecimal(column);
        return stored == null ? null : stored.stripTrailingZeros();
    }

    /** Everything that annexes can list, with its groups and their sums. */
    List<DimensionItem> items() {
        return catalogue.items(catalogue.indicator(ASKED_OF_TASKS).orElseThrow());
    }

    private DimensionItem item(String shortVi) {
        return items().stream()
                .filter(item -> item.shortVi().equals(shortVi))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No task is called " + shortVi));
    }
}
