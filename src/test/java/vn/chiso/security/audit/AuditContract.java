package vn.chiso.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiso.security.AccountService;
import vn.chiso.security.AuditRecorded;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.audit.AuditFault.Kind;

/** The sealed trail, on whichever database; each test begins with an empty one that is its own. */
@TestPropertySource(properties = "chiso.bundled-reports=false")
@Import(AuditContract.Remembered.class)
abstract class AuditContract {

    /** In place of the file, which several contexts would share. */
    @Primary
    static class Remembered implements SealWitness {

        private Optional<Seal> seal = Optional.empty();

        @Override
        public synchronized Optional<Seal> last() {
            return seal;
        }

        @Override
        public synchronized void keep(Seal newest) {
            seal = Optional.of(newest);
            notifyAll();
        }

        synchronized void forget() {
            seal = Optional.empty();
        }

        /** Until the seal of that position was kept; gives up after what can only be a fault. */
        synchronized void await(long position) throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (seal.filter(kept -> kept.position() >= position).isEmpty()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                assertThat(left).as("position %s was not sealed", position).isPositive();
                wait(left);
            }
        }
    }

    @Autowired
    private AuditTrail audit;

    @Autowired
    private Sealing sealing;

    @Autowired
    private AuditCheck check;

    @Autowired
    private AuditLog trail;

    @Autowired
    private Remembered witness;

    @Autowired
    private AccountService accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void emptyTrail() {
        List.of("audit_seal", "audit_waiting", "audit_event").forEach(table -> change("delete from " + table));
        witness.forget();
    }

    @Test
    void whatWasRecordedIsSealedOnceAndVerifies() {
        record(5);
        assertThat(check.verify().waiting()).isEqualTo(5);
        seal();
        seal();
        record(2);
        seal();
        AuditVerdict verdict = check.verify();
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.sealed()).isEqualTo(7);
        assertThat(verdict.waiting()).isZero();
        assertThat(witness.last()).contains(sealing.newest());
    }

    @Test
    void theTailMayWaitForItsSeal() {
        record(3);
        seal();
        record(2);
        AuditVerdict verdict = check.verify();
        assertThat(verdict.isSound()).isTrue();
        assertThat(verdict.waiting()).isEqualTo(2);
    }

    @Test
    void whoCommitsLateIsSealedLate() {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(transactions).executeWithoutResult(early -> {
            audit.record("test", "first", null);
            apart.executeWithoutResult(other -> audit.record("test", "second", null));
            apart.executeWithoutResult(other -> sealing.seal());
        });
        seal();
        assertThat(jdbc.sql("select e.subject from audit_seal s join audit_event e on e.id = s.event_id"
                                + " order by s.position")
                        .query(String.class)
                        .list())
                .containsExactly("second", "first");
        assertThat(check.verify().isSound()).isTrue();
    }

    @Test
    void severalNodesTakeTurns() throws Exception {
        record(120);
        List<Sealing> nodes = List.of(
                new Sealing(jdbc, new TransactionTemplate(transactions), witness),
                new Sealing(jdbc, new TransactionTemplate(transactions), witness),
                new Sealing(jdbc, new TransactionTemplate(transactions), witness));
        try (ExecutorService threads = Executors.newFixedThreadPool(nodes.size())) {
            for (Future<?> done :
                    nodes.stream().map(node -> threads.submit(node::seal)).toList()) {
                done.get();
            }
        }
        AuditVerdict verdict = check.verify();
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.sealed()).isEqualTo(120);
    }

    @Test
    void theSealerSealsAtTheStartAfterACommitAndWhenItStops() throws InterruptedException {
        Sealer sealer = new Sealer(sealing, true);
        record(1);
        sealer.start();
        try {
            witness.await(1);
            record(1);
            sealer.recorded(new AuditRecorded(List.of()));
            witness.await(2);
            record(1);
        } finally {
            sealer.stop();
        }
        assertThat(sealing.newest().position()).isEqualTo(3);
        assertThat(sealer.isRunning()).isFalse();
        sealer.recorded(new AuditRecorded(List.of()));
    }

    @Test
    void aChangedRowIsFound() {
        sealed(5);
        change("update audit_event set new_value = 'forged' where id = " + eventAt(3));
        assertThat(faults()).containsExactly(new AuditFault(Kind.CHANGED, 3));
    }

    @Test
    void aRowWhoseTextMovedToTheNextColumnIsFound() {
        audit.recordChange("test", "subject", null, "ab", "c");
        seal();
        change("update audit_event set old_value = 'a', new_value = 'bc'");
        assertThat(faults()).containsExactly(new AuditFault(Kind.CHANGED, 1));
    }

    @Test
    void aDeletedRowIsFound() {
        sealed(5);
        change("delete from audit_event where id = " + eventAt(3));
        assertThat(faults()).containsExactly(new AuditFault(Kind.EVENT_MISSING, 3));
    }

    @Test
    void aDeletedSealIsFound() {
        sealed(5);
        change("delete from audit_seal where position = 3");
        assertThat(faults())
                .startsWith(new AuditFault(Kind.SEAL_MISSING, 3))
                .anyMatch(fault -> fault.kind() == Kind.UNSEALED);
    }

    @Test
    void aDeletedRowAndSealAreFoundEvenWhenTheRestMovesUp() {
        sealed(5);
        long event = eventAt(3);
        change("delete from audit_seal where position = 3");
        change("delete from audit_event where id = " + event);
        change("update audit_seal set position = 3 where position = 4");
        change("update audit_seal set position = 4 where position = 5");
        assertThat(faults()).contains(new AuditFault(Kind.CHANGED, 3), new AuditFault(Kind.CUT_OFF, 5));
    }

    @Test
    void anotherOrderIsFound() {
        sealed(5);
        long second = eventAt(2);
        long third = eventAt(3);
        change("update audit_seal set event_id = -1 where position = 2");
        change("update audit_seal set event_id = " + second + " where position = 3");
        change("update audit_seal set event_id = " + third + " where position = 2");
        assertThat(faults()).containsExactly(new AuditFault(Kind.CHANGED, 2), new AuditFault(Kind.CHANGED, 3));
    }

    @Test
    void aChainWithoutItsEndIsFoundAndTheEvidenceKept() {
        sealed(5);
        long fourth = eventAt(4);
        change("delete from audit_seal where position > 3");
        change("delete from audit_event where id >= " + fourth);
        assertThat(faults()).containsExactly(new AuditFault(Kind.CUT_OFF, 5));
        sealed(4);
        assertThat(faults()).containsExactly(new AuditFault(Kind.CUT_OFF, 5));
    }

    @Test
    void aRowThatCameInBesideTheTrailIsFound() {
        sealed(2);
        change("insert into audit_event (id, at, username, action, subject)"
                + " values (-5, current_timestamp, 'x', 'test', 'forged')");
        assertThat(faults()).containsExactly(new AuditFault(Kind.UNSEALED, -5));
    }

    @Test
    void anOldRowThatWaitsIsFound() {
        sealed(2);
        audit.record("test", "late", null);
        change("update audit_event set at = at - interval '2' minute where subject = 'late'");
        assertThat(faults()).extracting(AuditFault::kind).containsExactly(Kind.UNSEALED);
    }

    @Test
    void aRefusedWriteLeavesNoRow() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    accounts.createAtStart(
                            NewAccount.ofNation("refused", "R", Roles.LEADER, true), "mật khẩu đầu tiên");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(accounts.find("refused")).isEmpty();
        assertThat(check.verify()).extracting(AuditVerdict::waiting).isEqualTo(0L);
        assertThat(jdbc.sql("select count(*) from audit_event")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @WithMockUser(username = "lan", roles = Roles.ADMINISTRATOR)
    void longAndStrangeTextsAreKeptAsFarAsTheyCanBe() {
        audit.recordChange("test", "a\u0000b\nc", null, null, "x".repeat(1998) + "\uD83D\uDE00\uD83D\uDE00");
        seal();
        AuditEvent kept = trail.page(AuditFilter.ALL, 0, 10).getFirst();
        assertThat(kept.username()).isEqualTo("lan");
        assertThat(kept.subject()).isEqualTo("a b c");
        assertThat(kept.before()).isNull();
        assertThat(kept.after()).isEqualTo("x".repeat(1998) + AuditTrail.CUT);
        assertThat(check.verify().isSound()).isTrue();
    }

    @Test
    @WithMockUser(username = "quản_trị", roles = Roles.ADMINISTRATOR)
    void filtersNarrowTheTrailNewestFirst() {
        record(3);
        audit.recordChange("figure.entered", "observation:7", "100% xong", "50", "80");
        assertThat(trail.page(AuditFilter.ALL, 0, 2))
                .extracting(AuditEvent::subject)
                .containsExactly("observation:7", "row 2");
        assertThat(trail.page(AuditFilter.ALL, 2, 10)).hasSize(2);
        assertThat(trail.count(AuditFilter.ALL.withAction("figure.entered"))).isEqualTo(1);
        assertThat(trail.count(AuditFilter.ALL.withText("100%"))).isEqualTo(1);
        assertThat(trail.count(AuditFilter.ALL.withText("_"))).isZero();
        assertThat(trail.count(AuditFilter.ALL.withUser("Quản_Trị"))).isEqualTo(4);
        assertThat(trail.count(AuditFilter.ALL.withTo(LocalDate.of(2000, 1, 1))))
                .isZero();
        assertThat(trail.count(AuditFilter.ALL.withFrom(LocalDate.of(2000, 1, 1))))
                .isEqualTo(4);
        assertThat(trail.actions()).containsExactly("figure.entered", "test");
        assertThat(trail.seals()).isEqualTo(new SealState(0, 4));
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void onlyAdministratorsLookIntoIt() {
        assertThatThrownBy(() -> trail.page(AuditFilter.ALL, 0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trail.count(AuditFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(trail::seals).isInstanceOf(AccessDeniedException.class);
        assertThat(jdbc.sql("select action || ' ' || subject from audit_event order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "access.denied AuditLog.page", "access.denied AuditLog.count", "access.denied AuditLog.seals");
    }

    private List<AuditFault> faults() {
        return check.verify().faults();
    }

    private void sealed(int rows) {
        record(rows);
        seal();
    }

    private void record(int rows) {
        for (int i = 0; i < rows; i++) {
            audit.record("test", "row " + i, null);
        }
    }

    private void seal() {
        sealing.seal();
    }

    private long eventAt(long position) {
        return jdbc.sql("select event_id from audit_seal where position = ?")
                .param(position)
                .query(Long.class)
                .single();
    }

    private void change(String sql) {
        jdbc.sql(sql).update();
    }
}
