package vn.chiso.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ReadingRights;

/** Reads evidence, as far as the user may: what proves a figure that the user may read. */
@Component
class EvidenceReader {

    /** A piece whose file is handed out. */
    record Kept(String fileName, FileKind kind, String sha256) {}

    /** Ties {@code m} that stand, to figures {@code o} of subjects {@code s}; the rights follow. */
    private static final String TIES = """
            from evidence_figure m
            join observation o on o.subject_id = m.subject_id and o.province_id = m.province_id
                              and o.indicator_id = m.indicator_id
                              and o.period_id = m.period_id and o.item_id = m.item_id
            join subject s on s.id = o.subject_id and s.province_id = o.province_id
            where m.evidence_id = %s and m.withdrawn_at is null""";

    private static final String SAME_PROVINCE = """
            (e.unit_id = :unit or exists (
                select 1 from unit_ancestor mine
                join unit_ancestor theirs on theirs.ancestor_id = mine.ancestor_id
                join admin_unit top on top.id = mine.ancestor_id and top.level <> 'NATION'
                where mine.unit_id = :unit and theirs.unit_id = e.unit_id))""";

    private final JdbcClient jdbc;
    private final ReadingRights rights;

    EvidenceReader(JdbcClient jdbc, ReadingRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /** What proves any of the figures, oldest first. */
    List<Evidence> of(Collection<Long> observationIds) {
        return observationIds.isEmpty()
                ? List.of()
                : read(
                        "where exists (select 1 " + ties() + " and o.id in (:ids)) order by e.uploaded_at, e.id",
                        Map.of("ids", observationIds));
    }

    /** How many pieces prove each of the figures; those that none proves are left out. */
    Map<Long, Integer> counts(Collection<Long> observationIds) {
        Map<Long, Integer> counts = new HashMap<>();
        if (!observationIds.isEmpty()) {
            jdbc.sql("select o.id, count(*) as pieces " + ties("m.evidence_id") + " and o.id in (:ids) group by o.id")
                    .param("ids", observationIds)
                    .query(row -> {
                        counts.put(row.getLong("id"), row.getInt("pieces"));
                    });
        }
        return counts;
    }

    /** Those of the figure's province that do not prove all the figures yet: the own agency's first, then the own unit's. */
    List<Evidence> reusable(Figure figure, Collection<Long> observationIds, String search, int offset, int limit) {
        StringBuilder where = new StringBuilder("where ")
                .append(SAME_PROVINCE)
                .append(" and exists (select 1 ")
                .append(ties())
                .append(") and (select count(*) ")
                .append(ties())
                .append(" and o.id in (:ids)) < :asked");
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "unit", figure.subject().unitId(),
                "ids", observationIds,
                "asked", observationIds.size(),
                "offset", offset,
                "limit", limit));
        int n = 0;
        for (String word : VietnameseText.fold(search).split(" ", -1)) {
            where.append(" and position(:word").append(n).append(" in e.folded_text) > 0");
            parameters.put("word" + n++, word);
        }
        Long agency = figure.subject().agencyId();
        parameters.put("agency", agency == null ? -1L : agency);
        return read(
                where + " order by case when e.agency_id = :agency then 0 when e.unit_id = :unit then 1 else 2 end,"
                        + " e.uploaded_at desc, e.id desc"
                        + " offset :offset rows fetch first :limit rows only",
                parameters);
    }

    Optional<Evidence> byId(long id) {
        return read("where e.id = :id and exists (select 1 " + ties() + ")", Map.of("id", id)).stream()
                .findFirst();
    }

    Optional<Kept> file(long id) {
        return jdbc.sql("select e.* from evidence e where e.id = :id and exists (select 1 " + ties() + ")")
                .param("id", id)
                .query((row, n) -> new Kept(
                        row.getString("file_name"), FileKind.valueOf(row.getString("kind")), row.getString("sha256")))
                .optional();
    }

    /** The figures that a piece proves and the user may read. */
    List<Long> figures(long id) {
        return jdbc.sql("select o.id " + ties(":id"))
                .param("id", id)
                .query(Long.class)
                .list();
    }

    private List<Evidence> read(String where, Map<String, ?> parameters) {
        return jdbc.sql("select e.*, coalesce(u.display_name, e.uploaded_by) as shown_name, (select count(*) " + ties()
                        + ") as figures from evidence e left join app_user u on u.username = e.uploaded_by " + where)
                .params(parameters)
                .query(EvidenceReader::evidence)
                .list();
    }

    private String ties() {
        return ties("e.id");
    }

    private String ties(String piece) {
        return TIES.formatted(piece) + rights.figures();
    }

    private static Evidence evidence(ResultSet row, int n) throws SQLException {
        return new Evidence(
                row.getLong("id"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("summary"),
                row.getString("file_name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getString("shown_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getInt("figures"));
    }
}
