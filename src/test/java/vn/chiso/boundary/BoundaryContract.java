package vn.chiso.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.boundary.BoundaryArea.Found;
import vn.chiso.boundary.BoundaryEdition.Columns;
import vn.chiso.register.UnitRegister;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitDetails;
import vn.chiso.territory.UnitLevel;

/** What becomes of files of outlines, on whichever database. Each test removes what it takes into use. */
@AutoConfigureMockMvc
abstract class BoundaryContract {

    private static final LocalDate OLD = LocalDate.of(2014, 1, 1);
    private static final LocalDate YEAR_2015 = LocalDate.of(2015, 12, 31);

    @Autowired
    private BoundaryEditions editions;

    @Autowired
    private BoundaryReview review;

    @Autowired
    private BoundaryMaps maps;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private UnitRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OpenPages pages;

    @Autowired
    private MockMvc web;

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
    void nothingInUse() {
        as(Roles.ADMINISTRATOR);
        editions.all().stream().filter(BoundaryEdition::inUse).forEach(one -> editions.use(one.id(), false));
        new SignedIn(application).out();
    }

    @Test
    void provincesAreFoundByTheirCodesAlthoughRowNumbersAreCodesToo() throws IOException {
        BoundaryEdition edition = open(provinces("\"FID\": %d, \"ma\": %d, \"ten\": \"%s\""));
        assertThat(edition.columns()).isEqualTo(new Columns(UnitLevel.PROVINCE, "ma", "ten", null));
        edition = describe(edition, OLD);
        assertThat(edition.matched()).isEqualTo(63);
        assertThat(editions.areas(edition.id())).allMatch(area -> area.found() == Found.CODE);
        assertThat(review.without(edition.id())).isEmpty();
        assertThat(review.doubtful(edition.id())).isEmpty();
    }

    @Test
    void withoutCodesNamesAreEnoughHoweverTheyAreWritten() throws IOException {
        BoundaryEdition edition = describe(
                open(GeoJson.file(
                        rectangle("\"NAME_1\": \"Quảng Bình\"", 0),
                        rectangle("\"NAME_1\": \"Thua Thien - Hue\"", 1),
                        rectangle("\"NAME_1\": \"TP. Hồ Chí Minh\"", 2),
                        rectangle("\"NAME_1\": \"Tỉnh Thanh Hóa\"", 3),
                        rectangle("\"NAME_1\": \"An Giang Province\"", 4),
                        rectangle("\"NAME_1\": \"Atlantis\"", 5))),
                OLD);
        assertThat(edition.columns()).isEqualTo(new Columns(UnitLevel.PROVINCE, null, "NAME_1", null));
        assertThat(keys(edition)).containsExactly("P44", "P46", "P79", "P38", "P89", "");
        assertThat(editions.areas(edition.id()).getLast().found()).isEqualTo(Found.UNKNOWN);
        assertThat(review.without(edition.id())).hasSize(58);
    }

    @Test
    void unitsOfOneNameAreToldApartByTheUnitAboveOrNotAtAll() throws IOException {
        List<Unit> homonyms = homonyms();
        Unit one = homonyms.getFirst();
        Unit other = homonyms.getLast();
        String properties = "\"huyen\": \"%s\", \"tinh\": \"%s\"";
        BoundaryEdition edition = describe(
                open(GeoJson.file(
                        rectangle(properties.formatted(one.name(), parent(one).name()), 0),
                        rectangle(
                                properties.formatted(other.name(), parent(other).name()), 1))),
                OLD);
        Columns columns = new Columns(UnitLevel.DISTRICT, null, "huyen", "tinh");
        assertThat(edition.columns()).isEqualTo(columns);
        assertThat(keys(edition)).containsExactly(one.key(), other.key());
        edition = editions.describe(
                edition.id(), "Huyện", "Thử", OLD, new Columns(UnitLevel.DISTRICT, null, "huyen", null));
        assertThat(keys(edition)).containsExactly("", "");
        assertThat(editions.areas(edition.id())).allMatch(area -> area.found() == Found.SEVERAL);
    }

