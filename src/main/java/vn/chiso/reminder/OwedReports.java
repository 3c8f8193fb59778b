package vn.chiso.reminder;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.observation.Period;
import vn.chiso.observation.PeriodKind;

/** Finds whom reports wait for: the agency's people, and its head alone where only that agreement is missing. Whoever is
 * disabled or has no address is left out. */
@Component
class OwedReports {

    private static final String OWED = """
        select r.id, r.due_on, a.name as agency, f.name_vi as form, f.name_en as form_en, p.id as period_id, p.kind as period_kind,
               p.start_on, p.end_on, p.report_year, p.label as period_label, u.username, u.email,
               case when r.stage = 'RETURNED' then
                   (select max(t.id) from report_step t
                    where t.report_id = r.id and t.act in ('RETURNED', 'REOPENED')) end as returned_by
        from report r
        join reporting_round o on o.id = r.round_id
        join period p on p.id = o.period_id
        join form f on f.id = o.form_id
        join agency a on a.id = r.agency_id
        join app_user u on u.agency_id = r.agency_id
        where u.enabled = true and u.email is not null
          and (o.closed_at is null or r.reopened = true)
          and ((r.stage in ('DRAFT', 'RETURNED') and u.role in ('AGENCY_STAFF', 'AGENCY_HEAD'))
               or (r.stage = 'WITH_HEAD' and u.role = 'AGENCY_HEAD'))
        order by r.due_on, r.id, u.username\
        """;

    private final JdbcClient jdbc;

    OwedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The most urgent first; one statement. */
    List<Owed> all() {
        return jdbc.sql(OWED)
                .query((row, n) -> new Owed(
                        row.getLong("id"),
                        row.getDate("due_on").toLocalDate(),
                        row.getString("agency"),
                        row.getString("form"),
                        row.getString("form_en"),
                        new Period(
                                row.getLong("period_id"),
                                PeriodKind.valueOf(row.getString("period_kind")),
                                row.getDate("start_on").toLocalDate(),
                                row.getDate("end_on").toLocalDate(),
                                row.getInt("report_year"),
                                row.getString("period_label")),
                        row.getString("username"),
                        row.getString("email"),
                        row.getObject("returned_by", Long.class)))
                .list();
    }
}
