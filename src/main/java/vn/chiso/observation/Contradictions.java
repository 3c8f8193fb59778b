package vn.chiso.observation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What contradicts a figure: the other statements about the same, and those about something else that a note names. An
 * answer that somebody entered settles a contradiction, so it is none itself, unless it is held. */
final class Contradictions {

    /** 1: the key of each result; 2: a relation {@code o} of a slot and its adopted statement; 3: which of it; 4: which of
     * the others the user reads. */
    private static final String SQL = """
            select %1$s as held, st.*, i.kind as indicator_kind, 1 as own
            from %2$s
            join indicator i on i.id = o.indicator_id
            join statement st on st.subject_id = o.subject_id and st.province_id = o.province_id
                             and st.indicator_id = o.indicator_id
                             and st.item_id = o.item_id and st.period_id = o.period_id
                             and st.basis not in ('target', 'plan')
                             and (st.basis <> 'entered' or st.id = o.adopted_statement_id)
            where %3$s
            union all
            select %1$s, other.*, i.kind, 0
            from %2$s
            join indicator i on i.id = o.indicator_id
            join note_statement ns on ns.statement_id = o.adopted_statement_id
            join note n on n.id = ns.note_id and n.kind = 'CONFLICT'
            join note_statement ons on ons.note_id = n.id and ons.statement_id <> ns.statement_id
            join statement other on other.id = ons.statement_id and other.province_id = ons.province_id
            join subject os on os.id = other.subject_id and os.province_id = other.province_id
            where %3$s%4$s
            order by 1, 2""";

    private static final String VERSIONS = """
            (select distinct now.province_id, now.subject_id, now.indicator_id, now.item_id, now.period_id,
                    v.statement_id as adopted_statement_id
             from figure_version v join observation now on now.id = :figure
             where v.observation_id in (:lives) and v.state = 'CONFLICT') o""";

    private Contradictions() {}

    /** By observation, in the order of the source. */
    static Map<Long, List<Alternative>> ofFigures(JdbcClient jdbc, ReadingRights rights, List<Long> observationIds) {
        String which = "o.id in (:ids)" + rights.figures();
        String sql = SQL.formatted("o.id", "observation o " + FigureQuery.SUBJECT, which, others(rights));
        return read(jdbc.sql(sql).param("ids", observationIds));
    }

    /** Of the versions that were in conflict, by the statement that was held meanwhile; 0 where none was. */
    static Map<Long, List<Alternative>> ofVersions(
            JdbcClient jdbc, ReadingRights rights, long observationId, List<Long> lives) {
        String sql = SQL.formatted("coalesce(o.adopted_statement_id, 0)", VERSIONS, "1 = 1", others(rights));
        return read(jdbc.sql(sql).param("figure", observationId).param("lives", lives));
    }

    private static String others(ReadingRights rights) {
        return rights.said("os", "other.indicator_id");
    }

    private static Map<Long, List<Alternative>> read(JdbcClient.StatementSpec statement) {
        Map<Long, Map<Long, Alternative>> found = new HashMap<>();
        statement
                .query((row, n) -> Map.entry(row.getLong("held"), FigureRows.alternative(row)))
                .list()
                .forEach(e -> found.computeIfAbsent(e.getKey(), id -> new LinkedHashMap<>())
                        .putIfAbsent(e.getValue().statementId(), e.getValue()));
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> List.copyOf(e.getValue().values())));
    }
}
