package vn.chiso.comparison.score.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/** The list of indices, and the board of one. */
@LoadedDatabaseTest
@ViewPackages(classes = ScoreView.class)
class ScoreViewTest extends SpringBrowserlessTest {

    private static final String EXAMPLE = "vi-du-minh-hoa";

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void theListNamesTheExampleAsAnExampleAndTheTemplateAsADraft() {
        UI.getCurrent().navigate("scores");
        assertThat(cell(0, 0)).contains("Ví dụ minh họa");
        assertThat(cell(1, 0)).contains("mẫu trống");
        assertThat(cell(1, 1)).contains("2022 · bản nháp · 1.000 điểm");
    }

    /** 56 of 65 is 86.15 %, 50 of 60 is 83.33 %, 40 of 50 is 80 %, 55 of 85 is 64.71 %; 75 of 90 is 83.33 %, 49 of 70 is
     * 70 %, 69 of 100 is 69 %, 59 of 90 is 65.56 %; two have less than half of the points. */
    @Test
    @WithMockUser(roles = Roles.LEADER)
    void theBoardRanksWithinBlocksByWhatCouldBeScored() {
        open(Map.of("index", EXAMPLE));
        assertThat(rows())
                .containsExactly(
                        "Sở Tư pháp | 1 / 4 | ≈ 56 / 65",
                        "Ban Quản lý Khu kinh tế | 2 / 4 | ≈ 50 / 60",
                        "Sở Công thương | 3 / 4 | ≈ 40 / 50",
                        "Sở Tài nguyên và Môi trường | 4 / 4 | ≈ 55 / 85",
                        "UBND huyện Quảng Ninh | 1 / 4 | ≈ 75 / 90",
                        "UBND thị xã Ba Đồn | 2 / 4 | ≈ 49 / 70",
                        "UBND huyện Lệ Thủy | 3 / 4 | ≈ 69 / 100",
                        "UBND thành phố Đồng Hới | 4 / 4 | ≈ 59 / 90",
                        "UBND huyện Bố Trạch | Chưa xếp: chấm được dưới một nửa số điểm | ≈ 20 / 30",
                        "UBND huyện Tuyên Hóa | Chưa xếp: chấm được dưới một nửa số điểm | ≈ 30 / 45",
                        "UBND phường Bắc Lý | chưa có số liệu | chưa có số liệu");
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void aBarSaysEachPillarAndWhatCouldNotBeScored() {
        open(Map.of("index", EXAMPLE));
        assertThat(component(0, 2).getElement().getAttribute("aria-label"))
                .contains("Thể chế: ")
                .contains("chưa chấm được: ");
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void anAddressOfNoIndexLeadsToTheList() {
        open(Map.of("index", "khong-co"));
        assertThat(ScreenText.of(page())).contains("Không có bộ chỉ số này");
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void aUnitWithoutSubjectsSaysSo() {
        open(Map.of("index", EXAMPLE, "unit", "P38"));
        assertThat(ScreenText.of(page())).contains("Không có đối tượng để chấm");
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void withoutAnyFigureNothingIsRanked() {
        open(Map.of("index", EXAMPLE, "year", "2024", "subjects", "agencies"));
        assertThat(ScreenText.of(page())).contains("Chưa tính được điểm nào");
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void aStageWithoutPointsSaysSo() {
        open(Map.of("index", EXAMPLE, "stage", "final"));
        assertThat(ScreenText.of(page())).contains("Chưa ai cho điểm ở bước này");
    }

    private List<String> rows() {
        return IntStream.range(0, 11)
                .mapToObj(row -> name(row) + " | " + cell(row, 1) + " | " + text(row, 3))
                .toList();
    }

    private String name(int row) {
        return component(row, 0)
                .getChildren()
                .findFirst()
                .orElseThrow()
                .getElement()
                .getText();
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate(ScoreView.class, QueryParameters.simple(query));
    }

    private Component page() {
        return (Component) getCurrentView();
    }

    private String cell(int row, int column) {
        return component(row, column).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private Component component(int row, int column) {
        Grid<Object> grid = find(Grid.class).single();
        return test(grid).getCellComponent(row, column);
    }

    @SuppressWarnings("unchecked")
    private String text(int row, int column) {
        Grid<Object> grid = find(Grid.class).single();
        return test(grid).getCellText(row, column);
    }
}
