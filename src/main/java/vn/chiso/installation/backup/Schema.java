package vn.chiso.installation.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a database says that it holds, in the current schema of the connection. Nothing is listed in code, so that a new
 * table cannot be forgotten.
 */
record Schema(Connection connection) {

    private static final String HISTORY = "flyway_schema_history";

    private static final Map<Integer, String> RULES = Map.of(
            DatabaseMetaData.importedKeyCascade, "cascade",
            DatabaseMetaData.importedKeySetNull, "set null",
            DatabaseMetaData.importedKeySetDefault, "set default");

    /** A foreign key, with what makes it anew. */
    record ForeignKey(String table, String name, String definition) {

        String drop() {
            return "alter table " + quoted(table) + " drop constraint " + quoted(name);
        }

        String add() {
            return "alter table " + quoted(table) + " add constraint " + quoted(name) + " " + definition;
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    String product() throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        return data.getDatabaseProductName() + " " + data.getDatabaseProductVersion();
    }

    boolean isPostgres() throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** All tables by name, but the one in which Flyway keeps what it has done. */
    List<String> tables() throws SQLException {
        return allTables().stream().filter(name -> !name.equals(HISTORY)).toList();
    }

    List<String> allTables() throws SQLException {
        try (ResultSet row = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), null, new String[] {
                    "TABLE", "BASE TABLE", "PARTITIONED TABLE"
                })) {
            return strings(row, "TABLE_NAME").stream().sorted().toList();
        }
    }

    /** The version of the schema as Flyway counts; empty where Flyway has done nothing. */
    String version() throws SQLException {
        if (!allTables().contains(HISTORY)) {
            return "";
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select \"version\" from " + quoted(HISTORY)
                        + " where \"version\" is not null and \"success\" = true order by \"installed_rank\" desc")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** In their order; empty without a primary key. */
    List<String> primaryKey(String table) throws SQLException {
        try (ResultSet row =
                connection.getMetaData().getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
            Map<Integer, String> columns = new TreeMap<>();
            while (row.next()) {
                columns.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME"));
            }
            return List.copyOf(columns.values());
        }
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        List<ForeignKey> keys = new ArrayList<>();
        for (String table : tables()) {
            keys.addAll(foreignKeys(table));
        }
        return keys;
    }

    private List<ForeignKey> foreignKeys(String table) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Map<String, List<String>> referenced = new LinkedHashMap<>();
        Map<String, String> targets = new LinkedHashMap<>();
        Map<String, String> rules = new LinkedHashMap<>();
        try (ResultSet row =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (row.next()) {
                String name = row.getString("FK_NAME");
                columns.computeIfAbsent(name, n -> new ArrayList<>()).add(row.getString("FKCOLUMN_NAME"));
                referenced.computeIfAbsent(name, n -> new ArrayList<>()).add(row.getString("PKCOLUMN_NAME"));
                targets.put(name, row.getString("PKTABLE_NAME"));
                rules.put(name, rule(" on delete ", row, "DELETE_RULE") + rule(" on update ", row, "UPDATE_RULE"));
            }
        }
        return targets.entrySet().stream()
                .map(target -> new ForeignKey(
                        table,
                        target.getKey(),
                        "foreign key (" + list(columns.getOrDefault(target.getKey(), List.of())) + ") references "
                                + quoted(target.getValue()) + " ("
                                + list(referenced.getOrDefault(target.getKey(), List.of())) + ")"
                                + rules.get(target.getKey())))
                .toList();
    }

    private static String rule(String when, ResultSet row, String column) throws SQLException {
        String rule = RULES.get(row.getInt(column));
        return rule == null ? "" : when + rule;
    }

    /** Every sequence with the value that it gives next; running systems may have taken some that no row shows yet. */
    List<Manifest.Sequence> sequences() throws SQLException {
        String sql = isPostgres() ? """
            select sequencename, coalesce(last_value + increment_by, start_value) from pg_sequences
            where schemaname = current_schema() order by sequencename\
            """ : """
                select sequence_name, base_value from information_schema.sequences
                where sequence_schema = current_schema order by sequence_name\
                """;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            List<Manifest.Sequence> sequences = new ArrayList<>();
            while (row.next()) {
                sequences.add(new Manifest.Sequence(row.getString(1), row.getLong(2)));
            }
            return sequences;
        }
    }

    static String list(List<String> columns) {
        return columns.stream().map(Schema::quoted).collect(Collectors.joining(", "));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        List<String> strings = new ArrayList<>();
        while (row.next()) {
            strings.add(row.getString(column));
        }
        return strings;
    }
}
