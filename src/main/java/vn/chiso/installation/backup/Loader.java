package vn.chiso.installation.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Fills a schema that was just made with the rows of a backup. Foreign keys are taken away and made anew afterwards,
 * which any owner of tables may do, whatever refers to whatever; making them proves them.
 */
final class Loader {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final Schema schema;
    private final BackupFile backup;

    Loader(Connection connection, BackupFile backup) {
        this.connection = connection;
        this.backup = backup;
        schema = new Schema(connection);
    }

    void load() throws SQLException, IOException {
        List<Manifest.Table> tables = backup.manifest().tables();
        Set<String> there = new HashSet<>(schema.tables());
        if (!there.equals(tables.stream().map(Manifest.Table::name).collect(Collectors.toSet()))) {
            throw backup.damaged(Manifest.ENTRY);
        }
        List<Schema.ForeignKey> keys = schema.foreignKeys();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (Schema.ForeignKey key : keys) {
                statement.execute(key.drop());
            }
            for (Manifest.Table table : tables) {
                statement.execute("delete from " + Schema.quoted(table.name()));
                if (load(table) != table.rows()) {
                    throw backup.damaged(table.entry());
                }
            }
            for (Schema.ForeignKey key : keys) {
                statement.execute(key.add());
            }
            for (Manifest.Sequence sequence : backup.manifest().sequences()) {
                statement.execute(
                        "alter sequence " + Schema.quoted(sequence.name()) + " restart with " + sequence.next());
            }
        }
        connection.commit();
    }

    private long load(Manifest.Table table) throws SQLException, IOException {
        try (CSVParser rows = backup.rows(table)) {
            List<String> columns = rows.getHeaderNames();
            String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            CellKind[] kinds = kinds(table.name(), columns);
            try (PreparedStatement insert = connection.prepareStatement("insert into " + Schema.quoted(table.name())
                    + " (" + Schema.list(columns) + ") values (" + places + ")")) {
                long count = 0;
                for (CSVRecord row : rows) {
                    for (int column = 0; column < kinds.length; column++) {
                        kinds[column].bind(insert, column + 1, row.get(column));
                    }
                    insert.addBatch();
                    if (++count % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
                return count;
            }
        }
    }

    private CellKind[] kinds(String table, List<String> columns) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery(
                        "select " + Schema.list(columns) + " from " + Schema.quoted(table) + " where 1 = 0")) {
            CellKind[] kinds = new CellKind[columns.size()];
            for (int column = 0; column < kinds.length; column++) {
                kinds[column] = CellKind.of(none.getMetaData(), column + 1);
            }
            return kinds;
        }
    }
}
