package vn.chiso.savedview.ui;

import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Turns the pages of all presentations. What it calls hands its work to the page at once. */
@Component
class SlideTicker implements Ticker, DisposableBean {

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(
            1, task -> Thread.ofPlatform().daemon().name("slides").unstarted(task));

    SlideTicker() {
        executor.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Registration every(Duration interval, Runnable what) {
        Future<?> turning =
                executor.scheduleAtFixedRate(what, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        return () -> turning.cancel(false);
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
