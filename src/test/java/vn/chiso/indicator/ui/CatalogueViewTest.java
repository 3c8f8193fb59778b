package vn.chiso.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorService;
import vn.chiso.indicator.Names;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.SqlCounter;

/** What everybody reads of the catalogue, and what the ICT department does with it. */
@LoadedDatabaseTest
@Import(SqlCounter.class)
@TestPropertySource(properties = "chiso.test.views=catalogue")
@ViewPackages(classes = IndicatorsView.class)
@Transactional
class CatalogueViewTest extends SpringBrowserlessTest {

    private static final String EMAIL = "email_staff_use_ratio";
    private static final int MOST_STATEMENTS = 3;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private IndicatorService indicators;

    @Test
    @WithMockUser(roles = Roles.AGENCY_STAFF)
    void everybodyFindsIndicatorsWithoutMarksAndByCode() {
        UI.getCurrent().navigate("indicators");
        assertThat(page())
                .contains("163 chỉ tiêu")
                .contains("Thư điện tử công vụ")
                .contains(EMAIL);
        assertThat(buttons()).containsExactly("Xuất");
        test(find(TextField.class).single()).setValue("thu cong vu");
        assertThat(page()).contains(EMAIL).doesNotContain("policy_docs_issued_count");
        test(find(TextField.class).single()).setValue("dvctt_l3_count");
        assertThat(page()).contains("1 chỉ tiêu");
        test(find(TextField.class).single()).setValue("xyz");
        assertThat(page()).contains("Không có chỉ tiêu nào khớp “xyz”");
    }

