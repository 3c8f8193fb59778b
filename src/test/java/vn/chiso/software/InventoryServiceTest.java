package vn.chiso.software;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiso.agency.Tier;
import vn.chiso.base.data.DataFile;
import vn.chiso.document.DocumentService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;

/** What the five reports tell of IT beside the systems. */
@LoadedDatabaseTest
class InventoryServiceTest {

    private final InventoryService inventory;
    private final SoftwareService software;
    private final DocumentService documents;
    private final TerritoryService territory;
    private final BeanFactory application;

    @Autowired
    InventoryServiceTest(
            InventoryService inventory,
            SoftwareService software,
            DocumentService documents,
            TerritoryService territory,
            BeanFactory application) {
        this.inventory = inventory;
        this.software = software;
        this.documents = documents;
        this.territory = territory;
        this.application = application;
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void everyKindIsTold() {
        Map<InventoryKind, Long> counts =
                all().stream().collect(Collectors.groupingBy(InventoryItem::kind, Collectors.counting()));
        assertThat(counts)
                .isEqualTo(Map.of(
                        InventoryKind.INTEROPERABILITY, 16L,
                        InventoryKind.ASSET, 6L,
                        InventoryKind.DOMAIN, 4L,
                        InventoryKind.STAFF, 7L,
                        InventoryKind.TRAINING, 5L,
                        InventoryKind.LEASE, 9L));
    }

    @Test
    void whatIsToldIsSaidByFiguresOfItsOwnReport() {
        Map<String, DataFile.Row> figures = DataFile.read("figures.csv").stream()
                .collect(Collectors.toMap(row -> row.text("id"), Function.identity()));
        assertThat(all()).allSatisfy(one -> {
            assertThat(one.unitId() == null).as(one.key()).isEqualTo(one.agencyId() != null);
            assertThat(one.figures()).allSatisfy(fact -> {
                DataFile.Row row = figures.get(fact);
                assertThat(row).as(fact).isNotNull();
                assertThat(row.text("report"))
                        .isEqualTo(documents.byId(one.documentId()).key());
                assertThat(row.text("section")).as(fact).isEqualTo(one.section());
            });
            assertThat(one.figures().isEmpty())
                    .as("only what is planned has no figure: " + one.key())
                    .isEqualTo(one.state() == InventoryState.LEASE_PLANNED);
        });
    }

    @Test
    void securityDevicesAreForThoseWhoMayKnow() {
        as(Roles.INSPECTION_TEAM, "P51");
        assertThat(keys()).doesNotContain("000-A1", "000-A4").contains("000-S1", "000-I1");
        as(Roles.ICT_DEPARTMENT, "P51");
        assertThat(keys()).contains("000-A1", "000-A4");
        as(Roles.LEADER, "P44");
        assertThat(all())
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(documents.byId(one.documentId()).key()).isEqualTo("001"));
    }

    @Test
    void coverageCountsEachCategoryOnEachTierOfEachProvince() {
        SystemCoverage coverage = software.coverage(SoftwareFilter.ALL);
        assertThat(coverage.provinces()).hasSize(5);
        assertThat(coverage.count(
                        Category.NATIONAL_DATABASES,
                        Tier.SECTOR,
                        territory.byKey("P38").orElseThrow()))
                .isEqualTo(11);
        assertThat(coverage.count(
                        Category.NATIONAL_DATABASES,
                        Tier.SECTOR,
                        territory.byKey("P44").orElseThrow()))
                .isZero();
        assertThat(coverage.cells()).noneMatch(cell -> cell.systems().isEmpty());
    }

    private List<InventoryItem> all() {
        return inventory.find(Arrays.stream(InventoryKind.values()).collect(Collectors.toSet()), SoftwareFilter.ALL);
    }

    private Set<String> keys() {
        return all().stream().map(InventoryItem::key).collect(Collectors.toSet());
    }

    private void as(String role, String unit) {
        new SignedIn(application)
                .as(new NewAccount(
                        "nguoi-doc",
                        "Người đọc",
                        role,
                        null,
                        territory.byKey(unit).orElseThrow().id(),
                        false,
                        SignInWay.LOCAL,
                        null));
    }
}
