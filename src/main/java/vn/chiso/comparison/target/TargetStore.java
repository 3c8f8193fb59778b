package vn.chiso.comparison.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.Ids;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.NextStep;
import vn.chiso.base.data.Remembered;
import vn.chiso.observation.Goal;
import vn.chiso.observation.GoalRegister;

/** Targets and their steps as the database keeps them, and in memory; whose they are to read is not asked here. */
@Component
class TargetStore {

    /**
     * A target with all that became of it.
     *
     * @param first what it began with
     * @param steps the oldest first; none where a report set it and nobody has touched it
     */
    record Line(Goal first, List<TargetStep> steps) {

        long id() {
            return first.statementId();
        }

        int step() {
            return steps.isEmpty() ? 0 : steps.getLast().ordinal();
        }

        boolean isOfAReport() {
            return first.documentId() != null;
        }

        /** Empty where nothing holds any more. */
        Optional<Target> now() {
            if (steps.isEmpty()) {
                return Optional.of(new Target(id(), 0, first, LegalBasis.NONE, null, null));
            }
            TargetStep newest = steps.getLast();
            Goal goal = newest.goal();
            return goal == null
                    ? Optional.empty()
                    : Optional.of(new Target(
                            id(),
                            step(),
                            goal,
                            newest.basis(),
                            newest.start(),
                            isOfAReport() && goal.statementId() != id() ? first : null));
        }
    }

    private final JdbcClient jdbc;
    private final Ids ids;
    private final GoalRegister goals;
    private final Remembered<Map<Long, Line>> lines;

    TargetStore(JdbcClient jdbc, Ids ids, GoalRegister goals, Memories memories) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.goals = goals;
        lines = memories.remember("targets", this::read);
    }

    /** By the id of the line, in the order in which they began. */
    Map<Long, Line> lines() {
        return lines.get();
    }

    /** To be called in the transaction that sets a goal or takes a step, before they are read there again. */
    void change() {
        lines.change();
    }

    /** @return false when somebody else has taken that step already */
    boolean add(TargetStep step) {
        return NextStep.take(jdbc.sql("""
                insert into target_step (id, province_id, line_id, ordinal, act, statement_id, directive_key, basis, section,
                       start_value, start_on, reason, username, at)
                select ?, line.province_id, line.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from statement line where line.id = ?\
                """)
                .param(ids.next())
                .param(step.ordinal())
                .param(step.kind().name())
                .param(step.goal() == null ? null : (Long) step.goal().statementId())
                .param(step.basis().directiveKey())
                .param(step.basis().words())
                .param(step.basis().section())
                .param(step.start() == null ? null : step.start().value())
                .param(step.start() == null ? null : step.start().on())
                .param(step.reason())
                .param(step.username())
                .param(step.at().atOffset(ZoneOffset.UTC))
                .param(step.lineId()));
    }

    private Map<Long, Line> read() {
        Map<Long, Goal> said = goals.all().stream()
                .collect(Collectors.toMap(
                        Goal::statementId, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Map<Long, List<TargetStep>> taken = steps(said);
        Set<Long> later = new HashSet<>();
        taken.forEach((line, steps) -> steps.stream()
                .map(TargetStep::goal)
                .filter(goal -> goal != null && goal.statementId() != line)
                .forEach(goal -> later.add(goal.statementId())));
        Map<Long, Line> read = new LinkedHashMap<>();
        said.forEach((id, goal) -> {
            if (!later.contains(id)) {
                read.put(id, new Line(goal, List.copyOf(taken.getOrDefault(id, List.of()))));
            }
        });
        return read;
    }

    private Map<Long, List<TargetStep>> steps(Map<Long, Goal> said) {
        Map<Long, List<TargetStep>> taken = new HashMap<>();
        jdbc.sql("""
                select t.*, u.display_name from target_step t left join app_user u on u.username = t.username
                 order by t.line_id, t.ordinal\
                """)
                .query((row, n) -> new TargetStep(
                        row.getLong("line_id"),
                        row.getInt("ordinal"),
                        TargetStep.Kind.valueOf(row.getString("act")),
                        said.get(row.getObject("statement_id", Long.class)),
                        new LegalBasis(
                                row.getString("directive_key"), row.getString("basis"), row.getString("section")),
                        start(row.getObject("start_on", LocalDate.class), row.getBigDecimal("start_value")),
                        row.getString("reason") == null ? "" : row.getString("reason"),
                        row.getString("username"),
                        row.getString("display_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .forEach(step -> taken.computeIfAbsent(step.lineId(), line -> new ArrayList<>())
                        .add(step));
        return taken;
    }

    private static @Nullable Start start(@Nullable LocalDate on, @Nullable BigDecimal value) {
        return on == null || value == null ? null : new Start(on, value.stripTrailingZeros());
    }
}
