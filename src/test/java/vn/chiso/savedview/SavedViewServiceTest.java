package vn.chiso.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.Texts;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.UnitLookup;
import vn.chiso.testing.LoadedDatabaseTest;

/** Who saves what for whom. */
@LoadedDatabaseTest
@Transactional
class SavedViewServiceTest {

    private static final String EMAIL = "?unit=44&indicator=email_staff_use_ratio";

    private final SavedViewService views;
    private final AccountService accounts;
    private final TerritoryService territory;
    private final JdbcClient jdbc;
    private final SignedIn signedIn;

    @Autowired
    SavedViewServiceTest(
            SavedViewService views,
            AccountService accounts,
            TerritoryService territory,
            JdbcClient jdbc,
            BeanFactory application) {
        this.views = views;
        this.accounts = accounts;
        this.territory = territory;
        this.jdbc = jdbc;
        signedIn = new SignedIn(application);
    }

    @BeforeEach
    void people() {
        for (String name : List.of("lan", "minh")) {
            accounts.createAtStart(NewAccount.ofNation(name, name, Roles.LEADER, false), "một câu khác hẳn");
        }
        as("lan", Roles.LEADER, null);
    }

    @AfterEach
    void leave() {
        signedIn.out();
    }

    @Test
    void whatIsSavedComesBackInItsOrder() {
        save("  Tỉnh A\u0309nh ", "?unit=44");
        save("Thư điện tử", EMAIL);
        SavedView last = save("Kiến nghị", "findings?kind=recommendation");
        assertThat(views.own())
                .extracting(one -> one.name(Texts.VIETNAMESE), SavedView::address)
                .containsExactly(
                        tuple("Tỉnh Ảnh", "?unit=44"),
                        tuple("Thư điện tử", EMAIL),
                        tuple("Kiến nghị", "findings?kind=recommendation"));

        views.move(last.id(), -1);
        assertThat(own()).containsExactly("Tỉnh Ảnh", "Kiến nghị", "Thư điện tử");
        views.move(last.id(), -9);
        save("Sau cùng", "?unit=51");
        assertThat(own()).containsExactly("Kiến nghị", "Tỉnh Ảnh", "Thư điện tử", "Sau cùng");
        views.move(last.id(), 99);
        assertThat(own()).last().isEqualTo("Kiến nghị");
    }

    @Test
    void anAddressIsSavedOnceUnderItsNewestNameInWhateverOrderItsChoicesStand() {
        SavedView first = save("Quảng Bình", EMAIL);
        assertThat(save("Quê", "?indicator=email_staff_use_ratio&unit=44").id()).isEqualTo(first.id());
        views.change(first.id(), "Quê nhà", "Ghi lại", Audience.ME);
        assertThat(own()).containsExactly("Quê nhà");
        assertThat(views.own().getFirst().note(Texts.ENGLISH)).isEqualTo("Ghi lại");
    }

    @Test
    void whatIsRemovedComesBackWhereItStood() {
        SavedView first = save("Một", "?unit=44");
        save("Hai", "?unit=51");
        views.remove(first.id());
        views.remove(first.id());
        assertThat(own()).containsExactly("Hai");
        views.restore(first.id());
        assertThat(own()).containsExactly("Một", "Hai");
    }

    @Test
    void nobodySeesOrChangesWhatSomebodyElseSavedForThemselves() {
        SavedView mine = save("Của Lan", "?unit=44");
        for (String role : Roles.ALL) {
            as("minh", role, null);
            assertThat(views.byId(mine.id())).isEmpty();
            assertThat(names()).doesNotContain("Của Lan");
            refused(() -> views.change(mine.id(), "Của Minh", "", Audience.ME), "savedview.refused.gone");
            refused(() -> views.move(mine.id(), 1), "savedview.refused.gone");
            views.remove(mine.id());
            views.restore(mine.id());
        }
        as("lan", Roles.LEADER, null);
        assertThat(own()).containsExactly("Của Lan");
    }

    @Test
    void whatIsSharedWithAUnitIsSeenThereAndBelowAndNowhereElse() {
        as("lan", Roles.ICT_DEPARTMENT, "44");
        SavedView shared = views.save(new NewView("Của tỉnh", "", "?unit=44", Audience.UNIT));
        assertThat(shared.mine()).isTrue();
        for (String role : Roles.ALL) {
            as("minh", role, "44");
            assertThat(views.byId(shared.id())).get().satisfies(one -> {
                assertThat(one.mine()).isFalse();
                assertThat(one.owner()).isEqualTo("lan");
            });
            as("minh", role, "D455");
            assertThat(names()).contains("Của tỉnh");
            as("minh", role, "38");
            assertThat(names()).doesNotContain("Của tỉnh");
            as("minh", role, null);
            assertThat(names()).doesNotContain("Của tỉnh");
        }
    }

