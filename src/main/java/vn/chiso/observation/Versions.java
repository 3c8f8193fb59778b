package vn.chiso.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Every version of every figure that somebody has changed. A figure as it was loaded gets its row with the first
 * change, so that a load costs none. */
@Component
class Versions {

    private static final String INSERT = """
        insert into figure_version (observation_id, province_id, version, action, state, review, statement_id, at,
               username, reason)
        values (:observation, :province, :version, :action, :state, :review, :statement, :at, :username, :reason)\
        """;

    /** A figure in one of its versions. */
    record Kept(long observationId, long provinceId, FigureVersion version) {

        /** What a figure is now. */
        static Kept of(ObservationEntity observation, FigureAction action, @Nullable Entry who) {
            return new Kept(
                    observation.id(),
                    observation.provinceId(),
                    new FigureVersion(
                            observation.version(),
                            action,
                            observation.state(),
                            observation.reviewState(),
                            observation.adoptedStatementId(),
                            who == null ? null : who.at(),
                            who == null ? null : who.username(),
                            who == null ? null : who.reason()));
        }

        private SqlParameterSource parameters() {
            return new MapSqlParameterSource()
                    .addValue("observation", observationId)
                    .addValue("province", provinceId)
                    .addValue("version", version.version())
                    .addValue("action", version.action().name())
                    .addValue("state", version.state().name())
                    .addValue("review", version.review().name())
                    .addValue("statement", version.statementId(), Types.BIGINT)
                    .addValue(
                            "at",
                            version.at() == null ? null : version.at().atOffset(ZoneOffset.UTC),
                            Types.TIMESTAMP_WITH_TIMEZONE)
                    .addValue("username", version.username(), Types.VARCHAR)
                    .addValue("reason", version.reason(), Types.VARCHAR);
        }
    }

    private final NamedParameterJdbcOperations jdbc;

    Versions(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps versions; one SQL statement for all. */
    void add(List<Kept> versions) {
        jdbc.batchUpdate(INSERT, versions.stream().map(Kept::parameters).toArray(SqlParameterSource[]::new));
    }

    /**
     * The versions to which figures shall go back, in their order, by one SQL statement; null where the cell was silent.
     *
     * @throws EditRefused when there is no such version
     */
    List<@Nullable FigureVersion> before(List<Saved> done) {
        Map<Long, Map<Integer, FigureVersion>> found = new HashMap<>();
        jdbc.query(
                "select * from figure_version where observation_id in (:ids) and action <> 'WITHDRAWN'",
                Map.of("ids", done.stream().map(Saved::observationId).toList()),
                row -> {
                    FigureVersion version = version(row);
                    found.computeIfAbsent(row.getLong("observation_id"), id -> new HashMap<>())
                            .put(version.version(), version);
                });
        List<@Nullable FigureVersion> before = new ArrayList<>(done.size());
        for (Saved one : done) {
            FigureVersion version =
                    found.getOrDefault(one.observationId(), Map.of()).get(one.before());
            if (version == null && one.before() != Saved.EMPTY) {
                throw new EditRefused("edit.refused.version");
            }
            before.add(version);
        }
        return before;
    }

    private static FigureVersion version(ResultSet row) throws SQLException {
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
