package vn.chiso.inspection.followup;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.Ids;
import vn.chiso.base.data.NextStep;

/** The steps as the database keeps them. */
@Component
class FollowUpStore {

    private final JdbcClient jdbc;
    private final Ids ids;

    FollowUpStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** All steps by finding, the oldest first. */
    Map<Long, List<FollowUp>> all() {
        return jdbc
                .sql("""
                select f.*, u.display_name from follow_up f left join app_user u on u.username = f.username
                 order by f.finding_id, f.ordinal\
                """)
                .query((row, n) -> new FollowUp(
                        row.getLong("finding_id"),
                        row.getInt("ordinal"),
                        FollowUpStatus.valueOf(row.getString("status")),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("owner_id", Long.class),
                        row.getString("note"),
                        row.getBoolean("undoing"),
                        row.getString("username"),
                        row.getString("display_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(FollowUp::findingId));
    }

    /** @return false when somebody else has taken that step already */
    boolean add(FollowUp step, OffsetDateTime at) {
        return NextStep.take(jdbc.sql("""
                insert into follow_up (id, finding_id, ordinal, status, due_on, owner_id, note, undoing, username, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """)
                .param(ids.next())
                .param(step.findingId())
                .param(step.ordinal())
                .param(step.status().name())
                .param(step.dueOn())
                .param(step.ownerId())
                .param(step.note())
                .param(step.undoing())
                .param(step.username())
                .param(at));
    }
}
