package vn.chiso.exchange.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.chiso.base.text.Refused;
import vn.chiso.exchange.intake.Progress;

/** Stores one import away from the page's lock; until it is stored it can be stopped, and nothing of it stays. */
public final class ImportJob<T> {

    private static final Logger log = LoggerFactory.getLogger(ImportJob.class);

    /** What became of the work; told in order, the last is any but {@link Written}. */
    public sealed interface State<T> {

        /** So much is written, and will be stored once all is. */
        record Written<T>(int figures, int all) implements State<T> {}

        /** All is stored. */
        record Done<T>(T intake) implements State<T> {}

        /** Nothing is stored. */
        record Stopped<T>() implements State<T> {}

        /** Nothing is stored, for this reason. */
        record Refusal<T>(Refused why) implements State<T> {}

        /** Nothing is stored; why is in the log. */
        record Failed<T>() implements State<T> {}

        /** Too many others wait; nothing was begun. */
        record Busy<T>() implements State<T> {}
    }

    private final Executor executor;
    private final AtomicBoolean stopped = new AtomicBoolean();

    public ImportJob(Executor executor) {
        this.executor = executor;
    }

    /** Begins the work, with the rights of the current user; tells how it goes from whatever thread. */
    public void start(Function<Progress, T> work, Consumer<State<T>> tell) {
        try {
            executor.execute(new DelegatingSecurityContextRunnable(() -> tell.accept(run(work, tell))));
        } catch (RejectedExecutionException tooMany) {
            tell.accept(new State.Busy<>());
        }
    }

    /** Asks the work to end at its next word. */
    public void stop() {
        stopped.set(true);
    }

    private State<T> run(Function<Progress, T> work, Consumer<State<T>> tell) {
        try {
            return new State.Done<>(work.apply((written, all) -> {
                if (stopped.get()) {
                    throw new CancellationException();
                }
                tell.accept(new State.Written<>(written, all));
            }));
        } catch (CancellationException asked) {
            return new State.Stopped<>();
        } catch (Refused why) {
            return new State.Refusal<>(why);
        } catch (RuntimeException problem) {
            log.error("An import could not be stored", problem);
            return new State.Failed<>();
        }
    }
}
