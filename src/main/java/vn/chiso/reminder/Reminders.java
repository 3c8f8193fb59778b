package vn.chiso.reminder;

import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.transaction.support.TransactionOperations;
import vn.chiso.base.text.DateText;
import vn.chiso.security.AuditTrail;

/** Sends what there is to say today, each thing once, however often it runs and on however many servers. */
class Reminders {

    /** After so many failures in a run the mail server is taken to be away. */
    static final int MOST_FAILURES = 3;

    private static final Logger log = LoggerFactory.getLogger(Reminders.class);

    private final OwedReports owed;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final MailSender mail;
    private final Letters letters;
    private final AuditTrail audit;
    private final Clock clock;

    Reminders(
            OwedReports owed,
            JdbcClient jdbc,
            TransactionOperations transaction,
            MailSender mail,
            Letters letters,
            AuditTrail audit,
            Clock clock) {
        this.owed = owed;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.mail = mail;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return whether everything was sent that the mail server takes; what was not is said by a later run */
    boolean send() {
        LocalDate today = LocalDate.now(clock.withZone(DateText.ZONE));
        List<Reminder> reminders = owed.all().stream()
                .flatMap(one -> one.reminders(today).stream())
                .toList();
        int failures = 0;
        for (Reminder reminder : reminders) {
            if (!sent(reminder, today) && ++failures == MOST_FAILURES) {
                log.warn("The mail server is away, the other reminders wait");
                break;
            }
        }
        return failures == 0;
    }

    /** Noted before it is sent, in one transaction: of two servers one waits for the other and then finds it done. */
    private boolean sent(Reminder reminder, LocalDate today) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                if (note(reminder) == 0) {
                    return true;
                }
                try {
                    mail.send(letters.of(reminder, today));
                    return true;
                } catch (MailException failed) {
                    log.warn(
                            "Reminder {} of report {} to {} was not sent: {}",
                            reminder.kind(),
                            reminder.owed().reportId(),
                            reminder.owed().username(),
                            failed.getMessage());
                    if (isRefusedForGood(failed)) {
                        audit.record("mail.refused", "user:" + reminder.owed().username(), failed.getMessage());
                        return true;
                    }
                    forget(reminder);
                    return false;
                }
            }));
        } catch (DuplicateKeyException otherServer) {
            return true;
        }
    }

    /** The server answers and has no such receiver: whoever asks again is told the same, and others must not wait. */
    private static boolean isRefusedForGood(MailException failed) {
        return failed instanceof MailSendException sending
                && Arrays.stream(sending.getMessageExceptions())
                        .anyMatch(one -> one instanceof SendFailedException refused
                                && refused.getInvalidAddresses() != null
                                && refused.getInvalidAddresses().length > 0);
    }

    private int note(Reminder reminder) {
        return jdbc.sql("""
            insert into reminder_sent (report_id, kind, username, sent_at)
            select :report, :kind, :username, :at where not exists
                (select 1 from reminder_sent
                 where report_id = :report and kind = :kind and username = :username)\
            """)
                .param("report", reminder.owed().reportId())
                .param("kind", reminder.kind())
                .param("username", reminder.owed().username())
                .param("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .update();
    }

    private void forget(Reminder reminder) {
        jdbc.sql("delete from reminder_sent where report_id = ? and kind = ? and username = ?")
                .params(
                        reminder.owed().reportId(),
                        reminder.kind(),
                        reminder.owed().username())
                .update();
    }
}
