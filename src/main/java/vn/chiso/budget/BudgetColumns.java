package vn.chiso.budget;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.Ids;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.EntryRequest;
import vn.chiso.observation.EntryRule;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ReadingRights;
import vn.chiso.observation.Review;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;

/** The columns that are kept with tasks: who may answer for the agency's figures now may answer there, by the same rule.
 * Every change has a row in the audit trail and in the task's history. */
@Service
@Transactional
public class BudgetColumns {

    private static final String WRITERS =
            "hasAnyRole('" + Roles.ICT_DEPARTMENT + "', '" + Roles.AGENCY_STAFF + "', '" + Roles.AGENCY_HEAD + "')";

    private static final int LONGEST = 1000;
    private static final int MOST_DIGITS = 18;

    private final BudgetService budget;
    private final BudgetTaskRepository tasks;
    private final Catalogue catalogue;
    private final EntryRule rule;
    private final ReadingRights rights;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BudgetColumns(
            BudgetService budget,
            BudgetTaskRepository tasks,
            Catalogue catalogue,
            EntryRule rule,
            ReadingRights rights,
            JdbcClient jdbc,
            Ids ids,
            AuditTrail audit,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.budget = budget;
        this.tasks = tasks;
        this.catalogue = catalogue;
        this.rule = rule;
        this.rights = rights;
        this.jdbc = jdbc;
        this.ids = ids;
        this.audit = audit;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the user is offered to answer in an annex; what is written is checked again. */
    public boolean mayEdit(BudgetAnnex annex) {
        return user.role().filter(Roles::writes).isPresent() && rule.answersFor(annex.agencyId(), annex.unitId());
    }

    /**
     * Puts an answer into a cell.
     *
     * @throws BudgetRefused when somebody else was faster, or the answer cannot be one
     * @throws vn.chiso.observation.EditRefused when the agency's figures are locked now
     */
    @PreAuthorize(WRITERS)
    public ColumnSaved edit(ColumnEdit edit) {
        BudgetStore.Frame frame = frame(edit.taskId());
        demand(frame, edit.taskId(), edit.reason());
        @Nullable String now = stored(edit.column(), edit.answer(), MoneyUnit.of(frame.unitWritten()));
        return write(edit.taskId(), edit.column(), edit.seen(), now, edit.reason());
    }

    /**
     * Takes back what was stored.
     *
     * @throws BudgetRefused when somebody has changed the cell since
     */
    @PreAuthorize(WRITERS)
    public ColumnSaved restore(ColumnSaved saved, @Nullable String reason) {
        demand(frame(saved.taskId()), saved.taskId(), reason);
        return write(saved.taskId(), saved.column(), saved.now(), saved.before(), reason);
    }

    /** What was changed in the columns kept with a task, the newest first; empty where the user may not read it. */
    @Transactional(readOnly = true)
    public List<ColumnChange> history(long taskId) {
        return budget.frameOf(taskId)
                .filter(frame -> rights.reads(budget.unit(frame), frame.agencyId(), false))
                .map(frame -> jdbc.sql("select * from budget_change where task_id = ? order by at desc, id desc")
                        .param(taskId)
                        .query((row, n) -> new ColumnChange(
                                AnnexColumn.of(row.getInt("column_number")),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("username"),
                                row.getString("reason"),
                                row.getString("value_before"),
                                row.getString("value_now")))
                        .list())
                .orElse(List.of());
    }

    private BudgetStore.Frame frame(long taskId) {
        return budget.frameOf(taskId).orElseThrow(() -> new NoSuchElementException("No budget task " + taskId));
    }

    /** The same that holds for the amount that was executed. */
    private void demand(BudgetStore.Frame frame, long taskId, @Nullable String reason) {
        @Nullable
        Review held = budget.annexWith(taskId).stream()
                .flatMap(annex -> annex.tasks().stream())
                .filter(task -> task.id() == taskId)
                .flatMap(task -> Stream.ofNullable(task.figure(AnnexColumn.EXECUTED)))
                .map(Figure::review)
                .findFirst()
                .orElse(null);
        rule.admit(List.of(new EntryRequest(
                frame.agencyId(),
                budget.unit(frame),
                catalogue
                        .indicator(Objects.requireNonNull(AnnexColumn.EXECUTED.indicator()))
                        .orElseThrow()
                        .id(),
                frame.period().id(),
                held,
                reason != null && !reason.isBlank())));
    }

    private ColumnSaved write(
            long taskId, AnnexColumn column, @Nullable String seen, @Nullable String now, @Nullable String reason) {
        BudgetTaskEntity task = tasks.findById(taskId).orElseThrow();
        @Nullable String before = task.columns().stored(column);
        if (!Objects.equals(before, seen)) {
            throw new BudgetRefused(BudgetRefused.OVERTAKEN);
        }
        ColumnSaved saved = new ColumnSaved(taskId, column, before, now);
        if (Objects.equals(before, now)) {
            return saved;
        }
        task.set(column, now);
        tasks.flush();
        budget.changing();
        jdbc.sql("""
            insert into budget_change (id, task_id, column_number, at, username, reason, value_before, value_now)
            values (?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .param(ids.next())
                .param(taskId)
                .param(column.number())
                .param(Instant.now(clock).truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param(user.username())
                .param(reason)
                .param(before)
                .param(now)
                .update();
        audit.recordChange("budget.changed", "budget-task:" + taskId + ":" + column.number(), reason, before, now);
        events.publishEvent(new BudgetChanged(taskId));
        return saved;
    }

    private static @Nullable String stored(AnnexColumn column, Answer answer, MoneyUnit unit) {
        return switch (answer) {
            case Answer.NoData none -> null;
            case Answer.NotApplicable none -> null;
            case Answer.Amount amount when column.kind() == AnnexColumn.Kind.MONEY -> dong(amount, unit);
            case Answer.YesNo mark when column.kind() == AnnexColumn.Kind.MARK -> String.valueOf(mark.yes());
            case Answer.Written words when column.kind() == AnnexColumn.Kind.WORDS -> words(words.text());
            default -> throw new BudgetRefused("budget.refused.kind");
        };
    }

    /** Where the editor names no unit, the annex's own is meant. */
    private static String dong(Answer.Amount amount, MoneyUnit unit) {
        BigDecimal dong = (amount.measure().isEmpty() ? unit : MoneyUnit.of(amount.measure())).dong(amount.value());
        if (dong.signum() < 0
                || dong.precision() - dong.scale() > MOST_DIGITS
                || dong.stripTrailingZeros().scale() > 0) {
            throw new BudgetRefused("budget.refused.amount");
        }
        if (!amount.qualifier().isEmpty()) {
            throw new BudgetRefused("budget.refused.rough");
        }
        return dong.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String words(String text) {
        String bare = text.strip();
        if (bare.length() > LONGEST) {
            throw new BudgetRefused("budget.refused.long", LONGEST);
        }
        return bare.isEmpty() ? null : bare;
    }
}