    @Test
    void whatIsForEverybodyIsSeenByEverybodyAndChangedByNobodyElse() {
        SavedView shared = views.save(new NewView("Cả nước", "", "?year=latest", Audience.ALL));
        as("minh", Roles.ICT_DEPARTMENT, "38");
        assertThat(names()).contains("Cả nước");
        assertThat(views.own()).isEmpty();
        refused(() -> views.change(shared.id(), "Khác", "", Audience.ALL), "savedview.refused.gone");
        views.remove(shared.id());
        assertThat(names()).contains("Cả nước");
    }

    @Test
    void leadersAndIctDepartmentsShareAndOnlyTheNationAndProvincesWithEverybody() {
        for (String role : Roles.ALL) {
            boolean shares = role.equals(Roles.LEADER) || role.equals(Roles.ICT_DEPARTMENT);
            as("minh", role, "44");
            assertThat(views.audiences()).as(role).hasSize(shares ? 3 : 1);
            as("minh", role, "D455");
            assertThat(views.audiences()).as(role).doesNotContain(Audience.ALL).hasSize(shares ? 2 : 1);
        }
        as("minh", Roles.AGENCY_STAFF, "44");
        refused(() -> views.save(new NewView("x", "", "?unit=44", Audience.UNIT)), "savedview.refused.audience");
        as("minh", Roles.ICT_DEPARTMENT, "D455");
        refused(() -> views.save(new NewView("x", "", "?unit=44", Audience.ALL)), "savedview.refused.audience");
    }

    @Test
    void theTrailHoldsWhatIsSharedAndNotWhatIsKept() {
        SavedView view = save("Nháp", "?unit=44");
        assertThat(trail(view)).isEmpty();
        views.change(view.id(), "Chính thức", "", Audience.ALL);
        views.remove(view.id());
        assertThat(trail(view)).containsExactly("view.shared", "view.removed");
    }

    @Test
    void fiftyAreTheMostAndWordsHaveLimits() {
        for (int i = 0; i < SavedViewService.MOST; i++) {
            save("Trang " + i, "?year=" + (2000 + i));
        }
        refused(() -> save("Một nữa", "?unit=44"), "savedview.refused.many");
        save("Tên khác", "?year=2000");
        refused(() -> save(" \u0000\n", "?year=2000"), "savedview.refused.name");
        refused(() -> save("x".repeat(121), "?year=2000"), "savedview.refused.long");
        refused(
                () -> views.save(new NewView("x", "x".repeat(401), "?year=2000", Audience.ME)),
                "savedview.refused.note");
        assertThat(own()).hasSize(SavedViewService.MOST).startsWith("Tên khác");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "javascript:alert(1)",
                "//elsewhere.example/x",
                "https://elsewhere.example",
                "/findings",
                "../findings",
                "findings/../../x",
                "?unit=44#x",
                "?unit=<b>",
                "views",
                "frozen/7"
            })
    void onlyPagesOfTheApplicationAreSaved(String address) {
        refused(() -> save("x", address), "savedview.refused.address");
    }

    @Test
    void anAddressHasALimit() {
        refused(() -> save("Dài", "?" + "x".repeat(2000)), "savedview.refused.address");
    }

    @Test
    void strangersSaveNothing() {
        signedIn.out();
        assertThatThrownBy(views::list).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private SavedView save(String name, String address) {
        return views.save(new NewView(name, "", address, Audience.ME));
    }

    private List<String> own() {
        return views.own().stream().map(one -> one.name(Texts.VIETNAMESE)).toList();
    }

    private List<String> names() {
        return views.list().stream().map(one -> one.name(Texts.VIETNAMESE)).toList();
    }

    private List<String> trail(SavedView view) {
        return jdbc.sql("select action from audit_event where subject = ? order by id")
                .param("view:" + view.id())
                .query(String.class)
                .list();
    }

    private void as(String username, String role, @Nullable String unit) {
        @Nullable Long id = null;
        if (unit != null) {
            id = switch (territory.resolve(unit, LocalDate.of(2020, 1, 1))) {
                case UnitLookup.Found found -> found.unit().id();
                default -> throw new IllegalArgumentException(unit);
            };
        }
        signedIn.as(new NewAccount(username, username, role, null, id, false));
    }

    private static void refused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        SavedViewRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
