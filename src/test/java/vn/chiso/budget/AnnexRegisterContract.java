package vn.chiso.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.document.DocumentService;
import vn.chiso.document.NewDocument;
import vn.chiso.document.SourceDocument;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.observation.Answer;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;

/** Reports get an annex, and it lists what is wanted, on whichever database. */
@Transactional
abstract class AnnexRegisterContract {

    @Autowired
    private AnnexRegister register;

    @Autowired
    private BudgetService budget;

    @Autowired
    private BudgetColumns columns;

    @Autowired
    private DocumentService documents;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private BeanFactory application;

    private long report;

    @BeforeEach
    void aReportOfAnOffice() {
        as(Roles.ICT_DEPARTMENT, "P51");
        documents.create(new NewDocument(
                "BC-thu",
                "BUDGET_REVIEW",
                "8/BC-VP",
                null,
                null,
                null,
                null,
                "Văn phòng",
                "Kinh phí năm 2022",
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31),
                "năm 2022",
                "2022",
                null,
                "P51",
                "P51:vp-ubnd",
                List.of()));
        report = documents.byKey("BC-thu").orElseThrow().id();
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void aNewAnnexListsWhatWasChosenAndSaysNothingYet() {
        assertThat(register.waiting()).extracting(SourceDocument::key).containsExactly("BC-thu");
        BudgetAnnex annex = register.add(report, MoneyUnit.MILLION, all());
        assertThat(annex.tasks()).hasSize(all().size()).noneMatch(BudgetTask::isReported);
        assertThat(annex.groups()).extracting(BudgetGroup::number).containsExactly(1, 2, 3, 4);
        assertThat(register.waiting()).isEmpty();
        assertThat(budget.annexes()).hasSize(2);
    }

    @Test
    void itsNumbersAreThoseOfEveryAnnex() {
        BudgetAnnex bundled = budget.annexes().getFirst();
        BudgetAnnex annex = register.add(report, MoneyUnit.MILLION, all());
        assertThat(annex.tasks())
                .extracting(BudgetTask::key)
                .containsExactlyElementsOf(
                        bundled.tasks().stream().map(BudgetTask::key).toList());
    }

    @Test
    void tasksComeAndGoWhileNothingIsSaidOfThem() {
        List<DimensionItem> first = register.groups().getFirst().tasks();
        register.add(report, MoneyUnit.MILLION, Set.of(first.getFirst().id()));
        Set<Long> seen = Set.of(first.getFirst().id());
        BudgetAnnex changed =
                register.change(report, seen, Set.of(first.getLast().id()));
        assertThat(changed.tasks())
                .extracting(BudgetTask::itemId)
                .containsExactly(first.getLast().id());
        refused("budget.refused.relisted", () -> register.change(report, seen, all()));
        refused(
                "budget.refused.empty",
                () -> register.change(report, Set.of(first.getLast().id()), Set.of()));
        register.remove(report);
        assertThat(budget.annexOf(report)).isEmpty();
    }

    @Test
    void aTaskOfWhichSomethingIsSaidStays() {
        BudgetAnnex annex = register.add(report, MoneyUnit.MILLION, all());
        BudgetTask task = annex.tasks().getFirst();
        columns.edit(
                new ColumnEdit(task.id(), AnnexColumn.DIFFICULTY, null, new Answer.Written("Thiếu người"), "bổ sung"));
        refused("budget.refused.filled", () -> register.remove(report));
        columns.edit(new ColumnEdit(task.id(), AnnexColumn.DIFFICULTY, "Thiếu người", new Answer.NoData(), "nhầm"));
        refused("budget.refused.history", () -> register.remove(report));
    }

    @Test
    void whatCameWithTheSystemListsWhatItsReportDoes() {
        BudgetAnnex bundled = budget.annexes().getFirst();
        assertThat(register.mayChange(bundled)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> register.change(bundled.documentId(), Set.of(), all()));
    }

    @Test
    void neitherLeadersNorAnotherProvinceAddOne() {
        as(Roles.LEADER, "P51");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> register.add(report, MoneyUnit.MILLION, all()));
        as(Roles.ICT_DEPARTMENT, "P44");
        assertThat(register.waiting()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> register.add(report, MoneyUnit.MILLION, all()));
    }

    private Set<Long> all() {
        return register.groups().stream()
                .flatMap(group -> group.tasks().stream())
                .map(DimensionItem::id)
                .collect(Collectors.toSet());
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(BudgetRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void as(String role, String unit) {
        long id = territory.byKey(unit).orElseThrow().id();
        new SignedIn(application).as(new NewAccount("thu", "Người thử", role, null, id, false, SignInWay.LOCAL, null));
    }
}