    @Test
    @WithMockUser(roles = Roles.AGENCY_STAFF)
    void thePageOfAnIndicatorSaysWhatItMeansAndWhereItHasFigures() {
        open(EMAIL);
        assertThat(page())
                .contains("Tỷ lệ CBCC thường xuyên sử dụng thư điện tử công vụ")
                .contains("số CBCC thường xuyên sử dụng")
                .contains("tổng số CBCC")
                .contains("× 100 %")
                .contains("Cộng tử số, cộng mẫu số rồi chia")
                .contains("Báo cáo ứng dụng CNTT của sở, ban, ngành")
                .contains("Trong khoảng: từ 0 % đến 100 %")
                .contains("tỉnh Quảng Bình")
                .contains("2015");
        assertThat(buttons()).as("only to read").isEmpty();
        assertThat(links())
                .contains("?indicator=" + EMAIL)
                .anyMatch(link -> link.contains("unit=") && link.contains("year=2015") && link.contains(EMAIL));
        SqlCounter.reset();
        open(EMAIL);
        assertThat(SqlCounter.statements()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        UI.getCurrent().navigate("indicators/nothing");
        assertThat(getCurrentView()).isNotInstanceOf(IndicatorView.class);
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void aNewIndicatorIsRefusedAtItsFieldsUntilItIsRight() {
        UI.getCurrent().navigate("indicators");
        click("Thêm chỉ tiêu");
        IndicatorDialog dialog = find(IndicatorDialog.class).single();
        save(dialog);
        assertThat(field(dialog, "Tên tiếng Việt").isInvalid()).isTrue();
        assertThat(field(dialog, "Tên tiếng Việt").getErrorMessage()).isEqualTo("Hãy ghi mục này");
        test(field(dialog, "Tên tiếng Việt")).setValue("Số máy quét");
        test(field(dialog, "Tên tiếng Anh")).setValue("Scanners");
        test(field(dialog, "Tên ngắn tiếng Việt")).setValue("Máy quét");
        test(field(dialog, "Tên ngắn tiếng Anh")).setValue("Scanners");
        test(field(dialog, "Mã")).setValue("Máy quét");
        test(field(dialog, "Áp dụng từ")).setValue("hôm qua");
        save(dialog);
        assertThat(field(dialog, "Áp dụng từ").isInvalid()).isTrue();
        test(field(dialog, "Áp dụng từ")).setValue("01/01/2026");
        save(dialog);
        assertThat(field(dialog, "Tên tiếng Việt").isInvalid()).isFalse();
        assertThat(field(dialog, "Mã").getErrorMessage()).startsWith("Mã gồm chữ a–z");
        test(field(dialog, "Mã")).setValue("scanner_count");
        choose(dialog, "Loại", "Số đếm");
        test(field(dialog, "Đơn vị tính")).setValue("máy");
        all(dialog).filter(one -> one instanceof CheckboxGroup<?>).forEach(CatalogueViewTest::askDepartments);
        save(dialog);
        assertThat(find(IndicatorDialog.class).all()).isEmpty();
        Indicator added = catalogue.indicator("scanner_count").orElseThrow();
        assertThat(added.appliesTo()).isEqualTo("A");
        assertThat(getCurrentView()).isInstanceOf(IndicatorView.class);
        assertThat(page()).contains("Số máy quét").contains("từ 01/01/2026");
        assertThat(buttons()).contains("Xóa");
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void whatIsMeasuredAlreadyCannotBeChangedAndTheFormSaysSo() {
        open(EMAIL);
        click("Sửa");
        IndicatorDialog dialog = find(IndicatorDialog.class).single();
        assertThat(text(dialog)).contains("Cần đổi thì tạo ấn bản mới");
        assertThat(select(dialog, "Loại").isReadOnly()).isTrue();
        assertThat(field(dialog, "Mã").isReadOnly()).isTrue();
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void whoWasOvertakenSeesWhatTheOtherWroteAndKeepsTheForm() {
        open(EMAIL);
        click("Sửa");
        IndicatorDialog dialog = find(IndicatorDialog.class).single();
        test(field(dialog, "Tên ngắn tiếng Việt")).setValue("Của tôi");
        Indicator now = catalogue.indicator(EMAIL).orElseThrow();
        indicators.change(
                now.id(),
                now.version(),
                now.asNew().named(new Names(now.nameVi(), now.nameEn(), "Của người khác", now.shortEn())));
        save(dialog);
        assertThat(text(dialog)).contains("Người khác vừa sửa trước").contains("“Của người khác”");
        save(dialog);
        assertThat(catalogue.indicator(EMAIL).orElseThrow().shortVi()).isEqualTo("Của tôi");
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void aRetiredIndicatorLeavesTheListAndKeepsItsPage() {
        open(EMAIL);
        assertThat(buttons()).doesNotContain("Xóa");
        click("Ngừng sử dụng");
        EndDialog dialog = find(EndDialog.class).single();
        assertThat(text(dialog)).contains("số liệu").contains("Đang được dùng");
        test(find(Button.class, dialog).withText("Ngừng sử dụng").single()).click();
        assertThat(find(EndDialog.class).all()).isEmpty();
        open(EMAIL);
        assertThat(page()).contains("đã ngừng").contains("tỉnh Quảng Bình");
        UI.getCurrent().navigate("indicators");
        assertThat(page()).contains("162 chỉ tiêu").doesNotContain(EMAIL);
        test(find(Checkbox.class).single()).click();
        assertThat(page()).contains("163 chỉ tiêu").contains(EMAIL);
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void groupsAndDimensionsAreKeptOnTheirOwnForms() {
        UI.getCurrent().navigate("indicators");
        click("Thêm nhóm");
        GroupDialog dialog = find(GroupDialog.class).single();
        test(field(dialog, "Mã")).setValue("nhom_moi");
        save(dialog);
        assertThat(field(dialog, "Tên tiếng Việt").isInvalid()).isTrue();
        test(field(dialog, "Tên tiếng Việt")).setValue("Nhóm mới");
        test(field(dialog, "Tên tiếng Anh")).setValue("New group");
        save(dialog);
        assertThat(catalogue.group("nhom_moi")).isPresent();
        UI.getCurrent().navigate("dimensions");
        assertThat(page()).contains("BUDGET_TASK").contains("các mục cộng lại thành tổng");
        click("Thêm phân tổ");
        DimensionDialog dimension = find(DimensionDialog.class).single();
        save(dimension);
        assertThat(text(dimension)).contains("Cần ít nhất một mục");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void anAdministratorOnlyReads() {
        open(EMAIL);
        assertThat(buttons()).isEmpty();
        UI.getCurrent().navigate("dimensions");
        assertThat(buttons()).containsExactly("Xuất");
    }

    private static void open(String code) {
        UI.getCurrent().navigate("indicators/" + code);
    }

    @SuppressWarnings("unchecked")
    private static void askDepartments(Component group) {
        ((CheckboxGroup<Character>) group).setValue(Set.of('A'));
    }

    private void click(String text) {
        everything()
                .filter(one -> one instanceof Button button && button.getText().equals(text))
                .forEach(one -> ((Button) one).click());
    }

    private void save(Component dialog) {
        test(find(Button.class, dialog).withText("Lưu").single()).click();
    }

    private List<String> buttons() {
        return everything()
                .filter(Button.class::isInstance)
                .map(one -> ((Button) one).getText())
                .toList();
    }

    private List<String> links() {
        return everything()
                .filter(Anchor.class::isInstance)
                .map(one -> ((Anchor) one).getHref())
                .toList();
    }

    /** The head is shown by the main layout, which is not part of these pages. */
    private Stream<Component> everything() {
        return Stream.concat(all(((HasHeader) getCurrentView()).header()), all((Component) getCurrentView()));
    }

    private String page() {
        return text(((HasHeader) getCurrentView()).header()) + "\n" + text((Component) getCurrentView());
    }

    private static TextField field(Component dialog, String label) {
        return labelled(dialog, TextField.class, label, TextField::getLabel);
    }

    @SuppressWarnings("rawtypes")
    private static Select<?> select(Component dialog, String label) {
        return labelled(dialog, Select.class, label, Select::getLabel);
    }

    private void choose(Component dialog, String label, String item) {
        test(select(dialog, label)).selectItem(item);
    }

    private static <T extends Component> T labelled(
            Component dialog, Class<T> type, String label, Function<T, String> labelOf) {
        return all(dialog)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(one -> label.equals(labelOf.apply(one)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(CatalogueViewTest::all));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
