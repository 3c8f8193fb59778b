package vn.chiso.security.audit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chiso.security.AuditRecorded;

/**
 * The one thread that seals: soon after each commit, at the start what a crash left over, and once more when the system
 * stops, after the web server and before the database. {@code chiso.audit.sealing=false} leaves it asleep.
 */
@Component
class Sealer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Sealer.class);
    private static final int REST_MS = 30_000;
    private static final int LAST_WAIT_S = 5;

    private final Sealing sealing;
    private final boolean wanted;
    private final AtomicBoolean called = new AtomicBoolean();
    private volatile @Nullable ExecutorService thread;
    private boolean failing;

    Sealer(Sealing sealing, @Value("${chiso.audit.sealing:true}") boolean wanted) {
        this.sealing = sealing;
        this.wanted = wanted;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        ScheduledThreadPoolExecutor started = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("audit-sealer").factory(), new ThreadPoolExecutor.DiscardPolicy());
        var unused = started.scheduleWithFixedDelay(this::seal, 0, REST_MS, TimeUnit.MILLISECONDS);
        thread = started;
    }

    @Override
    public void stop() {
        ExecutorService stopping = thread;
        thread = null;
        if (stopping == null) {
            return;
        }
        stopping.shutdown();
        try {
            if (!stopping.awaitTermination(LAST_WAIT_S, TimeUnit.SECONDS)) {
                log.warn("Sealing takes too long; the rest of the audit trail is sealed at the next start");
                return;
            }
        } catch (InterruptedException stopNow) {
            Thread.currentThread().interrupt();
            return;
        }
        seal();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Commits that come while it seals are sealed together afterwards. */
    @TransactionalEventListener
    void recorded(AuditRecorded event) {
        ExecutorService sealer = thread;
        if (sealer != null && called.compareAndSet(false, true)) {
            sealer.execute(this::seal);
        }
    }

    /** A failure is said once; the rows wait for the next time. */
    private void seal() {
        called.set(false);
        try {
            sealing.seal();
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing) {
                log.warn("The audit trail cannot be sealed now, it is tried again", failed);
            }
            failing = true;
        }
    }
}
