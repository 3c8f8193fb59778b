package vn.chiso.installation.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.chiso.installation.StartRefused;

/** A database on PostgreSQL: another schema is filled, and its tables take the place of the present ones in one transaction. */
final class PostgresTarget implements Target {

    private static final String STAGED = "chiso_restoring";

    private final DataSource present;

    PostgresTarget(DataSource present) {
        this.present = present;
    }

    /** Others may read, but a server that is running would write into what goes away. */
    @Override
    public boolean isEmpty() throws SQLException {
        try (Connection connection = present.getConnection();
                Statement statement = connection.createStatement()) {
            try (var row = statement.executeQuery("""
                select count(*) from pg_stat_activity where datname = current_database()
                and usename = current_user and backend_type = 'client backend' and pid <> pg_backend_pid()\
                """)) {
                row.next();
                if (row.getLong(1) > 0) {
                    throw new StartRefused("database.locked");
                }
            }
            return new Schema(connection).allTables().isEmpty();
        }
    }

    @Override
    public DataSource present() {
        return present;
    }

    @Override
    public DataSource stage() throws SQLException {
        execute("drop schema if exists " + STAGED + " cascade", "create schema " + STAGED);
        return new DelegatingDataSource(present) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                connection.setSchema(STAGED);
                return connection;
            }
        };
    }

    /** The emptied schema is dropped without "cascade", so that a kind of object that is not moved here is not lost. */
    @Override
    public void replace() throws SQLException {
        try (Connection connection = present.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Schema schema = new Schema(connection);
            String place = connection.getSchema();
            for (String table : schema.allTables()) {
                statement.execute("drop table " + Schema.quoted(table) + " cascade");
            }
            for (Manifest.Sequence sequence : schema.sequences()) {
                statement.execute("drop sequence " + Schema.quoted(sequence.name()));
            }
            connection.setSchema(STAGED);
            for (String table : schema.allTables()) {
                statement.execute("alter table " + Schema.quoted(table) + " set schema " + Schema.quoted(place));
            }
            for (Manifest.Sequence sequence : schema.sequences()) {
                statement.execute(
                        "alter sequence " + Schema.quoted(sequence.name()) + " set schema " + Schema.quoted(place));
            }
            statement.execute("drop schema " + STAGED);
            connection.commit();
        }
    }

    @Override
    public void discard() throws SQLException {
        execute("drop schema if exists " + STAGED + " cascade");
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = present.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
