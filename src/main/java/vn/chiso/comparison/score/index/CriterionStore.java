package vn.chiso.comparison.score.index;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.Ids;
import vn.chiso.comparison.score.rule.Rule;
import vn.chiso.comparison.score.rule.RuleKind;

/** The parts of editions as the database keeps them. */
@Component
class CriterionStore {

    private static final String COLUMNS = """
        set parent_id = ?, position = ?, code = ?, name_vi = ?, name_en = ?, maximum = ?, weight = ?, scored = ?,
            rule = ?, half_at = ?, full_at = ?, reversed = ?, indicator_id = ?, item_id = ?, applies_to = ?,
            former_id = ?\
        """;

    private final JdbcClient jdbc;
    private final Ids ids;

    CriterionStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    long insert(long editionId, NewCriterion said) {
        long id = ids.next();
        jdbc.sql("""
                insert into score_criterion (id, edition_id, position, code, name_vi, name_en, weight, scored, rule,
                                             reversed, applies_to)
                values (?, ?, 0, '', '', '', 1, true, 'JUDGED', false, '')\
                """).param(id).param(editionId).update();
        update(id, said);
        return id;
    }

    void update(long id, NewCriterion said) {
        jdbc.sql("update score_criterion " + COLUMNS + " where id = ?")
                .param(said.parentId())
                .param(said.position())
                .param(said.code())
                .param(said.nameVi())
                .param(said.nameEn())
                .param(said.maximum())
                .param(said.weight())
                .param(said.scored())
                .param(said.rule().kind().name())
                .param(said.rule().half())
                .param(said.rule().full())
                .param(said.rule().reversed())
                .param(said.indicatorId())
                .param(said.itemId())
                .param(said.appliesTo())
                .param(said.formerId())
                .param(id)
                .update();
    }

    /** Those below before those above. */
    void deleteAll(List<Criterion> parts) {
        parts.reversed().forEach(one -> delete(one.id()));
    }

    void delete(long id) {
        jdbc.sql("delete from score_criterion where id = ?").param(id).update();
    }

    /** The parts of each edition, each behind its parent. */
    Map<Long, List<Criterion>> byEdition() {
        Map<Long, List<Criterion>> found = new HashMap<>();
        jdbc.sql("select * from score_criterion").query(row -> {
            found.computeIfAbsent(row.getLong("edition_id"), id -> new ArrayList<>())
                    .add(criterion(row));
        });
        found.replaceAll((edition, parts) -> ordered(parts));
        return found;
    }

    private static List<Criterion> ordered(List<Criterion> parts) {
        parts.sort(Comparator.comparingInt(Criterion::position).thenComparingLong(Criterion::id));
        List<Criterion> ordered = new ArrayList<>();
        follow(null, parts, ordered);
        return ordered;
    }

    private static void follow(@Nullable Long parent, List<Criterion> parts, List<Criterion> ordered) {
        for (Criterion one : parts) {
            if (Objects.equals(one.parentId(), parent)) {
                ordered.add(one);
                follow(one.id(), parts, ordered);
            }
        }
    }

    private static Criterion criterion(ResultSet row) throws SQLException {
        return new Criterion(
                row.getLong("id"),
                row.getObject("parent_id", Long.class),
                row.getInt("position"),
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                bare(row.getBigDecimal("maximum")),
                Objects.requireNonNull(bare(row.getBigDecimal("weight"))),
                row.getBoolean("scored"),
                new Rule(
                        RuleKind.valueOf(row.getString("rule")),
                        bare(row.getBigDecimal("half_at")),
                        bare(row.getBigDecimal("full_at")),
                        row.getBoolean("reversed")),
                row.getObject("indicator_id", Long.class),
                row.getObject("item_id", Long.class),
                row.getString("applies_to"),
                row.getObject("former_id", Long.class));
    }

    /** Without the zeros that the column adds. */
    private static @Nullable BigDecimal bare(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
