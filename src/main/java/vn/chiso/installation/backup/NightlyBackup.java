package vn.chiso.installation.backup;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.DateText;
import vn.chiso.installation.CommandLine;

/** A backup every night while the server runs, by one of its nodes, and fewer of them as they grow old. */
@Component
class NightlyBackup {

    static final String KIND = "nightly";

    private static final Logger log = LoggerFactory.getLogger(NightlyBackup.class);
    private static final String NEVER = "never";

    private final Backups backups;
    private final Retention retention;
    private final BackupTurn turn;
    private final Clock clock;
    private final Optional<LocalTime> at;
    private @Nullable ThreadPoolTaskScheduler scheduler;

    NightlyBackup(
            Backups backups,
            Retention retention,
            BackupTurn turn,
            Clock clock,
            Environment environment,
            @Value("${chiso.backup.at:02:00}") String at) {
        this.backups = backups;
        this.retention = retention;
        this.turn = turn;
        this.clock = clock;
        this.at = at.equals(NEVER) || environment.containsProperty(CommandLine.PROPERTY)
                ? Optional.empty()
                : Optional.of(LocalTime.parse(at));
    }

    /** At its time of day in Viet Nam; empty where there is none. */
    Optional<CronTrigger> trigger() {
        return at.map(
                time -> new CronTrigger("0 " + time.getMinute() + " " + time.getHour() + " * * *", DateText.ZONE));
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        trigger().ifPresent(trigger -> {
            ThreadPoolTaskScheduler started = new ThreadPoolTaskScheduler();
            started.setThreadNamePrefix("nightly-backup-");
            started.setDaemon(true);
            started.setClock(clock);
            started.initialize();
            var unused = started.schedule(this::run, trigger);
            scheduler = started;
        });
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void stop() {
        if (scheduler != null) {
            scheduler.shutdown();
            scheduler = null;
        }
    }

    /** What fails is told, and tried again the next night; older backups then stay. */
    void run() {
        try {
            if (!turn.take(LocalDate.ofInstant(clock.instant(), DateText.ZONE))) {
                return;
            }
            Backups.Made made = backups.make(KIND);
            log.info("Backup {}: {}", made.file(), Backups.told(made.manifest()));
            retention.tidy();
        } catch (IOException | RuntimeException failed) {
            log.error("The nightly backup failed", failed);
        }
    }
}
