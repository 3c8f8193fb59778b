package vn.chiso.register.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chiso.base.data.Ids;
import vn.chiso.security.CurrentUser;

/** Which lists were taken, and what each left behind: what it takes to take one back. */
@Component
class ListStore {

    private static final int REMEMBERED = 20;
    private static final String SELECT =
            "select id, file_name, as_of, at, username, changes, undone_at from list_intake";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Ids ids;
    private final CurrentUser user;
    private final Clock clock;

    ListStore(JdbcClient jdbc, JdbcOperations batches, Ids ids, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param changes how many lines were taken
     * @param traces what each step left behind, in their order; a line may take several
     */
    ListIntake add(String subject, String fileName, LocalDate asOf, int changes, List<?> traces) {
        long id = ids.next();
        Instant at = now();
        jdbc.sql("insert into list_intake (id, subject, file_name, as_of, at, username, changes)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, subject, fileName, asOf, at.atOffset(ZoneOffset.UTC), user.username(), changes)
                .update();
        List<Object[]> rows = new ArrayList<>(traces.size());
        for (Object trace : traces) {
            rows.add(new Object[] {id, rows.size(), JSON.writeValueAsString(trace)});
        }
        batches.batchUpdate("insert into list_intake_trace values (?, ?, ?)", rows);
        return new ListIntake(id, fileName, asOf, at, user.username(), changes, null);
    }

    /**
     * The list, held for the transaction, so that nobody takes it back twice.
     *
     * @throws ListRefused when there is none of the user's, or it was taken back
     */
    ListIntake lock(String subject, long id) {
        ListIntake found = jdbc.sql(SELECT + " where id = ? and subject = ? and username = ? for update")
                .params(id, subject, user.username())
                .query((row, n) -> intake(row))
                .optional()
                .orElseThrow(() -> new ListRefused("unknown"));
        if (found.undoneAt() != null) {
            throw new ListRefused("undone");
        }
        return found;
    }

    /** What a list left behind, in the order in which it did. */
    <T> List<T> traces(long id, Class<T> type) {
        return jdbc.sql("select trace from list_intake_trace where intake_id = ? order by position")
                .param(id)
                .query((row, n) -> JSON.readValue(row.getString(1), type))
                .list();
    }

    ListIntake undone(ListIntake one) {
        Instant at = now();
        jdbc.sql("update list_intake set undone_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), one.id())
                .update();
        return new ListIntake(one.id(), one.fileName(), one.asOf(), one.at(), one.username(), one.changes(), at);
    }

    /** The newest lists of the user, the newest first. */
    List<ListIntake> past(String subject) {
        return jdbc.sql(SELECT
                        + " where subject = ? and username = ? order by at desc, id desc fetch first ? rows only")
                .params(subject, user.username(), REMEMBERED)
                .query((row, n) -> intake(row))
                .list();
    }

    /** As exactly as both databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ListIntake intake(ResultSet row) throws SQLException {
        OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new ListIntake(
                row.getLong("id"),
                row.getString("file_name"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getInt("changes"),
                undone == null ? null : undone.toInstant());
    }
}
