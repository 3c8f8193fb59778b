package vn.chiso.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.ui.IconButton;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.UserAccount;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.testing.LoadedDatabaseTest;

/** What an administrator sees of the accounts; in the context of the other screens for administrators. */
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=audit")
@ViewPackages(classes = AuditView.class)
@Transactional
class AccountsViewTest extends SpringBrowserlessTest {

    private final AccountService accounts;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final AgencyService agencies;
    private final TerritoryService territory;

    @Autowired
    AccountsViewTest(
            AccountService accounts,
            JdbcClient jdbc,
            EntityManager entities,
            AgencyService agencies,
            TerritoryService territory) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.territory = territory;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Test
    @WithMockUser(username = "admin", roles = Roles.ADMINISTRATOR)
    void withoutAnIctDepartmentTheNextStepIsSaid() {
        accounts.create(NewAccount.ofNation("cntt-44", "CNTT", Roles.ICT_DEPARTMENT, true));
        accounts.setEnabled("cntt-44", false);
        assertThat(notice().isVisible()).isTrue();
        assertThat(notice().getElement().getTextRecursively()).contains("hãy tạo tài khoản");
    }

    @Test
    @WithMockUser(username = "admin", roles = Roles.ADMINISTRATOR)
    void withAnIctDepartmentNothingIsAsked() {
        accounts.create(NewAccount.ofNation("cntt-44", "CNTT", Roles.ICT_DEPARTMENT, true));
        assertThat(notice().isVisible()).isFalse();
    }

    @Test
    @WithMockUser(username = "admin", roles = Roles.ADMINISTRATOR)
    void aSecondStepIsTakenFromWhoeverLostItAndNeverFromOneself() {
        accounts.create(NewAccount.ofNation("mat-may", "Mất máy", Roles.LEADER, true));
        join("mat-may");
        join("admin");
        navigate(AccountsView.class);
        assertThat(remover("cntt-khong-co")).isEmpty();

        press(remover("mat-may").orElseThrow());
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Gỡ xác thực hai bước của mat-may");
        test(find(Button.class).withText("Hủy").single()).click();
        assertThat(accounts.find("mat-may").orElseThrow().twoStep()).isTrue();

        press(remover("mat-may").orElseThrow());
        test(find(Button.class).withText("Gỡ").single()).click();
        assertThat(accounts.find("mat-may").orElseThrow().twoStep()).isFalse();
        assertThat(remover("mat-may")).isEmpty();
        assertThat(jdbc.sql("select username || ' ' || subject from audit_event where action = 'two_step.off'")
                        .query(String.class)
                        .list())
                .containsExactly("admin user:mat-may");

        press(remover("admin").orElseThrow());
        test(find(Button.class).withText("Gỡ").single()).click();
        assertThat(accounts.find("admin").orElseThrow().twoStep()).isTrue();
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    @WithMockUser(username = "admin", roles = Roles.ADMINISTRATOR)
    void whoeverIsLockedOutIsAskedAboutFirst() {
        accounts.create(NewAccount.ofNation("nghi-viec", "Nghỉ việc", Roles.LEADER, true));
        navigate(AccountsView.class);
        press(button("Khóa tài khoản nghi-viec").orElseThrow());
        test(find(Button.class).withText("Hủy").single()).click();
        assertThat(accounts.find("nghi-viec").orElseThrow().enabled()).isTrue();

        press(button("Khóa tài khoản nghi-viec").orElseThrow());
        test(find(Button.class).withText("Khóa").single()).click();
        assertThat(accounts.find("nghi-viec").orElseThrow().enabled()).isFalse();
    }

    @Test
    @WithMockUser(username = "admin", roles = Roles.ADMINISTRATOR)
    void aNewAccountReadsTheUnitOfItsAgency() {
        navigate(AccountsView.class);
        new AccountDialog(accounts, agencies, territory, Set.of(SignInWay.LOCAL), null, () -> {}).open();
        Agency office = agencies.byKey("P44:so-tu-phap").orElseThrow();
        agency().setValue(office);
        assertThat(unit().getValue().id()).isEqualTo(office.unitId());
        Unit other = territory.nation();
        unit().setValue(other);
        agency().setValue(agencies.byKey("D455:ubnd").orElseThrow());
        assertThat(unit().getValue()).isEqualTo(other);
    }

    @Test
    @WithMockUser(username = "admin", roles = Roles.ADMINISTRATOR)
    void aUnitOfTodayIsFoundByTheNameOfOneThatWentIntoIt() {
        FormerNames names = new FormerNames(territory);
        assertThat(names.units().stream().filter(unit -> names.matches(unit, "tinh quang binh")))
                .extracting(Unit::fullName)
                .containsExactly("tỉnh Quảng Trị");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Agency> agency() {
        return find(ComboBox.class).withLabel("Cơ quan").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Unit> unit() {
        return find(ComboBox.class).withLabel("Địa bàn được xem").single();
    }

    private void join(String username) {
        entities.flush();
        jdbc.sql("update app_user set totp_secret = 'x' where username = ?")
                .param(username)
                .update();
        entities.clear();
    }

    /** The button that takes the second step from an account; empty where there is none. */
    private Optional<IconButton> remover(String username) {
        return button("Gỡ xác thực hai bước của " + username);
    }

    private Optional<IconButton> button(String label) {
        entities.flush();
        entities.clear();
        @SuppressWarnings("unchecked")
        Grid<UserAccount> grid = find(Grid.class).single();
        int acts = grid.getColumns().size() - 1;
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getCellComponent(row, acts))
                .flatMap(Component::getChildren)
                .filter(IconButton.class::isInstance)
                .map(IconButton.class::cast)
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst();
    }

    private static void press(IconButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private Div notice() {
        navigate(AccountsView.class);
        return (Div) getCurrentView()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .filter(component -> component.getElement().getClassList().contains("notice-bar"))
                .findFirst()
                .orElseThrow();
    }
}
