package vn.chiso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;

/** Who reads which report, and who generates it; a report holds what its reader may know. */
@LoadedDatabaseTest
@Transactional
class ReportRightsTest {

    private final WordReports reports;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final BeanFactory application;
    private final Samples samples;

    @Autowired
    ReportRightsTest(WordReports reports, TerritoryService territory, AgencyService agencies, BeanFactory application) {
        this.reports = reports;
        this.territory = territory;
        this.agencies = agencies;
        this.application = application;
        samples = new Samples(territory, agencies);
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void theAgencysOwnPeopleGenerateItsReportAlone() {
        ReportRequest annual = samples.of(ReportType.ANNUAL);
        as(Roles.AGENCY_STAFF, "P89", "P89:so-xay-dung");
        assertThat(reports.generate(annual, reports.fields(annual)).figures()).isPositive();
        ReportRequest resolution = samples.of(ReportType.RESOLUTION);
        assertThat(reports.mayGenerate(resolution)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reports.fields(resolution));
        as(Roles.AGENCY_STAFF, "P89", "P89:ubnd");
        assertThat(reports.generations(annual)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> reports.generate(annual, reports.fields(annual)));
    }

    @Test
    void leadersLookAtReportsAndDoNotGenerateThem() {
        as(Roles.LEADER, "P44", null);
        ReportRequest inspection = samples.of(ReportType.INSPECTION);
        ReportFields fields = reports.fields(inspection);
        assertThat(Samples.text(reports.draft(inspection, fields))).contains("Có 5 cơ quan có hệ thống tường lửa, gồm");
        assertThat(reports.mayGenerate(inspection)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reports.generate(inspection, fields));
    }

    @Test
    void theIctDepartmentOfAnotherProvinceGetsNothing() {
        as(Roles.ICT_DEPARTMENT, "P89", null);
        ReportRequest inspection = samples.of(ReportType.INSPECTION);
        assertThat(reports.reads(inspection)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reports.fields(inspection));
    }

    @Test
    void whoMayNotKnowHowAgenciesAreSecuredGetsAReportWithoutItThatSaysSo() {
        as(Roles.INSPECTION_TEAM, "P44", null);
        ReportRequest inspection = samples.of(ReportType.INSPECTION);
        ReportDraft draft = reports.draft(inspection, reports.fields(inspection));
        assertThat(Samples.text(draft)).doesNotContain("có hệ thống tường lửa, gồm");
        assertThat(draft.notes())
                .anyMatch(note -> note.contains("theo quyền đọc"))
                .anyMatch(note -> note.contains("Chỉ gồm số liệu đã xác nhận"));
    }

    @Test
    void aReportThatSomebodyGeneratedIsNotForOthers() {
        ReportRequest inspection = samples.of(ReportType.INSPECTION);
        as(Roles.ICT_DEPARTMENT, "P44", null);
        long made = reports.generate(inspection, reports.fields(inspection)).id();
        as(Roles.AGENCY_HEAD, "D455", "D455:ubnd");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reports.generated(made));
        as(Roles.LEADER, "P44", null);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reports.generated(made));
    }

    private void as(String role, String unit, @Nullable String agency) {
        new SignedIn(application)
                .as(new NewAccount(
                        "somebody",
                        "Ai đó",
                        role,
                        agency == null
                                ? null
                                : (Long) agencies.byKey(agency).orElseThrow().id(),
                        territory.byKey(unit).orElseThrow().id(),
                        false));
    }
}
