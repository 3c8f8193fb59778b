package vn.chiso.inspection.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;

/** What becomes of a recommendation, on whichever database. */
@Transactional
abstract class FollowUpContract {

    private static final LocalDate DUE = LocalDate.of(2016, 6, 30);

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private FindingService findings;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory application;

    private Finding asked;

    @BeforeEach
    void aRecommendation() {
        asked = findings.all().stream()
                .filter(one -> one.key().startsWith("001-") && one.kind().isAsked())
                .findFirst()
                .orElseThrow();
        ict("P44");
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void whatNobodyHasTouchedIsNew() {
        FollowUp now = followUps.of(asked);
        assertThat(now.ordinal()).isZero();
        assertThat(now.status()).isEqualTo(FollowUpStatus.NEW);
        assertThat(followUps.isOverdue(now)).isFalse();
        assertThat(followUps.mayUndo(asked)).isFalse();
    }

    @Test
    void theIctDepartmentSaysWhoDoesItByWhen() {
        long owner = agency("P44:so-tu-phap");
        followUps.record(asked.id(), 0, new NewFollowUp(FollowUpStatus.IN_PROGRESS, DUE, owner, " Đã giao "));
        FollowUp now = followUps.of(asked);
        assertThat(now.ordinal()).isOne();
        assertThat(now.dueOn()).isEqualTo(DUE);
        assertThat(now.ownerId()).isEqualTo(owner);
        assertThat(now.note()).isEqualTo("Đã giao");
        assertThat(followUps.isOverdue(now)).isTrue();
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'followup.step'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whatIsDoneIsNotOverdue() {
        followUps.record(asked.id(), 0, new NewFollowUp(FollowUpStatus.DONE, DUE, null, "Xong"));
        assertThat(followUps.isOverdue(followUps.of(asked))).isFalse();
    }

    @Test
    void theOwnerSaysHowFarItIsAndNothingElse() {
        as(Roles.AGENCY_STAFF, "D455", "D455:ubnd");
        assertThat(findings.byId(asked.id())).as("the province’s, as yet").isEmpty();
        long owner = agency("D455:ubnd");
        ict("P44");
        followUps.record(asked.id(), 0, new NewFollowUp(FollowUpStatus.NEW, DUE, owner, ""));
        as(Roles.AGENCY_STAFF, "D455", "D455:ubnd");
        assertThat(followUps.owned()).containsExactly(asked);
        followUps.record(asked.id(), 1, new NewFollowUp(FollowUpStatus.DONE, DUE, owner, "Đã làm"));
        assertThat(followUps.owned()).isEmpty();
        assertThat(followUps.of(asked).status()).isEqualTo(FollowUpStatus.DONE);
        assertRefused(
                FollowUpRefused.NOT_OWN,
                () -> followUps.record(asked.id(), 2, new NewFollowUp(FollowUpStatus.NEW, null, owner, "Lùi hạn")));
    }

    @Test
    void nobodyElseTakesAStep() {
        as(Roles.LEADER, "P44", null);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> followUps.record(asked.id(), 0, step("Xem")));
        ict("P38");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> followUps.record(asked.id(), 0, step("Xem")));
        assertThat(followUps.history(asked)).isEmpty();
    }

    @Test
    void whoeverWasSlowerIsTold() {
        followUps.record(asked.id(), 0, step("Một"));
        assertRefused(FollowUpRefused.OVERTAKEN, () -> followUps.record(asked.id(), 0, step("Hai")));
    }

    @Test
    void aStepSaysSomething() {
        assertRefused(
                FollowUpRefused.SAME,
                () -> followUps.record(asked.id(), 0, new NewFollowUp(FollowUpStatus.NEW, null, null, " ")));
        assertRefused(
                FollowUpRefused.NO_NOTE,
                () -> followUps.record(asked.id(), 0, new NewFollowUp(FollowUpStatus.DECLINED, null, null, "")));
    }

    @Test
    void theOwnNewestStepIsTakenBackAndStaysInTheHistory() {
        followUps.record(asked.id(), 0, new NewFollowUp(FollowUpStatus.IN_PROGRESS, DUE, null, "Một"));
        followUps.record(asked.id(), 1, new NewFollowUp(FollowUpStatus.DONE, DUE, null, "Hai"));
        followUps.undo(asked.id(), 2);
        assertThat(followUps.of(asked).status()).isEqualTo(FollowUpStatus.IN_PROGRESS);
        assertThat(followUps.history(asked)).hasSize(3);
        assertRefused(FollowUpRefused.NOT_UNDONE, () -> followUps.undo(asked.id(), 3));
    }

    @Test
    void aShortcomingIsNotFollowedUp() {
        Finding shortcoming = findings.all().stream()
                .filter(one -> one.key().startsWith("001-") && !one.kind().isAsked())
                .findFirst()
                .orElseThrow();
        assertRefused(FollowUpRefused.NOT_ASKED, () -> followUps.record(shortcoming.id(), 0, step("Xem")));
    }

    private static NewFollowUp step(String note) {
        return new NewFollowUp(FollowUpStatus.IN_PROGRESS, null, null, note);
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(FollowUpRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private long agency(String key) {
        return agencies.byKey(key).orElseThrow().id();
    }

    private void ict(String unit) {
        as(Roles.ICT_DEPARTMENT, unit, null);
    }

    private void as(String role, String unit, @Nullable String agency) {
        new SignedIn(application)
                .as(new NewAccount(
                        "theo-doi",
                        "Người theo dõi",
                        role,
                        agency == null ? null : (Long) agency(agency),
                        territory.byKey(unit).orElseThrow().id(),
                        false,
                        SignInWay.LOCAL,
                        null));
    }
}
