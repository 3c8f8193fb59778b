package vn.chiso.exchange.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.chiso.base.text.Refused;
import vn.chiso.exchange.intake.Progress;

/**
 * Judges or stores one import away from the page's lock; until it is stored it can be stopped, and nothing of it stays.
 *
 * @param <T> what comes of it
 */
public final class ImportJob<T> {

    private static final Logger log = LoggerFactory.getLogger(ImportJob.class);

    /** The work; it tells how far it is and ends with what that throws. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress);
    }

    /** What became of the work; told in order, the last is any but {@link Reached}. */
    public sealed interface State<T> {

        /** So much is judged, or written and stored once all is. */
        record Reached<T>(int figures, int all) implements State<T> {}

        /** There is a result. */
        record Done<T>(T result) implements State<T> {}

        /** Nothing is stored. */
        record Stopped<T>() implements State<T> {}

        /** Nothing is stored, for this reason. */
        record Refusal<T>(Refused why) implements State<T> {}

        /** Nothing is stored; why is in the log. */
        record Failed<T>() implements State<T> {}

        /** Too many others wait; nothing was begun. */
        record Busy<T>() implements State<T> {}
    }

    private final Work<T> work;
    private final AtomicBoolean stopped = new AtomicBoolean();

    ImportJob(Work<T> work) {
        this.work = work;
    }

    /** Begins, with the rights of the current user; tells how it goes from whatever thread. */
    void start(Executor executor, Consumer<State<T>> tell) {
        try {
            executor.execute(new DelegatingSecurityContextRunnable(() -> tell.accept(run(tell))));
        } catch (RejectedExecutionException tooMany) {
            tell.accept(new State.Busy<>());
        }
    }

    void stop() {
        stopped.set(true);
    }

    private State<T> run(Consumer<State<T>> tell) {
        try {
            return new State.Done<>(work.run((figures, all) -> {
                if (stopped.get()) {
                    throw new CancellationException();
                }
                tell.accept(new State.Reached<>(figures, all));
            }));
        } catch (CancellationException asked) {
            return new State.Stopped<>();
        } catch (Refused why) {
            return new State.Refusal<>(why);
        } catch (RuntimeException problem) {
            log.error("An import could not be read or stored", problem);
            return new State.Failed<>();
        }
    }
}
