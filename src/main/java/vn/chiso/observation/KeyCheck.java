package vn.chiso.observation;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Proves that the keys of the large tables, which the database holds to within a province each, tell rows apart in all of
 * them: no id, fact key, subject or answer is there twice. Which keys these are the database says. See
 * {@code src/docs/decisions/0042-keys-and-partitions.md}.
 */
@Component
class KeyCheck {

    private static final String PROVINCE = "province_id";

    private final JdbcOperations jdbc;

    KeyCheck(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns of a key without the province. */
    record Key(String table, List<String> columns) {

        @Override
        public String toString() {
            return table + " (" + String.join(", ", columns) + ")";
        }
    }

    /** The first key that is there twice; nothing is changed. */
    Optional<Key> twice() {
        return keys().stream().filter(this::isTwice).findFirst();
    }

    private boolean isTwice(Key key) {
        String columns = String.join(", ", key.columns());
        return !jdbc.queryForList(
                        "select 1 from " + key.table() + " group by " + columns + " having count(*) > 1 limit 1")
                .isEmpty();
    }

    /** The keys that the province is a part of. */
    List<Key> keys() {
        return Objects.requireNonNull(jdbc.execute((ConnectionCallback<List<Key>>) KeyCheck::keys));
    }

    private static List<Key> keys(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        TreeSet<String> tables = new TreeSet<>();
        try (ResultSet row = data.getColumns(connection.getCatalog(), connection.getSchema(), "%", PROVINCE)) {
            while (row.next()) {
                tables.add(row.getString("TABLE_NAME"));
            }
        }
        List<Key> keys = new ArrayList<>();
        for (String table : tables) {
            Map<String, Map<Integer, String>> unique = new LinkedHashMap<>();
            try (ResultSet row =
                    data.getIndexInfo(connection.getCatalog(), connection.getSchema(), table, true, true)) {
                while (row.next()) {
                    if (row.getString("INDEX_NAME") != null) {
                        unique.computeIfAbsent(row.getString("INDEX_NAME"), name -> new TreeMap<>())
                                .put(row.getInt("ORDINAL_POSITION"), row.getString("COLUMN_NAME"));
                    }
                }
            }
            unique.values().stream()
                    .filter(columns -> columns.containsValue(PROVINCE))
                    .map(columns -> columns.values().stream()
                            .filter(column -> !column.equals(PROVINCE))
                            .toList())
                    .forEach(columns -> keys.add(new Key(table, columns)));
        }
        return keys;
    }
}
