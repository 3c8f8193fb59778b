package vn.chiso.security;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.Ids;

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

    private static final String EVENT =
            "insert into audit_event (id, at, username, address, action, subject, detail, old_value, new_value)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int[] TYPES = {
        Types.BIGINT,
        Types.TIMESTAMP_WITH_TIMEZONE,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR
    };

    /**
     * A change by the current user.
     *
     * @param action at most 40 characters
     * @param subject cut at 120 characters
     * @param detail what else matters; this and the values are cut at 2000 characters
     * @param before what was there; null for nothing
     */
    public record Change(
            String action,
            String subject,
            @Nullable String detail,
            @Nullable String before,
            @Nullable String after) {}

    private final JdbcOperations jdbc;
    private final Ids ids;
    private final CurrentUser user;
    private final RemoteAddress address;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditTrail(
            JdbcOperations jdbc,
            Ids ids,
            CurrentUser user,
            RemoteAddress address,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
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
        write(user.username(), List.of(new Change(action, subject, detail, null, null)));
    }

    /**
     * Notes a change by the current user.
     *
     * @param before what was there, null for nothing; cut at 2000 characters, as is {@code after}
     */
    @Transactional
    public void recordChange(
            String action, String subject, @Nullable String detail, @Nullable String before, @Nullable String after) {
        recordChanges(List.of(new Change(action, subject, detail, before, after)));
    }

    /** Notes changes by the current user, in their order; what it costs does not depend on how many they are. */
    @Transactional
    public void recordChanges(List<Change> changes) {
        write(user.username(), changes);
    }

    /** Notes, in a transaction of its own, what somebody did or tried who need not be signed in: it stays noted when the
     * attempt itself is rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordAttempt(String username, String action, String subject, @Nullable String detail) {
        write(username, List.of(new Change(action, subject, detail, null, null)));
        SecurityLog.write(
                action,
                cut(username, LONGEST_NAME),
                cut(address.current(), LONGEST_NAME),
                cut(subject, LONGEST_SUBJECT));
    }

    /** What was there after the first such act on a subject, as it was noted; empty when none was. */
    @Transactional(readOnly = true)
    public Optional<String> after(String action, String subject) {
        return jdbc
                .queryForList(
                        "select new_value from audit_event where action = ? and subject = ? and new_value is not null"
                                + " order by at, id fetch first 1 rows only",
                        String.class,
                        action,
                        subject)
                .stream()
                .findFirst();
    }

    private void write(String username, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        OffsetDateTime at =
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        List<Long> added = changes.stream().map(change -> ids.next()).toList();
        List<@Nullable Object[]> rows = new ArrayList<>(changes.size());
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            rows.add(new @Nullable Object[] {
                added.get(i),
                at,
                cut(username, LONGEST_NAME),
                cut(address.current(), LONGEST_NAME),
                change.action(),
                cut(change.subject(), LONGEST_SUBJECT),
                cut(change.detail(), LONGEST_TEXT),
                cut(change.before(), LONGEST_TEXT),
                cut(change.after(), LONGEST_TEXT)
            });
        }
        jdbc.batchUpdate(EVENT, rows, TYPES);
        jdbc.batchUpdate(
                "insert into audit_waiting (event_id) values (?)",
                added.stream().map(id -> new Object[] {id}).toList());
        events.publishEvent(
                new AuditRecorded(changes.stream().map(Change::action).toList()));
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
