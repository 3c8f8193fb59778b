package vn.chiso.dashboard.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Answers the questions of a page one after another away from its lock. An answer that is overtaken by a newer question is
 * thrown away, in whatever order answers come.
 *
 * @param <Q> what is asked, such as a filter
 * @param <A> what is read for it
 */
public final class DashboardLoader<Q, A> {

    private static final Logger log = LoggerFactory.getLogger(DashboardLoader.class);

    private final Function<Q, A> reader;
    private final Executor executor;
    private final AtomicLong newest = new AtomicLong();

    /** @param reader answers a question */
    public DashboardLoader(Function<Q, A> reader, Executor executor) {
        this.reader = reader;
        this.executor = executor;
    }

    /**
     * Asks.
     *
     * @param onPage runs what it is given with the page's lock held
     */
    public void load(Q asked, Consumer<Runnable> onPage, Consumer<A> answered, Consumer<RuntimeException> failed) {
        long question = newest.incrementAndGet();
        executor.execute(new DelegatingSecurityContextRunnable(() -> {
            A data;
            try {
                data = reader.apply(asked);
            } catch (RuntimeException problem) {
                log.error("The dashboard could not be read", problem);
                deliver(question, onPage, () -> failed.accept(problem));
                return;
            }
            deliver(question, onPage, () -> answered.accept(data));
        }));
    }

    /** Whatever is still on its way is no longer wanted. */
    public void cancel() {
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
