package vn.chiso.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.security.AccountService;
import vn.chiso.security.HandClock;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

/** How long a password lasts, and how long it is remembered, in the stricter profile. */
@LoadedDatabaseTest
@ActiveProfiles("tcvn-l3")
@Import(HandClock.InPlace.class)
@ViewPackages(classes = {ChangePasswordView.class, LoginView.class})
@Transactional
class StrictPasswordTest extends SpringBrowserlessTest {

    private static final String FIRST = "Mật khẩu số 1";
    private static final int REMEMBERED = 5;
    private static final Duration AGE = Duration.ofDays(90);

    private final AccountService accounts;
    private final AuthenticationProvider door;
    private final SecurityContextHolderStrategy session;
    private final HandClock clock;

    @Autowired
    StrictPasswordTest(BeanFactory beans) {
        accounts = beans.getBean(AccountService.class);
        door = beans.getBean(AuthenticationProvider.class);
        session = beans.getBean(SecurityContextHolderStrategy.class);
        clock = beans.getBean(HandClock.class);
    }

    @AfterEach
    void signOut() {
        session.clearContext();
    }

    @Test
    void aPasswordThatIsTooOldIsChangedBeforeAnythingElse() {
        accounts.createAtStart(NewAccount.ofNation("gia", "Già", Roles.LEADER, false), FIRST);
        clock.forward(AGE);
        signIn("gia");
        UI.getCurrent().navigate("");
        assertThat(getCurrentView()).isNotInstanceOf(ChangePasswordView.class);

        clock.forward(Duration.ofSeconds(1));
        signIn("gia");
        UI.getCurrent().navigate("");
        assertThat(getCurrentView()).isInstanceOf(ChangePasswordView.class);
        change(FIRST, "Mật khẩu số 2");
        assertThat(getCurrentView()).isNotInstanceOf(ChangePasswordView.class);
        assertThat(accounts.find("gia").orElseThrow().mustChangePassword()).isFalse();
    }

    @Test
    void noneOfTheLastFiveComesBack() {
        accounts.createAtStart(NewAccount.ofNation("nho", "Nhớ", Roles.LEADER, false), FIRST);
        signIn("nho");
        for (int next = 2; next <= REMEMBERED; next++) {
            change(password(next - 1), password(next));
            assertThat(accounts.find("nho")).isPresent();
        }
        for (int earlier = 1; earlier < REMEMBERED; earlier++) {
            change(password(REMEMBERED), password(earlier));
            assertThat(fields().get(1).getErrorMessage()).isEqualTo("Mật khẩu mới phải khác 5 mật khẩu gần đây");
        }
        change(password(REMEMBERED), password(REMEMBERED + 1));
        change(password(REMEMBERED + 1), FIRST);
        assertThat(getCurrentView()).isNotInstanceOf(ChangePasswordView.class);
    }

    private static String password(int number) {
        return "Mật khẩu số " + number;
    }

    private void signIn(String name) {
        session.getContext().setAuthentication(door.authenticate(new UsernamePasswordAuthenticationToken(name, FIRST)));
    }

    private void change(String current, String chosen) {
        clock.forward(Duration.ofMinutes(1));
        navigate(ChangePasswordView.class);
        test(fields().get(0)).setValue(current);
        test(fields().get(1)).setValue(chosen);
        test(fields().get(2)).setValue(chosen);
        test(find(Button.class).withText("Đổi mật khẩu").single()).click();
    }

    private List<PasswordField> fields() {
        return find(PasswordField.class).all();
    }
}
