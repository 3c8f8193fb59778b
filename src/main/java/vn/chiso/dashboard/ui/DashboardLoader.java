package vn.chiso.dashboard.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.DashboardService;

/** Answers filters one after another away from the page's lock. An answer that is overtaken by a newer question is thrown
 * away, in whatever order answers come. */
final class DashboardLoader {

    private static final Logger log = LoggerFactory.getLogger(DashboardLoader.class);

    private final DashboardService dashboard;
    private final Executor executor;
    private final AtomicLong newest = new AtomicLong();

    DashboardLoader(DashboardService dashboard, Executor executor) {
        this.dashboard = dashboard;
        this.executor = executor;
    }

    /**
     * Asks for a filter.
     *
     * @param onPage runs what it is given with the page's lock held
     */
    void load(
            DashboardFilter filter,
            Consumer<Runnable> onPage,
            Consumer<DashboardData> answered,
            Consumer<RuntimeException> failed) {
        long question = newest.incrementAndGet();
        executor.execute(new DelegatingSecurityContextRunnable(() -> {
            DashboardData data;
            try {
                data = dashboard.load(filter);
            } catch (RuntimeException problem) {
                log.error("The dashboard could not be read", problem);
                deliver(question, onPage, () -> failed.accept(problem));
                return;
            }
            deliver(question, onPage, () -> answered.accept(data));
        }));
    }

    /** Whatever is still on its way is no longer wanted. */
    void cancel() {
        newest.incrementAndGet();
    }

    private void deliver(long question, Consumer<Runnable> onPage, Runnable show) {
        onPage.accept(() -> {
            if (question == newest.get()) {
                show.run();
            }
        });
    }
}
