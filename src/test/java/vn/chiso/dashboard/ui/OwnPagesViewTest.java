package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.ui.Drawing;
import vn.chiso.base.ui.IconButton;
import vn.chiso.savedview.SavedView;
import vn.chiso.savedview.SavedViewService;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.UnitLookup;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/** What the page knows of its reader: where it opens, what was kept, which chapter of the guide. */
// a context of its own: routes and the holder of the security context are those of the last context made
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=own")
@ViewPackages(packages = "vn.chiso")
@Transactional
@WithMockUser(username = "lan", roles = Roles.LEADER)
class OwnPagesViewTest extends SpringBrowserlessTest {

    private final SavedViewService views;
    private final AccountService accounts;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final SignedIn signedIn;

    @Autowired
    OwnPagesViewTest(
            SavedViewService views,
            AccountService accounts,
            AgencyService agencies,
            TerritoryService territory,
            BeanFactory application) {
        this.views = views;
        this.accounts = accounts;
        this.agencies = agencies;
        this.territory = territory;
        signedIn = new SignedIn(application);
    }

    @AfterEach
    void leave() {
        signedIn.out();
    }

    @Test
    void aReaderOfTheNationOpensAtTheNation() {
        assertThat(open("")).isEmpty();
        assertThat(title()).isEqualTo("Việt Nam");
    }

    @Test
    void aReaderOfAUnitOpensThereAndStillReachesTheNation() {
        signedIn.as(new NewAccount("lan", "Lan", Roles.LEADER, null, unit("44"), false));
        assertThat(open("")).isEqualTo("unit=P44");
        assertThat(title()).isEqualTo("Tỉnh Quảng Bình");
        assertThat(open("unit=38")).isEqualTo("unit=38");
        assertThat(open("year=latest")).isEqualTo("year=latest");
        assertThat(title()).isEqualTo("Việt Nam");
    }

    @Test
    void peopleOfAnAgencyOpenAtTheirAgency() {
        long agency = agencies.byKey("P44:so-tu-phap").orElseThrow().id();
        signedIn.as(new NewAccount("lan", "Lan", Roles.AGENCY_STAFF, agency, null, false));
        assertThat(open("")).contains("unit=P44", "agency=P44%3Aso-tu-phap");
        assertThat(title()).contains("Sở Tư pháp");
        signedIn.as(new NewAccount("minh", "Minh", Roles.ICT_DEPARTMENT, agency, unit("44"), false));
        assertThat(open("")).isEqualTo("unit=P44");
    }

    @Test
    void thePageSaysUpToWhichDayItsFiguresSpeak() {
        open("unit=571&year=2023");
        assertThat(ScreenText.of(head())).contains("Số liệu đến ngày 17/10/2023");
        open("unit=44&year=2017");
        assertThat(ScreenText.of(head())).doesNotContain("Số liệu đến ngày");
    }

    @Test
    void whatTheStarKeepsStandsInTheNavigationUntilItIsRemoved() {
        account("lan");
        open("unit=44&year=2015&indicator=email_staff_use_ratio");
        test(star()).click();
        TextField name = find(TextField.class, find(Dialog.class).single()).single();
        assertThat(name.getValue()).startsWith("Tỉnh Quảng Bình · ").endsWith(" · 2015");
        test(name).setValue("Thư điện tử Quảng Bình");
        test(find(Button.class, find(Dialog.class).single()).withText("Lưu").single())
                .click();

        assertThat(star().getElement().getAttribute("aria-pressed")).isEqualTo("true");
        SavedView kept = views.own().getFirst();
        assertThat(kept.address())
                .contains("unit=44", "year=2015", "indicator=email_staff_use_ratio")
                .doesNotContain("figure");
        assertThat(inNavigation("Thư điện tử Quảng Bình")).containsExactly(kept.address());
        open(kept.address().substring(1));
        assertThat(star().getElement().getAttribute("aria-pressed")).isEqualTo("true");
        open("unit=44&year=2016");
        assertThat(star().getElement().getAttribute("aria-pressed")).isEqualTo("false");

        UI.getCurrent().navigate("views");
        assertThat(links("Thư điện tử Quảng Bình")).hasSize(1);
        test(find(IconButton.class)
                        .withCondition(button -> "Bỏ lưu Thư điện tử Quảng Bình"
                                .equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
        assertThat(views.own()).isEmpty();
        assertThat(links("Thư điện tử Quảng Bình")).isEmpty();
        assertThat(inNavigation("Thư điện tử Quảng Bình")).isEmpty();
        assertThat(ScreenText.of((Component) getCurrentView())).doesNotContain("Của tôi Thư");
        test(find(NativeButton.class).withText("Hoàn tác").single()).click();
        assertThat(links("Thư điện tử Quảng Bình")).hasSize(1);
        assertThat(inNavigation("Thư điện tử Quảng Bình")).hasSize(1);
    }

    @Test
    void theGuideOpensOnTheReadersChapterAndLinksTheScreensThatAreOpen() {
        UI.getCurrent().navigate("guide");
        assertThat(find(H2.class).withText("Lãnh đạo").exists()).isTrue();
        assertThat(links("Đã lưu").stream().map(Anchor::getHref)).contains("views");

        UI.getCurrent().navigate("guide", QueryParameters.of("role", "admin"));
        assertThat(find(H2.class).withText("Quản trị hệ thống").exists()).isTrue();
        assertThat(links("Nhật ký hệ thống")).isEmpty();
        assertThat(links("mật khẩu")).hasSize(1);

        signedIn.as(NewAccount.ofNation("quan-tri", "Quản trị", Roles.ADMINISTRATOR, false));
        UI.getCurrent().navigate("guide", QueryParameters.of("role", "nobody"));
        assertThat(find(H2.class).withText("Lãnh đạo").exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "admin", roles = Roles.ADMINISTRATOR)
    void anAdministratorIsLedToTheAuditTrail() {
        UI.getCurrent().navigate("guide");
        assertThat(find(H2.class).withText("Quản trị hệ thống").exists()).isTrue();
        assertThat(links("Nhật ký hệ thống").stream().map(Anchor::getHref)).contains("audit");
    }

    /** The question of the address that the browser then shows. */
    private String open(String query) {
        UI.getCurrent().navigate("", query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query));
        roundTrip();
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }

    private Component head() {
        return ((DashboardView) getCurrentView()).header();
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private IconButton star() {
        return find(IconButton.class)
                .withCondition(button -> button.hasClassName("star"))
                .single();
    }

    private List<Anchor> links(String text) {
        return find(Anchor.class).withText(text).all();
    }

    /** Where the ways of this name lead to. */
    private List<String> inNavigation(String name) {
        Nav navigation = find(Nav.class).withClassName("nav").single();
        return Jsoup.parse(Drawing.filled(navigation).orElseThrow()).select("a").stream()
                .filter(way -> way.text().equals(name))
                .map(way -> way.attr("href"))
                .toList();
    }

    private long unit(String code) {
        return switch (territory.resolve(code, LocalDate.of(2020, 1, 1))) {
            case UnitLookup.Found found -> found.unit().id();
            default -> throw new IllegalArgumentException(code);
        };
    }

    private void account(String username) {
        accounts.createAtStart(NewAccount.ofNation(username, username, Roles.LEADER, false), "một câu khác hẳn");
    }
}
