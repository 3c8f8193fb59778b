package vn.chiso.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.observation.Period;
import vn.chiso.observation.PeriodKind;

/** Reads rounds and reports; each list is one statement. */
@Component
class RoundReader {

    private static final String ROUND = """
        o.id as round_id, o.form_id, o.unit_id, o.period_id, p.kind as period_kind, p.start_on, p.end_on,
        p.report_year, p.label as period_label, o.due_on as round_due_on, o.closed_at\
        """;

    private static final String ANSWERED = """
        select count(distinct ob.indicator_id) from subject s
        join observation ob on ob.subject_id = s.id and ob.province_id = s.province_id
        left join statement said on said.id = ob.adopted_statement_id and said.province_id = ob.province_id
        where s.agency_id = r.agency_id and ob.period_id = o.period_id and ob.standing = false
          and (ob.state <> 'NOT_REPORTED' or said.entered_by is not null)
          and ob.indicator_id in (select l.indicator_id from form_line l join indicator i on i.id = l.indicator_id
              where l.form_id = o.form_id and (i.valid_to is null or i.valid_to > p.start_on)%s)\
        """;

    private static final String REPORT = "select r.*, " + ROUND + ", (" + ANSWERED.formatted("") + ") as answered, ("
            + ANSWERED.formatted(" and l.required = true") + ") as required_answered"
            + " from report r join reporting_round o on o.id = r.round_id join period p on p.id = o.period_id ";

    private final JdbcClient jdbc;
    private final AgencyService agencies;
    private final FormService forms;

    RoundReader(JdbcClient jdbc, AgencyService agencies, FormService forms) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.forms = forms;
    }

    /** Newest first. */
    List<Round> rounds() {
        return jdbc.sql("select " + ROUND + " from reporting_round o join period p on p.id = o.period_id"
                        + " order by o.opened_at desc, o.id desc")
                .query(RoundReader::round)
                .list();
    }

    Optional<Report> report(long id) {
        return reports("where r.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** In no order. */
    List<Report> ofRound(long roundId) {
        return reports("where r.round_id = :round", Map.of("round", roundId));
    }

    /** The reports of an agency in rounds of all times. */
    List<Report> ofAgency(long agencyId) {
        return reports("where r.agency_id = :agency", Map.of("agency", agencyId));
    }

    /** The reports that wait for the ICT department, of all units. */
    List<Report> waiting() {
        return reports("where r.stage = 'SUBMITTED'", Map.of());
    }

    List<Step> steps(long reportId) {
        return jdbc.sql("""
            select t.*, coalesce(u.display_name, t.username) as shown_name
            from report_step t left join app_user u on u.username = t.username
            where t.report_id = ? order by t.at, t.id\
            """)
                .param(reportId)
                .query((row, n) -> new Step(
                        Act.valueOf(row.getString("act")),
                        Stage.valueOf(row.getString("stage")),
                        row.getString("shown_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    /** Why cells came back, by indicator; no more of those that were answered since. */
    Map<Long, String> remarks(long reportId) {
        Map<Long, String> remarks = new HashMap<>();
        jdbc.sql("""
            select m.indicator_id, m.text from report_remark m
            join report r on r.id = m.report_id
            join reporting_round d on d.id = r.round_id
            where m.report_id = ? and not exists (
                select 1 from subject s
                join observation o on o.subject_id = s.id and o.province_id = s.province_id
                     and o.indicator_id = m.indicator_id
                     and o.period_id = d.period_id and o.standing = false
                join figure_version v on v.observation_id = o.id and v.province_id = o.province_id and v.at > m.at
                     and v.action in ('ENTERED', 'RESTORED')
                where s.agency_id = r.agency_id)\
            """).param(reportId).query(row -> {
            remarks.put(row.getLong("indicator_id"), row.getString("text"));
        });
        return remarks;
    }

    private List<Report> reports(String where, Map<String, ?> parameters) {
        Map<Long, Form> known = new HashMap<>();
        return jdbc.sql(REPORT + where)
                .params(parameters)
                .query((row, n) -> report(row, known))
                .list();
    }

    private Report report(ResultSet row, Map<Long, Form> known) throws SQLException {
        Round round = round(row, 0);
        Agency agency = agencies.byId(row.getLong("agency_id"));
        Form form = known.computeIfAbsent(round.formId(), forms::byId);
        List<Form.Line> lines = form.linesOf(agency, round.period().start());
        return new Report(
                row.getLong("id"),
                round,
                agency,
                Stage.valueOf(row.getString("stage")),
                row.getDate("due_on").toLocalDate(),
                row.getBoolean("reopened"),
                row.getInt("version"),
                row.getInt("answered"),
                lines.size(),
                row.getInt("required_answered"),
                (int) lines.stream().filter(Form.Line::required).count());
    }

    private static Round round(ResultSet row, int n) throws SQLException {
        @Nullable OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Round(
                row.getLong("round_id"),
                row.getLong("form_id"),
                row.getLong("unit_id"),
                new Period(
                        row.getLong("period_id"),
                        PeriodKind.valueOf(row.getString("period_kind")),
                        row.getDate("start_on").toLocalDate(),
                        row.getDate("end_on").toLocalDate(),
                        row.getInt("report_year"),
                        row.getString("period_label")),
                row.getDate("round_due_on").toLocalDate(),
                closed == null ? null : closed.toInstant());
    }
}
