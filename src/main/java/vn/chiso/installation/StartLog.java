package vn.chiso.installation;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last lines of a start: the address, and where the first password is while it has not been changed. */
@Component
class StartLog {

    private static final Logger log = LoggerFactory.getLogger(StartLog.class);

    private final FirstPassword firstPassword;
    private final Environment environment;

    StartLog(FirstPassword firstPassword, Environment environment) {
        this.firstPassword = firstPassword;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        @Nullable String port = environment.getProperty("local.server.port");
        if (port != null) {
            String path = environment.getProperty("server.servlet.context-path", "");
            log.info("{}", Advice.inOneLine("install.ready", "http://localhost:" + port + path));
        }
        firstPassword
                .file()
                .ifPresent(file -> log.info("{}", Advice.inOneLine("install.first_password", file.toString())));
    }
}
