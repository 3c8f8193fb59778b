package vn.chiso.comparison.target.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.comparison.target.JudgedTarget;
import vn.chiso.indicator.Indicator;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.testing.LoadedDatabaseTest;

/** The list of targets and what the ICT department does there. */
@LoadedDatabaseTest
@Transactional
@ViewPackages(classes = TargetsView.class)
class TargetsViewTest extends SpringBrowserlessTest {

    @Autowired
    private TerritoryService territory;

    @Autowired
    private BeanFactory application;

    @BeforeEach
    void signIn() {
        as(Roles.ICT_DEPARTMENT, "P38");
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void aTargetStandsBesideItsResultWithALightInWords() {
        open(Map.of("light", "missed"));
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(page()).contains("1 chỉ tiêu, kế hoạch · 1 không đạt");
        assertThat(text(0, 0)).contains("Đối chiếu với: Số DVCTT mức độ 3");
        assertThat(text(0, 3)).contains("283 dịch vụ").contains("= 233 + 39 + 11");
        assertThat(text(0, 4)).contains("39 dịch vụ").contains("bằng 13,78 % mức đặt ra");
        assertThat(text(0, 5)).contains("Không đạt");
        assertThat(text(0, 6)).contains("120/BC-UBND").contains("mục I.4");
    }

    @Test
    void whatCannotBeJudgedSaysWhyAndWhoWasAsked() {
        as(Roles.ICT_DEPARTMENT, "P89");
        open(Map.of("year", "2021"));
        assertThat(text(0, 5)).contains("Chưa đánh giá được").contains("Chưa có số liệu kết quả");
        press(0);
        assertThat(text(find(Dialog.class).single()))
                .contains("20 %")
                .contains("Sở Xây dựng")
                .contains("Nêu trong báo cáo, chưa ai thay đổi");
    }

    @Test
    void whatFitsNothingSaysSo() {
        open(Map.of("q", "xyzxyz"));
        assertThat(page()).contains("Không có chỉ tiêu nào phù hợp");
    }

    @Test
    void whoKeepsNoTargetsIsNotOfferedTo() {
        as(Roles.LEADER, "P38");
        open(Map.of());
        assertThat(((HasHeader) getCurrentView()).header().getElement().getTextRecursively())
                .doesNotContain("Đặt chỉ tiêu");
        press(0);
        assertThat(find(Button.class).withText("Đặt chỉ tiêu thay thế").exists())
                .isFalse();
    }

    @Test
    void theIctDepartmentSetsATargetWithAStartAndSeesTheWay() {
        setOneWithAStart();
    }

    @Test
    void aFormWithoutBasisAndValueSaysSoAtItsFields() {
        open(Map.of());
        head("Đặt chỉ tiêu").click();
        choose("Nội dung", "email_staff_use_ratio");
        field("Mức đặt ra").setValue("nhiều");
        test(find(Button.class).withText("Lưu").single()).click();
        assertThat(field("Mức đặt ra").isInvalid()).isTrue();
        assertThat(field("Căn cứ khác: số, ký hiệu, ngày").isInvalid()).isTrue();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void whatAReportSetsGetsAnotherInItsPlaceWhichIsTakenBack() {
        open(Map.of("light", "missed"));
        press(0);
        test(find(Button.class).withText("Đặt chỉ tiêu thay thế").single()).click();
        field("Mức đặt ra").setValue("39");
        field("Căn cứ khác: số, ký hiệu, ngày").setValue("Công văn 7/UBND-CNTT");
        find(TextArea.class).single().setValue("Điều chỉnh theo danh mục mới");
        save();
        open(Map.of("light", "reached"));
        assertThat(text(0, 6)).contains("Công văn 7/UBND-CNTT").contains("thay cho 283 dịch vụ trong báo cáo");
        press(0);
        test(find(NativeButton.class, find(Dialog.class).all().getLast())
                        .withText("Hoàn tác")
                        .single())
                .click();
        open(Map.of("light", "missed"));
        assertThat(text(0, 3)).contains("283");
    }

    @Test
    void aWithdrawalNeedsAReasonAndStaysInReach() {
        setOneWithAStart();
        test(find(Button.class).withText("Rút chỉ tiêu").single()).click();
        Button withdraw = find(Button.class).withText("Rút chỉ tiêu").all().getLast();
        test(withdraw).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("Hết hiệu lực");
        test(withdraw).click();
        open(Map.of());
        assertThat(page()).contains("8 chỉ tiêu, kế hoạch · 1 không đạt");
        head("Đã rút (1)").click();
        test(find(NativeButton.class, find(Dialog.class).all().getLast())
                        .withText("Hoàn tác")
                        .single())
                .click();
        open(Map.of("q", "thu dien tu"));
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void whatWasJustSetIsTakenBackWhereItIsSaid() {
        setOneWithAStart();
        assertThat(find(Notification.class).all()).hasSize(1);
        test(find(NativeButton.class, find(Notification.class).single())
                        .withText("Hoàn tác")
                        .single())
                .click();
        open(Map.of("q", "thu dien tu"));
        assertThat(page()).contains("Không có chỉ tiêu nào phù hợp");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theUnitsOfferedAreThoseOfTheYear() {
        as(Roles.ICT_DEPARTMENT, "VN");
        open(Map.of());
        head("Đặt chỉ tiêu").click();
        ComboBox<Unit> unit = find(ComboBox.class).withLabel("Địa bàn").single();
        find(IntegerField.class).single().setValue(2016);
        assertThat(unit.getListDataView().getItems().map(Unit::key))
                .contains("P44")
                .doesNotContain("P44.2025");
        find(IntegerField.class).single().setValue(2030);
        assertThat(unit.getListDataView().getItems().map(Unit::key))
                .contains("P44.2025")
                .doesNotContain("P44");
    }

    @Test
    void aUnitIsNamedOnceWhereItIsItsOwnSubject() {
        setOneWithAStart();
        assertThat(text(0, 1)).isEqualTo("tỉnh Thanh Hóa");
    }

    private void setOneWithAStart() {
        open(Map.of());
        head("Đặt chỉ tiêu").click();
        choose("Nội dung", "email_staff_use_ratio");
        find(IntegerField.class).single().setValue(2099);
        field("Mức đặt ra").setValue("99,5");
        field("Căn cứ khác: số, ký hiệu, ngày").setValue("Kế hoạch 5/KH-UBND ngày 04/01/2016");
        field("Xuất phát từ").setValue("90");
        find(DatePicker.class).single().setValue(LocalDate.of(2014, 12, 31));
        save();
        open(Map.of("light", "on-track"));
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(text(0, 3)).contains("99,5 %");
        assertThat(text(0, 4)).contains("96 %").contains("thấp hơn 3,5 điểm %");
        assertThat(text(0, 5)).contains("Đúng tiến độ").contains("Theo đường nối các mốc đã biết");
        press(0);
        assertThat(text(find(Dialog.class).single()))
                .contains("Lộ trình")
                .contains("không phải số liệu")
                .contains("31/12/2014")
                .contains("Kế hoạch 5/KH-UBND ngày 04/01/2016");
    }

    private void save() {
        test(find(Button.class).withText("Lưu").single()).click();
        assertThat(find(Button.class).withText("Lưu").exists()).as("saved").isFalse();
    }

    /** The head is no part of the view. */
    private Button head(String text) {
        return all(((HasHeader) getCurrentView()).header())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(TargetsViewTest::all));
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String code) {
        ComboBox<Indicator> box = find(ComboBox.class).withLabel(label).single();
        box.setValue(box.getListDataView()
                .getItems()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    /** Opens the target of a row. */
    private void press(int row) {
        Component cell = test(grid()).getCellComponent(row, 0);
        test((NativeButton) cell.getChildren().findFirst().orElseThrow()).click();
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate("targets", QueryParameters.simple(query));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String text(int row, int column) {
        return text(test(grid()).getCellComponent(row, column));
    }

    @SuppressWarnings("unchecked")
    private Grid<JudgedTarget> grid() {
        return find(Grid.class).single();
    }

    private void as(String role, String unit) {
        new SignedIn(application)
                .as(new NewAccount(
                        "chi-tieu",
                        "Người giữ chỉ tiêu",
                        role,
                        null,
                        territory.byKey(unit).orElseThrow().id(),
                        false,
                        SignInWay.LOCAL,
                        null));
    }
}
