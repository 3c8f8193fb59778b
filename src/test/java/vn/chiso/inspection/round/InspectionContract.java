package vn.chiso.inspection.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.document.DocumentService;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingEntry;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingKind;
import vn.chiso.inspection.FindingRecords;
import vn.chiso.inspection.FindingRefused;
import vn.chiso.inspection.FindingService;
import vn.chiso.inspection.Severity;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;

/** Inspections and what they find, on whichever database. */
@Transactional
abstract class InspectionContract {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    @Autowired
    private InspectionService inspections;

    @Autowired
    private FindingRecords records;

    @Autowired
    private FindingService findings;

    @Autowired
    private DocumentService documents;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private BeanFactory application;

    @BeforeEach
    void theDepartment() {
        as(Roles.ICT_DEPARTMENT, "P44", null);
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void whatTheReportsTellOfTheirInspectionsIsThere() {
        as(Roles.ADMINISTRATOR, null, null);
        assertThat(inspections.all()).hasSize(2);
        Inspection district = inspections.all().getFirst();
        assertThat(documents.byId(district.documentId()).key()).isEqualTo("003");
        assertThat(district.decision()).isEqualTo("2970/QĐ-UBND");
        assertThat(district.plan()).isEqualTo("2838/KH-UBND");
        assertThat(district.schedule()).isEqualTo("843/TB-ĐKT");
        assertThat(district.of(InspectionMode.ON_SITE))
                .as("3 offices, 13 communes, 6 schools")
                .hasSize(22);
        assertThat(district.others()).isNotEmpty();
        assertThat(inspections.all().getLast().of(InspectionMode.ON_SITE)).hasSize(11);
    }

    @Test
    void theDepartmentReadsAndOpensThoseOfItsTerritory() {
        assertThat(inspections.all()).hasSize(1);
        Inspection opened = inspections.open(wanted("P44:so-tu-phap", InspectionMode.ON_SITE));
        assertThat(inspections.all()).hasSize(2);
        assertThat(documents.byId(opened.documentId()).kind()).isEqualTo("INSPECTION");
        assertThat(opened.agencies())
                .containsExactly(new InspectedAgency(
                        agency("P44:so-tu-phap"), InspectionMode.ON_SITE, LocalDate.of(2026, 3, 5)));
        as(Roles.ICT_DEPARTMENT, "P38", null);
        assertThat(inspections.all()).isEmpty();
        NewInspection elsewhere = wanted("P44:so-tu-phap", InspectionMode.SELF);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> inspections.open(elsewhere));
    }

    @Test
    void whoeverIsInspectedReadsOfIt() {
        as(Roles.AGENCY_HEAD, "D455", "D455:ubnd");
        assertThat(inspections.all()).hasSize(1);
        as(Roles.AGENCY_HEAD, "D452", "D452:ubnd");
        assertThat(inspections.all()).isEmpty();
    }

