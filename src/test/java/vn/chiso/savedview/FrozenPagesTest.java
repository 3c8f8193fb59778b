package vn.chiso.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.BudgetColumns;
import vn.chiso.budget.BudgetService;
import vn.chiso.budget.BudgetTask;
import vn.chiso.budget.ColumnEdit;
import vn.chiso.comparison.score.AppraisalService;
import vn.chiso.comparison.score.NewStep;
import vn.chiso.comparison.score.ScoreRequest;
import vn.chiso.comparison.score.StepAct;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.index.IndexService;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.target.JudgedTarget;
import vn.chiso.comparison.target.LegalBasis;
import vn.chiso.comparison.target.TargetFilter;
import vn.chiso.comparison.target.TargetRecords;
import vn.chiso.comparison.target.TargetService;
import vn.chiso.comparison.target.TargetTerms;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Years;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;

/** Targets, scores and budgets as they are frozen: the same later, with what has changed since. */
@LoadedDatabaseTest
@Transactional
class FrozenPagesTest {

    private static final String TARGETS = "targets?unit=P38&year=2016";
    private static final String SCORES = "score?index=vi-du-minh-hoa";
    private static final String BUDGET = "budget?unit=P51";
    private static final String MAIL = "2.1.1";

    @Autowired
    private EditionService editions;

    @Autowired
    private TargetService targets;

    @Autowired
    private TargetRecords records;

    @Autowired
    private IndexService indices;

    @Autowired
    private AppraisalService appraisals;

    @Autowired
    private BudgetService budget;

    @Autowired
    private BudgetColumns columns;

    @Autowired
    private FigureService figures;

    @Autowired
    private ObservationService observations;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private AccountService accounts;

    @Autowired
    private BeanFactory application;

    @BeforeEach
    void theIctDepartmentIsSignedIn() {
        accounts.createAtStart(
                NewAccount.ofNation("cntt", "Cơ quan CNTT", Roles.ICT_DEPARTMENT, false), "một câu khác hẳn");
        nation();
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void targetsAreFrozenWithTheirResultsAndLights() {
        Edition edition = freeze(TARGETS);
        assertThat(row(edition, "", "283 dịch vụ").cells())
                .extracting(FrozenCell::text)
                .startsWith("283 dịch vụ", "39 dịch vụ")
                .contains("Không đạt");
        assertThat(edition.intact()).isTrue();
        assertThat(edition.withheld()).isZero();
        assertThat(edition.changes()).isEmpty();
    }

    @Test
    void aTargetThatIsChangedLaterStaysInTheEditionAndStandsInItsChanges() {
        Edition before = freeze(TARGETS);
        JudgedTarget target = services();
        records.change(
                target.target().lineId(),
                target.target().step(),
                new TargetTerms(
                        NewPeriod.year(2016),
                        Answer.Amount.of(new BigDecimal(200)),
                        new LegalBasis(null, "Quyết định 9/QĐ-UBND", ""),
                        null,
                        "điều chỉnh"));
        Edition after = editions.byId(before.id());
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.changes()).extracting(Since::then, Since::now).contains(tuple("283 dịch vụ", "200 dịch vụ"));
    }

    @Test
    void scoresAreFrozenWithTheirPlacesAndTheFiguresBelowThem() {
        Edition edition = freeze(SCORES);
        FrozenContent.Row first = edition.content().tables().getFirst().rows().getFirst();
        assertThat(first.name()).isEqualTo("Sở Tư pháp");
        assertThat(first.cells()).extracting(FrozenCell::text).contains("≈ 56 / 65", "86,15 %", "1 / 4");
        assertThat(first.cells().stream().flatMap(FrozenCell::sources)).isNotEmpty();
        assertThat(edition.withheld()).isZero();
        assertThat(edition.changes()).isEmpty();
    }