    @Test
    void aCodeThatContradictsANameIsPointedOut() throws IOException {
        BoundaryEdition edition = open(GeoJson.file(
                rectangle("\"ma\": \"44\", \"ten\": \"Quảng Bình\"", 0),
                rectangle("\"ma\": \"45\", \"ten\": \"Quảng Trị\"", 1),
                rectangle("\"ma\": \"46\", \"ten\": \"Thừa Thiên Huế\"", 2),
                rectangle("\"ma\": \"48\", \"ten\": \"Đà Nẵng\"", 3),
                rectangle("\"ma\": \"49\", \"ten\": \"Quảng Nam\"", 4),
                rectangle("\"ma\": \"51\", \"ten\": \"Thanh Hóa\"", 5)));
        assertThat(review.doubtful(describe(edition, OLD).id()))
                .extracting(BoundaryArea::number)
                .containsExactly(6);
    }

    @Test
    void severalAreasUnderOneCodeArePointedOut() throws IOException {
        BoundaryEdition edition = describe(
                open(GeoJson.file(
                        rectangle("\"ma\": \"44\", \"ten\": \"Quảng Bình\"", 0),
                        rectangle("\"ma\": \"45\", \"ten\": \"Quảng Trị\"", 1),
                        rectangle("\"ma\": \"48\", \"ten\": \"Đà Nẵng\"", 2),
                        rectangle("\"ma\": \"49\", \"ten\": \"Quảng Nam\"", 3),
                        rectangle("\"ma\": \"44\", \"ten\": \"Thừa Thiên Huế\"", 4))),
                OLD);
        assertThat(review.shared(edition.id())).extracting(BoundaryArea::number).containsExactly(1, 5);
        editions.match(edition.id(), 5, unit("P46").id());
        assertThat(review.shared(edition.id())).isEmpty();
    }

    @Test
    void whatWasMatchedByHandStaysUntilItIsTakenBack() throws IOException {
        BoundaryEdition edition = describe(
                open(GeoJson.file(rectangle("\"ten\": \"Quảng Bình\"", 0), rectangle("\"ten\": \"?\"", 1))), OLD);
        edition = editions.match(edition.id(), 2, unit("P45").id());
        edition = describe(edition, LocalDate.of(2015, 1, 1));
        assertThat(keys(edition)).containsExactly("P44", "P45");
        assertThat(editions.areas(edition.id()).getLast().found()).isEqualTo(Found.HAND);
        long id = edition.id();
        assertThatExceptionOfType(BoundaryRefused.class)
                .isThrownBy(() -> editions.match(id, 2, territory.nation().id()))
                .extracting(BoundaryRefused::key)
                .isEqualTo("boundary.refused.unit");
        edition = editions.match(id, 1, null);
        assertThat(keys(edition)).containsExactly("", "P45");
        editions.unmatch(id, 2);
        assertThat(keys(editions.unmatch(id, 1))).containsExactly("P44", "");
        assertThat(acts(id)).contains("boundary.upload", "boundary.change", "boundary.match");
    }

    @Test
    void nobodySeesAnEditionBeforeItSaysWhoseItIsAndIsTakenIntoUse() throws IOException {
        BoundaryEdition edition = open(provinces("\"FID\": %d, \"ma\": %d, \"ten\": \"%s\""));
        long nation = territory.nation().id();
        assertThat(maps.sheet(nation, YEAR_2015)).isEmpty();
        assertThatExceptionOfType(BoundaryRefused.class)
                .isThrownBy(() -> editions.use(edition.id(), true))
                .extracting(BoundaryRefused::key)
                .isEqualTo("boundary.refused.source");
        describe(edition, OLD);
        AtomicInteger told = new AtomicInteger();
        Runnable unregister = pages.register(told::incrementAndGet);
        editions.use(edition.id(), true);
        unregister.run();
        assertThat(told).as("open pages are told").hasValue(1);
        MapSheet sheet = maps.sheet(nation, YEAR_2015).orElseThrow();
        assertThat(sheet.drawn()).hasSize(63);
        assertThat(sheet.source()).isEqualTo("Nguồn để thử");
        assertThat(sheet.islands()).extracting(MapSheet.Islands::name).containsExactly("Hoàng Sa", "Trường Sa");
        assertThat(sheet.islands()).extracting(one -> one.unit().key()).containsExactly("P48", "P56");
        assertThat(maps.sheet(nation, LocalDate.of(2013, 12, 31)))
                .as("before its day")
                .isEmpty();
        assertThat(maps.sheet(nation, LocalDate.of(2025, 12, 31)))
                .as("after the merger")
                .isEmpty();
        assertThat(maps.sheet(unit("P44").id(), YEAR_2015)).as("no districts").isEmpty();
        editions.remove(edition.id());
        assertThat(maps.sheet(nation, YEAR_2015)).isEmpty();
        editions.restore(edition.id());
        assertThat(maps.sheet(nation, YEAR_2015)).isPresent();
        editions.use(edition.id(), false);
        assertThat(maps.sheet(nation, YEAR_2015)).isEmpty();
    }

