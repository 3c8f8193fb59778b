package vn.chiso.security.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.DateText;
import vn.chiso.security.Roles;

/** Looks things up in the trail, for administrators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ADMINISTRATOR + "')")
public class AuditLog {

    /** A page of the trail is never longer. */
    public static final int LONGEST_PAGE = 500;

    private record Where(String sql, List<Object> values) {}

    private final JdbcClient jdbc;
    private final Sealing sealing;

    AuditLog(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /** Rows, newest first.
     *
     * @param limit at most {@link #LONGEST_PAGE} */
    public List<AuditEvent> page(AuditFilter filter, int offset, int limit) {
        Where where = where(filter);
        return jdbc.sql("select " + AuditEvent.COLUMNS + " from audit_event e" + where.sql()
                        + " order by e.at desc, e.id desc offset " + offset + " rows fetch next "
                        + Math.min(limit, LONGEST_PAGE) + " rows only")
                .params(where.values())
                .query(AuditEvent::of)
                .list();
    }

    public int count(AuditFilter filter) {
        Where where = where(filter);
        return jdbc.sql("select count(*) from audit_event e" + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    /** The actions that there are, in alphabetical order. */
    public List<String> actions() {
        return jdbc.sql("select distinct action from audit_event order by action")
                .query(String.class)
                .list();
    }

    public SealState seals() {
        return new SealState(
                sealing.newest().position(),
                jdbc.sql("select count(*) from audit_waiting").query(Long.class).single());
    }

    private static Where where(AuditFilter filter) {
        List<String> terms = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (filter.from() != null) {
            terms.add("e.at >= ?");
            values.add(start(filter.from()));
        }
        if (filter.to() != null) {
            terms.add("e.at < ?");
            values.add(start(filter.to().plusDays(1)));
        }
        if (filter.user() != null) {
            terms.add("lower(e.username) like ? escape '!'");
            values.add(part(filter.user()));
        }
        if (filter.action() != null) {
            terms.add("e.action = ?");
            values.add(filter.action());
        }
        if (filter.text() != null) {
            terms.add("lower(e.subject || ' ' || coalesce(e.detail, '') || ' ' || coalesce(e.old_value, '') || ' '"
                    + " || coalesce(e.new_value, '') || ' ' || coalesce(e.address, '')) like ? escape '!'");
            values.add(part(filter.text()));
        }
        return new Where(terms.isEmpty() ? "" : " where " + String.join(" and ", terms), values);
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(DateText.ZONE).toOffsetDateTime();
    }

    private static String part(String typed) {
        String text = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + text + "%";
    }
}
