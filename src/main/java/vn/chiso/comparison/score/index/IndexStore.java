package vn.chiso.comparison.score.index;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyType;
import vn.chiso.base.data.Ids;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.Remembered;

/** Indices as the database keeps them, and in memory. */
@Component
class IndexStore {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final CriterionStore criteria;
    private final Remembered<List<ScoreIndex>> indices;

    IndexStore(JdbcClient jdbc, Ids ids, CriterionStore criteria, Memories memories) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.criteria = criteria;
        indices = memories.remember("score indices", this::read);
    }

    List<ScoreIndex> all() {
        return indices.get();
    }

    long insert(String key, String nameVi, String nameEn, boolean example, @Nullable Long unitId) {
        indices.change();
        long id = ids.next();
        jdbc.sql(
                        "insert into score_index (id, index_key, name_vi, name_en, example, unit_id) values (?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(key)
                .param(nameVi)
                .param(nameEn)
                .param(example)
                .param(unitId)
                .update();
        return id;
    }

    long insert(long indexId, NewEdition said, @Nullable Long copiedFromId) {
        indices.change();
        long id = ids.next();
        try {
            jdbc.sql("""
                insert into score_edition (id, index_id, label, first_year, basis, subjects, types, state,
                                           copied_from_id, version)
                values (?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, 0)\
                """)
                    .param(id)
                    .param(indexId)
                    .param(said.label())
                    .param(said.year())
                    .param(said.basis())
                    .param(said.subjects().name())
                    .param(types(said))
                    .param(copiedFromId)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new IndexRefused(IndexRefused.LABEL, said.label());
        }
        return id;
    }

    /** @return false when somebody else was faster, or the edition is in force */
    boolean update(long editionId, int version, NewEdition said, EditionState state) {
        indices.change();
        try {
            return jdbc.sql("""
                    update score_edition set label = ?, first_year = ?, basis = ?, subjects = ?, types = ?, state = ?,
                           version = version + 1
                     where id = ? and version = ? and state = 'DRAFT'\
                    """)
                            .param(said.label())
                            .param(said.year())
                            .param(said.basis())
                            .param(said.subjects().name())
                            .param(types(said))
                            .param(state.name())
                            .param(editionId)
                            .param(version)
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            throw new IndexRefused(IndexRefused.LABEL, said.label());
        }
    }

    /** @return false when somebody else was faster, or the edition is in force */
    boolean delete(long editionId, int version) {
        indices.change();
        return jdbc.sql("delete from score_edition where id = ? and version = ? and state = 'DRAFT'")
                        .param(editionId)
                        .param(version)
                        .update()
                == 1;
    }

    void deleteIndex(long indexId) {
        indices.change();
        jdbc.sql("delete from score_index where id = ?").param(indexId).update();
    }

    private static String types(NewEdition said) {
        return said.types().stream().map(AgencyType::code).collect(Collectors.joining(","));
    }

    private List<ScoreIndex> read() {
        Map<Long, List<Criterion>> parts = criteria.byEdition();
        Map<Long, List<ScoreEdition>> editions = jdbc
                .sql("select * from score_edition order by first_year desc, id desc")
                .query((row, n) -> new ScoreEdition(
                        row.getLong("id"),
                        row.getLong("index_id"),
                        new NewEdition(
                                row.getString("label"),
                                row.getInt("first_year"),
                                row.getString("basis"),
                                ScoredSubjects.valueOf(row.getString("subjects")),
                                Arrays.stream(row.getString("types").split(","))
                                        .flatMap(code -> AgencyType.ofCode(code).stream())
                                        .toList()),
                        EditionState.valueOf(row.getString("state")),
                        row.getObject("copied_from_id", Long.class),
                        parts.getOrDefault(row.getLong("id"), List.of()),
                        row.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ScoreEdition::indexId));
        return jdbc.sql("select * from score_index order by example desc, id")
                .query((row, n) -> new ScoreIndex(
                        row.getLong("id"),
                        row.getString("index_key"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        row.getBoolean("example"),
                        row.getObject("unit_id", Long.class),
                        editions.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }
}
