package vn.chiso.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.inspection.FindingKind;
import vn.chiso.security.Roles;
import vn.chiso.territory.Unit;
import vn.chiso.testing.LoadedDatabaseTest;

/** What the dialogs of inspections ask for, and how they say that it is missing. */
@LoadedDatabaseTest
@ViewPackages(classes = FindingsView.class)
@WithMockUser(roles = Roles.ICT_DEPARTMENT)
class RequiredFieldsTest extends SpringBrowserlessTest {

    @Autowired
    private InspectionContext context;

    @Test
    void eachFieldOfAnInspectionThatIsEmptySaysSo() {
        new InspectionDialog(context, null, saved -> {}).open();
        test(find(Button.class).withText("Mở đợt kiểm tra").single()).click();
        assertThat(find(TextField.class).all())
                .filteredOn(TextField::isRequiredIndicatorVisible)
                .hasSize(3)
                .allMatch(TextField::isInvalid);
        assertThat(find(DatePicker.class).all()).hasSize(2).allMatch(DatePicker::isInvalid);
        assertThat(find(ComboBox.class).all().getFirst().isInvalid()).isTrue();
    }

    @Test
    void theLastDayOfAnInspectionMayBeOverButIsToldSo() {
        new InspectionDialog(context, null, saved -> {}).open();
        DatePicker end = find(DatePicker.class).all().getLast();
        end.setValue(LocalDate.of(2015, 12, 31));
        assertThat(end.getHelperText()).isEqualTo("Ngày này đã qua.");
        assertThat(end.isInvalid()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void unitsAreThoseOfTheDayOnWhichTheInspectionBegins() {
        new InspectionDialog(context, null, saved -> {}).open();
        ComboBox<Unit> unit = (ComboBox<Unit>) find(ComboBox.class).all().getFirst();
        Unit former = context.territory().byKey("P44").orElseThrow();
        assertThat(unit.getListDataView().contains(former)).isFalse();
        find(DatePicker.class).all().getFirst().setValue(LocalDate.of(2024, 6, 3));
        assertThat(unit.getListDataView().contains(former)).isTrue();
    }

    @Test
    void whatIsFoundIsNotWrittenDownWithoutWords() {
        FindingContext findings = context.of();
        new FindingDialog(findings, context.documents().byKey("001").orElseThrow(), null, List.of(), () -> {}).open();
        test(find(Button.class).withText("Lưu").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(findings.findings().all()).noneMatch(one -> one.recorded() && one.kind() == FindingKind.LIMITATION);
    }

    @Test
    void whatIsNotShownIsNotAskedFor() {
        RequiredFields required = new RequiredFields();
        TextField hidden = new TextField();
        TextField shown = new TextField();
        required.require(hidden);
        required.require(shown);
        hidden.setVisible(false);
        new Div(hidden, shown);
        assertThat(required.areFilled()).isFalse();
        assertThat(hidden.isInvalid()).isFalse();
        shown.setValue("có");
        assertThat(required.areFilled()).isTrue();
    }
}
