package vn.chiso.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ListLink;
import vn.chiso.security.Roles;
import vn.chiso.testing.ListScreen;
import vn.chiso.testing.LoadedDatabaseTest;

/** The page of Word reports: choice, preview, fields, generations. */
@LoadedDatabaseTest
@ViewPackages(classes = WordReportsView.class)
class WordReportsViewTest extends ListScreen {

    private static final Map<String, String> ANNUAL = Map.of("type", "annual", "agency", "P89:so-xay-dung");

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from generated_figure").update();
        jdbc.sql("delete from generated_report").update();
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void itStartsWithTheReportsThatCanBeWrittenAgain() {
        open(Map.of());
        assertThat(page()).contains("Chọn loại báo cáo và cơ quan");
        assertThat(find(ListLink.class).all())
                .extracting(ListLink::getHref)
                .hasSize(5)
                .contains("reports?type=annual&agency=P89%3Aso-xay-dung&from=2021&to=2021")
                .contains("reports?type=round&unit=D571&from=2023&to=2023")
                .contains("reports?type=resolution&unit=P38&from=2016&to=2016");
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void thePreviewReadsAsTheFileAndItsFiguresLeadToTheirSource() {
        open(ANNUAL);
        assertThat(page())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("An Giang, ngày … tháng … năm …")
                .contains("II. KẾT QUẢ ỨNG DỤNG CÔNG NGHỆ THÔNG TIN")
                .contains("12.481 văn bản")
                .contains("Chưa tạo bản nào");
        assertThat(find(Anchor.class).all()).anySatisfy(link -> {
            assertThat(link.getText()).isEqualTo("12.481 văn bản");
            assertThat(link.getHref()).startsWith("./?agency=P89%3Aso-xay-dung&indicator=doc_incoming_count&figure=");
        });
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void aFieldThatIsFilledInShowsOnThePage() {
        open(ANNUAL);
        TextField number = find(TextField.class).all().stream()
                .filter(field -> "Số, ký hiệu".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(number).setValue("9/BC-SXD");
        assertThat(page()).contains("Số: 09/BC-SXD");
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void whatIsGeneratedIsListedToBeTaken() {
        open(ANNUAL);
        test(find(Button.class).withText("Tạo báo cáo Word").single()).click();
        assertThat(page()).contains("cntt · ").contains("Không có gì đổi so với bản tạo lúc");
        assertThat(find(Button.class).withText("Tạo báo cáo Word").single().isEnabled())
                .as("it can be generated again")
                .isTrue();
        jdbc.sql("update generated_figure set written = '12.000 văn bản' where written = '12.481 văn bản'")
                .update();
        open(Map.of());
        open(ANNUAL);
        assertThat(page())
                .contains("Thay đổi so với bản tạo lúc")
                .contains(": 1 số liệu")
                .contains("trước: 12.000 văn bản");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void whoOnlyReadsIsOfferedNoGeneration() {
        open(ANNUAL);
        assertThat(page()).contains("12.481 văn bản").contains("Tài khoản này chỉ xem");
        assertThat(find(Button.class).withText("Tạo báo cáo Word").all()).isEmpty();
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void theAnnexIsShownAsATable() {
        open(Map.of("type", "budget", "agency", "P51:vp-ubnd"));
        assertThat(page()).contains("ĐVT: Tr đồng").contains("7.341,4").contains("Tổng cộng (hệ thống tính)");
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void anAddressThatNamesNothingStartsAnew() {
        open(Map.of("type", "nothing", "agency", "nobody"));
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate("reports", QueryParameters.simple(query));
    }
}
