package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.chiso.boundary.BoundaryEdition;
import vn.chiso.boundary.BoundaryEditions;
import vn.chiso.boundary.GeoJson;
import vn.chiso.boundary.ui.BoundaryMap;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/** The country and a province where they lie, once there are outlines. */
@LoadedDatabaseTest
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:area-map;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@ViewPackages(classes = DashboardView.class)
class AreaMapViewTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2015, 12, 31);
    private static final String EMAIL = "year=2015&indicator=email_staff_use_ratio";

    @Autowired
    private BoundaryEditions editions;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private BeanFactory application;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @AfterEach
    void nothingInUse() {
        as(Roles.ADMINISTRATOR);
        editions.all().stream().filter(BoundaryEdition::inUse).forEach(one -> editions.use(one.id(), false));
        new SignedIn(application).out();
    }

    @Test
    void withoutOutlinesThereAreTilesAlone() {
        as(Roles.LEADER);
        assertThat(open(EMAIL + "&map=areas")).doesNotContain("Nạp ranh giới");
        assertThat(find(BoundaryMap.class).all()).isEmpty();
        assertThat(find(TileMapView.class).all()).hasSize(1);
        assertThat(find(MapSwitch.class).all()).isEmpty();
    }

    @Test
    void administratorsAreToldWhereToBringOutlinesIn() {
        as(Roles.ADMINISTRATOR);
        assertThat(open(EMAIL)).contains("Nạp ranh giới");
    }

    @Test
    void tilesStayTheDefaultAndTheChoiceIsInTheAddress() throws IOException {
        use(provinces());
        as(Roles.LEADER);
        open(EMAIL);
        assertThat(find(TileMapView.class).all()).hasSize(1);
        test(find(NativeButton.class).withText("Ranh giới").single()).click();
        roundTrip();
        assertThat(query()).contains("map=areas");
        assertThat(find(TileMapView.class).all()).isEmpty();
        assertThat(find(BoundaryMap.class).all()).hasSize(1);
    }

    @Test
    void anAreaSaysWhatItsTileSaysAndLeadsIntoItsUnit() throws IOException {
        use(provinces());
        as(Roles.LEADER);
        open(EMAIL + "&map=areas");
        BoundaryMap map = find(BoundaryMap.class).single();
        BoundaryMap.Item one = item(map, "P44");
        assertThat(one.sentence()).startsWith("tỉnh Quảng Bình, ").contains("20", "80 %", "năm 2015", "10/11 cơ quan");
        assertThat(one.look()).as("the range goes over several classes").matches("step\\d step\\d");
        assertThat(one.mark()).contains("↔").contains("≠");
        assertThat(Objects.requireNonNull(map.model()).items())
                .as("who says nothing costs nothing, but the islands are always there")
                .extracting(BoundaryMap.Item::key)
                .containsExactlyInAnyOrder("P44", "hoang_sa", "truong_sa");
        assertThat(item(map, "truong_sa").sentence()).contains("Trường Sa (Khánh Hòa)");
        ComponentUtil.fireEvent(map, new BoundaryMap.AreaClick(map, true, "P44"));
        roundTrip();
        assertThat(query()).contains("unit=44");
        open(EMAIL + "&map=areas");
        BoundaryMap again = find(BoundaryMap.class).single();
        ComponentUtil.fireEvent(again, new BoundaryMap.AreaClick(again, true, "truong_sa"));
        roundTrip();
        assertThat(query()).contains("unit=56");
    }

    @Test
    void theLegendHasEveryClassAndWhatElseOccurs() throws IOException {
        use(provinces());
        as(Roles.LEADER);
        open(EMAIL + "&map=areas");
        assertThat(ScreenText.of(find(AreaLegend.class).single()))
                .contains("0 – dưới 20 %")
                .contains("80 – 100 %")
                .contains("chưa có dữ liệu")
                .contains("nêu khoảng")
                .contains("xung đột")
                .doesNotContain("một cơ quan");
        assertThat(ScreenText.of(find(NationMapCard.class).single()))
                .contains("Ranh giới: Nguồn để thử, từ 01/01/2014");
    }

    @Test
    void theSameFiguresAreATableOfExactFigures() throws IOException {
        use(provinces());
        as(Roles.LEADER);
        open(EMAIL + "&map=areas&view=table");
        assertThat(find(BoundaryMap.class).all()).isEmpty();
        assertThat(ScreenText.of(find(AreaTable.class).single()))
                .contains("tỉnh Quảng Bình")
                .contains("10/11 cơ quan");
    }

    @Test
    void aProvinceShowsItsDistrictsOnceTheyHaveOutlines() throws IOException {
        use(provinces());
        as(Roles.LEADER);
        open("unit=44&" + EMAIL);
        assertThat(find(AreaCard.class).all()).noneMatch(AreaCard::isVisible);
        as(Roles.ADMINISTRATOR);
        use(districts());
        as(Roles.LEADER);
        assertThat(open("unit=44&" + EMAIL)).contains("trên bản đồ").contains("Chưa có ranh giới: ");
        BoundaryMap map = find(BoundaryMap.class).single();
        assertThat(item(map, "D455").look()).as("Bố Trạch is in conflict").isEqualTo("conflict");
        assertThat(item(map, "D455").mark()).contains("≠");
        assertThat(Objects.requireNonNull(map.model()).items())
                .anyMatch(item -> item.look().endsWith(" ground"));
    }

    private BoundaryMap.Item item(BoundaryMap map, String key) {
        return Objects.requireNonNull(map.model()).items().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void use(List<Unit> units) throws IOException {
        as(Roles.ADMINISTRATOR);
        List<String> areas = new ArrayList<>();
        for (Unit unit : units) {
            double west = 103 + areas.size() % 10 * 0.5;
            double south = 9.0 + Math.floorDiv(areas.size(), 10);
            areas.add(GeoJson.rectangle(
                    "\"ma\": \"%s\", \"ten\": \"%s\"".formatted(unit.code(), unit.name()),
                    west,
                    south,
                    west + 0.5,
                    south + 1));
        }
        Path file = folder.resolve("ranh-gioi.geojson");
        Files.writeString(file, GeoJson.file(areas.toArray(String[]::new)));
        BoundaryEdition edition = editions.open(file, "ranh-gioi.geojson");
        editions.describe(
                edition.id(),
                "Thử",
                "Nguồn để thử",
                LocalDate.of(2014, 1, 1),
                new BoundaryEdition.Columns(units.getFirst().level(), "ma", "ten", null));
        editions.use(edition.id(), true);
    }

    private List<Unit> provinces() {
        return territory.childrenOn(territory.nation().id(), DAY);
    }

    /** All but one. */
    private List<Unit> districts() {
        List<Unit> all =
                territory.childrenOn(territory.byKey("P44").orElseThrow().id(), DAY);
        return all.stream().filter(unit -> !unit.name().equals("Minh Hóa")).toList();
    }

    private String open(String address) {
        UI.getCurrent().navigate("", QueryParameters.fromString(address));
        roundTrip();
        return ScreenText.of((DashboardView) getCurrentView());
    }

    private static String query() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }

    private void as(String role) {
        new SignedIn(application).as(NewAccount.ofNation("nguoi-xem", "Người xem", role, false));
    }
}
