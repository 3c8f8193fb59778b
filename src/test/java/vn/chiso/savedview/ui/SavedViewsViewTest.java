package vn.chiso.savedview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.ui.IconButton;
import vn.chiso.savedview.Audience;
import vn.chiso.savedview.NewView;
import vn.chiso.savedview.SavedView;
import vn.chiso.savedview.SavedViewService;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/** The list of saved views, and editions of frozen figures. */
@LoadedDatabaseTest
@ViewPackages(packages = "vn.chiso")
@Transactional
@WithMockUser(username = "lan", roles = Roles.LEADER)
class SavedViewsViewTest extends SpringBrowserlessTest {

    private static final String ADDRESS = "?agency=P89%3Aso-xay-dung&year=2021";

    private final SavedViewService views;
    private final AccountService accounts;
    private final JdbcClient jdbc;

    @Autowired
    SavedViewsViewTest(SavedViewService views, AccountService accounts, JdbcClient jdbc) {
        this.views = views;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void people() {
        accounts.createAtStart(NewAccount.ofNation("lan", "Lan", Roles.LEADER, false), "một câu khác hẳn");
    }

    @Test
    void whatComesWithTheSystemIsThereFromTheBeginning() {
        open("");
        assertThat(page())
                .contains("3 trang", "Được chia sẻ", "Có sẵn trong hệ thống")
                .contains("11 cơ quan được kiểm tra của Quảng Bình năm 2015")
                .doesNotContain("Của tôi 1");
    }

    @Test
    void whatIsSearchedForNeedsNoMarks() {
        save("Thư điện tử Quảng Bình");
        open("q=ba cap chinh quyen");
        assertThat(page()).contains("1 trang", "Ba cấp chính quyền của Thanh Hóa năm 2016");
        open("q=xyzxyz");
        assertThat(page()).contains("Không có trang nào phù hợp");
    }

    @Test
    void aViewIsSharedByWhoeverMaySayForWhom() {
        SavedView view = save("Sở Xây dựng");
        open("");
        press("Sửa Sở Xây dựng");
        select().setValue(Audience.ALL);
        test(find(Button.class, dialog()).withText("Lưu").single()).click();
        assertThat(views.byId(view.id())).get().extracting(SavedView::audience).isEqualTo(Audience.ALL);
        assertThat(page()).contains("Mọi người dùng");
    }

    @Test
    void whatIsRemovedIsBroughtBack() {
        save("Sở Xây dựng");
        open("");
        press("Bỏ lưu Sở Xây dựng");
        assertThat(views.own()).isEmpty();
        test(find(NativeButton.class).withText("Hoàn tác").single()).click();
        assertThat(views.own()).hasSize(1);
        assertThat(page()).contains("Sở Xây dựng");
    }

    @Test
    void chosenViewsArePresentedInTheirOrder() {
        SavedView view = save("Sở Xây dựng");
        open("");
        Button start = find(Button.class).withText("Trình chiếu").single();
        assertThat(start.isEnabled()).isFalse();
        find(Checkbox.class)
                .withCondition(box -> box.getAriaLabel().orElse("").contains("Sở Xây dựng"))
                .single()
                .setValue(true);
        test(start).click();
        test(find(Button.class, dialog()).withText("Trình chiếu").single()).click();
        assertThat(getCurrentView()).isInstanceOf(PresentView.class);
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .isEqualTo("views=" + view.id());
    }

    @Test
    void figuresAreFrozenFromTheListAndTheEditionSaysSo() {
        save("Sở Xây dựng");
        open("");
        press("Chốt số liệu của Sở Xây dựng");
        assertThat(find(TextField.class, dialog()).single().getValue()).startsWith("Sở Xây dựng (chốt ");
        test(find(Button.class, dialog()).withText("Lưu").single()).click();
        SavedView frozen = views.own().getLast();
        assertThat(page()).contains("Số liệu chốt");

        UI.getCurrent().navigate(frozen.address());
        assertThat(page())
                .contains("Số liệu chốt ngày ", "do lan", "Nguyên vẹn", "SHA-256", "5.351/5.470 = 97,82 %")
                .contains("Chưa có số liệu nào đổi từ khi chốt");
        assertThat(find(Anchor.class)
                        .withText("Mở với số liệu mới nhất")
                        .single()
                        .getHref())
                .isEqualTo("./" + ADDRESS);
    }

    @Test
    void anEditionThatSomebodyTouchedSaysSo() {
        save("Sở Xây dựng");
        open("");
        press("Chốt số liệu của Sở Xây dựng");
        test(find(Button.class, dialog()).withText("Lưu").single()).click();
        SavedView frozen = views.own().getLast();
        jdbc.sql("update frozen_edition set content = replace(content, '97,82', '99,82') where id = ?")
                .param(Objects.requireNonNull(frozen.frozenId()))
                .update();
        UI.getCurrent().navigate(frozen.address());
        assertThat(page()).contains("Không còn khớp với lúc chốt");
    }

    @Test
    void theOverviewShowsWhatIsSharedAndAProvinceWhatIsAboutIt() {
        UI.getCurrent().navigate("", QueryParameters.of("year", "latest"));
        roundTrip();
        assertThat(cards()).contains("11 cơ quan được kiểm tra", "Ba cấp chính quyền", "bốn tỉnh");
        UI.getCurrent().navigate("", QueryParameters.fromString("unit=38&year=2016"));
        roundTrip();
        assertThat(cards()).contains("Ba cấp chính quyền").doesNotContain("11 cơ quan");
    }

    private SavedView save(String name) {
        return views.save(new NewView(name, "", ADDRESS, Audience.ME));
    }

    private String cards() {
        return ScreenText.of(find(SavedViewCards.class).single());
    }

    private void press(String name) {
        test(find(IconButton.class)
                        .withCondition(
                                button -> name.equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Audience> select() {
        return find(Select.class, dialog()).single();
    }

    private static void open(String query) {
        UI.getCurrent()
                .navigate("views", query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query));
    }

    private String page() {
        return ScreenText.of((Component) getCurrentView());
    }
}
