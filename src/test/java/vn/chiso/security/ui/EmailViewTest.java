package vn.chiso.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;
import vn.chiso.testing.LoadedDatabaseTest;

/** Everybody sees where reminders go, and changes it with the password. */
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=email")
@ViewPackages(classes = {EmailView.class, LoginView.class})
@Transactional
class EmailViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "mật khẩu đầu tiên";
    private static final String OLD = "lan@example.vn";

    private final AccountService accounts;
    private final JdbcClient jdbc;
    private final SignedIn signedIn;

    @Autowired
    EmailViewTest(AccountService accounts, JdbcClient jdbc, BeanFactory application) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        signedIn = new SignedIn(application);
    }

    @AfterEach
    void signOut() {
        signedIn.out();
    }

    @Test
    void theAddressIsShownAndChangedWithThePassword() {
        open(account("lan", SignInWay.LOCAL));
        assertThat(find(H1.class).single().getText()).isEqualTo("Thư điện tử của bạn");
        assertThat(address().getValue()).isEqualTo(OLD);

        save("lan.moi@example.vn", PASSWORD);
        assertThat(kept("lan")).isEqualTo("lan.moi@example.vn");
        assertThat(getCurrentView()).isNotInstanceOf(EmailView.class);
        assertThat(trail()).isEqualTo("user:lan lan@example.vn lan.moi@example.vn");

        navigate(EmailView.class);
        save("", PASSWORD);
        assertThat(kept("lan")).isNull();
    }

    @Test
    void withoutThePasswordOrAnAddressNothingChanges() {
        open(account("mai", SignInWay.LOCAL));
        save("khong phai dia chi", PASSWORD);
        assertThat(address().isInvalid()).isTrue();
        assertThat(address().getErrorMessage()).isEqualTo("Địa chỉ thư điện tử không hợp lệ");

        save("lan.moi@example.vn", "một câu khác hẳn");
        assertThat(address().isInvalid()).isFalse();
        assertThat(password().getErrorMessage()).isEqualTo("Mật khẩu hiện tại không đúng");
        for (int i = 0; i < 10; i++) {
            save("lan.moi@example.vn", "một câu khác hẳn");
        }
        assertThat(password().getErrorMessage()).startsWith("Sai nhiều lần");
        save("lan.moi@example.vn", PASSWORD);
        assertThat(kept("mai")).isEqualTo(OLD);
    }

    @Test
    void whoeverHasNoPasswordHereIsAskedForNone() {
        open(account("ngoai", SignInWay.OIDC));
        assertThat(find(PasswordField.class).all()).noneMatch(PasswordField::isVisible);
        address().setValue("ngoai.moi@example.vn");
        test(find(Button.class).withText("Lưu địa chỉ").single()).click();
        assertThat(kept("ngoai")).isEqualTo("ngoai.moi@example.vn");
    }

    private NewAccount account(String username, SignInWay way) {
        NewAccount account = NewAccount.ofNation(username, "Lan", Roles.LEADER, false)
                .by(way)
                .withEmail(OLD);
        accounts.createAtStart(account, PASSWORD);
        return account;
    }

    private void open(NewAccount account) {
        signedIn.as(account);
        navigate(EmailView.class);
    }

    private void save(String email, String typed) {
        address().setValue(email);
        password().setValue(typed);
        test(find(Button.class).withText("Lưu địa chỉ").single()).click();
    }

    private TextField address() {
        return find(TextField.class).single();
    }

    private PasswordField password() {
        return find(PasswordField.class).single();
    }

    private @Nullable String kept(String username) {
        return accounts.find(username).orElseThrow().email();
    }

    private String trail() {
        return jdbc.sql("select subject || ' ' || old_value || ' ' || new_value from audit_event"
                        + " where action = 'user.email'")
                .query(String.class)
                .single();
    }
}
