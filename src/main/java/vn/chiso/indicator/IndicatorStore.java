package vn.chiso.indicator;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.VietnameseText;

/** Writes indicators. */
@Component
class IndicatorStore {

    private final JdbcClient jdbc;

    IndicatorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its id */
    long add(NewIndicator indicator) {
        long id = jdbc.sql("select nextval('id_seq')").query(Long.class).single();
        bound("""
            insert into indicator (id, code, group_id, position, name_vi, name_en, short_vi, short_en, folded_name,
                   kind, unit, numerator_def, denominator_def, definition, legal_basis, direction, applies_to,
                   rollup_rule, dimension_type_id, target_of_id, asks_presence, sensitive, edition, valid_from,
                   valid_to, replaces_id, version)
            values (:id, :code, :group, :position, :name_vi, :name_en, :short_vi, :short_en, :folded, :kind, :unit,
                   :numerator, :denominator, :definition, :legal_basis, :direction, :applies_to, :rollup,
                   :dimension, :target_of, :asks_presence, :sensitive, :edition, :valid_from, :valid_to, :replaces,
                   0)\
            """, id, indicator).update();
        addLevels(id, indicator.scale().levels());
        return id;
    }

    /** Changes everything but the code. What goes on again is continued by no other. */
    void change(long id, NewIndicator indicator) {
        bound("""
            update indicator
            set group_id = :group, position = :position, name_vi = :name_vi, name_en = :name_en,
                short_vi = :short_vi, short_en = :short_en, folded_name = :folded, kind = :kind, unit = :unit,
                numerator_def = :numerator, denominator_def = :denominator, definition = :definition,
                legal_basis = :legal_basis, direction = :direction, applies_to = :applies_to,
                rollup_rule = :rollup, dimension_type_id = :dimension, target_of_id = :target_of,
                asks_presence = :asks_presence, sensitive = :sensitive, edition = :edition,
                valid_from = :valid_from, valid_to = :valid_to, replaces_id = :replaces,
                continued_by_id = case when cast(:valid_to as date) is null then null else continued_by_id end,
                version = version + 1
            where id = :id and code = :code\
            """, id, indicator).update();
        jdbc.sql("delete from indicator_level where indicator_id = ?").param(id).update();
        addLevels(id, indicator.scale().levels());
    }

    /** @param continuedBy null for none */
    void retire(long id, LocalDate validTo, @Nullable Long continuedBy) {
        jdbc.sql("update indicator set valid_to = ?, continued_by_id = ?, version = version + 1 where id = ?")
                .params(validTo, typed(continuedBy, Types.BIGINT), id)
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from indicator_level where indicator_id = ?").param(id).update();
        jdbc.sql("delete from indicator where id = ?").param(id).update();
    }

    /** The version, with nobody else changing the indicator until the transaction ends; empty when it is gone. */
    Optional<Integer> lock(long id) {
        return jdbc.sql("select version from indicator where id = ? for update")
                .param(id)
                .query(Integer.class)
                .optional();
    }

    private void addLevels(long id, List<String> levels) {
        for (int i = 0; i < levels.size(); i++) {
            jdbc.sql("insert into indicator_level (indicator_id, position, label) values (?, ?, ?)")
                    .params(id, i + 1, levels.get(i))
                    .update();
        }
    }

    private JdbcClient.StatementSpec bound(String sql, long id, NewIndicator indicator) {
        Definition definition = indicator.definition();
        return jdbc.sql(sql)
                .param("id", id)
                .param("code", indicator.code())
                .param("group", indicator.groupId())
                .param("position", indicator.position())
                .param("name_vi", indicator.names().vi())
                .param("name_en", indicator.names().en())
                .param("short_vi", indicator.names().shortVi())
                .param("short_en", indicator.names().shortEn())
                .param(
                        "folded",
                        VietnameseText.fold(
                                indicator.names().vi() + " " + indicator.names().en()))
                .param("kind", indicator.scale().kind().name())
                .param("unit", indicator.scale().unit(), Types.VARCHAR)
                .param("numerator", definition.numerator(), Types.VARCHAR)
                .param("denominator", definition.denominator(), Types.VARCHAR)
                .param("definition", definition.text(), Types.VARCHAR)
                .param("legal_basis", definition.legalBasis(), Types.VARCHAR)
                .param("direction", indicator.scale().direction().name())
                .param("applies_to", indicator.appliesTo())
                .param("rollup", indicator.scale().rollup().name())
                .param("dimension", indicator.dimensionTypeId(), Types.BIGINT)
                .param("target_of", indicator.targetOfId(), Types.BIGINT)
                .param("asks_presence", indicator.asksPresence())
                .param("sensitive", indicator.sensitive())
                .param("edition", indicator.edition().label())
                .param("valid_from", indicator.edition().validFrom(), Types.DATE)
                .param("valid_to", indicator.edition().validTo(), Types.DATE)
                .param("replaces", indicator.edition().replacesId(), Types.BIGINT);
    }

    /** A null says its type, for PostgreSQL. */
    private static Object typed(@Nullable Object value, int type) {
        return new SqlParameterValue(type, value);
    }
}
