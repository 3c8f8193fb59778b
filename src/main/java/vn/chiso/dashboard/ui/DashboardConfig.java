package vn.chiso.dashboard.ui;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration(proxyBeanMethods = false)
class DashboardConfig {

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
}
