package vn.chiso.security.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit trail.
 *
 * @param at to the microsecond
 * @param username who; as typed where somebody failed to sign in
 * @param address from where; null for the system itself
 * @param action a word such as {@code figure.entered}
 * @param subject what it was done to, such as {@code observation:1234}
 * @param detail what else matters; null for nothing
 * @param before null where nothing was there, or where the act changes no value; the same for {@code after}
 */
public record AuditEvent(
        long id,
        Instant at,
        String username,
        @Nullable String address,
        String action,
        String subject,
        @Nullable String detail,
        @Nullable String before,
        @Nullable String after) {

    /** The columns that {@link #of} reads, of table {@code audit_event e}. */
    static final String COLUMNS =
            "e.id, e.at, e.username, e.address, e.action, e.subject, e.detail, e.old_value, e.new_value";

    static AuditEvent of(ResultSet row, int n) throws SQLException {
        return new AuditEvent(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getString("address"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("old_value"),
                row.getString("new_value"));
    }
}
