package vn.chiso.installation;

import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Lets nobody say "saved" before H2 has written the commit to its file: those of a moment are written together, and who
 * committed waits until they are. See {@code src/docs/decisions/0002-h2-durability.md}.
 */
@Component
@ConditionalOnExpression("'${spring.datasource.url}'.startsWith('jdbc:h2:file:')")
class DurableCommits implements TransactionExecutionListener, DisposableBean {

    private static final Pattern URL = Pattern.compile("^jdbc:h2:file:([^;]+).*$");

    /** Between two writes of the file; who saves after a longer pause does not wait for it. */
    private static final long TOGETHER = TimeUnit.MILLISECONDS.toNanos(50);

    /** H2 tidies up on its own and does not wait until that is on the disk. It writes over what it has moved after
     * RETENTION_TIME; by then the move must not be undone by a power failure. */
    private static final long TIDIED_UP = 400;

    /** Of its own: those of the pool are held by the ones that wait. */
    private final Connection connection;

    private final File file;

    private final Thread writer = new Thread(this::write, "durable-commits");

    private long onDisk;
    private long asked;
    private long written;
    private boolean stopping;
    private @Nullable SQLException failed;

    /** @param pool opened first, and closed last */
    DurableCommits(
            DataSource pool,
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String user,
            @Value("${spring.datasource.password}") String password)
            throws SQLException {
        pool.getConnection().close();
        file = new File(URL.matcher(url).replaceFirst("$1.mv.db"));
        connection = DriverManager.getConnection(url, user, password);
        writer.setDaemon(true);
        writer.start();
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && transaction.isNewTransaction() && !transaction.isReadOnly()) {
            waitUntilWritten();
        }
    }

    private synchronized void waitUntilWritten() {
        long own = ++asked;
        notifyAll();
        boolean interrupted = false;
        while (written < own && !stopping) {
            try {
                wait();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failed != null) {
            throw new IllegalStateException("H2 could not write its file", failed);
        }
    }

    private void write() {
        try (Statement statement = connection.createStatement()) {
            long last = System.nanoTime() - TOGETHER;
            for (long upTo = next(last); upTo >= 0; upTo = next(last)) {
                last = System.nanoTime();
                onDisk = file.lastModified();
                statement.execute("checkpoint sync");
                written(upTo);
            }
        } catch (SQLException broken) {
            stop(broken);
        } catch (InterruptedException never) {
            // an interrupt while H2 writes would close its file, so nobody sends one
            stop(null);
        }
    }

    /** How far is asked for, once anything is or H2 has tidied up, and a moment has passed; below zero when it is time to
     * stop. */
    private synchronized long next(long last) throws InterruptedException {
        while (!stopping) {
            long early = TimeUnit.NANOSECONDS.toMillis(last + TOGETHER - System.nanoTime());
            if (early <= 0 && (asked > written || file.lastModified() != onDisk)) {
                return asked;
            }
            wait(early > 0 ? early : TIDIED_UP);
        }
        return -1;
    }

    private synchronized void written(long upTo) {
        written = upTo;
        notifyAll();
    }

    private synchronized void stop(@Nullable SQLException why) {
        failed = why;
        stopping = true;
        notifyAll();
    }

    /** What is committed from now on is written when the database is closed. */
    @Override
    public void destroy() throws SQLException, InterruptedException {
        stop(null);
        writer.join();
        connection.close();
    }
}
