package vn.chiso.comparison.score.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.comparison.score.index.IndexService;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.rule.RuleKind;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/** Defining an index: maxima in place, what does not add up, putting in force, new editions. */
@LoadedDatabaseTest
@Transactional
@ViewPackages(classes = ScoreEditView.class)
class ScoreEditViewTest extends SpringBrowserlessTest {

    private static final String TEMPLATE = "chuyen-doi-so-cap-tinh";
    private static final String EXAMPLE = "vi-du-minh-hoa";

    @Autowired
    private IndexService indices;

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void theTemplateSaysThatAHundredAndFiftyPointsHaveNoName() {
        open(TEMPLATE);
        assertThat(text())
                .contains("Hoạt động: các phần cộng lại 350, điểm tối đa 500; chênh 150")
                .contains("≠ 350")
                .contains("Đô thị thông minh")
                .contains("không chấm điểm");
        assertThat(button("Đưa vào áp dụng").isEnabled()).isFalse();
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void aMaximumIsWrittenInItsCell() {
        open(TEMPLATE);
        maximum("Hoạt động").setValue("350");
        assertThat(edition(TEMPLATE).tree().maximum()).isEqualByComparingTo("850");
        assertThat(text()).contains("Tổng điểm khớp");
        assertThat(button("Đưa vào áp dụng").isEnabled()).isTrue();
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void whatIsNoNumberIsNotStored() {
        open(TEMPLATE);
        TextField field = maximum("Nhận thức số");
        field.setValue("một trăm");
        assertThat(field.isInvalid()).isTrue();
        assertThat(edition(TEMPLATE).tree().maximum()).isEqualByComparingTo("1000");
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void anEditionInForceIsReadOnlyAndANewOneIsMadeOfIt() {
        open(EXAMPLE);
        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(text()).contains("Đang áp dụng: không sửa");
        button("Lập phiên bản mới").click();
        find(TextField.class).single().setValue("Ví dụ 2016");
        find(IntegerField.class).single().setValue(2016);
        test(find(Button.class).withText("Lưu").single()).click();
        assertThat(text()).contains("Ghép đủ với phiên bản Ví dụ 2015").contains("Bản nháp");
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void aPillarIsAdded() {
        open(TEMPLATE);
        button("Thêm trụ cột").click();
        Dialog dialog = find(Dialog.class).single();
        find(TextField.class, dialog).withLabel("Tên tiếng Việt").single().setValue("Xã hội số");
        find(TextField.class, dialog).withLabel("Tên tiếng Anh").single().setValue("Digital society");
        test(find(Button.class).withText("Lưu").single()).click();
        assertThat(edition(TEMPLATE).criteria()).hasSize(11);
        assertThat(text()).contains("Xã hội số: chưa có điểm tối đa");
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    @SuppressWarnings("unchecked")
    void aRatioIsNotStoredWithoutTheValueThatEarnsTheMaximum() {
        open(TEMPLATE);
        button("Thêm trụ cột").click();
        Dialog dialog = find(Dialog.class).single();
        find(TextField.class, dialog).withLabel("Tên tiếng Việt").single().setValue("Xã hội số");
        find(TextField.class, dialog).withLabel("Tên tiếng Anh").single().setValue("Digital society");
        find(Select.class, dialog)
                .withCondition(one -> one.getValue() instanceof RuleKind)
                .single()
                .setValue(RuleKind.RATIO);
        test(find(Button.class).withText("Lưu").single()).click();
        TextField full = find(TextField.class, dialog)
                .withLabel("Giá trị được điểm tối đa")
                .single();
        assertThat(full.isInvalid()).isTrue();
        assertThat(edition(TEMPLATE).criteria()).hasSize(10);
        full.setValue("80");
        test(find(Button.class).withText("Lưu").single()).click();
        assertThat(edition(TEMPLATE).criteria()).hasSize(11);
        assertThat(text()).doesNotContain("các giá trị sai thứ tự");
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void anAddressOfNoEditionLeadsToTheList() {
        UI.getCurrent().navigate(ScoreEditView.class, QueryParameters.simple(Map.of("edition", "x")));
        assertThat(text()).contains("Không có bộ chỉ số này");
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void eachPillarSaysWhatItsPartsComeToAndHasAPlaceForAnother() {
        open(TEMPLATE);
        assertThat(text())
                .contains("1.000 điểm · 3 trụ cột")
                .contains("Các phần cộng đủ 500")
                .contains("≠ 350: còn 150 điểm chưa chia");
        Button add = find(Button.class).withText("Thêm vào Hoạt động").single();
        test(add).click();
        Dialog dialog = find(Dialog.class).single();
        find(TextField.class, dialog).withLabel("Tên tiếng Việt").single().setValue("Xã hội số");
        find(TextField.class, dialog).withLabel("Tên tiếng Anh").single().setValue("Digital society");
        find(TextField.class, dialog).withLabel("Điểm tối đa").single().setValue("150");
        test(find(Button.class).withText("Lưu").single()).click();
        assertThat(text())
                .doesNotContain("chênh 150")
                .contains("Xã hội số: quy tắc cần một chỉ tiêu")
                .contains("Đưa lên trước: Xã hội số");
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void aDraftIsDiscardedOnceMoreAskedForAndTheListIsOpened() {
        open(EXAMPLE);
        button("Lập phiên bản mới").click();
        find(TextField.class).single().setValue("Ví dụ 2016");
        find(IntegerField.class).single().setValue(2016);
        test(find(Button.class).withText("Lưu").single()).click();
        button("Bỏ bản nháp").click();
        Dialog sure = find(Dialog.class).single();
        assertThat(ScreenText.of(sure)).contains("Không lấy lại được").contains("giữ nguyên");
        test(find(Button.class, sure).withText("Bỏ bản nháp").single()).click();
        assertThat(indices.byKey(EXAMPLE).orElseThrow().editions()).hasSize(1);
        assertThat(getCurrentView()).isInstanceOf(ScoresView.class);
    }

    private void open(String key) {
        UI.getCurrent()
                .navigate(
                        ScoreEditView.class,
                        QueryParameters.simple(
                                Map.of("edition", String.valueOf(edition(key).id()))));
    }

    private ScoreEdition edition(String key) {
        return indices.byKey(key).orElseThrow().editions().getFirst();
    }

    private TextField maximum(String part) {
        return find(TextField.class).all().stream()
                .filter(field ->
                        ("Điểm tối đa: " + part).equals(field.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String words) {
        return find(Button.class, (Component) getCurrentView()).withText(words).single();
    }

    private String text() {
        return ScreenText.of((Component) getCurrentView());
    }
}
