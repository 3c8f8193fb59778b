package vn.chiso.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

@LoadedDatabaseTest
@ViewPackages(classes = CompareView.class)
@WithMockUser(roles = Roles.ADMINISTRATOR)
class CompareViewTest extends SpringBrowserlessTest {

    @Test
    void barsNameTheHighestAndTheLowestAndKeepTheConflictApart() {
        open(Map.of(
                "unit", "44",
                "subjects", "inspected",
                "indicators", "email_staff_use_ratio",
                "years", "2015",
                "show", "bars"));
        assertThat(page())
                .contains("Sở Tư pháp cao nhất, ≈ 80 %; 3 nơi thấp nhất, ≈ 20 %")
                .contains("H. Bố Trạch (nguồn mâu thuẫn)")
                .contains("98 %, nêu chung")
                .contains("Chưa có dữ liệu:\nP. Bắc Lý");
    }

    @Test
    void differentYearsAreSaid() {
        open(Map.of("subjects", "provinces", "indicators", "email_staff_use_ratio", "show", "bars"));
        assertThat(page()).contains("2015 · 2016 · 2020 · 2021").contains("khác năm");
    }

    @Test
    void nobodyIsSaid() {
        open(Map.of("unit", "44", "subjects", "group:999999"));
        assertThat(page()).contains("Chưa có gì để so sánh").contains("Hãy chọn đối tượng khác");
    }

    @Test
    void aWrongPartOfTheAddressIsDroppedAndSaid() {
        open(Map.of("unit", "44", "years", "2015", "indicators", "nothing_of_the_kind", "show", "pie"));
        assertThat(page()).contains("nothing_of_the_kind").contains("pie");
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate("compare", QueryParameters.simple(query));
    }

    private String page() {
        return ScreenText.of((com.vaadin.flow.component.Component) getCurrentView());
    }
}