    @Test
    void anInspectionIsChangedAndWhoeverIsSlowerIsTold() {
        Inspection opened = inspections.open(wanted("P44:so-tu-phap", InspectionMode.ON_SITE));
        NewInspection other = wanted("P44:so-cong-thuong", InspectionMode.SELF);
        Inspection changed = inspections.change(opened.id(), opened.version(), other);
        assertThat(changed.of(InspectionMode.SELF)).hasSize(1);
        assertThat(changed.of(InspectionMode.ON_SITE)).isEmpty();
        assertThatExceptionOfType(InspectionRefused.class)
                .isThrownBy(() -> inspections.change(opened.id(), opened.version(), other))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(InspectionRefused.OVERTAKEN));
    }

    @Test
    void whatAReportTellsOfItsInspectionStays() {
        Inspection told = inspections.all().getFirst();
        assertThatExceptionOfType(InspectionRefused.class)
                .isThrownBy(() ->
                        inspections.change(told.id(), told.version(), wanted("P44:so-tu-phap", InspectionMode.SELF)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(InspectionRefused.OF_A_REPORT));
    }

    @Test
    void anAgencyOfAnotherProvinceIsNotInspected() {
        assertThatExceptionOfType(InspectionRefused.class)
                .isThrownBy(() -> inspections.open(wanted("P89:so-xay-dung", InspectionMode.ON_SITE)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(InspectionRefused.ELSEWHERE));
    }

    @Test
    void theTeamWritesDownWhatItFindsAndChangesIt() {
        Inspection opened = inspections.open(wanted("P44:so-tu-phap", InspectionMode.ON_SITE));
        as(Roles.INSPECTION_TEAM, "P44", null);
        Finding found = records.record(opened.documentId(), entry("Chưa sao lưu dữ liệu", Severity.SERIOUS));
        assertThat(of(opened)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("Chưa sao lưu dữ liệu");
            assertThat(one.severity()).isEqualTo(Severity.SERIOUS);
            assertThat(one.subject()).isEqualTo("Sở Tư pháp");
            assertThat(one.recorded()).isTrue();
        });
        records.change(found.id(), found.version(), entry("Sao lưu chưa đều", Severity.MINOR));
        assertThat(of(opened)).extracting(Finding::words).containsExactly("Sao lưu chưa đều");
        assertThatExceptionOfType(FindingRefused.class)
                .isThrownBy(() -> records.change(found.id(), found.version(), entry("Khác", null)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(FindingRefused.OVERTAKEN));
        records.withdraw(found.id(), found.version() + 1);
        assertThat(of(opened)).isEmpty();
    }

    @Test
    void ofWhatAReportSaysOnlyTheSeverityIsJudged() {
        Finding told = findings.all().stream()
                .filter(one -> one.kind() == FindingKind.LIMITATION)
                .findFirst()
                .orElseThrow();
        Finding judged = records.judge(told.id(), told.version(), Severity.MODERATE);
        assertThat(judged.severity()).isEqualTo(Severity.MODERATE);
        assertThat(judged.words()).isEqualTo(told.words());
        assertThat(judged.agencyIds()).isEqualTo(told.agencyIds());
        assertThatExceptionOfType(FindingRefused.class)
                .isThrownBy(() -> records.withdraw(told.id(), judged.version()))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(FindingRefused.OF_A_REPORT));
    }

    @Test
    void nobodyElseWritesFindingsDown() {
        long report = inspections.all().getFirst().documentId();
        for (String role : List.of(Roles.LEADER, Roles.AGENCY_STAFF, Roles.ADMINISTRATOR)) {
            as(role, "P44", null);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(role)
                    .isThrownBy(() -> records.record(report, entry("Không được", null)));
        }
    }

    @Test
    void aFindingSaysWhatItIs() {
        long report = inspections.all().getFirst().documentId();
        assertThatExceptionOfType(FindingRefused.class)
                .isThrownBy(() -> records.record(report, entry(" ", null)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(FindingRefused.INCOMPLETE));
    }

    private List<Finding> of(Inspection inspection) {
        return findings.find(new FindingFilter("", inspection.documentId(), "", null, false, "", null));
    }

    private FindingEntry entry(String words, @Nullable Severity severity) {
        return new FindingEntry(
                "II.5", List.of(agency("P44:so-tu-phap")), "attt", FindingKind.LIMITATION, words, "", severity);
    }

    private NewInspection wanted(String agency, InspectionMode mode) {
        return new NewInspection(
                "Kết quả kiểm tra ứng dụng CNTT năm 2026",
                territory.byKey("P44").orElseThrow().id(),
                START,
                START.plusMonths(1),
                "Đợt 1 năm 2026",
                "Đoàn kiểm tra tỉnh",
                "164/QĐ-BCĐ",
                null,
                null,
                "",
                List.of(new InspectedAgency(
                        agency(agency), mode, mode == InspectionMode.ON_SITE ? START.plusDays(4) : null)));
    }

    private long agency(String key) {
        return agencies.byKey(key).orElseThrow().id();
    }

    private void as(String role, @Nullable String unit, @Nullable String agency) {
        new SignedIn(application)
                .as(new NewAccount(
                        "kiem-tra",
                        "Người kiểm tra",
                        role,
                        agency == null ? null : (Long) agency(agency),
                        unit == null
                                ? null
                                : (Long) territory.byKey(unit).orElseThrow().id(),
                        false,
                        SignInWay.LOCAL,
                        null));
    }
}