    @Test
    void ofTwoEditionsTheNewerHoldsFromItsDay() throws IOException {
        BoundaryEdition old = inUse(OLD);
        BoundaryEdition now = inUse(LocalDate.of(2018, 1, 1));
        long nation = territory.nation().id();
        assertThat(maps.sheet(nation, YEAR_2015).orElseThrow().address()).contains("/" + old.id() + "-");
        assertThat(maps.sheet(nation, LocalDate.of(2018, 1, 1)).orElseThrow().address())
                .contains("/" + now.id() + "-")
                .isEqualTo(maps.sheet(nation, LocalDate.of(2019, 5, 5))
                        .orElseThrow()
                        .address());
    }

    @Test
    void whatOnlyChangedItsNameKeepsItsArea() throws Exception {
        inUse(OLD);
        LocalDate renamed = LocalDate.of(2025, 3, 1);
        MapSheet sheet = maps.sheet(territory.nation().id(), renamed).orElseThrow();
        assertThat(sheet.drawn())
                .hasSize(63)
                .contains(territory.byKey("P46.2025").orElseThrow().id());
        assertThat(get(Roles.AGENCY_STAFF, "/" + sheet.address()).getContentAsString())
                .contains("\"k\":\"P46.2025\"")
                .doesNotContain("\"k\":\"P46\"");
    }

