package vn.chiso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiso.comparison.score.index.IndexService;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;

/** Scores: why one is what it is, and how an edition is written. */
class ScoreIT extends BrowserTest {

    private static final String EXAMPLE = "vi-du-minh-hoa";

    @Autowired
    private IndexService indices;

    @Autowired
    private BeanFactory application;

    private long draft;

    /** A draft that no other test looks at. */
    @BeforeEach
    void thereIsADraft() {
        new SignedIn(application).as(NewAccount.ofNation(ICT, "Cơ quan CNTT", Roles.ICT_DEPARTMENT, false));
        ScoreEdition inForce = indices.byKey(EXAMPLE).orElseThrow().newest().orElseThrow();
        draft = indices.copy(inForce.id(), "bản thử", 2031).id();
    }

    @AfterEach
    void itIsGoneAgain() {
        indices.ofEdition(draft)
                .flatMap(index -> index.edition(draft))
                .ifPresent(edition -> indices.discard(edition.id(), edition.version()));
        new SignedIn(application).out();
    }

    @Test
    void maximaAreWrittenOneAfterTheOtherAndTheFocusIsNotLost() {
        open("score-edit?edition=" + draft);
        Locator pillar = maximum("Thể chế");
        pillar.waitFor();
        pillar.fill("30");
        pillar.press("Tab");
        assertThat(page.locator(".score-part__sum--wrong")).hasText("≠ 20: còn 10 điểm chưa chia");
        Assertions.assertThat(page.evaluate("document.activeElement !== document.body"))
                .isEqualTo(true);
        Locator part = maximum("Văn bản, quy định");
        part.fill("30");
        part.press("Enter");
        assertThat(page.locator(".score-part__sum--wrong")).hasCount(1);
        assertThat(part).isFocused();
        Assertions.assertThat(violations()).isEmpty();
    }

    @Test
    void aPartIsDescribedInAFormAndADraftIsGivenUp() {
        newPage(390, 844, ColorScheme.LIGHT);
        open("score-edit?edition=" + draft);
        page.locator("button[aria-label^='Sửa: Có tường lửa']").click();
        Locator dialog = page.locator("vaadin-dialog");
        assertThat(dialog).containsText("Cách chấm");
        assertThat(dialog).containsText("UBND cấp huyện");
        Assertions.assertThat(violations("vaadin-dialog")).isEmpty();
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        page.getByText("Bỏ bản nháp").click();
        assertThat(dialog).containsText("Không lấy lại được");
        dialog.locator("vaadin-button[theme~=primary]").click();
        page.waitForURL(address -> address.endsWith("scores"));
    }

    @Test
    void theKeyboardGoesFromAPointToTheFigureBehindIt() {
        open("score?index=" + EXAMPLE);
        page.locator("a[href^='score-sheet']").first().click();
        Locator criterion =
                page.locator(".score-sheet button[aria-label^='2.1.1']").first();
        criterion.waitFor();
        criterion.focus();
        criterion.press("Enter");
        Locator why = page.locator("vaadin-dialog");
        assertThat(why).containsText("80 %");
        Assertions.assertThat(violations("vaadin-dialog")).isEmpty();
        page.keyboard().press("Escape");
        assertThat(why).hasCount(0);
        assertThat(criterion).isFocused();
    }

    private Locator maximum(String part) {
        return page.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName("Điểm tối đa: " + part).setExact(true));
    }
}
