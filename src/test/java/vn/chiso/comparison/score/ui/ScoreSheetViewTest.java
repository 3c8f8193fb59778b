package vn.chiso.comparison.score.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/** The sheet of one agency: why, what is left, what if, and the points that people give. */
@LoadedDatabaseTest
@ViewPackages(classes = ScoreSheetView.class)
class ScoreSheetViewTest extends SpringBrowserlessTest {

    private static final String TU_PHAP = "P44:so-tu-phap";
    private static final String EMAIL = "2.1.1 Cán bộ thường xuyên dùng thư điện tử công vụ";

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory application;

    @AfterEach
    void signOutAndForgetPoints() {
        new SignedIn(application).out();
        jdbc.sql("delete from score_step").update();
    }

    @Test
    void theSheetSaysPointsOfHowManyAndWhereOthersCame() {
        open(Roles.LEADER, null);
        assertThat(text())
                .contains("≈ 56 / 65")
                .contains("mới chấm được 65 / 100 điểm · 5 / 8 tiêu chí")
                .contains("10 → 20")
                .contains("không áp dụng");
    }

    @Test
    void whyPutsTheNumbersIntoTheFormulaAndLeadsToTheSource() {
        open(Roles.LEADER, null);
        click(EMAIL);
        String why = ScreenText.of(find(Dialog.class).single());
        assertThat(why)
                .contains("≈ 80 %")
                .contains("80 % ÷ 100 % × 20 = 16 điểm.")
                .contains("Xem nguồn số liệu");
    }

    @Test
    void whyTellsHowPointsWereSharedOut() {
        open(Roles.LEADER, null);
        click("2.2.1 Cập nhật hồ sơ cán bộ vào phần mềm");
        assertThat(ScreenText.of(find(Dialog.class).single()))
                .contains("Điểm tối đa 10 × 2 = 20")
                .contains("Dùng phần mềm một cửa điện tử (cấp huyện)");
    }

    @Test
    void theCheapestPointsComeFirstAndMissingFiguresAreNotWork() {
        open(Roles.LEADER, null);
        assertThat(text()).containsSubsequence("Có giấy phép trang thông tin điện tử", "+5", "+4", "từ 80 % lên 100 %");
        assertThat(text()).containsSubsequence("Chưa chấm được", "Có tường lửa", "tối đa 15 điểm");
    }

    @Test
    void whatIfMovesTotalAndPlaceAndKeepsNothing() {
        open(Roles.LEADER, null);
        button("Nếu như");
        field(TextField.class, "Cán bộ thường xuyên").setValue("0");
        assertThat(ScreenText.of(find(Dialog.class).single()))
                .contains("Giả định, không lưu")
                .contains("56 / 65 → 40 / 65")
                .contains("1 / 4 → 4 / 4");
        assertThat(jdbc.sql("select count(*) from score_step").query(Long.class).single())
                .isZero();
    }

    @Test
    void whatIfRefusesWhatCannotBeAndSaysThatSilenceIsNoImprovement() {
        open(Roles.LEADER, null);
        button("Nếu như");
        TextField email = field(TextField.class, "Cán bộ thường xuyên");
        for (String impossible : new String[] {"150", "-5", "abc"}) {
            email.setValue(impossible);
            assertThat(email.isInvalid()).as(impossible).isTrue();
            assertThat(ScreenText.of(find(Dialog.class).single())).contains("56 / 65 → 56 / 65");
        }
        email.setValue("");
        assertThat(ScreenText.of(find(Dialog.class).single())).contains("bị bỏ trống không được tính là 0");
    }

    @Test
    void pointsAreGivenOnTheScaleOfTheEdition() {
        open(Roles.ICT_DEPARTMENT, null);
        click("2.2.1 Cập nhật hồ sơ cán bộ vào phần mềm");
        assertThat(field(TextField.class, "Điểm").getHelperText())
                .contains("thang 10")
                .contains("thang 20");
    }

    @Test
    void theAgencyAcceptsWhatWasComputed() {
        open(Roles.AGENCY_STAFF, TU_PHAP);
        button("Nhận điểm tính được");
        assertThat(text()).contains("56 / 65").contains("Tự chấm");
        assertThat(jdbc.sql("select count(*) from score_step where computed = true")
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void theIctDepartmentSaysWhyItGivesOtherPoints() {
        open(Roles.ICT_DEPARTMENT, null);
        click(EMAIL);
        field(TextField.class, "Điểm").setValue("10");
        button("Ghi");
        assertThat(ScreenText.of(find(Dialog.class).single())).contains("Ghi lý do");
        field(TextArea.class, "Lý do").setValue("Kiểm tra thấy ít hơn");
        button("Ghi");
        assertThat(find(Dialog.class).all()).isEmpty();
        click(EMAIL);
        assertThat(ScreenText.of(find(Dialog.class).single()))
                .contains("Thẩm định: 10 điểm")
                .contains("Kiểm tra thấy ít hơn")
                .contains("cham-diem");
    }

    @Test
    void leadersReadAndGiveNoPoints() {
        open(Roles.LEADER, null);
        click(EMAIL);
        assertThat(ScreenText.of(find(Dialog.class).single())).doesNotContain("Bước tiếp theo");
        assertThat(head()).doesNotContain("Nhận điểm tính được");
    }

    @Test
    void overOneYearOnlyThereIsOneLine() {
        open(Roles.LEADER, null);
        button("Qua các năm");
        assertThat(ScreenText.of(find(Dialog.class).single()))
                .contains("Ví dụ 2015")
                .contains("56 / 65");
    }

    @Test
    void whoeverIsNotScoredIsToldSo() {
        as(Roles.LEADER, null);
        open("a1");
        assertThat(text()).contains("Đối tượng không có trong bảng chấm");
    }

    private void open(String role, @Nullable String agency) {
        as(role, agency);
        open("a" + agencies.byKey(TU_PHAP).orElseThrow().id());
    }

    private void open(String subject) {
        UI.getCurrent()
                .navigate(
                        ScoreSheetView.class,
                        QueryParameters.simple(Map.of("index", "vi-du-minh-hoa", "unit", "P44", "subject", subject)));
    }

    private void click(String criterion) {
        test(find(NativeButton.class).all().stream()
                        .filter(one -> one.getText().equals(criterion))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void button(String words) {
        Component head = ((HasHeader) getCurrentView()).header();
        Stream.concat(find(Button.class).all().stream(), find(Button.class, head).all().stream())
                .filter(one -> words.equals(one.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private <T extends Component & HasLabel> T field(Class<T> type, String label) {
        return find(type).all().stream()
                .filter(one -> one.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return ScreenText.of((Component) getCurrentView());
    }

    private String head() {
        return ScreenText.of(((HasHeader) getCurrentView()).header());
    }

    private void as(String role, @Nullable String agency) {
        new SignedIn(application)
                .as(new NewAccount(
                        "cham-diem",
                        "Người chấm điểm",
                        role,
                        agency == null
                                ? null
                                : (Long) agencies.byKey(agency).orElseThrow().id(),
                        territory.byKey("P44").orElseThrow().id(),
                        false,
                        SignInWay.LOCAL,
                        null));
    }
}
