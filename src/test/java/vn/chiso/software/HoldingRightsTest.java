package vn.chiso.software;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiso.agency.AgencyService;
import vn.chiso.document.DocumentService;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;

/** Who reads what reports find, and where systems run: as of figures, the own territory and the own agency. */
@LoadedDatabaseTest
class HoldingRightsTest {

    private final FindingService findings;
    private final SoftwareService software;
    private final DocumentService documents;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final BeanFactory application;

    @Autowired
    HoldingRightsTest(
            FindingService findings,
            SoftwareService software,
            DocumentService documents,
            AgencyService agencies,
            TerritoryService territory,
            BeanFactory application) {
        this.findings = findings;
        this.software = software;
        this.documents = documents;
        this.agencies = agencies;
        this.territory = territory;
        this.application = application;
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void aProvinceReadsItsOwnReportsAlone() {
        as(Roles.LEADER, "P44", null);
        assertThat(findings.all())
                .hasSize(85)
                .allSatisfy(one ->
                        assertThat(documents.byId(one.documentId()).key()).isEqualTo("001"));
        as(Roles.LEADER, "P44.2025", null);
        assertThat(findings.all()).as("what became of it reads on").hasSize(85);
        as(Roles.LEADER, "P56", null);
        assertThat(findings.all())
                .as("a district’s report is the province’s too")
                .hasSize(44);
        as(Roles.ADMINISTRATOR, null, null);
        assertThat(findings.all()).hasSize(320);
    }

    @Test
    void anAgencyReadsWhatIsSaidOfItAndNotOfOthers() {
        as(Roles.AGENCY_HEAD, "D455", "D455:ubnd");
        assertThat(finding("001-Q047")).hasValueSatisfying(one -> {
            assertThat(one.subject()).isEqualTo("UBND huyện Bố Trạch");
            assertThat(one.agencyIds()).hasSize(1);
        });
        assertThat(finding("001-Q056")).as("about two others").isEmpty();
        assertThat(finding("001-Q012")).as("about all that were inspected").isEmpty();
        as(Roles.AGENCY_HEAD, "D397", "D397:ubnd");
        assertThat(finding("004-Q058")).as("its words name another district").isEmpty();
    }

    @Test
    void howSingleAgenciesAreSecuredIsForThoseWhoMayKnow() {
        as(Roles.INSPECTION_TEAM, "P51", null);
        assertThat(finding("000-Q044")).isEmpty();
        assertThat(finding("000-Q034")).isEmpty();
        assertThat(finding("000-Q041")).isPresent();
        assertThat(system("S051").uses()).isEmpty();
        as(Roles.ICT_DEPARTMENT, "P51", null);
        assertThat(finding("000-Q044")).isPresent();
        assertThat(system("S051").uses()).hasSize(1);
        as(Roles.AGENCY_STAFF, "P51", "P51:vp-ubnd");
        assertThat(system("S051").uses()).as("the own ones").hasSize(1);
    }

    @Test
    void whatASystemIsCalledEverybodyReads() {
        as(Roles.LEADER, "P89", null);
        assertThat(software.all()).hasSize(79);
        assertThat(system("S051").aliases()).isNotEmpty();
        assertThat(system("S001").uses())
                .singleElement()
                .satisfies(use -> assertThat(software.province(use).key()).isEqualTo("P89"));
    }

    private void as(String role, @Nullable String unit, @Nullable String agency) {
        new SignedIn(application)
                .as(new NewAccount(
                        "nguoi-doc",
                        "Người đọc",
                        role,
                        agency == null
                                ? null
                                : (Long) agencies.byKey(agency).orElseThrow().id(),
                        unit == null
                                ? null
                                : (Long) territory.byKey(unit).orElseThrow().id(),
                        false,
                        SignInWay.LOCAL,
                        null));
    }

    private Optional<Finding> finding(String key) {
        List<Finding> all = findings.all();
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private SoftwareSystem system(String key) {
        return software.all().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
