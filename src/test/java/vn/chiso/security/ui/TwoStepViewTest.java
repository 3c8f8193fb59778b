package vn.chiso.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.ui.Account;
import vn.chiso.security.AccountService;
import vn.chiso.security.HandClock;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.twostep.Device;
import vn.chiso.security.twostep.TwoStepService;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
@Import(HandClock.InPlace.class)
@TestPropertySource(properties = "chiso.test.views=two-step")
@ViewPackages(classes = {ChangePasswordView.class, TwoStepView.class, LoginView.class})
@Transactional
class TwoStepViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "mật khẩu đầu tiên";

    private final AccountService accounts;
    private final TwoStepService twoSteps;
    private final AuthenticationProvider door;
    private final SecurityContextHolderStrategy session;
    private final IdleSessions idle;
    private final Account account;
    private final HandClock clock;

    @Autowired
    TwoStepViewTest(BeanFactory beans) {
        accounts = beans.getBean(AccountService.class);
        twoSteps = beans.getBean(TwoStepService.class);
        door = beans.getBean(AuthenticationProvider.class);
        session = beans.getBean(SecurityContextHolderStrategy.class);
        idle = beans.getBean(IdleSessions.class);
        account = beans.getBean(Account.class);
        clock = beans.getBean(HandClock.class);
    }

    @Test
    @WithMockUser
    void anAdministratorMayPutItOffForAWeekAndThenGetsNowhereElse() {
        signIn("week", Roles.ADMINISTRATOR);
        assertThat(account.daysWithoutTwoStep()).contains(7L);
        account.putOffTwoStep();
        assertThat(account.daysWithoutTwoStep()).as("not again in this session").isEmpty();
        clock.forward(Duration.ofDays(6).plusHours(23));
        UI.getCurrent().navigate(ChangePasswordView.class);
        assertThat(getCurrentView()).isInstanceOf(ChangePasswordView.class);
        UI.getCurrent().navigate("");
        assertThat(getCurrentView()).isNotInstanceOf(TwoStepView.class);
        clock.forward(Duration.ofHours(1));
        UI.getCurrent().navigate("");
        assertThat(getCurrentView()).isInstanceOf(TwoStepView.class);
    }

    @Test
    @WithMockUser
    void othersAreAskedForNothing() {
        signIn("free", Roles.LEADER);
        clock.forward(Duration.ofDays(30));
        assertThat(account.daysWithoutTwoStep()).isEmpty();
        UI.getCurrent().navigate("");
        assertThat(getCurrentView()).isNotInstanceOf(TwoStepView.class);
    }

    @Test
    @WithMockUser
    void whatIsWrongIsSaidUnderItsField() {
        signIn("wrong", Roles.LEADER);
        navigate(TwoStepView.class);
        test(find(PasswordField.class).single()).setValue(PASSWORD);
        test(find(TextField.class).single()).setValue("12");
        press("Bật xác thực hai bước");
        assertThat(find(TextField.class).single().getErrorMessage()).startsWith("Mã không đúng");
        assertThat(find(Code.class).single().getText()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
    }

    @Test
    @WithMockUser
    void whoHasADeviceTurnsItOffWithACodeOfIt() {
        signIn("off", Roles.LEADER);
        Device device = Device.join(twoSteps, PASSWORD, clock.instant());
        navigate(TwoStepView.class);
        test(find(TextField.class).single()).setValue(device.code(clock.instant(), 0));
        press("Tạo lại mã dự phòng");
        assertThat(find(Code.class).all()).hasSize(10);
        press("Tôi đã cất các mã");
        navigate(TwoStepView.class);
        test(find(TextField.class).single()).setValue(device.code(clock.instant(), 1));
        press("Tắt xác thực hai bước");
        assertThat(twoSteps.isOn("off")).isFalse();
    }

    @Test
    @WithMockUser(username = "busy", roles = Roles.LEADER)
    void anActKeepsTheSessionAndWithoutOneTheUserIsAskedFirst() {
        navigate(TwoStepView.class);
        idle.acted(UI.getCurrent());
        clock.forward(Duration.ofMinutes(14));
        idle.check();
        roundTrip();
        assertThat(find(IdleDialog.class).all()).hasSize(1);
        press("Tiếp tục làm việc");
        roundTrip();
        assertThat(find(IdleDialog.class).all()).isEmpty();
        clock.forward(Duration.ofMinutes(13));
        idle.check();
        roundTrip();
        assertThat(find(IdleDialog.class).all()).isEmpty();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void signIn(String name, String role) {
        accounts.createAtStart(NewAccount.ofNation(name, name, role, false), PASSWORD);
        session.getContext()
                .setAuthentication(door.authenticate(new UsernamePasswordAuthenticationToken(name, PASSWORD)));
    }
}
