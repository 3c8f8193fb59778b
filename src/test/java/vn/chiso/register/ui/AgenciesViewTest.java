package vn.chiso.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chiso.agency.Agency;
import vn.chiso.security.Roles;
import vn.chiso.territory.Unit;

/** How agencies are found, added, changed and merged on the screen. */
class AgenciesViewTest extends RegisterScreens {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aSearchWithoutMarksFindsNamesAndAliases() {
        list(Map.of("q", "bql khu kinh te"));
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getCellComponent(0, 0).getElement().getTextRecursively())
                .contains("Ban Quản lý Khu kinh tế")
                .contains("BQL khu kinh tế");
        list(Map.of("q", "khong co co quan nay"));
        assertThat(page()).contains("Không có cơ quan nào phù hợp");
    }

    @Test
    void aNewAgencyIsRefusedUntilItIsRightAndOpensThen() {
        list(Map.of("unit", "P40"));
        pressInHead("Thêm cơ quan");
        AgencyDialog dialog = find(AgencyDialog.class).single();
        press(dialog, "Lưu");
        wrong(field(dialog, "Tên cơ quan"), "Hãy ghi tên cơ quan");
        test(field(dialog, "Tên cơ quan")).setValue("UBND tỉnh Nghệ An");
        press(dialog, "Lưu");
        wrong(field(dialog, "Tên cơ quan"), "đã là tên của UBND tỉnh Nghệ An");
        test(field(dialog, "Tên cơ quan")).setValue("Sở Dân tộc và Tôn giáo");
        labelled(dialog, TextArea.class, "Tên khác").setValue("Ban Dân tộc\nban dân tộc");
        press(dialog, "Lưu");
        assertThat(find(AgencyDialog.class).all()).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(AgencyView.class);
        assertThat(page()).contains("Ban Dân tộc").contains("Tỉnh Nghệ An (40)").contains("Cấp tỉnh");
    }

    @Test
    void aMergerIsToldOnBothPages() {
        Unit province = territory.byKey("P44").orElseThrow();
        Agency old = agencies.byKey("P44:so-tai-nguyen-va-moi-truong").orElseThrow();
        Agency next = agencies.byKey("P44:so-cong-thuong").orElseThrow();
        open(old);
        pressInHead("Thay đổi tổ chức");
        AgencyReformDialog dialog = find(AgencyReformDialog.class).single();
        press(dialog, "Ghi nhận");
        DatePicker day = labelled(dialog, DatePicker.class, "Có hiệu lực từ ngày");
        assertThat(day.isInvalid()).isTrue();
        day.setValue(DAY);
        press(dialog, "Ghi nhận");
        assertThat(labelled(dialog, MultiSelectComboBox.class, "Cùng với các cơ quan")
                                .isInvalid()
                        || labelled(dialog, ComboBox.class, "Nhập vào").isInvalid()
                        || field(dialog, "Tên cơ quan mới").isInvalid())
                .isTrue();
        into(dialog).setValue(next);
        test(field(dialog, "Căn cứ pháp lý")).setValue("Nghị quyết 10/NQ-HĐND");
        press(dialog, "Ghi nhận");
        assertThat(find(AgencyReformDialog.class).all()).isEmpty();
        assertThat(page()).contains("Sở Công thương").contains("Nghị quyết 10/NQ-HĐND");
        open(next);
        assertThat(page()).contains("Sở Tài nguyên và Môi trường").contains("số liệu cũ vẫn ở cơ quan cũ");
        list(Map.of("unit", province.key()));
        assertThat(grid().getListDataView().contains(agencies.byId(old.id()))).isFalse();
        list(Map.of("unit", province.key(), "retired", "1"));
        assertThat(grid().getListDataView().contains(agencies.byId(old.id()))).isTrue();
    }

    @Test
    void theIctDepartmentMayOpenItAndStaffMayNot() {
        as(Roles.ICT_DEPARTMENT);
        UI.getCurrent().navigate("agencies");
        assertThat(getCurrentView()).isInstanceOf(AgenciesView.class);
        as(Roles.AGENCY_STAFF);
        UI.getCurrent()
                .navigate("agencies/"
                        + agencies.byKey("P44:so-tu-phap").orElseThrow().id());
        assertThat(getCurrentView()).isNotInstanceOf(AgencyView.class);
    }

    private void list(Map<String, String> asked) {
        UI.getCurrent().navigate("agencies", QueryParameters.simple(asked));
    }

    private void open(Agency agency) {
        UI.getCurrent().navigate("agencies/" + agency.id());
    }

    @SuppressWarnings("unchecked")
    private Grid<Agency> grid() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Agency> into(AgencyReformDialog dialog) {
        return (ComboBox<Agency>) labelled(dialog, ComboBox.class, "Nhập vào");
    }
}
