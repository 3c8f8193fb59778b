package vn.chiso.base.replica;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * The replica, and whether it has all that this node has written or was told of. From the moment before a commit until the
 * replica has replayed it, it has not; nor while it does not answer.
 */
final class Replica implements TransactionExecutionListener, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Replica.class);
    private static final Duration BETWEEN = Duration.ofMillis(10);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final HikariDataSource pool;

    private final Set<TransactionExecution> committing = Collections.newSetFromMap(new IdentityHashMap<>());
    private long written = 1;
    private long replayed;
    private boolean stopped;

    Replica(HikariDataSource pool) {
        this.pool = pool;
    }

    /** Begins to follow the primary. */
    void follow(DataSource primary) {
        Thread.ofPlatform().daemon().name("replica").start(() -> followUntilStopped(primary));
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    /** Whether a read may go to the replica now. */
    synchronized boolean isFresh() {
        return committing.isEmpty() && replayed == written;
    }

    /** Something is committed that the replica may not have yet, or the replica did not answer. */
    synchronized void stale() {
        written++;
        notifyAll();
    }

    @Override
    public synchronized void beforeCommit(TransactionExecution transaction) {
        if (transaction.isNewTransaction() && !transaction.isReadOnly()) {
            committing.add(transaction);
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        ended(transaction);
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        ended(transaction);
    }

    @Override
    public void close() {
        synchronized (this) {
            stopped = true;
            notifyAll();
        }
        pool.close();
    }

    private synchronized void ended(TransactionExecution transaction) {
        if (committing.remove(transaction)) {
            stale();
        }
    }

    private void followUntilStopped(DataSource primary) {
        boolean away = false;
        try {
            for (long next = next(); next > 0; next = next()) {
                try {
                    catchUp(primary, next);
                    if (away) {
                        log.info("The replica is read again");
                        away = false;
                    }
                } catch (SQLException silent) {
                    if (!away) {
                        log.warn("The replica is not read for now: {}", silent.getMessage());
                        away = true;
                    }
                    Thread.sleep(AFTER_FAILURE);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Up to which change the replica has to be followed; 0 when it is time to stop. */
    private synchronized long next() throws InterruptedException {
        while (!stopped && replayed == written) {
            wait();
        }
        return stopped ? 0 : written;
    }

    private void catchUp(DataSource primary, long upTo) throws SQLException, InterruptedException {
        String position;
        try (Connection here = primary.getConnection();
                Statement asked = here.createStatement()) {
            position = text(asked.executeQuery("select pg_current_wal_insert_lsn()"));
        }
        try (Connection there = pool.getConnection();
                PreparedStatement answer = there.prepareStatement(
                        "select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= cast(? as pg_lsn)")) {
            answer.setString(1, position);
            while (!"t".equals(text(answer.executeQuery()))) {
                if (isStopped()) {
                    return;
                }
                Thread.sleep(BETWEEN);
            }
        }
        synchronized (this) {
            replayed = upTo;
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private static String text(ResultSet row) throws SQLException {
        try (row) {
            row.next();
            return row.getString(1);
        }
    }
}