    @Test
    void aFigureThatIsChangedLaterStandsInTheChangesOfTheScores() {
        Edition before = freeze(SCORES);
        Agency justice = agencies.byKey("P44:so-tu-phap").orElseThrow();
        observations.enter(FigureEntry.over(
                figures.ofAgency(justice.id(), Years.of(2015)).stream()
                        .filter(one -> one.indicatorId()
                                == Objects.requireNonNull(criterion().indicatorId()))
                        .findFirst()
                        .orElseThrow(),
                Answer.Amount.of(new BigDecimal(85)),
                "đếm lại"));
        Edition after = editions.byId(before.id());
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.changes())
                .singleElement()
                .satisfies(one -> assertThat(one.about()).startsWith("Sở Tư pháp"))
                .satisfies(one -> assertThat(one.now()).startsWith("85"));
    }

    @Test
    void theSheetOfOneHoldsEveryStageAndPointsGivenLaterAreChanges() {
        Agency justice = agencies.byKey("P44:so-tu-phap").orElseThrow();
        String address = "score-sheet?index=vi-du-minh-hoa&subject=a" + justice.id();
        Edition before = freeze(address);
        assertThat(row(before, "2.1.1", "16").cells()).hasSize(5);
        as(new NewAccount("so", "Sở Tư pháp", Roles.AGENCY_STAFF, justice.id(), justice.unitId(), false));
        ScoreEdition example = example();
        appraisals.take(
                new ScoreRequest(
                        example.id(), justice.unitId(), 2015, example.said().subjects()),
                "a" + justice.id(),
                new NewStep(criterion().id(), 0, StepAct.SELF, new BigDecimal("12.5"), true, ""));
        nation();
        assertThat(editions.byId(before.id()).changes())
                .extracting(Since::about, Since::now)
                .anySatisfy(one -> assertThat(one.toList().toString()).contains("2.1.1", "12,5"));
    }

    @Test
    void pointsThatAreNotSettledAreWithheldFromOthers() {
        Agency justice = agencies.byKey("P44:so-tu-phap").orElseThrow();
        SavedView saved = editions.freeze(
                new NewView(
                        "Điểm tự chấm", "", "score-sheet?index=vi-du-minh-hoa&subject=a" + justice.id(), Audience.ALL),
                Texts.VIETNAMESE);
        Agency other = agencies.byKey("P44:so-cong-thuong").orElseThrow();
        as(new NewAccount("so", "Sở Công thương", Roles.AGENCY_STAFF, other.id(), other.unitId(), false));
        Edition read = editions.byId(Objects.requireNonNull(saved.frozenId()));
        FrozenContent.Row mail = row(read, "2.1.1", "");
        assertThat(mail.cells().get(1).isWithheld()).as("computed").isFalse();
        assertThat(mail.cells().get(2).isWithheld()).as("by itself").isTrue();
        assertThat(mail.cells().get(4).isWithheld()).as("settled").isFalse();
    }

    @Test
    void theBudgetIsFrozenWithItsTasksAndTheirSum() {
        Edition edition = freeze(BUDGET);
        assertThat(edition.content().toString()).contains("7.341,4");
        assertThat(edition.figures()).isGreaterThanOrEqualTo(7);
        assertThat(edition.withheld()).isZero();
        assertThat(edition.changes()).isEmpty();
    }

    @Test
    void whatIsWrittenIntoAnAnnexLaterStandsInItsChanges() {
        Edition before = freeze(BUDGET);
        BudgetTask task = budget.annexes().getFirst().tasks().getFirst();
        as(new NewAccount(
                "nguoi-sua",
                "Người sửa",
                Roles.ICT_DEPARTMENT,
                null,
                territory.byKey("P51").orElseThrow().id(),
                false));
        columns.edit(
                new ColumnEdit(task.id(), AnnexColumn.DIFFICULTY, null, new Answer.Written("Thiếu người"), "bổ sung"));
        nation();
        Edition after = editions.byId(before.id());
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.changes())
                .singleElement()
                .satisfies(one -> assertThat(one.now()).isEqualTo("Thiếu người"))
                .satisfies(one -> assertThat(one.about()).contains(task.name()));
    }

    private Edition freeze(String address) {
        SavedView saved = editions.freeze(new NewView("Bản chốt", "", address, Audience.ME), Texts.VIETNAMESE);
        return editions.byId(Objects.requireNonNull(saved.frozenId()));
    }

    private static FrozenContent.Row row(Edition edition, String name, String value) {
        return edition.content().tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.name().contains(name)
                        && row.cells().stream().anyMatch(cell -> cell.text().contains(value)))
                .findFirst()
                .orElseThrow();
    }

    private JudgedTarget services() {
        List<JudgedTarget> found = targets.find(
                new TargetFilter("", territory.byKey("P38").orElseThrow().id(), "", 2016, null));
        return found.stream()
                .filter(one -> one.target().goal().value() != null
                        && one.target().goal().value().compareTo(new BigDecimal(283)) == 0)
                .findFirst()
                .orElseThrow();
    }

    private ScoreEdition example() {
        return indices.byKey("vi-du-minh-hoa").orElseThrow().newest().orElseThrow();
    }

    private Criterion criterion() {
        return example().criteria().stream()
                .filter(one -> one.code().equals(MAIL))
                .findFirst()
                .orElseThrow();
    }

    private void nation() {
        as(NewAccount.ofNation("cntt", "Cơ quan CNTT", Roles.ICT_DEPARTMENT, false));
    }

    private void as(NewAccount account) {
        new SignedIn(application).as(account);
    }
}
