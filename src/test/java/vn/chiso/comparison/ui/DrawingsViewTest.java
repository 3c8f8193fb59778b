package vn.chiso.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.ui.CardFiles;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/** Each drawing on its page, by its address. */
@LoadedDatabaseTest
@ViewPackages(classes = CompareView.class)
@WithMockUser(roles = Roles.ADMINISTRATOR)
class DrawingsViewTest extends SpringBrowserlessTest {

    private static final Map<String, String> ELEVEN = Map.of(
            "unit", "44",
            "subjects", "inspected",
            "indicators", "email_staff_use_ratio,hr_records_updated_ratio,onestop_records_ratio",
            "years", "2015");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        multiples | 3 | Các biểu đồ cùng đơn vị dùng chung một thang
        radar     | 1 | trên một thang 0–100 %
        scatter   | 1 | 6/11 nơi có cả hai số
        heat      | 1 | Càng đậm càng tốt
        """)
    void eachIsOpenedByItsAddressAndSavedAsAFile(String show, int charts, String said) {
        open(ELEVEN, "show", show);

        assertThat(find(ApexChart.class).all()).hasSize(charts);
        assertThat(page()).contains(said);
        assertThat(find(CardFiles.class).all()).isNotEmpty();
    }

    @Test
    void onePeriodIsSaidInsteadOfDrawn() {
        open(ELEVEN, "show", "slope");

        assertThat(page()).contains("Chỉ có số liệu một kỳ").contains("năm 2015");
        assertThat(find(ApexChart.class).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"multiples", "radar", "scatter", "slope"})
    void answersInWordsAreSaidToBeNoNumbers(String show) {
        open(ELEVEN, "show", show, "indicators", "onestop_in_use_yn");

        assertThat(find(ApexChart.class).all()).isEmpty();
        assertThat(page()).containsAnyOf("số", "thang");
    }

    @ParameterizedTest
    @CsvSource({"multiples", "radar", "scatter", "heat", "slope"})
    void nobodyIsSaid(String show) {
        open(ELEVEN, "show", show, "subjects", "group:999999");

        assertThat(page()).contains("Chưa có gì để so sánh");
        assertThat(find(ApexChart.class).all()).isEmpty();
    }

    @Test
    void yearsThatDoNotOverlapAreSaid() {
        open(Map.of(
                "subjects", "provinces",
                "indicators", "email_staff_use_ratio,infra_pc_staff_ratio",
                "show", "heat"));

        assertThat(page()).contains("khác năm");
    }

    @Test
    void inEnglishToo() {
        UI.getCurrent().setLocale(Texts.ENGLISH);

        open(ELEVEN, "show", "radar");

        assertThat(page()).contains("on one scale of 0–100%").contains("fewer than 3 percentages");
    }

    private static void open(Map<String, String> query, String... others) {
        Map<String, String> all = new HashMap<>(query);
        for (int i = 0; i < others.length; i += 2) {
            all.put(others[i], others[i + 1]);
        }
        UI.getCurrent().navigate("compare", QueryParameters.simple(all));
    }

    private String page() {
        return ScreenText.of((Component) getCurrentView());
    }
}
