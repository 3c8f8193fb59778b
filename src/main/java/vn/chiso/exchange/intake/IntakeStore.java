package vn.chiso.exchange.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.Ids;
import vn.chiso.observation.Saved;

/** Which imports were made, and what each wrote: what it takes to take one back. */
@Component
class IntakeStore {

    private static final String SELECT = "select id, file_name, at, username, figures, undone_at from intake";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Ids ids;

    IntakeStore(JdbcClient jdbc, JdbcOperations batches, Ids ids) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
    }

    Intake add(String fileName, Instant at, String username, List<Saved> saved) {
        long id = ids.next();
        jdbc.sql("insert into intake (id, file_name, at, username, figures) values (?, ?, ?, ?, ?)")
                .params(id, fileName, at.atOffset(ZoneOffset.UTC), username, saved.size())
                .update();
        List<Object[]> rows = new ArrayList<>(saved.size());
        for (int i = 0; i < saved.size(); i++) {
            Saved one = saved.get(i);
            rows.add(new Object[] {id, i, one.observationId(), one.version(), one.before()});
        }
        batches.batchUpdate("insert into intake_figure values (?, ?, ?, ?, ?)", rows);
        return new Intake(id, fileName, at, username, saved.size(), null);
    }

    /** The import, held for the transaction, so that nobody takes it back twice; empty when there is none. */
    Optional<Intake> lock(long id) {
        return jdbc.sql(SELECT + " where id = ? for update")
                .param(id)
                .query((row, n) -> intake(row))
                .optional();
    }

    /** What an import wrote, in the order in which it did. */
    List<Saved> figures(long id) {
        return jdbc.sql("select observation_id, version, version_before from intake_figure"
                        + " where intake_id = ? order by position")
                .param(id)
                .query((row, n) -> new Saved(row.getLong(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    void undone(long id, Instant at) {
        jdbc.sql("update intake set undone_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** The newest imports of a user, the newest first. */
    List<Intake> of(String username, int limit) {
        return jdbc.sql(SELECT + " where username = ? order by at desc, id desc fetch first ? rows only")
                .params(username, limit)
                .query((row, n) -> intake(row))
                .list();
    }

    private static Intake intake(ResultSet row) throws SQLException {
        OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new Intake(
                row.getLong("id"),
                row.getString("file_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getInt("figures"),
                undone == null ? null : undone.toInstant());
    }
}
