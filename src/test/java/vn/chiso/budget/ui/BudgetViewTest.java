package vn.chiso.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.ChartTable;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.ui.IconButton;
import vn.chiso.security.Roles;
import vn.chiso.testing.ListScreen;
import vn.chiso.testing.LoadedDatabaseTest;

/** The budget on screen, and its annex on paper. */
@LoadedDatabaseTest
@ViewPackages(classes = BudgetView.class)
class BudgetViewTest extends ListScreen {

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void theAnnexStandsGroupByGroupUnderThreeRowsOfHeads() {
        open(Map.of());
        Grid<Object> grid = grid();
        assertThat(grid.getColumns()).hasSize(17);
        assertThat(grid.getHeaderRows()).hasSize(3);
        assertThat(test(grid).size())
                .as("four groups, eight tasks and their sum")
                .isEqualTo(13);
        assertThat(text(0, 1)).contains("hạ tầng CNTT");
        assertThat(text(0, 5)).startsWith("2.935,4").contains("tính toán");
        assertThat(text(3, 5)).isEqualTo("1.043,9");
        assertThat(text(5, 1)).contains("LGSP").contains("chưa báo cáo");
        assertThat(text(5, 5)).isEmpty();
        assertThat(text(6, 1)).contains("không có nhiệm vụ");
        assertThat(text(12, 5)).startsWith("7.341,4");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void bothSidesOfTheContradictionAreShown() {
        open(Map.of());
        assertThat(find(ContradictionNotice.class).single().getElement().getTextRecursively())
                .contains("Mục II cho rằng kinh phí chưa đảm bảo")
                .contains("cả 7 nhiệm vụ")
                .contains("519/BC-VP, mục II")
                .contains("519/BC-VP, Phụ lục");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void theLargestTaskIsNamedWithItsShare() {
        open(Map.of());
        assertThat(page()).contains("Cổng TTĐT tỉnh chiếm 40,18 %").contains("Không có số tiền: LGSP");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void severalYearsStandUnderAHeadingThatSaysSo() {
        open(Map.of());
        ChartModel.Bars byPeriod = find(ApexChart.class).all().stream()
                .map(ApexChart::getModel)
                .filter(model -> model.label().equals("Kinh phí theo kỳ"))
                .map(ChartModel.Bars.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(byPeriod.blocks().stream().map(ChartModel.Block::heading))
                .containsExactly(
                        "năm 2015",
                        "năm 2016",
                        "năm 2021",
                        "giai đoạn 2016–2019, nhiều năm cộng lại: không so với số của một năm");
        assertThat(byPeriod.marks())
                .extracting(Mark::text)
                .containsExactly("> 1.500 triệu đồng", "15 tỷ đồng", "20,35 triệu đồng", "7.341,4 triệu đồng");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void whatCannotBeComparedSaysWhichSideIsMissing() {
        open(Map.of());
        assertThat(find(ComparisonCard.class).single().getElement().getTextRecursively())
                .contains("chưa so sánh được")
                .contains("Đã chi > 1.500 triệu đồng; chưa có số bố trí")
                .contains("Bố trí 15 tỷ đồng; chưa có số đã chi");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void theAddressNarrowsWhatIsShown() {
        open(Map.of("report", "004"));
        assertThat(find(Grid.class).all()).isEmpty();
        assertThat(page()).contains("15 tỷ đồng").doesNotContain("7.341,4");
        open(Map.of("source", "recurrent_savings"));
        assertThat(page()).contains("UBND huyện Quảng Ninh").doesNotContain("15 tỷ đồng");
        open(Map.of("period", "2016-2019"));
        assertThat(page()).contains("7.341,4 triệu đồng").doesNotContain("15 tỷ đồng");
        open(Map.of("unit", "P89", "period", "2015"));
        assertThat(page()).contains("Không có kinh phí nào phù hợp");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void chartsAreTablesWhereTheAddressSaysSo() {
        open(Map.of("view", "table"));
        assertThat(find(ApexChart.class).all()).isEmpty();
        assertThat(find(ChartTable.class).all()).hasSize(4);
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void theAnnexGoesOnPaperAsTheReportPrintsIt() {
        UI.getCurrent().navigate("budget/annex", QueryParameters.simple(Map.of("report", "000")));
        assertThat(page())
                .contains("Kèm theo Báo cáo số 519/BC-VP ngày 15/05/2020 của Văn phòng UBND tỉnh Quảng Ngãi")
                .contains("ĐVT: Tr đồng")
                .contains("Thử nghiệm thu sản phẩm");
        NativeTable table = find(NativeTable.class).single();
        assertThat(table.getHead().getRows()).hasSize(3);
        assertThat(table.getBody().getRows())
                .hasSize(13)
                .allSatisfy(row -> assertThat(row.getChildren()).hasSize(17));
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void thePaperTellsSumsGapsAndTheContradictionAsTheScreenDoes() {
        UI.getCurrent().navigate("budget/annex", QueryParameters.simple(Map.of("report", "000")));
        assertThat(page())
                .contains("2.935,4 *")
                .contains("LGSP (chưa báo cáo)")
                .contains("CSDL (không có nhiệm vụ)")
                .contains("So với nhu cầu ≠")
                .contains("≠ Phần lời và phụ lục mâu thuẫn: Mục II cho rằng kinh phí chưa đảm bảo.");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void readersOpenASourceByTheFigureItself() {
        open(Map.of());
        Component shown =
                test(grid()).getCellComponent(1, 5).getChildren().findFirst().orElseThrow();
        assertThat(shown).isInstanceOf(NativeButton.class);
        assertThat(shown.getElement().getTextRecursively()).contains("625,3");
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void whoeverEditsHasTheFigureFreeForTheCellAndAButtonForItsSource() {
        open(Map.of());
        Component cell = test(grid()).getCellComponent(1, 5);
        assertThat(cell.getChildren()).noneMatch(NativeButton.class::isInstance);
        IconButton source = cell.getChildren()
                .filter(IconButton.class::isInstance)
                .map(IconButton.class::cast)
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(source, new ClickEvent<>(source));
        ComponentUtil.fireEvent(source, new ClickEvent<>(source));
        assertThat(find(AnnexCellDialog.class).all()).hasSize(1);
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void aReportWithoutAnAnnexSaysSo() {
        UI.getCurrent().navigate("budget/annex", QueryParameters.simple(Map.of("report", "004")));
        assertThat(page()).contains("Không có phụ lục");
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate("budget", QueryParameters.simple(query));
    }
}
