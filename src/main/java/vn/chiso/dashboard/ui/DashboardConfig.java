package vn.chiso.dashboard.ui;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration(proxyBeanMethods = false)
class DashboardConfig {

    private static final int MOST_WAITING = 20;

    /** Reads figures for open pages, so many at once; 0 reads on the thread that asks. */
    @Bean
    static Executor dashboardExecutor(@Value("${chiso.dashboard.readers:8}") int readers) {
        if (readers == 0) {
            return Runnable::run;
        }
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(readers);
        executor.setThreadNamePrefix("dashboard-");
        executor.setDaemon(true);
        executor.initialize();
        return executor;
    }

    /** Makes year books one after another: each is held whole in memory. 0 makes them on the thread that asks. Not one of
     * Spring's own executors, among which Vaadin looks for its one. */
    @Bean
    static Executor yearbookExecutor(@Value("${chiso.dashboard.readers:8}") int readers) {
        return readers == 0
                ? Runnable::run
                : new ThreadPoolExecutor(
                        1,
                        1,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(MOST_WAITING),
                        Thread.ofPlatform().name("yearbook-", 0).daemon().factory());
    }
}
