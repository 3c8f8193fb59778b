package vn.chiso.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiso.indicator.Kind;

/** Reads what a figure has been: three statements at most, however many versions there are. */
final class Histories {

    /** The figure itself, and those that its cell held before it was silent for a while. */
    private static final String LIVES = """
        select o.id from observation o where o.id = :figure
        union
        select v.observation_id from observation o
        join statement st on st.subject_id = o.subject_id and st.province_id = o.province_id
                         and st.indicator_id = o.indicator_id
                         and st.item_id = o.item_id and st.period_id = o.period_id
        join figure_version v on v.statement_id = st.id and v.province_id = st.province_id
        where o.id = :figure\
        """;

    private static final String VERSIONS = """
        select v.observation_id, v.version, v.action, v.state, v.review, v.statement_id, v.at, v.username,
               v.reason, u.display_name, st.numerator_text, st.denominator_text, st.value_text, st.measure,
               st.qualifier, st.document_id, st.section, i.kind as indicator_kind, count(*) over () as total
        from figure_version v
        left join app_user u on u.username = v.username
        left join statement st on st.id = v.statement_id and st.province_id = v.province_id
        left join indicator i on i.id = st.indicator_id
        where v.observation_id in (:lives) and v.review in (:told)
              and exists (select 1 from observation o
                          join subject s on s.id = o.subject_id and s.province_id = o.province_id where o.id = :figure%s)
        order by v.observation_id desc, v.version desc, case v.action when 'WITHDRAWN' then 0 else 1 end
        fetch first %d rows only\
        """;

    private record Line(HistoryLine line, int total) {}

    private Histories() {}

    static List<Long> lives(JdbcClient jdbc, long observationId) {
        return jdbc.sql(LIVES).param("figure", observationId).query(Long.class).list();
    }

    /** Versions that were not approved to those only who read drafts; none where the figure is not the user's to read. */
    static FigureHistory read(JdbcClient jdbc, ReadingRights rights, Figure now) {
        List<Long> lives = lives(jdbc, now.observationId());
        List<Line> lines = lives.isEmpty()
                ? List.of()
                : jdbc.sql(VERSIONS.formatted(rights.named(), FigureHistory.MOST))
                        .param("figure", now.observationId())
                        .param("lives", lives)
                        .param("told", rights.versions(now.subject().agencyId()))
                        .query((row, n) -> new Line(line(row, now), row.getInt("total")))
                        .list();
        if (lines.isEmpty()) {
            HistoryLine loaded = new HistoryLine(now, FigureAction.LOADED, true, null, null, null, null);
            return new FigureHistory(List.of(loaded), 1);
        }
        List<HistoryLine> history = lines.stream().map(Line::line).toList();
        if (history.stream().noneMatch(HistoryLine::current)) {
            // a figure that stands while it is corrected has the version, not the id, of the one it was copied from
            history = history.stream()
                    .map(line -> line.figure().version() == now.version() ? current(line) : line)
                    .toList();
        }
        boolean conflict = history.stream().anyMatch(line -> line.figure().state() == FigureState.CONFLICT);
        return new FigureHistory(
                conflict
                        ? contradicted(history, Contradictions.ofVersions(jdbc, rights, now.observationId(), lives))
                        : history,
                lines.getFirst().total());
    }

    private static List<HistoryLine> contradicted(List<HistoryLine> lines, Map<Long, List<Alternative>> found) {
        return lines.stream()
                .map(line -> {
                    Long held = line.figure().statementId();
                    List<Alternative> others = found.get(held == null ? 0L : held);
                    return line.figure().state() == FigureState.CONFLICT && others != null
                            ? with(line, line.figure().withAlternatives(others))
                            : line;
                })
                .toList();
    }

    private static HistoryLine current(HistoryLine line) {
        return new HistoryLine(
                line.figure(), line.action(), true, line.at(), line.username(), line.displayName(), line.reason());
    }

    private static HistoryLine with(HistoryLine line, Figure figure) {
        return new HistoryLine(
                figure, line.action(), line.current(), line.at(), line.username(), line.displayName(), line.reason());
    }

    private static HistoryLine line(ResultSet row, Figure now) throws SQLException {
        FigureAction action = FigureAction.valueOf(row.getString("action"));
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        Figure then = figure(row, now);
        return new HistoryLine(
                then,
                action,
                action != FigureAction.WITHDRAWN
                        && then.observationId() == now.observationId()
                        && then.version() == now.version(),
                at == null ? null : at.toInstant(),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("reason"));
    }

    private static Figure figure(ResultSet row, Figure now) throws SQLException {
        String kind = row.getString("indicator_kind");
        Reading said = kind == null
                ? new Reading(null, null, null, null, null, null)
                : FigureRows.reading(row, Kind.valueOf(kind));
        return new Figure(
                row.getLong("observation_id"),
                now.subject(),
                now.indicatorId(),
                now.itemId(),
                now.period(),
                FigureState.valueOf(row.getString("state")),
                Review.valueOf(row.getString("review")),
                said.number(),
                said.numerator(),
                said.denominator(),
                null,
                null,
                said.yes(),
                said.level(),
                said.text(),
                word(row.getString("measure")),
                word(row.getString("qualifier")),
                false,
                0,
                row.getInt("version"),
                row.getObject("statement_id", Long.class),
                row.getObject("document_id", Long.class),
                row.getString("section"),
                List.of());
    }

    private static String word(@Nullable String text) {
        return text == null ? "" : text;
    }
}
