package vn.chiso.dashboard.ui;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import vn.chiso.base.table.ChartBook;
import vn.chiso.base.table.ChartSheet;
import vn.chiso.base.table.Made;
import vn.chiso.base.text.Refused;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Yearbook;
import vn.chiso.dashboard.YearbookService;

/** Makes one year book away from the page's lock, until it is done or nobody wants it any more. */
final class YearbookJob {

    private static final Logger log = LoggerFactory.getLogger(YearbookJob.class);

    /** What became of the work; told in order, the last is any but {@link Progress}. */
    sealed interface State {

        /** So many of {@code of} sheets are written; none of none while figures are read. */
        record Progress(int sheets, int of) implements State {}

        /** The workbook. */
        record Done(ByteArrayResource book) implements State {}

        /** @param words what the reader is told */
        record Failed(String words) implements State {}
    }

    /** @param from the first year; {@code to} the last */
    record Order(DashboardFilter filter, int from, int to, Made made) {}

    private final YearbookService yearbooks;
    private final CardContext context;
    private final Executor executor;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    YearbookJob(YearbookService yearbooks, CardContext context, Executor executor) {
        this.yearbooks = yearbooks;
        this.context = context;
        this.executor = executor;
    }

    /**
     * Begins, with the rights of the current user.
     *
     * @param tell is told how it goes, from whatever thread
     * @param unexpected what to say when something breaks
     * @param busy what to say when too many others wait
     */
    void start(Order order, Consumer<State> tell, String unexpected, String busy) {
        try {
            executor.execute(new DelegatingSecurityContextRunnable(() -> run(order, tell, unexpected)));
        } catch (RejectedExecutionException tooMany) {
            tell.accept(new State.Failed(busy));
        }
    }

    /** Nothing more is told. */
    void cancel() {
        cancelled.set(true);
    }

    private void run(Order order, Consumer<State> tell, String unexpected) {
        try {
            check();
            Yearbook book = yearbooks.read(order.filter(), order.from(), order.to());
            List<ChartSheet> sheets = new YearbookSheets(context, order.made().locale()).of(book, order.filter());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ChartBook.write(
                    sheets,
                    order.made(),
                    written -> {
                        check();
                        tell.accept(new State.Progress(written, sheets.size()));
                    },
                    out);
            check();
            tell.accept(new State.Done(new ByteArrayResource(out.toByteArray())));
        } catch (CancellationException nobodyWantsIt) {
            log.debug("A year book was cancelled");
        } catch (Refused refused) {
            tell(tell, refused.in(order.made().locale()));
        } catch (RuntimeException problem) {
            log.error("A year book could not be made", problem);
            tell(tell, unexpected);
        }
    }

    private void tell(Consumer<State> tell, String words) {
        if (!cancelled.get()) {
            tell.accept(new State.Failed(words));
        }
    }

    private void check() {
        if (cancelled.get()) {
            throw new CancellationException();
        }
    }
}
