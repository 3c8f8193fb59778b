package vn.chiso.round;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the way of a report, and why cells came back. */
@Component
class ReportSteps {

    private final JdbcClient jdbc;
    private final RoundAccess access;
    private final Clock clock;

    ReportSteps(JdbcClient jdbc, RoundAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    void add(ReportEntity report, Act act, @Nullable String reason) {
        jdbc.sql("insert into report_step (id, report_id, act, stage, username, at, reason)"
                        + " values (nextval('id_seq'), ?, ?, ?, ?, ?, ?)")
                .param(report.id())
                .param(act.name())
                .param(report.stage().name())
                .param(access.username())
                .param(OffsetDateTime.now(clock))
                .param(6, reason, Types.VARCHAR)
                .update();
    }

    /** The remarks of a return stand instead of any earlier ones. */
    void remark(long reportId, Map<Long, String> byIndicator) {
        jdbc.sql("delete from report_remark where report_id = ?")
                .param(reportId)
                .update();
        byIndicator.forEach((indicator, text) -> jdbc.sql(
                        "insert into report_remark (report_id, indicator_id, text, at) values (?, ?, ?, ?)")
                .params(reportId, indicator, text, OffsetDateTime.now(clock))
                .update());
    }
}
