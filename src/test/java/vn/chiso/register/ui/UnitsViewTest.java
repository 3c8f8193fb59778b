package vn.chiso.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chiso.base.ui.IconButton;
import vn.chiso.security.Roles;
import vn.chiso.territory.Unit;

/** How units are found, added, corrected and merged on the screen. */
class UnitsViewTest extends RegisterScreens {

    @Test
    void theTreeShowsTheBoundariesOfADayAndOpensStepByStep() {
        list(Map.of());
        assertThat(test(grid()).size()).isEqualTo(34);
        list(Map.of("on", "2015-12-31"));
        assertThat(test(grid()).size()).isEqualTo(63);
        int province = row("Khánh Hòa");
        IconButton toggle = (IconButton) RegisterScreens.all(test(grid()).getCellComponent(province, 0))
                .filter(IconButton.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(toggle.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        ComponentUtil.fireEvent(toggle, new ClickEvent<>(toggle));
        assertThat(test(grid()).size()).isGreaterThan(63);
        assertThat(test(grid()).getRow(province + 1).depth()).isEqualTo(1);
    }

    @Test
    void aSearchFindsWithoutMarksWhatWasInForce() {
        list(Map.of("q", "van ninh", "on", "2015-12-31"));
        assertThat(test(grid()).getRow(0).unit().key()).isEqualTo("D571");
        list(Map.of("q", "khong co"));
        assertThat(page()).contains("Không có đơn vị nào khớp “khong co”");
    }

    @Test
    void aNewCommuneIsRefusedUntilItIsRightAndOpensThen() {
        list(Map.of());
        pressInHead("Thêm đơn vị");
        UnitDialog dialog = find(UnitDialog.class).single();
        press(dialog, "Lưu");
        wrong(field(dialog, "Mã"), "Mã gồm 2 đến 6 chữ số");
        test(field(dialog, "Mã")).setValue("14758");
        press(dialog, "Lưu");
        wrong(field(dialog, "Tên"), "Hãy ghi tên");
        test(field(dialog, "Tên")).setValue("Hàm Rồng");
        press(dialog, "Lưu");
        assertThat(parent(dialog).isInvalid()).isTrue();
        parent(dialog).setValue(territory.byKey("P38").orElseThrow());
        press(dialog, "Lưu");
        assertThat(getCurrentView()).isInstanceOf(UnitView.class);
        assertThat(page()).contains("14758").contains("C14758");
        UI.getCurrent().navigate("units/" + territory.byKey("P38").orElseThrow().id());
        assertThat(page()).contains("Xã Hàm Rồng");
    }

    @Test
    void twoCommunesAreMergedAndBothPagesTell() {
        Unit old = territory.byKey("C22498.2025").orElseThrow();
        Unit next = territory.byKey("C22504.2025").orElseThrow();
        UI.getCurrent().navigate("units/" + old.id());
        pressInHead("Sắp xếp");
        UnitReformDialog dialog = find(UnitReformDialog.class).single();
        labelled(dialog, DatePicker.class, "Có hiệu lực từ ngày").setValue(LocalDate.of(2025, 7, 1));
        into(dialog).setValue(next);
        press(dialog, "Ghi nhận");
        DatePicker day = labelled(dialog, DatePicker.class, "Có hiệu lực từ ngày");
        assertThat(day.getErrorMessage()).contains("xã Tu Bông chỉ có từ 01/07/2025");
        day.setValue(LocalDate.of(2026, 3, 1));
        press(dialog, "Ghi nhận");
        assertThat(find(UnitReformDialog.class).all()).isEmpty();
        assertThat(page()).contains("Xã Đại Lãnh").contains("Hợp nhất, sáp nhập từ 01/03/2026");
        assertThat(page()).contains("1 cơ quan vẫn đang hoạt động");
        UI.getCurrent().navigate("units/" + next.id());
        assertThat(page()).contains("Xã Tu Bông");
    }

    @Test
    void onlyAdministratorsOpenIt() {
        as(Roles.ICT_DEPARTMENT);
        UI.getCurrent().navigate("units");
        assertThat(getCurrentView()).isNotInstanceOf(UnitsView.class);
    }

    private void list(Map<String, String> asked) {
        UI.getCurrent().navigate("units", QueryParameters.simple(asked));
    }

    private int row(String name) {
        for (int i = 0; i < test(grid()).size(); i++) {
            if (test(grid()).getRow(i).unit().name().equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name);
    }

    @SuppressWarnings("unchecked")
    private Grid<UnitRow> grid() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Unit> parent(UnitDialog dialog) {
        return (ComboBox<Unit>) labelled(dialog, ComboBox.class, "Trực thuộc");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Unit> into(UnitReformDialog dialog) {
        return (ComboBox<Unit>) labelled(dialog, ComboBox.class, "Nhập vào");
    }
}
