package vn.chiso.comparison.score;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.Ids;
import vn.chiso.base.data.NextStep;

/** The steps as the database keeps them. */
@Component
class StepStore {

    private static final String READ = """
        select s.*, u.display_name from score_step s left join app_user u on u.username = s.username
         where s.edition_id = ? and s.score_year = ?\
        """;

    /** Of each criterion the last that gave points in a way. */
    private static final String NEWEST = """
         and s.act in ('SELF', 'APPRAISAL', 'FINAL')
         and not exists (select 1 from score_step later
                          where later.edition_id = s.edition_id and later.score_year = s.score_year
                            and later.subject_key = s.subject_key and later.criterion_id = s.criterion_id
                            and later.act = s.act and later.ordinal > s.ordinal)\
        """;

    private final JdbcClient jdbc;
    private final Ids ids;

    StepStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** The points that hold, of all subjects. */
    List<ScoreStep> newest(long editionId, int year) {
        return jdbc.sql(READ + NEWEST)
                .param(editionId)
                .param(year)
                .query(StepStore::step)
                .list();
    }

    /** Every step of one subject, the oldest first. */
    List<ScoreStep> of(long editionId, int year, String subject) {
        return jdbc.sql(READ + " and s.subject_key = ? order by s.criterion_id, s.ordinal")
                .param(editionId)
                .param(year)
                .param(subject)
                .query(StepStore::step)
                .list();
    }

    /** @return false when somebody else has taken that step already */
    boolean add(ScoreRequest where, ScoreSubject subject, ScoreStep step, OffsetDateTime at) {
        return NextStep.take(jdbc.sql("""
                insert into score_step (id, edition_id, score_year, subject_key, unit_id, agency_id, criterion_id,
                                        ordinal, act, points, applies, computed, note, username, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """)
                .param(ids.next())
                .param(where.editionId())
                .param(where.year())
                .param(subject.key())
                .param(subject.unitId())
                .param(subject.agencyId())
                .param(step.criterionId())
                .param(step.ordinal())
                .param(step.act().name())
                .param(step.points())
                .param(step.applies())
                .param(step.computed())
                .param(step.note())
                .param(step.username())
                .param(at));
    }

    private static ScoreStep step(ResultSet row, int n) throws SQLException {
        @Nullable BigDecimal points = row.getBigDecimal("points");
        return new ScoreStep(
                row.getString("subject_key"),
                row.getLong("criterion_id"),
                row.getInt("ordinal"),
                StepAct.valueOf(row.getString("act")),
                points == null ? null : points.stripTrailingZeros(),
                row.getBoolean("applies"),
                row.getBoolean("computed"),
                row.getString("note"),
                row.getString("username"),
                row.getString("display_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
