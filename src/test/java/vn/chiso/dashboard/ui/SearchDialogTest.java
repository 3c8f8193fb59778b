package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

/** The search over everything, as it opens from the head of every page. */
@LoadedDatabaseTest
@ViewPackages(packages = "vn.chiso")
class SearchDialogTest extends SpringBrowserlessTest {

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void everyKindIsFoundInItsGroup() {
        openSearch(Map.of());
        assertThat(found("thanh hoa")).contains("Đơn vị hành chính", "tỉnh Thanh Hóa", "Kiến nghị, đề xuất");
        assertThat(found("so tu phap")).contains("Cơ quan", "Sở Tư pháp", "tỉnh Quảng Bình");
        assertThat(found("tuong lua")).contains("Chỉ tiêu", "tường lửa");
        assertThat(found("36a/nq")).contains("Văn bản chỉ đạo", "36a/NQ-CP");
        assertThat(found("eoffice")).contains("Phần mềm");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void whoseNumberWasTypedStandsAboveWhatMentionsIt() {
        openSearch(Map.of());
        assertThat(found("36a")).contains("Nội dung báo cáo");
        assertThat(links().getFirst()).startsWith("directives?q=");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void whatIsFoundOnTheOverviewKeepsYearAndIndicator() {
        openSearch(Map.of("unit", "44", "year", "2015", "indicator", "email_staff_use_ratio"));
        found("bo trach");
        assertThat(links())
                .anyMatch(address -> address.equals("./?unit=455&year=2015&indicator=email_staff_use_ratio"));
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void aUnitThatIsNoMoreSaysWhatItBecame() {
        openSearch(Map.of());
        assertThat(found("tinh quang binh")).contains("đến 30/06/2025, nay là tỉnh Quảng Trị");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void aWordWithAWrongLetterFindsWhatIsNearAndSaysSo() {
        openSearch(Map.of());
        assertThat(found("thanh hoaa")).contains("Gần giống, khác một chữ cái").contains("tỉnh Thanh Hóa");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void moreOfAKindAreOneClickAway() {
        openSearch(Map.of());
        found("quang");
        int few = links().size();
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().startsWith("Xem thêm"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(links()).hasSizeGreaterThan(few);
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void whatIsNowhereSaysSo() {
        openSearch(Map.of());
        assertThat(found("xyzxyzxyz")).contains("Không tìm thấy “xyzxyzxyz”");
        assertThat(links()).isEmpty();
    }

    private void openSearch(Map<String, String> query) {
        UI.getCurrent().navigate("", QueryParameters.simple(query));
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.hasClassName("search-button"))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String found(String typed) {
        test(find(TextField.class, dialog()).single()).setValue(typed);
        return dialog().getElement().getTextRecursively();
    }

    private List<String> links() {
        return below(dialog())
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    private static Stream<Component> below(Component top) {
        return top.getChildren().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }
}
