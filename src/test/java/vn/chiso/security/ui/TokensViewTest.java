package vn.chiso.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.security.token.TokenScope;
import vn.chiso.security.token.TokenService;
import vn.chiso.testing.LoadedDatabaseTest;

/** The tokens of an account, as its user and an administrator see them; in the context of the screens for administrators. */
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=audit")
@ViewPackages(classes = AuditView.class)
@Transactional
class TokensViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "một câu chỉ để thử";

    private final AccountService accounts;
    private final TokenService tokens;
    private final SignedIn signedIn;

    @Autowired
    TokensViewTest(AccountService accounts, TokenService tokens, BeanFactory application) {
        this.accounts = accounts;
        this.tokens = tokens;
        signedIn = new SignedIn(application);
    }

    @Test
    @WithMockUser(username = "token-view", roles = Roles.ICT_DEPARTMENT)
    void aTokenIsMadeShownOnceAndListed() {
        account("token-view");
        new TokenDialog(tokens, true, true, () -> {}).open();
        test(field("Tên")).setValue("bảng tính");
        test(find(PasswordField.class).single()).setValue("không phải");
        click("Tạo mã truy cập");
        assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
        test(find(PasswordField.class).single()).setValue(PASSWORD);
        click("Tạo mã truy cập");
        assertThat(field("Mã").getValue()).startsWith("chiso_");
        click("Tôi đã cất mã");
        TokensView view = navigate(TokensView.class);
        assertThat(find(ListItem.class, view).all())
                .extracting(line -> line.getElement().getTextRecursively())
                .singleElement()
                .asString()
                .contains("bảng tính", "Chỉ đọc", "chưa dùng")
                .doesNotContain("chiso_");
    }

    @Test
    @WithMockUser(username = "token-none", roles = Roles.LEADER)
    void whoeverHasNoneIsToldWhatTheyAreFor() {
        assertThat(navigate(TokensView.class).getElement().getTextRecursively())
                .contains("chưa có mã truy cập nào")
                .doesNotContain("tài khoản khác");
    }

    @Test
    @WithMockUser(username = "token-leader", roles = Roles.LEADER)
    void whoeverWritesNoFiguresIsNotAskedWhatFor() {
        account("token-leader");
        new TokenDialog(tokens, false, true, () -> {}).open();
        assertThat(find(Select.class).all()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "admin", roles = Roles.ADMINISTRATOR)
    void administratorsSeeThoseOfOthers() {
        account("token-other");
        signedIn.as(NewAccount.ofNation("token-other", "Khác", Roles.LEADER, false));
        tokens.create("của người khác", TokenScope.READ, 30, PASSWORD);
        signedIn.as(NewAccount.ofNation("admin", "Quản trị", Roles.ADMINISTRATOR, false));
        assertThat(navigate(TokensView.class).getElement().getTextRecursively())
                .contains("token-other", "của người khác");
    }

    private void account(String username) {
        accounts.createAtStart(NewAccount.ofNation(username, "Ai Đó", Roles.LEADER, false), PASSWORD);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        List<Button> buttons = find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .toList();
        test(buttons.getLast()).click();
    }
}
