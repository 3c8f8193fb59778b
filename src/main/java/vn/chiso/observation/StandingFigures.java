package vn.chiso.observation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps an approved figure for its readers while it is corrected: a second row of its cell, which goes when what the
 * cell says is approved again. See {@code src/docs/decisions/0018-who-sees-what-is-not-approved.md}.
 */
@Component
class StandingFigures {

    private static final String CORRECTED = """
         exists (
            select 1 from observation c
            where c.indicator_id = o.indicator_id and c.period_id = o.period_id and c.item_id = o.item_id
              and c.subject_id = o.subject_id and c.province_id = o.province_id and c.standing = false
              and c.review = 'SUBMITTED')\
        """;

    /**
     * Which totals an observation {@code o} that was submitted or approved is part of: those of what is approved and those of
     * all that was handed in (BOTH), or one of them only: its report is not approved yet (SUBMITTED), or a correction of it
     * waits for approval (REPLACED).
     */
    static final String REVIEW_SET = "case when o.review = 'SUBMITTED' then 'SUBMITTED' when o.standing = true and"
            + CORRECTED + " then 'REPLACED' else 'BOTH' end";

    /** The same of all figures at once, with {@link #REPLACED} joined: PostgreSQL asks on several processors only what it joins. */
    static final String REVIEW_SET_OF_MANY = "case when o.review = 'SUBMITTED' then 'SUBMITTED'"
            + " when replaced.id is not null then 'REPLACED' else 'BOTH' end";

    /** Joins to observations {@code o} those of them that stand while their correction waits for approval. */
    static final String REPLACED = """
        left join (
            select k.id, k.province_id from observation k
            join observation c on c.indicator_id = k.indicator_id and c.period_id = k.period_id
              and c.item_id = k.item_id and c.subject_id = k.subject_id and c.province_id = k.province_id
              and c.standing = false and c.review = 'SUBMITTED'
            where k.standing = true) replaced on replaced.id = o.id and replaced.province_id = o.province_id
        """;

    /** A condition on an observation {@code o}: of each cell the row that was handed in or approved last, or none. */
    static final String HANDED_IN = """
        (o.standing = false and o.review in ('SUBMITTED', 'APPROVED')
         or o.standing = true and not\
        """ + CORRECTED + ")";

    private static final String COPIED = """
        province_id, subject_id, indicator_id, item_id, period_id, state, review, derived, adopted_statement_id, value_number,
        numerator, denominator, low_number, high_number, value_yes, value_level, value_text, measure, qualifier,
        item_count, normalised_numerator, normalised_denominator, normalised_reason, normalised_by, version\
        """;

    private final JdbcClient jdbc;

    StandingFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps those of the figures that are approved, as the database has them now. */
    void keep(Collection<Long> observationIds) {
        if (!observationIds.isEmpty()) {
            jdbc.sql("insert into observation (id, standing, " + COPIED + ") select nextval('id_seq'), true, " + COPIED
                            + " from observation where id in (:ids) and standing = false and review = 'APPROVED'")
                    .param("ids", observationIds)
                    .update();
        }
    }

    /** Whether the figure stands as it was in this version. */
    boolean isOf(Slot slot, int version) {
        return jdbc.sql("""
            select count(*) from observation
            where indicator_id = ? and period_id = ? and item_id = ? and subject_id = ? and standing = true
                  and version = ?\
            """)
                        .params(slot.indicatorId(), slot.periodId(), slot.itemId(), slot.subjectId(), version)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Lets those of the cells go that say something approved again, with the wholes made of them. */
    void replace(Collection<Slot> slots) {
        Set<Long> subjects = new LinkedHashSet<>();
        Set<Long> indicators = new LinkedHashSet<>();
        Set<Long> periods = new LinkedHashSet<>();
        slots.forEach(slot -> {
            subjects.add(slot.subjectId());
            indicators.add(slot.indicatorId());
            periods.add(slot.periodId());
        });
        if (!subjects.isEmpty()) {
            jdbc.sql("""
                delete from observation o
                where o.standing = true and o.subject_id in (:subjects) and o.indicator_id in (:indicators)
                  and o.period_id in (:periods)
                  and exists (select 1 from observation c
                              where c.indicator_id = o.indicator_id and c.period_id = o.period_id
                                and c.item_id = o.item_id and c.subject_id = o.subject_id
                                and c.province_id = o.province_id
                                and c.standing = false and c.review = 'APPROVED')\
                """)
                    .param("subjects", subjects)
                    .param("indicators", indicators)
                    .param("periods", periods)
                    .update();
        }
    }

    /** Lets all go of an agency's report that was approved, also where it says nothing any more.
     *
     * @return their cells */
    List<Slot> decide(ReviewChange change) {
        String where = """
            where standing = true and period_id = :period and indicator_id in (:indicators)
              and subject_id in (select s.id from subject s where s.agency_id = :agency)\
            """;
        List<Slot> slots = jdbc.sql(
                        "select distinct subject_id, indicator_id, item_id, period_id from observation " + where)
                .param("period", change.periodId())
                .param("indicators", change.indicatorIds())
                .param("agency", change.agencyId())
                .query((row, n) -> new Slot(
                        row.getLong("subject_id"),
                        row.getLong("indicator_id"),
                        row.getLong("item_id"),
                        row.getLong("period_id")))
                .list();
        if (!slots.isEmpty()) {
            jdbc.sql("delete from observation " + where)
                    .param("period", change.periodId())
                    .param("indicators", change.indicatorIds())
                    .param("agency", change.agencyId())
                    .update();
        }
        return slots;
    }
}
