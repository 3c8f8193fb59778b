package vn.chiso.observation.check.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.check.Check;
import vn.chiso.observation.check.CheckService;
import vn.chiso.observation.check.Range;
import vn.chiso.observation.check.Severity;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.testing.LoadedDatabaseTest;

/** What the ICT department sees of the checks, and what its clicks do. */
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=checks")
@ViewPackages(classes = ChecksView.class)
@Transactional
class ChecksViewTest extends SpringBrowserlessTest {

    private static final int SCOPE = 0;
    private static final int CONDITION = 1;
    private static final int SEVERITY = 2;
    private static final int ACTIVE = 4;
    private static final int ACTS = 5;

    @Autowired
    private CheckService checks;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private BeanFactory application;

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void everyCheckSaysWhomItJudgesAndWhatItAsks() {
        open();
        assertThat(test(grid()).size()).isEqualTo(checks.all().size());
        assertThat(text(cell(row("percent-range"), SCOPE)))
                .contains("Mọi chỉ tiêu là tỷ lệ phần trăm")
                .contains("Trong khoảng");
        assertThat(text(cell(row("percent-range"), CONDITION))).isEqualTo("từ 0 % đến 100 %");
        assertThat(text(cell(row("dossiers-by-channel"), CONDITION)))
                .isEqualTo("bằng “Tiếp nhận trực tuyến” + “Tiếp nhận BCCI” + “Tiếp nhận trực tiếp”");
        assertThat(text(cell(row("percent-far"), CONDITION))).isEqualTo("lệch năm trước không quá 30 điểm phần trăm");
    }

    @Test
    void aDistrictReadsTheChecksAndChangesNone() {
        long district = agencies.byKey("D455:ubnd").orElseThrow().unitId();
        SignedIn signedIn = new SignedIn(application);
        signedIn.as(new NewAccount("cntt455", "CNTT", Roles.ICT_DEPARTMENT, null, district, false));
        try {
            open();
            assertThat(((NativeButton) cell(row("percent-range"), ACTIVE)).isEnabled())
                    .isFalse();
            assertThat(((Select<?>) cell(row("percent-range"), SEVERITY)).isReadOnly())
                    .isTrue();
            assertThat(cell(row("percent-range"), ACTS).getChildren()).hasSize(1);
        } finally {
            signedIn.out();
        }
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void theSwitchAndTheSeverityActAtOnce() {
        open();
        click((NativeButton) cell(row("percent-range"), ACTIVE));
        assertThat(check("percent-range").active()).isFalse();
        assertThat(cell(row("percent-range"), ACTIVE).getElement().getAttribute("aria-checked"))
                .isEqualTo("false");
        Select<?> severity = (Select<?>) cell(row("percent-far"), SEVERITY);
        test(severity).selectItem("Cần lý do");
        assertThat(check("percent-far").severity()).isEqualTo(Severity.REASON);
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void whoWasOvertakenSeesTheCheckAsItIsNow() {
        open();
        Check seen = check("percent-range");
        NativeButton toggle = (NativeButton) cell(row("percent-range"), ACTIVE);
        checks.setSeverity(seen.id(), seen.version(), Severity.NOTE);
        click(toggle);
        assertThat(check("percent-range").active()).isTrue();
        assertThat(((Select<?>) cell(row("percent-range"), SEVERITY)).getValue())
                .isEqualTo(Severity.NOTE);
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void tryingTellsWhichFiguresItWouldHitAndLeadsThere() {
        open();
        attempt("percent-parts");
        TrialDialog dialog = find(TrialDialog.class).single();
        assertThat(text(dialog)).contains("1 số liệu trái quy tắc này").contains("Tử số lớn hơn mẫu số");
        assertThat(find(Anchor.class, dialog).single().getHref())
                .contains("figure=")
                .contains("year=2023");
        dialog.close();
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void aNewCheckIsRefusedUntilItsPartsFitTogether() {
        open();
        int before = checks.all().size();
        // the head is shown by the main layout, which is not part of this page
        all(((ChecksView) getCurrentView()).header())
                .filter(Button.class::isInstance)
                .findFirst()
                .ifPresent(add -> ((Button) add).click());
        CheckDialog dialog = find(CheckDialog.class).single();
        Button save = find(Button.class, dialog).withText("Lưu quy tắc").single();
        test(save).click();
        assertThat(indicator(dialog).isInvalid()).isTrue();
        indicator(dialog).setValue(catalogue.indicator("it_staff_count").orElseThrow());
        test(save).click();
        assertThat(text(dialog)).contains("Hãy ghi mức thấp nhất hoặc mức cao nhất");
        TextField high = find(TextField.class, dialog).withLabel("Cao nhất").single();
        test(high).setValue("nhiều");
        test(save).click();
        assertThat(high.isInvalid()).isTrue();
        test(high).setValue("1.685");
        test(save).click();
        assertThat(find(CheckDialog.class).all()).isEmpty();
        assertThat(checks.all()).hasSize(before + 1);
        assertThat(((Range) checks.all().getLast().criterion()).high()).isEqualByComparingTo("1685");
        assertThat(test(grid()).size()).isEqualTo(before + 1);
    }

    @Test
    @WithMockUser(roles = Roles.AGENCY_STAFF)
    void nobodyElseOpensIt() {
        UI.getCurrent().navigate("checks");
        assertThat(getCurrentView()).isNotInstanceOf(ChecksView.class);
    }

    private void open() {
        navigate(ChecksView.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<Check> grid() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Indicator> indicator(CheckDialog dialog) {
        return (ComboBox<Indicator>) all(dialog)
                .filter(one -> one instanceof ComboBox<?> box && "Chỉ tiêu".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private int row(String code) {
        List<String> codes = checks.all().stream().map(Check::code).toList();
        return codes.indexOf(code);
    }

    private Check check(String code) {
        return checks.all().get(row(code));
    }

    private Component cell(int row, int column) {
        return test(grid()).getCellComponent(row, column);
    }

    private void attempt(String code) {
        all(cell(row(code), ACTS))
                .filter(Button.class::isInstance)
                .findFirst()
                .ifPresent(button -> test((Button) button).click());
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ChecksViewTest::all));
    }

    private static String text(Component component) {
        if (component instanceof Span span) {
            return span.getText();
        }
        return component.getElement().getTextRecursively();
    }
}
