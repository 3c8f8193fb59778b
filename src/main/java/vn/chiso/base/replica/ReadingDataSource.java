package vn.chiso.base.replica;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gives transactions that only read a connection to the replica, while that is as new as anybody may expect; all others
 * one to the primary. */
final class ReadingDataSource extends DelegatingDataSource {

    private final Replica replica;

    ReadingDataSource(DataSource primary, Replica replica) {
        super(primary);
        this.replica = replica;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly() && replica.isFresh()) {
            try {
                return replica.connection();
            } catch (SQLException away) {
                replica.stale();
            }
        }
        return super.getConnection();
    }
}
