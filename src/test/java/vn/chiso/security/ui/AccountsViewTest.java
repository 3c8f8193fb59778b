package vn.chiso.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

/** What an administrator sees of the accounts; in the context of the other screens for administrators. */
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=audit")
@ViewPackages(classes = AuditView.class)
@Transactional
class AccountsViewTest extends SpringBrowserlessTest {

    private final AccountService accounts;

    @Autowired
    AccountsViewTest(AccountService accounts) {
        this.accounts = accounts;
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
