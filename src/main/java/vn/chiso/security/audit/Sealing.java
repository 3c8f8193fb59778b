package vn.chiso.security.audit;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Seals what was committed, each row once, in the order in which it is found. Several nodes take turns. */
@Component
class Sealing {

    private static final Logger log = LoggerFactory.getLogger(Sealing.class);
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final SealWitness witness;
    private boolean contradicted;

    Sealing(JdbcClient jdbc, TransactionOperations transaction, SealWitness witness) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.witness = witness;
    }

    /** Seals all that waits and tells the witness. */
    synchronized void seal() {
        Integer batch;
        do {
            batch = transaction.execute(status -> batch());
        } while (batch != null && batch == BATCH);
        transaction.executeWithoutResult(status -> {
            takeTurn();
            tellWitness();
        });
    }

    /** The newest link; {@link Seal#NONE} when nothing is sealed. */
    Seal newest() {
        return jdbc.sql("select position, hash from audit_seal order by position desc fetch first 1 row only")
                .query((row, n) -> new Seal(row.getLong("position"), row.getString("hash")))
                .optional()
                .orElse(Seal.NONE);
    }

    boolean holds(Seal seal) {
        return jdbc.sql("select hash from audit_seal where position = ?")
                .param(seal.position())
                .query(String.class)
                .optional()
                .filter(seal.hash()::equals)
                .isPresent();
    }

    private int batch() {
        takeTurn();
        List<AuditEvent> waiting = jdbc.sql("select " + AuditEvent.COLUMNS + " from audit_waiting w"
                        + " join audit_event e on e.id = w.event_id order by w.event_id fetch first " + BATCH
                        + " rows only")
                .query(AuditEvent::of)
                .list();
        Seal seal = waiting.isEmpty() ? Seal.NONE : newest();
        for (AuditEvent event : waiting) {
            seal = seal.next(event);
            jdbc.sql("insert into audit_seal (position, event_id, hash) values (?, ?, ?)")
                    .params(seal.position(), event.id(), seal.hash())
                    .update();
            jdbc.sql("delete from audit_waiting where event_id = ?")
                    .param(event.id())
                    .update();
        }
        return waiting.size();
    }

    /** Until the transaction ends no other node seals or tells the witness. */
    private void takeTurn() {
        jdbc.sql("select id from audit_seal_lock for update")
                .query(Integer.class)
                .list();
    }

    /** What the witness says and the database does not is evidence, and is not written over. */
    private void tellWitness() {
        Seal newest = newest();
        Optional<Seal> kept = witness.last();
        if (kept.filter(newest::equals).isPresent() || (kept.isEmpty() && newest.equals(Seal.NONE))) {
            return;
        }
        if (kept.isPresent() && !holds(kept.get())) {
            if (!contradicted) {
                log.error(
                        "The audit trail no longer holds its seal {}: run verify-audit",
                        kept.get().position());
            }
            contradicted = true;
            return;
        }
        witness.keep(newest);
    }
}
