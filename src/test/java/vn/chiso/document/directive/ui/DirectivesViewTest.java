package vn.chiso.document.directive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.security.Roles;
import vn.chiso.testing.ListScreen;
import vn.chiso.testing.LoadedDatabaseTest;

/** The register of directive documents as it is read, searched and filtered. */
@LoadedDatabaseTest
@ViewPackages(classes = DirectivesView.class)
class DirectivesViewTest extends ListScreen {

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void theNewestStandsFirstAndThoseWithoutADateLast() {
        open(Map.of());
        assertThat(page()).contains("62 văn bản");
        assertThat(test(grid()).size()).isEqualTo(62);
        assertThat(text(0, 0)).contains("77/BC-ĐKT");
        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("17/10/2023");
        assertThat(test(grid()).getCellText(61, 1)).isEqualTo("Không ghi");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void aDoubtfulSymbolSaysWhyAndWhereItIsCited() {
        open(Map.of("q", "1660 snv", "doubtful", "1"));
        assertThat(page()).contains("2 văn bản");
        assertThat(text(0, 0)).contains("Cần xác nhận").contains("chờ xác nhận");
        assertThat(text(0, 5)).contains("Quảng Bình").contains("mục II.3.c");
        open(Map.of("q", "03/2014"));
        assertThat(text(0, 0)).contains("TT-BTTTT");
        assertThat(text(0, 2)).contains("Bộ Thông tin và Truyền thông").contains("suy từ ký hiệu");
        assertThat(text(0, 5)).contains("mục II.6").contains("mục III.1");
    }

    @Test
    @WithMockUser(roles = Roles.AGENCY_STAFF)
    void wordsAreFoundWithoutMarksAndTheAddressIsTheState() {
        open(Map.of("kind", "decree", "report", "002"));
        assertThat(test(grid()).size()).isEqualTo(2);
        assertThat(find(TextField.class).single().getValue()).isEmpty();
        open(Map.of("q", "chu ky so cua ai"));
        assertThat(page()).contains("Không có văn bản nào phù hợp");
        open(Map.of("q", "chinh phu dien tu", "kind", "no such kind"));
        assertThat(test(grid()).size()).isGreaterThan(2);
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate("directives", QueryParameters.simple(query));
    }
}
