package vn.chiso.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.observation.Answer;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ObservationService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;

/** Who answers in the annex, and what becomes of it, on whichever database. */
@Transactional
abstract class BudgetColumnsContract {

    @Autowired
    private BudgetService budget;

    @Autowired
    private BudgetColumns columns;

    @Autowired
    private ObservationService observations;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory application;

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void anAmountWithoutAUnitIsCountedInTheUnitOfTheAnnex() {
        as(Roles.ICT_DEPARTMENT, "P51", null);
        columns.edit(
                new ColumnEdit(task().id(), AnnexColumn.NEED, null, Answer.Amount.of(new BigDecimal("700.5")), null));
        assertThat(task().own().need()).isEqualByComparingTo("700500000");
        columns.edit(new ColumnEdit(
                task().id(),
                AnnexColumn.NEED,
                "700500000",
                new Answer.Amount(new BigDecimal(2), "tỷ đồng"),
                "theo dự toán"));
        assertThat(task().own().need()).isEqualByComparingTo("2000000000");
        assertThat(columns.history(task().id()))
                .extracting(ColumnChange::before, ColumnChange::now, ColumnChange::reason)
                .containsExactly(tuple("700500000", "2000000000", "theo dự toán"), tuple(null, "700500000", null));
    }

    @Test
    void whatWasTakenBackIsAChangeOfItsOwnAndInTheAuditTrail() {
        as(Roles.ICT_DEPARTMENT, "P51", null);
        ColumnSaved saved = columns.edit(new ColumnEdit(
                task().id(), AnnexColumn.DIFFICULTY, null, new Answer.Written("thiếu thiết bị dự phòng"), null));
        assertThat(task().own().difficulty()).isEqualTo("thiếu thiết bị dự phòng");
        assertThat(BudgetContradiction.of(budget.annexes().getFirst()))
                .as("the annex names a difficulty now")
                .isEmpty();
        columns.restore(saved, "hoàn tác");
        assertThat(task().own().isEmpty()).isTrue();
        assertThat(columns.history(task().id())).hasSize(2);
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'budget.changed' and subject = ?")
                        .param("budget-task:" + task().id() + ":17")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoeverWasOvertakenWritesNothing() {
        as(Roles.ICT_DEPARTMENT, "P51", null);
        ColumnSaved first = columns.edit(
                new ColumnEdit(task().id(), AnnexColumn.UNUSED, null, new Answer.Written("chờ lắp đặt"), null));
        refused(BudgetRefused.OVERTAKEN, AnnexColumn.UNUSED, new Answer.Written("khác"));
        columns.edit(
                new ColumnEdit(task().id(), AnnexColumn.UNUSED, "chờ lắp đặt", new Answer.Written("đã lắp đặt"), null));
        assertThatExceptionOfType(BudgetRefused.class).isThrownBy(() -> columns.restore(first, null));
        assertThat(task().own().unused()).isEqualTo("đã lắp đặt");
    }

    @Test
    void answersThatCannotBeOneAreRefused() {
        as(Roles.ICT_DEPARTMENT, "P51", null);
        refused("budget.refused.amount", AnnexColumn.NEED, Answer.Amount.of(new BigDecimal(-1)));
        refused("budget.refused.rough", AnnexColumn.NEED, new Answer.Amount(BigDecimal.ONE, "", "khoảng"));
        refused("budget.refused.kind", AnnexColumn.NEED, new Answer.Written("KT X"));
        refused("budget.refused.kind", AnnexColumn.EXECUTED, Answer.Amount.of(BigDecimal.ONE));
        refused("budget.refused.long", AnnexColumn.UNUSED, new Answer.Written("x".repeat(1001)));
    }

    @Test
    void whoMayNotAnswerForTheAgencyMayNotAnswerInItsAnnex() {
        long task = task().id();
        BudgetAnnex annex = budget.annexes().getFirst();
        ColumnEdit edit = new ColumnEdit(task, AnnexColumn.UNUSED, null, new Answer.Written("khác"), null);
        as(Roles.LEADER, "P51", null);
        assertThat(columns.mayEdit(annex)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> columns.edit(edit));
        as(Roles.ICT_DEPARTMENT, "P44", null);
        assertThat(columns.mayEdit(annex)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> columns.edit(edit));
        assertThat(budget.annexes()).as("nor read it").isEmpty();
        as(Roles.AGENCY_STAFF, "P51", "P51:vp-ubnd");
        assertThat(columns.mayEdit(annex)).isTrue();
        assertThatExceptionOfType(EditRefused.class)
                .as("no report of theirs asks for it now")
                .isThrownBy(() -> columns.edit(edit));
    }

    @Test
    void anAmountIsChangedAsAFigureAndTheSumsFollow() {
        as(Roles.ICT_DEPARTMENT, "P51", null);
        Figure held = Objects.requireNonNull(task().figure(AnnexColumn.EXECUTED));
        observations.enter(FigureEntry.over(held, Answer.Amount.of(new BigDecimal("725.3")), "theo quyết toán"));
        assertThat(budget.annexes().getFirst().executed().dong()).isEqualByComparingTo("7441400000");
    }

    @Test
    void aTaskIsComparedOnceItsAllocationIsKnown() {
        as(Roles.ICT_DEPARTMENT, "P51", null);
        columns.edit(new ColumnEdit(
                task().id(), AnnexColumn.ALLOCATED, null, Answer.Amount.of(new BigDecimal("1250.6")), null));
        assertThat(BudgetComparison.of(budget.annexes(), BudgetAmount.of(budget.annexes(), budget.allocations())))
                .filteredOn(BudgetComparison::isPossible)
                .singleElement()
                .satisfies(row -> assertThat(row.ratio()).isEqualByComparingTo("50"));
    }

    private void refused(String key, AnnexColumn column, Answer answer) {
        assertThatExceptionOfType(BudgetRefused.class)
                .isThrownBy(() -> columns.edit(new ColumnEdit(task().id(), column, null, answer, null)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private BudgetTask task() {
        return budget.annexes().getFirst().tasks().getFirst();
    }

    private void as(String role, String unit, @Nullable String agency) {
        new SignedIn(application)
                .as(new NewAccount(
                        "nguoi-sua",
                        "Người sửa",
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
