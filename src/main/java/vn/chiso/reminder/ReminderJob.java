package vn.chiso.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSender;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import vn.chiso.base.text.DateText;
import vn.chiso.installation.CommandLine;
import vn.chiso.round.ReportMoved;
import vn.chiso.security.AuditTrail;

/**
 * When the server starts, every day at its time, and soon after a report has moved; only where there is a mail server.
 * While that is away it is asked again and again; the audit trail, which administrators read, says when it went and came
 * back.
 */
@Component
class ReminderJob {

    private static final Logger log = LoggerFactory.getLogger(ReminderJob.class);
    private static final Duration AGAIN = Duration.ofMinutes(15);

    private final @Nullable Reminders reminders;
    private final LocalTime at;
    private final String from;
    private final AuditTrail audit;
    private final Clock clock;
    private boolean away;
    private boolean waiting;
    private @Nullable ThreadPoolTaskScheduler scheduler;

    ReminderJob(
            OwedReports owed,
            JdbcClient jdbc,
            TransactionOperations transaction,
            ObjectProvider<MailSender> mail,
            AuditTrail audit,
            Clock clock,
            Environment environment,
            @Value("${chiso.mail.at:07:30}") LocalTime at,
            @Value("${chiso.mail.from:}") String from,
            @Value("${chiso.address:}") String address) {
        this.at = at;
        this.from = from;
        this.audit = audit;
        this.clock = clock;
        MailSender sender = mail.getIfAvailable();
        if (sender == null || environment.containsProperty(CommandLine.PROPERTY)) {
            reminders = null;
            return;
        }
        if (from.isBlank()) {
            throw new IllegalArgumentException("chiso.mail.from: who writes the reminders is missing");
        }
        reminders = new Reminders(owed, jdbc, transaction, sender, new Letters(from, address), audit, clock);
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        if (reminders != null) {
            ThreadPoolTaskScheduler started = newScheduler();
            started.setThreadNamePrefix("reminders-");
            started.setDaemon(true);
            started.setClock(clock);
            started.initialize();
            scheduler = started;
            var unused = started.schedule(
                    this::run, new CronTrigger("0 " + at.getMinute() + " " + at.getHour() + " * * *", DateText.ZONE));
            started.execute(this::run);
        }
    }

    /** A test has one that runs by hand. */
    ThreadPoolTaskScheduler newScheduler() {
        return new ThreadPoolTaskScheduler();
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void stop() {
        if (scheduler != null) {
            scheduler.shutdown();
            scheduler = null;
        }
    }

    /** On a thread of its own: whoever gave the report back does not wait for a mail server. */
    @TransactionalEventListener
    synchronized void moved(ReportMoved event) {
        if (scheduler != null) {
            scheduler.execute(this::run);
        }
    }

    private void run() {
        try {
            boolean sent = reminders == null || reminders.send();
            if (!sent) {
                again();
            }
            tell(sent);
        } catch (RuntimeException failed) {
            log.error("Reminders could not be sent", failed);
            again();
        }
    }

    /** Once when the mail server goes, and once when it is back. */
    private synchronized void tell(boolean sent) {
        if (sent == away) {
            audit.record(sent ? "mail.works" : "mail.failed", "mail:" + from, null);
            away = !sent;
        }
    }

    /** Once, however many reports move meanwhile. */
    private synchronized void again() {
        if (scheduler != null && !waiting) {
            waiting = true;
            var unused = scheduler.schedule(this::runAgain, clock.instant().plus(AGAIN));
        }
    }

    private void runAgain() {
        synchronized (this) {
            waiting = false;
        }
        run();
    }
}
