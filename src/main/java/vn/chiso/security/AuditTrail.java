package vn.chiso.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who did what and when. A row is written in the transaction of what it tells, so neither is there alone. */
@Service
public class AuditTrail {

    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_DETAIL = 2000;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Notes an act of the current user.
     *
     * @param action what was done, such as {@code figure.edit}; at most 40 characters
     * @param subject what it was done to, such as {@code observation:1234}; cut at 120 characters
     * @param detail what else matters; cut at 2000 characters
     */
    @Transactional
    public void record(String action, String subject, @Nullable String detail) {
        jdbc.sql("insert into audit_event (id, at, username, action, subject, detail)"
                        + " values (nextval('id_seq'), ?, ?, ?, ?, ?)")
                .param(OffsetDateTime.now(clock))
                .param(user.username())
                .param(action)
                .param(cut(subject, LONGEST_SUBJECT))
                .param(detail == null ? null : cut(detail, LONGEST_DETAIL))
                .update();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
