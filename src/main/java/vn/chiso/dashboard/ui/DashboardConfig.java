package vn.chiso.dashboard.ui;

import java.util.concurrent.Executor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration(proxyBeanMethods = false)
class DashboardConfig {

    private static final int READERS_AT_ONCE = 8;

    /** Reads figures for open pages. */
    @Bean
    static Executor dashboardExecutor() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(READERS_AT_ONCE);
        executor.setThreadNamePrefix("dashboard-");
        executor.setDaemon(true);
        executor.initialize();
        return executor;
    }
}
