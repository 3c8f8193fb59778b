package vn.chiso.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who did what, when, from where, and what was there before and after. A row is written in the transaction of
 * what it tells, so neither is there alone; soon after the commit it is sealed ({@code security.audit}).
 */
@Service
public class AuditTrail {

    /** The sign at the end of a text that was too long to keep whole. */
    public static final String CUT = "…";

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_TEXT = 2000;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final RemoteAddress address;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditTrail(
            JdbcClient jdbc, CurrentUser user, RemoteAddress address, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.address = address;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes an act of the current user.
     *
     * @param action what was done, such as {@code figure.entered}; at most 40 characters
     * @param subject what it was done to, such as {@code observation:1234}; cut at 120 characters
     * @param detail what else matters; cut at 2000 characters
     */
    @Transactional
    public void record(String action, String subject, @Nullable String detail) {
        write(user.username(), action, subject, detail, null, null);
    }

    /**
     * Notes a change by the current user.
     *
     * @param before what was there, null for nothing; cut at 2000 characters, as is {@code after}
     */
    @Transactional
    public void recordChange(
            String action, String subject, @Nullable String detail, @Nullable String before, @Nullable String after) {
        write(user.username(), action, subject, detail, before, after);
    }

    /** Notes, in a transaction of its own, what somebody did or tried who need not be signed in: it stays noted when the
     * attempt itself is rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordAttempt(String username, String action, String subject, @Nullable String detail) {
        write(username, action, subject, detail, null, null);
        SecurityLog.write(
                action,
                cut(username, LONGEST_NAME),
                cut(address.current(), LONGEST_NAME),
                cut(subject, LONGEST_SUBJECT));
    }

    private void write(
            String username,
            String action,
            String subject,
            @Nullable String detail,
            @Nullable String before,
            @Nullable String after) {
        long id = jdbc.sql("select nextval('id_seq')").query(Long.class).single();
        jdbc.sql("insert into audit_event (id, at, username, address, action, subject, detail, old_value, new_value)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(OffsetDateTime.now(clock)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MICROS))
                .param(cut(username, LONGEST_NAME))
                .param(cut(address.current(), LONGEST_NAME))
                .param(action)
                .param(cut(subject, LONGEST_SUBJECT))
                .param(cut(detail, LONGEST_TEXT))
                .param(cut(before, LONGEST_TEXT))
                .param(cut(after, LONGEST_TEXT))
                .update();
        jdbc.sql("insert into audit_waiting (event_id) values (?)").param(id).update();
        events.publishEvent(new AuditRecorded());
    }

    /** Control characters cannot be stored everywhere, and half a character nowhere. */
    private static @Nullable String cut(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        String clean = text.replaceAll("\\p{Cc}+", " ");
        if (clean.length() <= longest) {
            return clean;
        }
        int end = longest - CUT.length();
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
