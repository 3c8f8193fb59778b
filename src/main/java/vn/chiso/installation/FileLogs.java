package vn.chiso.installation;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import vn.chiso.security.SecurityLog;

/**
 * The log of a server in files, beside what it writes to the console: {@code chiso.log} with everything, and {@code
 * security.log} with who came, left and was refused. Opened when the data directory is there, which is too late for the
 * usual configuration of a log.
 */
final class FileLogs {

    /** More than the three months that the security log has to be kept. */
    static final int SECURITY_DAYS = 100;

    private static final int DAYS = 30;
    private static final FileSize FILE = FileSize.valueOf("20MB");
    private static final FileSize ALL = FileSize.valueOf("1GB");
    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{36} : %msg%n";
    private static final String SECURITY_PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %msg%n";

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Path folder;
    private final RollingFileAppender<ILoggingEvent> all;
    private final RollingFileAppender<ILoggingEvent> security;

    FileLogs(Path folder) {
        this.folder = folder;
        all = appender("chiso", PATTERN, DAYS, true);
        security = appender("security", SECURITY_PATTERN, SECURITY_DAYS, false);
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(all);
        logger(SecurityLog.NAME).addAppender(security);
    }

    void close() {
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).detachAppender(all);
        logger(SecurityLog.NAME).detachAppender(security);
        all.stop();
        security.stop();
    }

    private Logger logger(String name) {
        return context.getLogger(name);
    }

    /** The security log has no cap on its size, which would cost days. */
    private RollingFileAppender<ILoggingEvent> appender(String name, String pattern, int days, boolean capped) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setFile(folder.resolve(name + ".log").toString());

        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(pattern);
        encoder.start();
        appender.setEncoder(encoder);

        SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling = new SizeAndTimeBasedRollingPolicy<>();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(
                folder.resolve(name + ".%d{yyyy-MM-dd}.%i.log.gz").toString());
        rolling.setMaxFileSize(FILE);
        rolling.setMaxHistory(days);
        rolling.setCleanHistoryOnStart(true);
        if (capped) {
            rolling.setTotalSizeCap(ALL);
        }
        rolling.start();
        appender.setRollingPolicy(rolling);
        appender.start();
        return appender;
    }
}