    @Test
    void aDrawingIsKeptByBrowsersUntilItIsAnother() throws Exception {
        BoundaryEdition edition = inUse(OLD);
        String address = "/"
                + maps.sheet(territory.nation().id(), YEAR_2015).orElseThrow().address();
        MockHttpServletResponse answer = get(Roles.AGENCY_STAFF, address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("private, max-age=31536000, immutable");
        assertThat(answer.getContentType()).isEqualTo("application/json");
        assertThat(answer.getContentAsString()).contains("\"k\":\"P44\"").contains("Trường Sa");
        as(Roles.ADMINISTRATOR);
        editions.match(edition.id(), 1, null);
        String next = "/"
                + maps.sheet(territory.nation().id(), YEAR_2015).orElseThrow().address();
        assertThat(next).isNotEqualTo(address);
        assertThat(get(Roles.AGENCY_STAFF, address).getHeader("Cache-Control")).isEqualTo("no-store");
        as(Roles.ADMINISTRATOR);
        editions.use(edition.id(), false);
        assertThat(get(Roles.AGENCY_STAFF, next).getStatus()).isEqualTo(404);
        assertThat(web.perform(MockMvcRequestBuilders.get(next))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("strangers")
                .isIn(302, 401);
    }

    @Test
    void anAdministratorSeesAllAreasOfAFileBeforeAnybodyElseSeesAny() throws Exception {
        BoundaryEdition edition =
                open(GeoJson.file(rectangle("\"ten\": \"Quảng Bình\"", 0), rectangle("\"ten\": \"Atlantis\"", 1)));
        String address = "/" + review.address(edition.id());
        assertThat(get(Roles.ADMINISTRATOR, address).getContentAsString())
                .contains("\"k\":\"a1\"")
                .contains("Atlantis")
                .contains("Hoàng Sa")
                .contains("Trường Sa");
        assertThat(get(Roles.ICT_DEPARTMENT, address).getStatus()).isEqualTo(403);
        as(Roles.ADMINISTRATOR);
        editions.match(edition.id(), 2, unit("P45").id());
        assertThat("/" + review.address(edition.id()))
                .as("what is matched otherwise is another drawing")
                .isNotEqualTo(address);
    }

    @Test
    void aFileThatIsRefusedLeavesNothing() {
        int before = editions.all().size();
        assertThatExceptionOfType(BoundaryRefused.class)
                .isThrownBy(() -> open(GeoJson.file(
                        rectangle("\"ten\": \"Quảng Bình\"", 0),
                        GeoJson.feature("", "{\"type\":\"Point\",\"coordinates\":[106,17]}"))));
        assertThat(editions.all()).hasSize(before);
    }

    @Test
    void onlyAdministratorsKeepOutlines() {
        as(Roles.ICT_DEPARTMENT);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(editions::all);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> open(GeoJson.file(rectangle("\"ten\": \"Quảng Bình\"", 0))));
    }

    private BoundaryEdition inUse(LocalDate day) throws IOException {
        BoundaryEdition edition = describe(open(provinces("\"FID\": %d, \"ma\": %d, \"ten\": \"%s\"")), day);
        return editions.use(edition.id(), true);
    }

    private BoundaryEdition open(String file) throws IOException {
        Path written = folder.resolve("ranh-gioi.geojson");
        Files.writeString(written, file);
        return editions.open(written, "Ranh giới thử.geojson");
    }

    private BoundaryEdition describe(BoundaryEdition edition, LocalDate day) {
        BoundaryEdition now = editions.byId(edition.id()).orElseThrow();
        return editions.describe(now.id(), now.name(), "Nguồn để thử", day, now.columns());
    }

    /** The 63 provinces of 2015 as rectangles, of which the file says the number of the row, the code and the name. */
    private String provinces(String properties) {
        List<String> features = new ArrayList<>();
        List<Unit> provinces = territory.childrenOn(territory.nation().id(), YEAR_2015);
        for (int i = 0; i < provinces.size(); i++) {
            Unit unit = provinces.get(i);
            features.add(rectangle(
                    properties.formatted(i + 1, Integer.parseInt(Objects.requireNonNull(unit.code())), unit.name()),
                    i));
        }
        return GeoJson.file(features.toArray(String[]::new));
    }

    private static String rectangle(String properties, int place) {
        double west = 103 + place % 10 * 0.5;
        double south = 9.0 + Math.floorDiv(place, 10);
        return GeoJson.rectangle(properties, west, south, west + 0.5, south + 1);
    }

    /** Two districts of one name in two provinces. */
    private List<Unit> homonyms() {
        return Stream.of("P44", "P45")
                .map(key -> register.add(new UnitDetails(
                        key.equals("P44") ? "997" : "998",
                        UnitLevel.DISTRICT,
                        "huyện",
                        "Trùng Tên",
                        unit(key).id(),
                        LocalDate.of(2010, 1, 1),
                        LocalDate.of(2025, 7, 1),
                        null)))
                .toList();
    }

    private Unit parent(Unit unit) {
        return territory.byId(Objects.requireNonNull(unit.parentId()));
    }

    private List<String> keys(BoundaryEdition edition) {
        return editions.areas(edition.id()).stream()
                .map(BoundaryArea::unitId)
                .map(id -> id == null ? "" : territory.byId(id).key())
                .toList();
    }

    private Stream<String> acts(long id) {
        return jdbc
                .sql("select action from audit_event where subject = ?")
                .param("boundary:" + id)
                .query(String.class)
                .list()
                .stream();
    }

    private Unit unit(String key) {
        return territory.byKey(key).orElseThrow();
    }

    private MockHttpServletResponse get(String role, String address) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(address)
                        .with(authentication(SignedIn.authentication(account(role)))))
                .andReturn()
                .getResponse();
    }

    private void as(String role) {
        new SignedIn(application).as(account(role));
    }

    private static NewAccount account(String role) {
        return NewAccount.ofNation("nguoi-ve", "Người vẽ", role, false);
    }
}
