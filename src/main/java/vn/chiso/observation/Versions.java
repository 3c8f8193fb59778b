package vn.chiso.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of every figure that somebody has changed. A figure as it was loaded gets its row with the first
 * change, so that a load costs none. */
@Component
class Versions {

    private static final String INSERT = """
            insert into figure_version (observation_id, version, action, state, review, statement_id, at, username,
                   reason)
            values (:observation, :version, :action, :state, :review, :statement, :at, :username, :reason)""";

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a figure as it is before its first change. */
    void keep(ObservationEntity observation) {
        if (observation.isStored() && of(observation.id()).isEmpty()) {
            insert(observation, FigureAction.LOADED, null);
        }
    }

    /** Keeps a figure as it is after a change. */
    void add(ObservationEntity observation, FigureAction action, Entry who) {
        insert(observation, action, who);
    }

    /** The versions of a figure, oldest first; empty when nobody has changed it. */
    List<FigureVersion> of(long observationId) {
        return jdbc.sql("select * from figure_version where observation_id = ? order by version, at")
                .param(observationId)
                .query(Versions::version)
                .list();
    }

    FigureVersion of(long observationId, int version) {
        return of(observationId).stream()
                .filter(one -> one.version() == version && one.action() != FigureAction.WITHDRAWN)
                .findFirst()
                .orElseThrow(() -> new EditRefused("edit.refused.version"));
    }

    private void insert(ObservationEntity observation, FigureAction action, @Nullable Entry who) {
        jdbc.sql(INSERT)
                .param("observation", observation.id())
                .param("version", observation.version())
                .param("action", action.name())
                .param("state", observation.state().name())
                .param("review", observation.reviewState().name())
                .param("statement", observation.adoptedStatementId(), Types.BIGINT)
                .param("at", who == null ? null : who.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("username", who == null ? null : who.username(), Types.VARCHAR)
                .param("reason", who == null ? null : who.reason(), Types.VARCHAR)
                .update();
    }

    private static FigureVersion version(ResultSet row, int n) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new FigureVersion(
                row.getInt("version"),
                FigureAction.valueOf(row.getString("action")),
                FigureState.valueOf(row.getString("state")),
                Review.valueOf(row.getString("review")),
                row.getObject("statement_id", Long.class),
                at == null ? null : at.toInstant(),
                row.getString("username"),
                row.getString("reason"));
    }
}
