package vn.chiso.boundary.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.boundary.BoundaryEdition;
import vn.chiso.boundary.BoundaryEditions;
import vn.chiso.boundary.GeoJson;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.testing.LoadedDatabaseTest;

/** How files of outlines are described, matched and taken into use on the screen. */
@LoadedDatabaseTest
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:boundary-screens;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@ViewPackages(classes = BoundaryView.class)
class BoundaryViewTest extends SpringBrowserlessTest {

    @Autowired
    private BoundaryEditions editions;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private BeanFactory application;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void anAdministrator() {
        as(Roles.ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void withoutFilesThePageSaysWhatTheyAreForAndAsksForOne() {
        editions.all().forEach(one -> editions.remove(one.id()));
        UI.getCurrent().navigate("boundaries");
        assertThat(page()).contains("Tệp ranh giới").contains("GeoJSON").contains("64 MB");
    }

    @Test
    void aWrongFileIsRefusedWithItsFeatureAndAGoodOneOpensItsPage() {
        UI.getCurrent().navigate("boundaries");
        upload(GeoJson.file(GeoJson.rectangle("", 17, 106, 18, 107)));
        assertThat(page()).contains("Đối tượng số 1 ghi vĩ độ trước kinh độ");
        upload(GeoJson.file(GeoJson.rectangle("\"ten\": \"Quảng Bình\"", 106, 17, 107, 18)));
        assertThat(getCurrentView()).isInstanceOf(BoundaryView.class);
    }

    @Test
    void aFileSaysWhatItIsBeforeItIsTakenIntoUse() throws IOException {
        long id = open("Quảng Bình", "Nơi không có").id();
        UI.getCurrent().navigate(BoundaryView.class, id);
        assertThat(page())
                .contains("đã ghép 1/2")
                .contains("Số 2: Nơi không có")
                .contains("không đơn vị nào có mã hay tên này");
        pressInHead("Đưa vào dùng");
        assertThat(editions.byId(id).orElseThrow().inUse()).isFalse();
        field("Nguồn").setValue("Cục đo đạc");
        day().setValue(LocalDate.of(2014, 1, 1));
        press("Lưu và ghép lại");
        assertThat(find(Notification.class).all())
                .as("the source was said")
                .noneMatch(one ->
                        one.isOpened() && one.getElement().getTextRecursively().contains("Hãy ghi nguồn"));
        assertThat(page()).contains("Đơn vị chưa có ranh giới: 62");
        pressInHead("Đưa vào dùng");
        assertThat(editions.byId(id).orElseThrow().inUse()).isFalse();
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getTextRecursively()
                        + question.getElement().getProperty("message"))
                .contains("tỉnh An Giang", "42 nữa");
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        assertThat(editions.byId(id).orElseThrow().inUse()).isTrue();
        pressInHead("Thôi dùng");
        assertThat(editions.byId(id).orElseThrow().inUse()).isFalse();
    }

    @Test
    void anAreaIsMatchedByHandAndTakenBack() throws IOException {
        BoundaryEdition opened = open("Quảng Bình", "Nơi không có");
        long id = opened.id();
        editions.describe(id, "Thử", "Thử", LocalDate.of(2014, 1, 1), opened.columns());
        UI.getCurrent().navigate(BoundaryView.class, id);
        press("Ghép");
        MatchDialog dialog = find(MatchDialog.class).single();
        test(find(Button.class, dialog).withText("Ghép").single()).click();
        assertThat(unit(dialog).isInvalid()).isTrue();
        unit(dialog).setValue(territory.byKey("P45").orElseThrow());
        test(find(Button.class, dialog).withText("Ghép").single()).click();
        assertThat(page())
                .contains("Ghép tay: 1")
                .contains("ghép với tỉnh Quảng Trị")
                .contains("đã ghép 2/2");
        press("Bỏ ghép tay");
        assertThat(page()).contains("đã ghép 1/2").doesNotContain("Ghép tay: 1");
    }

    @Test
    void thePreviewShowsEachAreaAndAClickMatchesIt() throws IOException {
        BoundaryEdition opened = open("Quảng Bình", "Nơi không có");
        editions.describe(opened.id(), "Thử", "Thử", LocalDate.of(2014, 1, 1), opened.columns());
        UI.getCurrent().navigate(BoundaryView.class, opened.id());
        BoundaryMap map = find(BoundaryMap.class).single();
        assertThat(Objects.requireNonNull(map.model()).items())
                .extracting(BoundaryMap.Item::key, BoundaryMap.Item::mark)
                .contains(tuple("a1", ""), tuple("a2", "?"))
                .hasSize(4);
        assertThat(page()).contains("đã ghép: 1").contains("chưa ghép: 1");
        ComponentUtil.fireEvent(map, new BoundaryMap.AreaClick(map, true, "a2"));
        MatchDialog dialog = find(MatchDialog.class).single();
        unit(dialog).setValue(territory.byKey("P45").orElseThrow());
        test(find(Button.class, dialog).withText("Ghép").single()).click();
        assertThat(page()).contains("đã ghép: 2");
    }

    @Test
    void whatIsRemovedCanBeBroughtBack() throws IOException {
        long id = open("Quảng Bình").id();
        UI.getCurrent().navigate(BoundaryView.class, id);
        pressInHead("Bỏ");
        assertThat(getCurrentView()).isInstanceOf(BoundariesView.class);
        assertThat(page()).contains("Đã bỏ");
        editions.all().stream()
                .filter(one -> one.id() != id && one.removed())
                .forEach(one -> editions.restore(one.id()));
        UI.getCurrent().navigate("boundaries/" + id);
        pressInHead("Khôi phục");
        assertThat(editions.byId(id).orElseThrow().removed()).isFalse();
    }

    @Test
    void onlyAdministratorsOpenIt() {
        as(Roles.ICT_DEPARTMENT);
        UI.getCurrent().navigate("boundaries");
        assertThat(getCurrentView()).isNotInstanceOf(BoundariesView.class);
    }

    private BoundaryEdition open(String... names) throws IOException {
        Path file = folder.resolve("tinh.geojson");
        String[] areas = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            areas[i] = GeoJson.rectangle("\"ten\": \"" + names[i] + "\"", 105 + i, 17, 106 + i, 18);
        }
        Files.writeString(file, GeoJson.file(areas));
        return editions.open(file, "tinh.geojson");
    }

    private void upload(String content) {
        test(find(Upload.class).single())
                .upload("ranh-gioi.geojson", "application/geo+json", content.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void pressInHead(String text) {
        all(((HasHeader) getCurrentView()).header())
                .filter(one -> one instanceof Button button && button.getText().equals(text))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private DatePicker day() {
        return find(DatePicker.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Unit> unit(MatchDialog dialog) {
        return find(ComboBox.class, dialog).single();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(BoundaryViewTest::all));
    }

    private void as(String role) {
        new SignedIn(application).as(NewAccount.ofNation("nguoi-ve", "Người vẽ", role, false));
    }
}
