package vn.chiso.installation;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the connection pool log again once the system has started. Until then {@code application.properties} keeps it
 * quiet: of a database that cannot be opened {@link DatabaseAnalyzer} speaks, without the pool's stack trace before it.
 */
@Component
class PoolLog {

    static final String POOL = "com.zaxxer.hikari.pool.HikariPool";

    private final LoggingSystem logging;

    PoolLog(LoggingSystem logging) {
        this.logging = logging;
    }

    @EventListener(ApplicationReadyEvent.class)
    void speakAgain() {
        LoggerConfiguration configured = logging.getLoggerConfiguration(POOL);
        if (configured != null && configured.getConfiguredLevel() == LogLevel.OFF) {
            logging.setLogLevel(POOL, null);
        }
    }
}
