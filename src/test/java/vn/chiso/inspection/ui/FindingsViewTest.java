package vn.chiso.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.base.ui.ListLink;
import vn.chiso.security.Roles;
import vn.chiso.testing.ListScreen;
import vn.chiso.testing.LoadedDatabaseTest;

/** What reports find and ask for, as a list and as a matrix. */
@LoadedDatabaseTest
@ViewPackages(classes = FindingsView.class)
class FindingsViewTest extends ListScreen {

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void theRequestsToTheCentralGovernmentAreFound() {
        open(Map.of("report", "004", "kind", "recommendation"));
        assertThat(test(grid()).size()).isEqualTo(4);
        assertThat(test(grid()).getCellText(0, 4))
                .contains("Văn phòng Chính phủ")
                .contains("Bộ Thông tin");
        assertThat(text(0, 5)).contains("mục IV").contains("120/BC-UBND");
        open(Map.of("q", "phu cap dai ngo"));
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void aRowSaysWhatItCitesAndLeadsToItsSection() {
        open(Map.of("report", "001", "section", "II.4.a", "kind", "limitation"));
        assertThat(page()).contains("2 nội dung · mục II.4.a");
        assertThat(text(0, 0)).contains("Dẫn").contains("43/2011/NĐ-CP").contains("72/2013/NĐ-CP");
        assertThat(links(test(grid()).getCellComponent(0, 5)))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("findings?report=001&section=II.4.a"));
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void theMatrixCountsTheShortcomingsOfEachAgencyAndLeadsToThem() {
        open(Map.of("view", "matrix", "report", "001"));
        assertThat(page()).contains("28 tồn tại").contains("UBND thị xã Ba Đồn").contains("Không nêu cơ quan");
        ListLink link = links(find(NativeTable.class).single()).stream()
                .filter(one -> one.getHref().contains("D458") && one.getHref().contains("topic=mot_cua"))
                .findFirst()
                .orElseThrow();
        assertThat(link.getText()).isEqualTo("2");
        open(Map.of("agency", "D458:ubnd", "topic", "mot_cua", "kind", "limitation"));
        assertThat(test(grid()).size()).isEqualTo(2);
        open(Map.of("report", "001", "agency", "none", "topic", "attt", "kind", "limitation"));
        assertThat(test(grid()).size()).isEqualTo(3);
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void whatFitsNothingSaysSo() {
        open(Map.of("q", "xyzxyz"));
        assertThat(page()).contains("Không có nội dung nào phù hợp").contains("Hãy bớt điều kiện lọc");
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate("findings", QueryParameters.simple(query));
    }

    private static List<ListLink> links(Component within) {
        return within.getChildren()
                .flatMap(one -> one instanceof ListLink link ? Stream.of(link) : links(one).stream())
                .toList();
    }
}
