package vn.chiso.savedview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Presented;
import vn.chiso.savedview.SavedView;
import vn.chiso.savedview.SavedViewService;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

/** Views one after the other; the test turns the clock by hand. */
@LoadedDatabaseTest
@Import(HandTicker.Wound.class)
@ViewPackages(packages = "vn.chiso")
@WithMockUser(roles = Roles.LEADER)
class PresentViewTest extends SpringBrowserlessTest {

    private final SavedViewService views;
    private final HandTicker ticker;

    @Autowired
    PresentViewTest(SavedViewService views, HandTicker ticker) {
        this.views = views;
        this.ticker = ticker;
    }

    @Test
    void oneViewIsShownAfterTheOtherByButtonsAndKeys() {
        open("");
        assertThat(shown()).isEqualTo(address(0));
        press("present__next");
        assertThat(shown()).isEqualTo(address(1));
        fireShortcut(Key.PAGE_DOWN);
        assertThat(shown()).isEqualTo(address(2));
        fireShortcut(Key.ARROW_RIGHT);
        assertThat(shown()).as("after the last comes the first").isEqualTo(address(0));
        fireShortcut(Key.PAGE_UP);
        assertThat(shown()).isEqualTo(address(2));
        press("present__previous");
        fireShortcut(Key.ARROW_LEFT);
        assertThat(shown()).isEqualTo(address(0));
        fireShortcut(Key.END);
        assertThat(shown()).isEqualTo(address(2));
        fireShortcut(Key.HOME);
        assertThat(shown()).isEqualTo(address(0));
    }

    @Test
    void viewsTurnByThemselvesUntilSomebodyPauses() {
        open("&every=30");
        assertThat(ticker.interval()).isEqualTo(Duration.ofSeconds(30));
        tick();
        assertThat(shown()).isEqualTo(address(1));
        fireShortcut(Key.KEY_P);
        tick();
        assertThat(shown()).isEqualTo(address(1));
        fireShortcut(Key.KEY_P);
        tick();
        assertThat(shown()).isEqualTo(address(2));
    }

    @Test
    void nothingTurnsOnceThePresentationIsLeft() {
        open("&every=30");
        assertThat(ticker.running()).isEqualTo(1);
        UI.getCurrent().navigate("views");
        assertThat(ticker.running()).isZero();
    }

    @Test
    void escapeLeavesThePresentation() {
        open("&every=30");
        fireShortcut(Key.ESCAPE);
        assertThat(getCurrentView()).isInstanceOf(SavedViewsView.class);
        assertThat(ticker.running()).isZero();
    }

    @Test
    void aPlaceInTheAddressIsWhereItGoesOn() {
        open("&at=3");
        assertThat(shown()).isEqualTo(address(2));
    }

    @Test
    void theNameOfTheSavedViewStandsAboveEachSlide() {
        open("");
        assertThat(find(H1.class).single().getText())
                .isEqualTo(bundled().getFirst().name(UI.getCurrent().getLocale()));
        press("present__next");
        assertThat(find(H1.class).single().getText())
                .isEqualTo(bundled().get(1).name(UI.getCurrent().getLocale()));
    }

    @Test
    void whatIsShownTakesNeitherKeysNorClicks() {
        open("");
        assertThat(frame().getElement().hasAttribute("inert")).isTrue();
        assertThat(frame().getSrc()).endsWith("&presented");
    }

    @Test
    void theSessionIsKeptWhileItIsPresentedAndNoLonger() {
        open("");
        assertThat(Presented.is(UI.getCurrent())).isTrue();
        UI.getCurrent().navigate("views");
        assertThat(Presented.is(UI.getCurrent())).isFalse();
    }

    @Test
    void viewsThatAreNotTheReadersToSeeAreLeftOutAndSaid() {
        UI.getCurrent().navigate("present", QueryParameters.fromString("views=999999," + ids()));
        assertThat(shown()).isEqualTo(address(0));
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("1 trang bạn không được xem");
    }

    @Test
    void withoutAnyViewItSaysWhatToDo() {
        UI.getCurrent().navigate("present");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Không có trang nào để trình chiếu");
    }

    private void open(String more) {
        UI.getCurrent().navigate("present", QueryParameters.fromString("views=" + ids() + more));
    }

    private String ids() {
        return String.join(
                ",", bundled().stream().map(one -> String.valueOf(one.id())).toList());
    }

    private List<SavedView> bundled() {
        return views.list().stream().filter(SavedView::isBundled).toList();
    }

    private String address(int place) {
        return bundled().get(place).address();
    }

    private void tick() {
        ticker.tick();
        roundTrip();
    }

    private void press(String className) {
        test(find(IconButton.class)
                        .withCondition(button -> button.hasClassName(className))
                        .single())
                .click();
    }

    private String shown() {
        return frame().getSrc().replaceFirst("[?&]presented$", "");
    }

    private IFrame frame() {
        return find(IFrame.class).single();
    }
}
