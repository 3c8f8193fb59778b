package vn.chiso.observation.check;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Kind;

/** Reads and writes the checks; one statement reads them all. */
@Component
class CheckStore {

    private static final String ALL = """
        select c.*, p.indicator_id as part_id
        from entry_check c
        left join entry_check_part p on p.check_id = c.id
        order by c.id, p.position\
        """;

    private final JdbcClient jdbc;

    CheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were added. */
    List<Check> all() {
        Map<Long, List<Long>> parts = new LinkedHashMap<>();
        Map<Long, Row> rows = new LinkedHashMap<>();
        jdbc.sql(ALL).query(row -> {
            long id = row.getLong("id");
            rows.putIfAbsent(id, Row.of(row));
            Long part = row.getObject("part_id", Long.class);
            parts.computeIfAbsent(id, one -> new ArrayList<>()).addAll(part == null ? List.of() : List.of(part));
        });
        return rows.entrySet().stream()
                .map(row -> row.getValue().check(row.getKey(), parts.getOrDefault(row.getKey(), List.of())))
                .toList();
    }

    /** @return its id */
    long add(String code, NewCheck check) {
        long id = jdbc.sql("select nextval('id_seq')").query(Long.class).single();
        jdbc.sql("insert into entry_check (code, kind, indicator_id, indicator_kind, low, high, severity, words_vi,"
                        + " words_en, active, version, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, true, 0, ?)")
                .params(parameters(code, check))
                .param(id)
                .update();
        addParts(id, check);
        return id;
    }

    /** @return false when somebody else was faster */
    boolean change(Check old, NewCheck check) {
        int changed = jdbc.sql("update entry_check set code = ?, kind = ?, indicator_id = ?, indicator_kind = ?,"
                        + " low = ?, high = ?, severity = ?, words_vi = ?, words_en = ?, version = version + 1"
                        + " where id = ? and version = ?")
                .params(parameters(old.code(), check))
                .params(old.id(), old.version())
                .update();
        jdbc.sql("delete from entry_check_part where check_id = ?")
                .param(old.id())
                .update();
        addParts(old.id(), check);
        return changed == 1;
    }

    /** @return false when somebody else was faster */
    boolean set(long id, int version, Severity severity, boolean active) {
        return jdbc.sql("update entry_check set severity = ?, active = ?, version = version + 1"
                                + " where id = ? and version = ?")
                        .params(severity.name(), active, id, version)
                        .update()
                == 1;
    }

    private void addParts(long id, NewCheck check) {
        for (int i = 0; i < check.others().size(); i++) {
            jdbc.sql("insert into entry_check_part (check_id, position, indicator_id) values (?, ?, ?)")
                    .params(id, i, check.others().get(i))
                    .update();
        }
    }

    private static List<@Nullable Object> parameters(String code, NewCheck check) {
        List<@Nullable Object> parameters = new ArrayList<>();
        Collections.addAll(
                parameters,
                code,
                check.kind().name(),
                typed(check.scope().indicatorId(), Types.BIGINT),
                typed(check.scope().kind() == null ? null : check.scope().kind().name(), Types.VARCHAR),
                typed(check.low(), Types.NUMERIC),
                typed(check.high(), Types.NUMERIC),
                check.severity().name(),
                check.wordsVi(),
                check.wordsEn());
        return parameters;
    }

    /** A null says its type, for PostgreSQL. */
    private static Object typed(@Nullable Object value, int type) {
        return new SqlParameterValue(type, value);
    }

    /** A row of the table, without its parts. */
    private record Row(
            String code,
            CheckKind kind,
            Scope scope,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Severity severity,
            boolean active,
            String wordsVi,
            String wordsEn,
            int version) {

        static Row of(ResultSet row) throws SQLException {
            String kind = row.getString("indicator_kind");
            return new Row(
                    row.getString("code"),
                    CheckKind.valueOf(row.getString("kind")),
                    new Scope(row.getObject("indicator_id", Long.class), kind == null ? null : Kind.valueOf(kind)),
                    trimmed(row.getBigDecimal("low")),
                    trimmed(row.getBigDecimal("high")),
                    Severity.valueOf(row.getString("severity")),
                    row.getBoolean("active"),
                    row.getString("words_vi"),
                    row.getString("words_en"),
                    row.getInt("version"));
        }

        private static @Nullable BigDecimal trimmed(@Nullable BigDecimal number) {
            return number == null
                    ? null
                    : new BigDecimal(number.stripTrailingZeros().toPlainString());
        }

        Check check(long id, List<Long> parts) {
            return new Check(
                    id, code, scope, Criterion.of(kind, low, high, parts), severity, active, wordsVi, wordsEn, version);
        }
    }
}
