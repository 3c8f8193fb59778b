package vn.chiso.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.Texts;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

// a context of its own: the routes of a context are those of the first view test that used it
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=password")
@ViewPackages(classes = {ChangePasswordView.class, LoginView.class})
@Transactional
class PasswordViewTest extends SpringBrowserlessTest {

    private static final String LENT = "mật khẩu đầu tiên";
    private static final String OWN = "một câu khác hẳn";

    private final AccountService accounts;
    private final AuthenticationProvider door;
    private final SecurityContextHolderStrategy session;

    @Autowired
    PasswordViewTest(AccountService accounts, AuthenticationProvider door, SecurityContextHolderStrategy session) {
        this.accounts = accounts;
        this.door = door;
        this.session = session;
    }

    @Test
    @WithMockUser
    void aLentPasswordLeadsFromEveryAddressToItsChangeAndOnAfterIt() {
        signInWithLentPassword();
        UI.getCurrent().navigate("");
        assertThat(getCurrentView()).isInstanceOf(ChangePasswordView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Đổi mật khẩu");

        change(LENT, OWN);

        assertThat(getCurrentView()).isNotInstanceOf(ChangePasswordView.class);
        assertThat(accounts.find("lent-view").orElseThrow().mustChangePassword())
                .isFalse();
    }

    @Test
    @WithMockUser
    void whatIsWrongIsSaidUnderItsField() {
        signInWithLentPassword();
        UI.getCurrent().navigate("");
        change("wrong", OWN);
        assertThat(errors()).containsExactly("Mật khẩu hiện tại không đúng", "", "");
        change(LENT, "ngắn");
        assertThat(errors()).containsExactly("", "Mật khẩu cần ít nhất 12 ký tự", "");
        test(fields().getLast()).setValue(LENT);
        test(find(Button.class).withText("Đổi mật khẩu").single()).click();
        assertThat(errors()).containsExactly("", "", "Hai lần nhập không giống nhau");
    }

    @Test
    @WithAnonymousUser
    void theFormSpeaksTheReadersLanguage() {
        navigate("login", LoginView.class);
        assertThat(((LoginView) getCurrentView()).getPageTitle()).isEqualTo("Đăng nhập");
        UI.getCurrent().setLocale(Texts.ENGLISH);
        assertThat(((LoginView) getCurrentView()).getPageTitle()).isEqualTo("Sign in");
        assertThat(find(LoginForm.class).single().isError()).isFalse();
    }

    private void signInWithLentPassword() {
        accounts.createAtStart(NewAccount.ofNation("lent-view", "Lan", Roles.AGENCY_STAFF, true), LENT);
        session.getContext()
                .setAuthentication(door.authenticate(new UsernamePasswordAuthenticationToken("lent-view", LENT)));
    }

    private void change(String current, String chosen) {
        test(fields().get(0)).setValue(current);
        test(fields().get(1)).setValue(chosen);
        test(fields().get(2)).setValue(chosen);
        test(find(Button.class).withText("Đổi mật khẩu").single()).click();
    }

    private List<PasswordField> fields() {
        return find(PasswordField.class).all();
    }

    private List<String> errors() {
        return fields().stream()
                .map(field -> field.isInvalid() ? field.getErrorMessage() : "")
                .toList();
    }
}
