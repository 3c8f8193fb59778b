package vn.chiso.exchange.ui;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.chiso.base.text.Refused;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.Intake;
import vn.chiso.exchange.intake.IntakeService;
import vn.chiso.exchange.intake.Judged;

/** Stores one import away from the page's lock; until it is stored it can be stopped, and nothing of it stays. */
final class ImportJob {

    private static final Logger log = LoggerFactory.getLogger(ImportJob.class);

    /** What became of the work; told in order, the last is any but {@link Written}. */
    sealed interface State {

        record Written(int figures, int all) implements State {}

        record Done(Intake intake) implements State {}

        /** Nothing is stored. */
        record Stopped() implements State {}

        /** Nothing is stored, for this reason. */
        record Refusal(Refused why) implements State {}

        /** Nothing is stored; why is in the log. */
        record Failed() implements State {}

        /** Too many others wait; nothing was begun. */
        record Busy() implements State {}
    }

    private final IntakeService intake;
    private final Executor executor;
    private final AtomicBoolean stopped = new AtomicBoolean();

    ImportJob(IntakeService intake, Executor executor) {
        this.intake = intake;
        this.executor = executor;
    }

    /** Begins, with the rights of the current user; tells how it goes from whatever thread. */
    void start(Draft draft, List<Judged> shown, Consumer<State> tell) {
        try {
            executor.execute(new DelegatingSecurityContextRunnable(() -> tell.accept(run(draft, shown, tell))));
        } catch (RejectedExecutionException tooMany) {
            tell.accept(new State.Busy());
        }
    }

    void stop() {
        stopped.set(true);
    }

    private State run(Draft draft, List<Judged> shown, Consumer<State> tell) {
        try {
            return new State.Done(intake.accept(draft, shown, (written, all) -> {
                if (stopped.get()) {
                    throw new CancellationException();
                }
                tell.accept(new State.Written(written, all));
            }));
        } catch (CancellationException asked) {
            return new State.Stopped();
        } catch (Refused why) {
            return new State.Refusal(why);
        } catch (RuntimeException problem) {
            log.error("An import could not be stored", problem);
            return new State.Failed();
        }
    }
}
