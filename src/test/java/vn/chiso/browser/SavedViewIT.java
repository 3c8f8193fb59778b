package vn.chiso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ObservationService;
import vn.chiso.savedview.ui.HandTicker;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;

/** Pages that are kept: opened from the start page, frozen, and shown one after the other. */
class SavedViewIT extends BrowserTest {

    private static final String ELEVEN = "11 cơ quan được kiểm tra của Quảng Bình năm 2015";
    private static final int VIEWS = 3;

    @Autowired
    private HandTicker ticker;

    @Autowired
    private ObservationService observations;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private BeanFactory application;

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void theThreeComparisonsOpenFromTheStartPage() {
        open("");
        for (String name :
                new String[] {ELEVEN, "Ba cấp chính quyền của Thanh Hóa năm 2016", "Thư điện tử công vụ của bốn tỉnh"
                }) {
            page.getByText(name, new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(page.locator(".compare__card h2").first()).not().isEmpty();
            page.goBack();
            assertThat(page.locator(".kf").first()).isVisible();
        }
    }

    @Test
    void aFrozenViewStaysAndTellsWhatHasChangedSince() {
        open("views");
        page.locator("button[aria-label^='Chốt số liệu của " + ELEVEN + "']").click();
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        Locator link = page.locator(".saved__link[href^='frozen']").first();
        link.waitFor();
        String address = link.getAttribute("href");
        page.navigate(url(address));
        Locator changes = page.locator(".edition__changes");
        assertThat(changes).containsText("Chưa có số liệu nào đổi");

        enter();
        page.reload();
        assertThat(changes).containsText("9/10");
        assertThat(changes.locator("li")).hasCount(1);
        assertThat(changes.locator(".edition__now")).containsText("90");
        Assertions.assertThat(violations()).isEmpty();
        page.setViewportSize(390, 844);
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        changes.getByRole(AriaRole.LINK).first().press("Enter");
        page.waitForURL(opened -> !opened.contains("frozen"));
    }

    @Test
    void aPresentationTurnsByKeysAndByItselfAndTakesNothingElse() {
        present();
        place(1);
        page.keyboard().press("PageDown");
        place(2);
        page.keyboard().press("ArrowLeft");
        place(1);
        page.keyboard().press("End");
        place(VIEWS);

        Assertions.assertThat(ticker.running()).isEqualTo(1);
        ticker.tick();
        place(1);
        page.keyboard().press("p");
        assertThat(page.locator(".present__bar [aria-pressed=true]")).isVisible();
        Assertions.assertThat(ticker.running()).isZero();

        Locator frame = page.locator("iframe.present__frame");
        assertThat(frame).hasAttribute("inert", "");
        assertThat(page.frameLocator("iframe.present__frame")
                        .locator(".compare__card h2")
                        .first())
                .not()
                .isEmpty();
        String shown = frame.getAttribute("src");
        page.mouse().click(700, 300);
        page.keyboard().type("1.685");
        page.keyboard().press("Enter");
        Assertions.assertThat(frame.evaluate("frame => frame.contentDocument.activeElement.tagName"))
                .isEqualTo("BODY");
        assertThat(frame).hasAttribute("src", shown);
        place(1);

        page.keyboard().press("Escape");
        page.waitForURL(Pattern.compile("/views$"));
    }

    private void present() {
        open("views");
        page.locator(".saved__line").first().waitFor();
        Locator lines = page.locator(".saved__line:has(.saved__link:not([href^='frozen'])) vaadin-checkbox");
        for (int i = 0; i < VIEWS; i++) {
            lines.nth(i).click();
        }
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Trình chiếu"))
                .first()
                .click();
        Locator dialog = page.locator("vaadin-dialog");
        dialog.locator("vaadin-select").first().click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText("30"))
                .first()
                .click();
        dialog.locator("vaadin-button[theme~=primary]").click();
        page.waitForURL(address -> address.contains("present?"));
    }

    private void place(int at) {
        assertThat(page.locator(".present__place")).hasText(at + " / " + VIEWS);
        assertThat(page).hasURL(Pattern.compile(at == 1 ? "present\\?(?!.*at=)" : "at=" + at));
    }

    /** A figure of one of the eleven that nobody had reported. */
    private void enter() {
        new SignedIn(application).as(NewAccount.ofNation(ICT, "Cơ quan CNTT", Roles.ICT_DEPARTMENT, false));
        long agency = agencies.all().stream()
                .filter(one -> one.name().equals("UBND thị xã Ba Đồn"))
                .findFirst()
                .orElseThrow()
                .id();
        long indicator = catalogue.indicators().stream()
                .filter(one -> one.code().equals("onestop_records_ratio"))
                .findFirst()
                .orElseThrow()
                .id();
        observations.enter(FigureEntry.into(
                agency, indicator, 2015, new Answer.Parts(new BigDecimal(9), new BigDecimal(10)), null));
    }
}
