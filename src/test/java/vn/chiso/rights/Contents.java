package vn.chiso.rights;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that a database holds, as one text that differs when any row does; the audit trail left out, which notes
 * what was refused. */
final class Contents {

    private static final Set<String> NOT_COMPARED = Set.of(
            "audit_event",
            "audit_waiting",
            "audit_seal",
            "audit_seal_lock",
            "unit_ancestor",
            "admin_unit",
            "flyway_schema_history");

    private final JdbcClient jdbc;
    private final String sql;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
        List<String> tables = jdbc.sql("select lower(table_name) from information_schema.tables"
                        + " where lower(table_schema) = 'public' order by 1")
                .query(String.class)
                .list();
        sql = tables.stream()
                .filter(table -> !NOT_COMPARED.contains(table))
                .map(this::ofTable)
                .collect(Collectors.joining(
                        " union all ",
                        "",
                        " union all select 'units ' || count(*) || ' ' || sum(version) from admin_unit"));
    }

    private String ofTable(String table) {
        String columns = jdbc
                .sql("select lower(column_name) from information_schema.columns where lower(table_name) = ?"
                        + " order by ordinal_position")
                .param(table)
                .query(String.class)
                .list()
                .stream()
                .map(column -> "coalesce(cast(" + column + " as varchar), '~')")
                .collect(Collectors.joining(" || '|' || "));
        return "select '%1$s ' || count(*) || ' ' || coalesce(sum(cast(ora_hash(%2$s) as numeric(30))), 0) from %1$s"
                .formatted(table, columns);
    }

    List<String> now() {
        return jdbc.sql(sql).query(String.class).list();
    }
}
