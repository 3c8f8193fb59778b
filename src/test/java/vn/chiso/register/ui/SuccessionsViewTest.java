package vn.chiso.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiso.register.UnitRegister;
import vn.chiso.security.Roles;
import vn.chiso.territory.UnitDetails;
import vn.chiso.territory.UnitLevel;

/** How what became of units, and what may have, is read on the screen. */
class SuccessionsViewTest extends RegisterScreens {

    private static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);
    private static final LocalDate REFORM = LocalDate.of(2026, 4, 1);

    @Autowired
    private UnitRegister units;

    @Test
    void whatIsRecordedIsFoundWithoutMarks() {
        open(Map.of("q", "quang trach"));
        assertThat(test(grid()).getCellText(1, 3)).isEqualTo("Chia, tách");
        assertThat(text(1, 4)).contains("chưa biết");
        open(Map.of("q", "khong co dau"));
        assertThat(page()).contains("Chưa ghi kế thừa nào khớp");
    }

    @Test
    void aProposalSaysWhatSuggestsIt() {
        units.add(commune("Đổi Mã Xưa", BEGIN, REFORM));
        units.add(commune("Đổi Mã Nay", REFORM, null));
        open(Map.of("show", "proposed", "q", "doi ma xua"));
        assertThat(text(0, 4)).contains("cùng mã từ ngày ấy");
    }

    @Test
    void theIctDepartmentReadsOnly() {
        as(Roles.ICT_DEPARTMENT);
        open(Map.of());
        assertThat(page()).contains("kế thừa đã ghi");
        assertThat(grid().getColumnByKey("acts")).isNull();
    }

    private UnitDetails commune(String name, LocalDate from, @Nullable LocalDate to) {
        long province = territory.byKey("P40").orElseThrow().id();
        return new UnitDetails("47001", UnitLevel.COMMUNE, "xã", name, province, from, to, null);
    }

    private void open(Map<String, String> query) {
        UI.getCurrent().navigate("successions", QueryParameters.simple(query));
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private String text(int row, int column) {
        return test(grid()).getCellComponent(row, column).getElement().getTextRecursively();
    }
}
