package vn.chiso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An account from its creation to its end: the password shown once, the first sign-in, and the door closed at once. */
class AccountIT extends BrowserTest {

    private static final String CHOSEN = "mat khau moi cua toi";

    @Test
    void createdUsedAndDisabled() {
        newPage("admin", 1440, 900, ColorScheme.LIGHT);
        page.navigate(url("accounts"));
        assertThat(page.locator("vaadin-grid")).containsText("admin");
        Assertions.assertThat(violations()).isEmpty();
        page.locator(".view-head vaadin-button[theme~=primary]").click();
        field("Họ và tên").fill("Cán bộ thử");
        field("Tên đăng nhập").fill("thu.nghiem");
        save();
        assertThat(page.locator("vaadin-dialog [role=alert]").first()).isAttached();
        assertThat(page.locator("vaadin-notification-card")).containsText("cần một cơ quan");
        page.locator("vaadin-dialog vaadin-combo-box").first().locator("input").fill("so xay dung");
        page.locator("vaadin-combo-box-item:visible").first().click();
        save();
        Locator shown = page.locator("vaadin-dialog vaadin-text-field[readonly] input");
        assertThat(shown).isVisible();
        String password = shown.inputValue();
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-grid")).containsText("chờ đổi mật khẩu");

        try (BrowserContext theirs = page.context().browser().newContext()) {
            Page their = theirs.newPage();
            their.navigate(url("login"));
            signIn(their, password);
            their.locator("vaadin-password-field input").nth(0).fill(password);
            their.locator("vaadin-password-field input").nth(1).fill(CHOSEN);
            their.locator("vaadin-password-field input").nth(2).fill(CHOSEN);
            their.keyboard().press("Enter");
            assertThat(their.locator(".nav")).isVisible();
            assertThat(their.locator(".nav")).not().containsText("Tài khoản");

            page.locator("button[aria-label='Khóa tài khoản thu.nghiem']").click();
            page.locator("[data-testid='lock']").click();
            assertThat(page.locator("vaadin-grid")).containsText("đã khóa");
            their.waitForURL(address -> address.contains("login"));
            signIn(their, CHOSEN);
            their.waitForURL(address -> address.contains("error"));
        }
    }

    private static void signIn(Page their, String password) {
        their.locator("input[name=username]").fill("thu.nghiem");
        their.locator("input[name=password]").fill(password);
        their.locator("input[name=password]").press("Enter");
    }

    private Locator field(String label) {
        return page.locator("vaadin-dialog vaadin-text-field")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("input");
    }

    private void save() {
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
    }
}
