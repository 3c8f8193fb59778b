package vn.chiso.security.ui;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for idle sessions every few seconds while the server runs. */
@Component
class IdleCheck implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(IdleCheck.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final IdleSessions sessions;
    private volatile ScheduledThreadPoolExecutor executor = stopped();

    IdleCheck(IdleSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void start() {
        executor = new ScheduledThreadPoolExecutor(
                1, task -> Thread.ofPlatform().daemon().name("idle-check").unstarted(task));
        Future<?> unused =
                executor.scheduleWithFixedDelay(this::check, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        executor.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return !executor.isShutdown();
    }

    /** A failure must not end all further checks. */
    private void check() {
        try {
            sessions.check();
        } catch (RuntimeException failed) {
            log.error("Idle sessions could not be looked at", failed);
        }
    }

    private static ScheduledThreadPoolExecutor stopped() {
        ScheduledThreadPoolExecutor none = new ScheduledThreadPoolExecutor(0);
        none.shutdown();
        return none;
    }
}
