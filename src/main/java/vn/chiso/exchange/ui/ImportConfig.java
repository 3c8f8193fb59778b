package vn.chiso.exchange.ui;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What imports run on. */
@Configuration
class ImportConfig {

    private static final int MOST_WAITING = 20;

    /** Stores imports one after another: two large ones would wait for each other's figures anyway. 0 readers store on the
     * thread that asks. Not one of Spring's own executors, among which Vaadin looks for its one. */
    @Bean
    static Executor importExecutor(@Value("${chiso.dashboard.readers:8}") int readers) {
        return readers == 0
                ? Runnable::run
                : new ThreadPoolExecutor(
                        1,
                        1,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(MOST_WAITING),
                        Thread.ofPlatform().name("import-", 0).daemon().factory());
    }
}
