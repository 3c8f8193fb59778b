package vn.chiso.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.Roles;
import vn.chiso.security.audit.AuditEvent;
import vn.chiso.testing.LoadedDatabaseTest;

// a context of its own: the routes of a context are those of the first view test that used it
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=audit")
@ViewPackages(classes = AuditView.class)
@Transactional
class AuditViewTest extends SpringBrowserlessTest {

    private final AuditTrail audit;
    private final JdbcClient jdbc;

    @Autowired
    AuditViewTest(AuditTrail audit, JdbcClient jdbc) {
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @Test
    @WithMockUser(username = "reader-of-audit", roles = Roles.ADMINISTRATOR)
    void rowsAreToldInWordsNewestFirst() {
        audit.record("export", "api:units.csv", "on=2015-01-01");
        audit.recordChange("figure.entered", "observation:7", "Sở Tư pháp", "80", "81");
        open("user=reader-of-audit");
        assertThat(row(0)).contains("reader-of-audit", "Nhập số liệu", "Số liệu 7", "Sở Tư pháp", "80 → 81");
        assertThat(row(1)).contains("Xuất dữ liệu", "API units.csv", "on=2015-01-01");
        assertThat(times(0)).endsWith("(UTC)");
        assertThat(text(view().header()))
                .contains("Nhật ký hệ thống")
                .contains("đã niêm phong")
                .contains("dòng chờ");
    }

    @Test
    @WithMockUser(username = "filter-of-audit", roles = Roles.ADMINISTRATOR)
    void filtersAreTheAddressAndTheAddressIsTheFilter() {
        audit.record("export", "api:units.csv", null);
        audit.record("test.unknown", "thing:1", "nothing known");
        open("user=filter-of-audit");
        assertThat(test(grid()).size()).isEqualTo(2);
        assertThat(row(0)).as("what has no words is shown as written").contains("test.unknown", "thing:1");

        test(action()).selectItem("Xuất dữ liệu");
        assertThat(address()).contains("user=filter-of-audit").contains("action=export");
        assertThat(test(grid()).size()).isEqualTo(1);

        test(fields().getFirst()).setValue("1/1/2030");
        assertThat(address()).contains("from=2030-01-01");
        assertThat(find(EmptyState.class).all()).hasSize(1);

        test(fields().getFirst()).setValue("31/2/2030");
        assertThat(fields().getFirst().isInvalid()).isTrue();
        assertThat(address()).as("what is no day changes nothing").contains("from=2030-01-01");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void aWrongDayOfAnAddressIsDroppedAndSaid() {
        open("to=tomorrow");
        assertThat(text(view())).contains("to = tomorrow");
    }

    @Test
    @WithMockUser(username = "curious", roles = Roles.ICT_DEPARTMENT)
    void nobodyElseOpensItAndWhoTriesIsNoted() {
        UI.getCurrent().navigate(AuditView.PATH);
        assertThat(getCurrentView()).isNotInstanceOf(AuditView.class);
        assertThat(jdbc.sql("select distinct subject from audit_event where username = 'curious'")
                        .query(String.class)
                        .list())
                .containsExactly("screen:audit");
    }

    private void open(String query) {
        UI.getCurrent().navigate(AuditView.PATH, QueryParameters.fromString(query));
        roundTrip();
    }

    private AuditView view() {
        return (AuditView) getCurrentView();
    }

    @SuppressWarnings("unchecked")
    private Grid<AuditEvent> grid() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<String> action() {
        return find(Select.class).single();
    }

    private List<TextField> fields() {
        return find(TextField.class).all();
    }

    private String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private String row(int row) {
        return grid().getColumns().stream()
                .map(column -> text(test(grid()).getCellComponent(row, column.getKey())))
                .collect(Collectors.joining(" | "));
    }

    private String times(int row) {
        return ((Span) test(grid()).getCellComponent(row, "time")).getElement().getAttribute("title");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
