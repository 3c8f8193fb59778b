package vn.chiso.observation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;

/** What binds statements together: notes on several of them, how one follows from others, and who was asked at all. */
@Service
public class StatementLinks {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final PeriodRepository periods;
    private final ObservationService observations;

    StatementLinks(JdbcClient jdbc, JdbcOperations batches, PeriodRepository periods, ObservationService observations) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.periods = periods;
        this.observations = observations;
    }

    /**
     * Adds a note. A note of kind CONFLICT puts the figures of its statements in conflict.
     *
     * @param factKeys the statements it concerns; empty for a note on a document
     * @param documentId the document it concerns; null for a note on statements
     */
    @Transactional
    @BySystem
    public void note(
            String key,
            String kind,
            String severity,
            String textVi,
            String textEn,
            @Nullable Long documentId,
            List<String> factKeys) {
        long id = nextId();
        jdbc.sql("insert into note (id, note_key, kind, severity, text_vi, text_en, document_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(key)
                .param(kind)
                .param(severity)
                .param(textVi)
                .param(textEn)
                .param(documentId)
                .update();
        List<Long> statementIds = factKeys.stream().map(this::statementId).toList();
        for (long statementId : statementIds) {
            jdbc.sql("insert into note_statement (note_id, province_id, statement_id)"
                            + " select ?, province_id, id from statement where id = ?")
                    .params(id, statementId)
                    .update();
        }
        if (kind.equals("CONFLICT")) {
            observations.contradict(statementIds);
        }
    }

    /** One input of a derivation; {@code role} as in {@link Calculation}. */
    public record Input(String role, String factKey) {}

    /** Says how a statement's value follows from others; see {@link Calculation}. */
    @Transactional
    @BySystem
    public void derive(String factKey, String operator, List<Input> inputs) {
        long id = nextId();
        jdbc.sql("insert into derivation (id, province_id, statement_id, operator)"
                        + " select ?, province_id, id, ? from statement where id = ?")
                .params(id, operator, statementId(factKey))
                .update();
        for (int i = 0; i < inputs.size(); i++) {
            jdbc.sql("insert into derivation_input (derivation_id, position, role, province_id, statement_id)"
                            + " select ?, ?, ?, province_id, id from statement where id = ?")
                    .params(
                            id,
                            i + 1,
                            inputs.get(i).role(),
                            statementId(inputs.get(i).factKey()))
                    .update();
        }
    }

    /** Records that agencies were asked in a period; a second list for the same period and agency changes nothing. The
     * roll-up has to be made anew afterwards. */
    @Transactional
    @BySystem
    public void expect(
            String listKey,
            String labelVi,
            String labelEn,
            PeriodKind kind,
            LocalDate start,
            LocalDate end,
            String periodLabel,
            List<Long> agencyIds) {
        long periodId = periods.findByKindAndStartAndEndAndLabel(kind, start, end, periodLabel)
                .orElseGet(() -> periods.saveAndFlush(new PeriodEntity(kind, start, end, end.getYear(), periodLabel)))
                .id();
        Set<Long> known = new HashSet<>(jdbc.sql("select agency_id from expected_agency where period_id = ?")
                .param(periodId)
                .query(Long.class)
                .list());
        batches.batchUpdate(
                "insert into expected_agency (list_key, label_vi, label_en, period_id, agency_id)"
                        + " values (?, ?, ?, ?, ?)",
                agencyIds.stream()
                        .filter(known::add)
                        .map(agencyId -> new Object[] {listKey, labelVi, labelEn, periodId, agencyId})
                        .toList());
    }

    private long nextId() {
        return jdbc.sql("select nextval('id_seq')").query(Long.class).single();
    }

    private long statementId(String factKey) {
        return jdbc.sql("select id from statement where fact_key = ?")
                .param(factKey)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No statement " + factKey));
    }
}
