package vn.chiso.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.base.ui.IconButton;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorService;
import vn.chiso.round.Form;
import vn.chiso.round.FormService;
import vn.chiso.round.FormStatus;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.testing.LoadedDatabaseTest;

/** What the ICT department sees of the forms, and what its clicks do. */
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=forms")
@ViewPackages(classes = FormsView.class)
@Transactional
class FormsViewTest extends SpringBrowserlessTest {

    @Autowired
    private FormService forms;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private BeanFactory application;

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void aFormIsMadeOfSingleIndicatorsAndWholeGroups() {
        navigate(FormsView.class);
        addForm().click();
        click(button("Lưu biểu"));
        assertThat(field("Tên tiếng Việt").isInvalid()).isTrue();
        field("Tên tiếng Việt").setValue("Báo cáo cấp xã");
        assertThat(field("Mã").getValue()).isEqualTo("bao-cao-cap-xa");
        field("Tên tiếng Anh").setValue("Communes’ report");
        types().setValue(Set.of(AgencyType.UBND_XA));
        click(button("Lưu biểu"));
        assertThat(forms.all()).hasSize(1);

        TextField search = find(TextField.class).all().stream()
                .filter(one -> one.getLabel() == null)
                .findFirst()
                .orElseThrow();
        test(search).setValue("may tram");
        test(search).clear();
        var group = catalogue.groups().getFirst();
        int size = catalogue.indicatorsOf(group).size();
        click(find(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals("Chọn cả " + size + " chỉ tiêu"))
                .findFirst()
                .orElseThrow());
        String second =
                catalogue.indicatorsOf(group).get(1).name(UI.getCurrent().getLocale());
        click(icon("Lên: " + second));
        Checkbox optional = find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel()
                        .filter(("Bắt buộc: " + second)::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        test(optional).click();
        click(button("Lưu biểu"));

        Form made = forms.all().stream()
                .filter(form -> form.code().equals("bao-cao-cap-xa"))
                .findFirst()
                .orElseThrow();
        assertThat(made.types()).containsExactly(AgencyType.UBND_XA);
        assertThat(made.lines()).hasSize(size);
        assertThat(made.lines().getFirst().indicator().name(UI.getCurrent().getLocale()))
                .isEqualTo(second);
        assertThat(made.lines()).extracting(Form.Line::required).startsWith(false, true);
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void whoeverWasOvertakenIsToldAndAFormCanBeRetired() {
        navigate(FormsView.class);
        Form form = forms.all().getFirst();
        click(icon("Sửa biểu: " + form.nameVi()));
        forms.setActive(form.id(), form.version(), true);
        Form now = forms.setActive(form.id(), forms.byId(form.id()).version(), false);
        click(button("Lưu biểu"));
        assertThat(find(com.vaadin.flow.component.html.Paragraph.class).all())
                .anyMatch(one -> one.getText().startsWith("Người khác vừa sửa biểu này"));
        click(button("Hủy"));
        // drawn before somebody else retired it: the click only brings what it is now
        click(toggle());
        assertThat(toggle().getElement().getAttribute("aria-checked")).isEqualTo("false");
        click(toggle());
        assertThat(forms.byId(now.id()).status()).isEqualTo(FormStatus.ACTIVE);
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void aRetiredIndicatorIsMarkedWhereItIsAskedAndNotOfferedAnew() {
        Form form = forms.all().getFirst();
        Indicator retired = form.lines().getFirst().indicator();
        indicators.retire(retired.id(), retired.version(), LocalDate.of(2020, 1, 1));
        String marked = retired.nameVi() + " (đã ngừng)";
        navigate(FormsView.class);
        addForm().click();
        assertThat(offered()).doesNotContain(marked, retired.nameVi());
        click(button("Hủy"));
        click(icon("Sửa biểu: " + form.nameVi()));
        assertThat(offered()).contains(marked);
        click(icon("Bỏ: " + marked));
        assertThat(offered()).contains(marked);
    }

    private List<String> offered() {
        return find(Checkbox.class).all().stream().map(Checkbox::getLabel).toList();
    }

    @Test
    void aDistrictReadsTheFormsAndChangesNone() {
        long district = agencies.byKey("D455:ubnd").orElseThrow().unitId();
        SignedIn signedIn = new SignedIn(application);
        signedIn.as(new NewAccount("cntt455", "CNTT", Roles.ICT_DEPARTMENT, null, district, false));
        try {
            navigate(FormsView.class);
            assertThat(toggle().isEnabled()).isFalse();
            assertThat(find(IconButton.class).all()).isEmpty();
            assertThat(header(((FormsView) getCurrentView()).header()))
                    .noneMatch(part ->
                            part instanceof Button button && !button.getText().equals("Xuất"));
        } finally {
            signedIn.out();
        }
    }

    /** The header is no part of the view. */
    private Button addForm() {
        return header(((FormsView) getCurrentView()).header())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> header(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(FormsViewTest::header));
    }

    private NativeButton toggle() {
        return find(NativeButton.class).all().stream()
                .filter(one -> one.hasClassName("switch"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<AgencyType> types() {
        return find(CheckboxGroup.class).single();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        List<Button> found = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(text))
                .toList();
        assertThat(found).as(text).isNotEmpty();
        return found.getLast();
    }

    private IconButton icon(String name) {
        return find(IconButton.class).all().stream()
                .filter(one -> one.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void click(Component button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }
}
