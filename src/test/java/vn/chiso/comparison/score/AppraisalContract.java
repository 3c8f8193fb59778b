package vn.chiso.comparison.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
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
import vn.chiso.comparison.score.index.IndexService;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoredSubjects;
import vn.chiso.comparison.score.rule.Gap;
import vn.chiso.comparison.score.rule.Outcome;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;

/** Who gives whom points, and how they dispute them, on whichever database. */
@Transactional
abstract class AppraisalContract {

    private static final String LE_THUY = "D457:ubnd";
    private static final String EMAIL = "2.1.1";

    @Autowired
    private AppraisalService appraisals;

    @Autowired
    private ScoreBoards boards;

    @Autowired
    private IndexService indices;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory application;

    private ScoreEdition example;

    @BeforeEach
    void theAgencyIsSignedIn() {
        example = indices.byKey("vi-du-minh-hoa").orElseThrow().newest().orElseThrow();
        agency();
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void anAgencyGivesItselfPoints() {
        take(StepAct.SELF, 0, "12.5", "");
        Outcome self = outcome(Stage.SELF);
        assertThat(self.points()).isEqualByComparingTo("12.5");
        assertThat(outcome(Stage.COMPUTED).points()).isEqualByComparingTo("4");
        assertThat(outcome(Stage.FINAL).gap()).isEqualTo(Gap.NOT_GIVEN);
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'score.self'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void theComputedPointsAreAcceptedAtOnce() {
        int accepted = appraisals.accept(request(), key());
        assertThat(accepted).isEqualTo(9);
        assertThat(board().of(Stage.SELF, key()).total().points()).isEqualByComparingTo("69");
        assertThat(history()).allSatisfy(step -> assertThat(step.computed()).isTrue());
        assertThat(appraisals.accept(request(), key())).isZero();
    }

    @Test
    void allThreeStandSideBySideWithTheDispute() {
        take(StepAct.SELF, 0, "20", "");
        ict("P44");
        take(StepAct.APPRAISAL, 1, "10", "Số liệu kiểm tra thấp hơn");
        agency();
        take(StepAct.DISPUTE, 2, null, "Đã cấp thêm hộp thư");
        ict("P44");
        take(StepAct.ANSWER, 3, null, "Chấp nhận một phần");
        take(StepAct.FINAL, 4, "15", "Theo biên bản");
        assertThat(outcome(Stage.SELF).points()).isEqualByComparingTo("20");
        assertThat(outcome(Stage.APPRAISED).points()).isEqualByComparingTo("10");
        assertThat(outcome(Stage.FINAL).points()).isEqualByComparingTo("15");
        assertThat(history())
                .extracting(ScoreStep::act)
                .containsExactly(StepAct.SELF, StepAct.APPRAISAL, StepAct.DISPUTE, StepAct.ANSWER, StepAct.FINAL);
        assertThat(history()).extracting(ScoreStep::who).doesNotContainNull();
    }

    @Test
    void anAppraisalThatDiffersNeedsAReason() {
        take(StepAct.SELF, 0, "20", "");
        ict("P44");
        assertRefused(AppraisalRefused.NO_REASON, () -> take(StepAct.APPRAISAL, 1, "10", " "));
        take(StepAct.APPRAISAL, 1, "20", "");
    }

    @Test
    void pointsLieBetweenZeroAndTheMaximum() {
        assertRefused(AppraisalRefused.POINTS, () -> take(StepAct.SELF, 0, "20.5", ""));
        assertRefused(AppraisalRefused.POINTS, () -> take(StepAct.SELF, 0, "-1", ""));
        assertRefused(AppraisalRefused.POINTS, () -> take(StepAct.SELF, 0, null, ""));
    }

    @Test
    void whoeverWasSlowerIsTold() {
        take(StepAct.SELF, 0, "20", "");
        assertRefused(AppraisalRefused.OVERTAKEN, () -> take(StepAct.SELF, 0, "10", ""));
    }

    @Test
    void whatIsSettledIsNotDisputedAnyMore() {
        ict("P44");
        take(StepAct.FINAL, 0, "4", "");
        agency();
        assertRefused(AppraisalRefused.SETTLED, () -> take(StepAct.SELF, 1, "20", ""));
    }

    @Test
    void nothingIsDisputedBeforeItWasAppraised() {
        assertRefused(AppraisalRefused.NOTHING, () -> take(StepAct.DISPUTE, 0, null, "Không đồng ý"));
    }

    @Test
    void aCriterionThatDoesNotConcernTheAgencyGoesToTheOthers() {
        ict("P44");
        appraisals.take(
                request(), key(), new NewStep(criterion(EMAIL), 0, StepAct.APPRAISAL, null, false, "Cơ quan mới lập"));
        assertThat(outcome(Stage.APPRAISED).applies()).isFalse();
        assertThat(board().of(Stage.APPRAISED, key()).part(criterion("2.1.2")).maximum())
                .isEqualByComparingTo("30");
    }

    @Test
    void nobodyElseGivesPoints() {
        as(Roles.AGENCY_STAFF, "P44", "P44:so-tu-phap");
        assertDenied(() -> take(StepAct.SELF, 0, "20", ""));
        agency();
        assertDenied(() -> take(StepAct.FINAL, 0, "20", ""));
        as(Roles.LEADER, "P44", null);
        assertDenied(() -> take(StepAct.APPRAISAL, 0, "20", "x"));
        assertDenied(() -> appraisals.accept(request(), key()));
    }

    @Test
    void leadersReadEveryStageAndOtherAgenciesTheFinalOneOnly() {
        take(StepAct.SELF, 0, "20", "");
        as(Roles.LEADER, "P44", null);
        assertThat(outcome(Stage.SELF).points()).isEqualByComparingTo("20");
        as(Roles.AGENCY_STAFF, "P44", "P44:so-tu-phap");
        assertThat(outcome(Stage.SELF).gap()).isEqualTo(Gap.WITHHELD);
        assertThat(history()).isEmpty();
        ict("P44");
        take(StepAct.FINAL, 1, "20", "Đồng ý");
        as(Roles.AGENCY_STAFF, "P44", "P44:so-tu-phap");
        assertThat(outcome(Stage.FINAL).points()).isEqualByComparingTo("20");
        assertThat(history()).extracting(ScoreStep::act).containsExactly(StepAct.FINAL);
    }

    @Test
    void pointsOfASensitiveCriterionAreNotToldToOtherAgencies() {
        ict("P44");
        appraisals.take(
                request(), key(), new NewStep(criterion("3.1.1"), 0, StepAct.FINAL, new BigDecimal(15), true, ""));
        as(Roles.AGENCY_STAFF, "P44", "P44:so-tu-phap");
        assertThat(board().of(Stage.FINAL, key()).part(criterion("3.1.1")).gap())
                .isEqualTo(Gap.WITHHELD);
        assertThat(board().of(Stage.FINAL, key()).total().isScored()).isFalse();
        assertThat(history()).isEmpty();
    }

    private void take(StepAct act, int seen, @Nullable String points, String note) {
        appraisals.take(
                request(),
                key(),
                new NewStep(criterion(EMAIL), seen, act, points == null ? null : new BigDecimal(points), true, note));
    }

    private List<ScoreStep> history() {
        return appraisals.history(board(), board().subject(key()));
    }

    private Outcome outcome(Stage stage) {
        return board().of(stage, key()).part(criterion(EMAIL));
    }

    private ScoreBoard board() {
        return boards.board(request());
    }

    private ScoreRequest request() {
        return new ScoreRequest(
                example.id(), territory.byKey("P44").orElseThrow().id(), 2015, ScoredSubjects.INSPECTED);
    }

    private long criterion(String code) {
        return example.criteria().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String key() {
        return "a" + agencies.byKey(LE_THUY).orElseThrow().id();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(AppraisalRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void assertDenied(Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }

    private void agency() {
        as(Roles.AGENCY_STAFF, "P44", LE_THUY);
    }

    private void ict(String unit) {
        as(Roles.ICT_DEPARTMENT, unit, null);
    }

    private void as(String role, String unit, @Nullable String agency) {
        new SignedIn(application)
                .as(new NewAccount(
                        "cham-diem",
                        "Người chấm điểm",
                        role,
                        agency == null
                                ? null
                                : (Long) agencies.byKey(agency).orElseThrow().id(),
                        territory.byKey(unit).orElseThrow().id(),
                        false,
                        SignInWay.LOCAL,
                        null));
    }
}
