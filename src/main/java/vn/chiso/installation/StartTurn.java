package vn.chiso.installation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Nodes that start at the same moment change the schema and fill the installation one after the other. */
final class StartTurn {

    /** Of PostgreSQL's advisory locks, which are numbers; any that nobody else takes in this database. */
    private static final long LOCK = 7_241_960_001L;

    private StartTurn() {}

    /** Does something when no other node does; at once on H2, which one process opens. */
    static void take(DataSource database, Runnable what) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                what.run();
                return;
            }
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                what.run();
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The database cannot be asked whose turn it is", failed);
        }
    }
}
