package vn.chiso.software.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.security.Roles;
import vn.chiso.testing.ListScreen;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.SqlCounter;

/** The systems that reports name, found by any of their names, with where they run and the figures that say so. */
@LoadedDatabaseTest
@Import(SqlCounter.class)
@ViewPackages(classes = SoftwareView.class)
class SoftwareViewTest extends ListScreen {

    private static final int MOST_STATEMENTS = 1;

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void whatHasLapsedIsJudgedOnTheDayOfTheReportOrOnAnother() {
        open(Map.of("view", "assets", "unit", "P51"));
        assertThat(page()).contains("4 mục");
        assertThat(text(0, 3)).startsWith("Hết hạn trong năm 2020").contains("xét tại 15/05/2020");
        assertThat(text(1, 3)).startsWith("Đã hết hạn").contains("xét tại 15/05/2020");
        open(Map.of("view", "assets", "unit", "P51", "on", "2021-01-01"));
        assertThat(text(0, 3)).startsWith("Đã hết hạn").contains("xét tại 01/01/2021");
        open(Map.of("view", "assets", "q", "lethuy"));
        assertThat(test(grid()).size()).isEqualTo(2);
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void systemsThatDoNotExchangeDataAreTold() {
        open(Map.of("view", "interoperability", "unit", "P89"));
        assertThat(text(0, 0)).contains("i-Office");
        assertThat(test(grid()).getCellText(0, 1)).contains("i-Gate");
        assertThat(text(0, 3)).isEqualTo("Chưa liên thông");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void peopleCoursesAndLeasedServicesAreListedWithTheirFigures() {
        open(Map.of("view", "staff", "unit", "P51"));
        assertThat(text(0, 4)).contains("2 người");
        open(Map.of("view", "leases", "unit", "P38"));
        assertThat(test(grid()).size()).isEqualTo(8);
        assertThat(text(7, 3)).isEqualTo("Dự kiến thuê");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void coverageIsDrawnForEachTier() {
        open(Map.of("view", "chart"));
        assertThat(find(ApexChart.class).all())
                .extracting(chart -> chart.getModel().label())
                .contains("Cấp tỉnh", "Cấp huyện");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void aSystemIsFoundByTheNameThatAReportGivesIt() {
        open(Map.of());
        assertThat(page()).contains("79 phần mềm, hệ thống");
        open(Map.of("q", "tabmis"));
        assertThat(test(grid()).size()).isEqualTo(1);
        open(Map.of("q", "e.office"));
        assertThat(text(0, 0)).contains("Văn phòng điện tử Eoffice").contains("E-office");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void whereItRunsAndSinceWhenIsSaidWithTheFigureThatSaysSo() {
        open(Map.of("category", "signatures", "unit", "P38", "tier", "COMMUNE"));
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(text(0, 2)).contains("Đang dùng").contains("từ 01/12/2016").contains("132");
        assertThat(links(test(grid()).getCellComponent(0, 2)))
                .anySatisfy(link -> assertThat(link.getHref())
                        .startsWith("./?")
                        .contains("figure=")
                        .contains("indicator=dsign_communes_count"))
                .anySatisfy(link -> assertThat(link.getHref()).isEqualTo("reader?document=004&section=I.3.b"));
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void theMatrixCountsWhatIsNamedByCategoryAndProvince() {
        open(Map.of("view", "matrix"));
        assertThat(page()).contains("không có nghĩa là không có").contains("Cấp tỉnh");
        assertThat(links(getCurrentView().getElement().getComponent().orElseThrow()))
                .filteredOn(link -> link.getHref().contains("national_databases"))
                .singleElement()
                .satisfies(link -> assertThat(link.getElement().getTextRecursively())
                        .startsWith("12")
                        .contains("Ngành dọc"));
        open(Map.of("category", "national_databases", "unit", "P38"));
        assertThat(test(grid()).size()).isEqualTo(12);
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void theFiguresOfAllSystemsAreReadAtOnce() {
        open(Map.of());
        SqlCounter.reset();
        open(Map.of("q", "phan mem"));
        assertThat(SqlCounter.statements()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate("software", QueryParameters.simple(query));
    }

    private static List<Anchor> links(Component within) {
        return within.getChildren()
                .flatMap(one -> one instanceof Anchor link ? Stream.of(link) : links(one).stream())
                .toList();
    }
}
