package vn.chiso.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.inspection.round.Inspection;
import vn.chiso.inspection.round.InspectionService;
import vn.chiso.security.Roles;
import vn.chiso.testing.ListScreen;
import vn.chiso.testing.LoadedDatabaseTest;

/** The inspections as a list, and one of them. */
@LoadedDatabaseTest
@ViewPackages(classes = InspectionsView.class)
class InspectionsViewTest extends ListScreen {

    @Autowired
    private InspectionService inspections;

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void theListSaysWhoWasInspectedAndWhatCameOfIt() {
        UI.getCurrent().navigate("inspections");
        assertThat(page()).contains("2 đợt kiểm tra");
        assertThat(text(1, 0)).contains("Ban Chỉ đạo ứng dụng CNTT tỉnh Quảng Bình");
        assertThat(text(1, 2)).contains("164/QĐ-BCĐ, 04/12/2015");
        assertThat(text(1, 3)).contains("11 kiểm tra trực tiếp");
        assertThat(text(1, 4)).contains("28 tồn tại");
        assertThat(text(0, 3)).contains("22 kiểm tra trực tiếp").contains("Tự kiểm tra:");
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void oneInspectionNamesItsDecisionItsAgenciesAndItsFindings() {
        Inspection first = inspections.all().getLast();
        UI.getCurrent().navigate("inspections/" + first.id());
        assertThat(page())
                .contains("164/QĐ-BCĐ, 04/12/2015")
                .contains("Đơn vị được kiểm tra (11)")
                .contains("UBND huyện Bố Trạch")
                .contains("số: không ghi")
                .doesNotContain("Ghi nội dung");
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void theIctDepartmentWritesFindingsDown() {
        Inspection first = inspections.all().getLast();
        UI.getCurrent().navigate("inspections/" + first.id());
        assertThat(((InspectionView) getCurrentView()).header().getElement().getTextRecursively())
                .contains("Ghi nội dung")
                .doesNotContain("Sửa");
    }
}
