package vn.chiso.security.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the trail are asked for; null means any.
 *
 * @param from the first day, in the time of Viet Nam
 * @param to the last day, included
 * @param user a part of the name, in any case of letters
 * @param action a whole action such as {@code figure.entered}
 * @param text a part of subject, detail, value or address, in any case of letters
 */
public record AuditFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String user,
        @Nullable String action,
        @Nullable String text) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    public AuditFilter withFrom(@Nullable LocalDate day) {
        return new AuditFilter(day, to, user, action, text);
    }

    public AuditFilter withTo(@Nullable LocalDate day) {
        return new AuditFilter(from, day, user, action, text);
    }

    public AuditFilter withUser(@Nullable String part) {
        return new AuditFilter(from, to, part, action, text);
    }

    public AuditFilter withAction(@Nullable String word) {
        return new AuditFilter(from, to, user, word, text);
    }

    public AuditFilter withText(@Nullable String part) {
        return new AuditFilter(from, to, user, action, part);
    }
}
