package vn.chiso.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.FigureText;
import vn.chiso.testing.LoadedDatabaseTest;

/** What the five reports tell of money. */
@LoadedDatabaseTest
class BudgetServiceTest {

    private static final Locale VI = Locale.of("vi");

    private final BudgetService budget;
    private final FigureService figures;
    private final Catalogue catalogue;

    @Autowired
    BudgetServiceTest(BudgetService budget, FigureService figures, Catalogue catalogue) {
        this.budget = budget;
        this.figures = figures;
        this.catalogue = catalogue;
    }

    @Test
    void theSevenAmountsMakeWhatTheSystemComputesOfThem() {
        BudgetAnnex annex = annex();
        assertThat(annex.executed()).isEqualTo(new BudgetSum(new BigDecimal("7341400000"), 7, 1, true, true));
        assertThat(annex.groups().stream().map(group -> group.executed().dong()))
                .containsExactly(new BigDecimal("2935400000"), null, null, new BigDecimal("4406000000"));
        Map<String, Figure> computed = figures.byFacts(List.of("000-F067", "000-F104", "000-F105"));
        assertThat(value(computed, "000-F067"))
                .isEqualByComparingTo(annex.groups().getFirst().executed().dong());
        assertThat(value(computed, "000-F104"))
                .isEqualByComparingTo(annex.groups().getLast().executed().dong());
        assertThat(value(computed, "000-F105"))
                .isEqualByComparingTo(annex.executed().dong());
    }

    @Test
    void thePortalTakesTwoFifths() {
        BudgetAnnex annex = annex();
        BudgetTask portal = task(annex, "4.1");
        assertThat(Objects.requireNonNull(annex.share(portal.executed())).setScale(2, RoundingMode.HALF_UP))
                .isEqualTo("40.18");
    }

    @Test
    void anAmountIsTheFigureOfItsCitation() {
        List<BudgetTask> tasks =
                annex().tasks().stream().filter(BudgetTask::isReported).toList();
        Map<String, Figure> cited =
                figures.byFacts(tasks.stream().map(BudgetTask::executedFact).toList());
        assertThat(tasks)
                .hasSize(7)
                .allSatisfy(task -> assertThat(Objects.requireNonNull(task.figure(AnnexColumn.EXECUTED))
                                .observationId())
                        .isEqualTo(Objects.requireNonNull(cited.get(String.valueOf(task.executedFact())))
                                .observationId()));
    }

    @Test
    void howTheReportWritesAnAmountIsKept() {
        assertThat(annex().tasks().stream().map(BudgetTask::executedWritten))
                .containsExactly("625.3", "1,266.2", "1,043. 9", null, "2,950", "786", "510", "160");
        assertThat(annex().unit()).isEqualTo(MoneyUnit.MILLION);
    }

    @Test
    void everyColumnOfATaskThatTheReportFillsSaysWhatItSays() {
        BudgetAnnex annex = annex();
        AnnexText text = new AnnexText(catalogue, annex, VI);
        BudgetTask centre = task(annex, "1.3");
        assertThat(List.of(AnnexColumn.values()).stream().map(column -> text.of(centre, column)))
                .containsExactly(
                        "",
                        "Trung tâm tích hợp dữ liệu Văn phòng UBND tỉnh",
                        "",
                        "",
                        "KT X",
                        "1.043,9",
                        "THDL",
                        "",
                        "X",
                        "",
                        "100 %",
                        "Đạt",
                        "Đạt",
                        "X",
                        "",
                        "",
                        "");
        assertThat(text.of(annex.groups().getFirst(), AnnexColumn.BASIS)).isEqualTo("Mục I.a");
    }

    @Test
    void aSourceInLettersIsNoAmount() {
        BudgetTask first = annex().tasks().getFirst();
        assertThat(first.sourceWords()).isEqualTo("KT X");
        assertThat(first.own().allocated()).isNull();
    }

    @Test
    void aTaskWithEveryColumnBlankWasNotReported() {
        BudgetAnnex annex = annex();
        assertThat(annex.tasks().stream().filter(task -> !task.isReported()).map(BudgetTask::key))
                .containsExactly("2.1");
        assertThat(annex.groups().get(2).tasks()).isEmpty();
    }

    @Test
    void textAndAnnexContradictEachOther() {
        BudgetContradiction found = BudgetContradiction.of(annex()).orElseThrow();
        assertThat(found.tasks()).isEqualTo(7);
        assertThat(found.sufficient().section()).isEqualTo("II");
        assertThat(found.example().section()).startsWith("Phụ lục");
    }

    @Test
    void otherReportsTellOfMoneyInTheirOwnUnits() {
        assertThat(budget.allocations())
                .extracting(one -> FigureText.label(
                        one.figure(), catalogue.indicator(one.figure().indicatorId()), VI))
                .containsExactly("> 1.500 triệu đồng", "20,35 triệu đồng", "15 tỷ đồng");
        assertThat(budget.allocations().stream().map(one -> one.figure().value()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("1500000000"), new BigDecimal("20350000"), new BigDecimal("15000000000"));
        assertThat(budget.allocations().stream().map(BudgetAllocation::source))
                .containsExactly(FundSource.RECURRENT_SAVINGS, FundSource.NOT_STATED, FundSource.NOT_STATED);
    }

    @Test
    void nothingIsComparedOfWhichOnlyOneSideIsKnown() {
        List<BudgetAmount> amounts = BudgetAmount.of(budget.annexes(), budget.allocations());
        assertThat(amounts).hasSize(4);
        assertThat(BudgetComparison.of(budget.annexes(), amounts)).hasSize(4).noneMatch(BudgetComparison::isPossible);
    }

    private BudgetAnnex annex() {
        return budget.annexes().getFirst();
    }

    private static BudgetTask task(BudgetAnnex annex, String key) {
        return annex.tasks().stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal value(Map<String, Figure> figures, String fact) {
        return Objects.requireNonNull(Objects.requireNonNull(figures.get(fact)).value());
    }
}
