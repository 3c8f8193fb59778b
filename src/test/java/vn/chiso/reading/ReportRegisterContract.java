package vn.chiso.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.document.DocumentKind;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.reading.file.ReportRefused;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;

/** Reports come into the register, and leave it while nothing stands on them, on whichever database. */
@Transactional
abstract class ReportRegisterContract {

    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final LocalDate END = LocalDate.of(2022, 12, 31);

    @Autowired
    private ReportRegister register;

    @Autowired
    private TextImport imports;

    @Autowired
    private TextReader reader;

    @Autowired
    private DocumentService documents;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private BeanFactory application;

    @BeforeEach
    void theDepartment() {
        as(Roles.ICT_DEPARTMENT, "P44");
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void aReportIsRegisteredAndItsTextRead() {
        SourceDocument made = register.register(report("7/BC-UBND", null));
        assertThat(made.periodLabelVi()).isEqualTo("năm 2022");
        assertThat(made.addedBy()).isNotBlank();
        ImportedText read = SampleReport.put(imports, made.id(), SampleReport.TEXT);
        assertThat(read.sections()).isPositive();
        assertThat(reader.states()).extracting(ReportState::document).contains(made);
    }

    @Test
    void aSecondOneOfThatNumberIsRefused() {
        register.register(report("7/BC-UBND", null));
        refused("reading.refused.known", () -> register.register(report(" 7/bc-ubnd", null)));
    }

    @Test
    void withoutANumberTitleAndPeriodTellReportsApart() {
        register.register(report("", null));
        refused("reading.refused.known", () -> register.register(report("", null)));
    }

    @Test
    void anotherTerritoryIsNotTheDepartments() {
        as(Roles.ICT_DEPARTMENT, "P51");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> register.register(report("7/BC-UBND", null)));
    }

    @Test
    void leadersRegisterNothing() {
        as(Roles.LEADER, "P44");
        assertThat(register.mayRegister()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> register.register(report("7/BC-UBND", null)));
    }

    @Test
    void anAgencyOfAnotherUnitDoesNotReportOnThisOne() {
        long stranger = agencies.byKey("P51:vp-ubnd").orElseThrow().id();
        refused("reading.refused.elsewhere", () -> register.register(report("7/BC-UBND", stranger)));
    }

    @Test
    void whatIsSaidOfItCanBeChangedByWhoSawItLast() {
        SourceDocument seen = register.register(report("7/BC-UBND", null));
        SourceDocument now = register.change(seen, report("8/BC-UBND", null));
        assertThat(now.number()).isEqualTo("8/BC-UBND");
        refused("reading.refused.overtaken", () -> register.change(seen, report("9/BC-UBND", null)));
    }

    @Test
    void itIsRemovedWhileNothingStandsOnIt() {
        SourceDocument made = register.register(report("7/BC-UBND", null));
        register.remove(made);
        assertThat(documents.byKey(made.key())).isEmpty();
    }

    @Test
    void aReportWithATextIsKept() {
        SourceDocument made = register.register(report("7/BC-UBND", null));
        SampleReport.put(imports, made.id(), SampleReport.TEXT);
        refused("reading.refused.in_use", () -> register.remove(made));
    }

    @Test
    void whatCameWithTheSystemStaysAsItIs() {
        SourceDocument bundled = documents.byKey("001").orElseThrow();
        assertThat(register.mayChange(bundled)).isFalse();
        refused("reading.refused.bundled", () -> register.change(bundled, report("7/BC-UBND", null)));
        refused("reading.refused.bundled", () -> register.remove(bundled));
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key))
                .satisfies(refused -> assertThat(refused.in(Texts.VIETNAMESE)).doesNotContain("{"));
    }

    private NewReport report(String number, @Nullable Long agencyId) {
        return new NewReport(
                DocumentKind.ANNUAL,
                number,
                null,
                "",
                "UBND tỉnh",
                "Tình hình năm 2022",
                START,
                END,
                "",
                unit("P44"),
                agencyId);
    }

    private long unit(String key) {
        return territory.byKey(key).orElseThrow().id();
    }

    private void as(String role, String unit) {
        new SignedIn(application)
                .as(new NewAccount("thu", "Người thử", role, null, unit(unit), false, SignInWay.LOCAL, null));
    }
}
