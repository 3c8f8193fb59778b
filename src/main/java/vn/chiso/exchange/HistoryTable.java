package vn.chiso.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.observation.ReadingRights;

/** The open-data table of what one figure has been, row by row; values as their sources write them. */
@Component
@Transactional(readOnly = true)
class HistoryTable {

    /** What the cell of the statement holds and held. Asked on its own: as a part of the next statement H2 would answer
     * it for whichever statement was asked about before. */
    private static final String LIVES = """
        select o.id from statement a
        join observation o on o.subject_id = a.subject_id and o.province_id = a.province_id
                          and o.indicator_id = a.indicator_id
                          and o.item_id = a.item_id and o.period_id = a.period_id and o.standing = false
        where a.fact_key = :id
        union
        select v.observation_id from statement a
        join statement st on st.subject_id = a.subject_id and st.province_id = a.province_id
                         and st.indicator_id = a.indicator_id
                         and st.item_id = a.item_id and st.period_id = a.period_id
        join figure_version v on v.statement_id = st.id and v.province_id = st.province_id
        where a.fact_key = :id\
        """;

    private static final String SAID =
            ", st.fact_key, st.value_text, st.numerator_text, st.denominator_text, st.qualifier ";

    private static final String VERSIONS =
            "select v.version, v.at, v.username, v.action, v.state, v.review, v.reason" + SAID + """
                from figure_version v
                left join statement st on st.id = v.statement_id and st.province_id = v.province_id
                where v.observation_id in (:lives) and v.review in (:told)
                order by v.observation_id, v.version, case v.action when 'WITHDRAWN' then 1 else 0 end\
                """;

    /** The one that was loaded, where nobody changed it. */
    private static final String LOADED = "select h.version, cast(null as timestamp with time zone) as at,"
            + " null as username, 'LOADED' as action, h.state, h.review, null as reason" + SAID + """
            from observation h
            left join statement st on st.id = h.adopted_statement_id and st.province_id = h.province_id
            where h.id in (:lives) and h.review in (:told)
                  and not exists (select 1 from figure_version v where v.observation_id in (:lives))\
            """;

    private static final String KNOWN = """
        select s.agency_id from statement st
        join subject s on s.id = st.subject_id and s.province_id = st.province_id
        left join observation o on o.subject_id = st.subject_id and o.province_id = st.province_id
                               and o.indicator_id = st.indicator_id
                               and o.item_id = st.item_id and o.period_id = st.period_id
        where st.fact_key = :id\
        """;

    private final JdbcClient jdbc;
    private final ReadingRights rights;

    HistoryTable(JdbcClient jdbc, ReadingRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /**
     * Oldest first, drafts to those only who read them; a cell that was silent in between counts its versions anew. No row for a goal, which is no figure.
     *
     * @throws ApiRefused when there is no such statement, or it is not the user's to read
     */
    void read(String statement, RowSink rows) {
        List<String> told = told(statement);
        List<Long> lives =
                jdbc.sql(LIVES).param("id", statement).query(Long.class).list();
        if (!lives.isEmpty()) {
            List.of(VERSIONS, LOADED)
                    .forEach(sql -> jdbc.sql(sql)
                            .param("lives", lives)
                            .param("told", told)
                            .query(row -> {
                                rows.row(List.of(), row(row));
                            }));
        }
    }

    /** The statement itself, before the answer begins.
     *
     * @throws ApiRefused when there is no such statement, or it is not the user's to read */
    String known(String statement) {
        told(statement);
        return statement;
    }

    private List<String> told(String statement) {
        return jdbc.sql(KNOWN + rights.figures(false, "st.indicator_id"))
                .param("id", statement)
                .query((row, n) -> rights.versions(row.getObject("agency_id", Long.class)))
                .optional()
                .orElseThrow(() -> new ApiRefused("api.refused.value", "id", statement, "observations.csv"));
    }

    private static List<String> row(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return OpenDataTables.row(
                row.getInt("version"),
                at == null ? "" : at.toInstant(),
                row.getString("username"),
                row.getString("action").toLowerCase(Locale.ROOT),
                row.getString("fact_key"),
                row.getString("value_text"),
                row.getString("numerator_text"),
                row.getString("denominator_text"),
                row.getString("qualifier"),
                row.getString("state").toLowerCase(Locale.ROOT),
                row.getString("review").toLowerCase(Locale.ROOT),
                row.getString("reason"));
    }
}
