package vn.chiso.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.check.Check;
import vn.chiso.observation.check.CheckKind;
import vn.chiso.observation.check.CheckRefused;
import vn.chiso.observation.check.CheckService;
import vn.chiso.observation.check.Finding;
import vn.chiso.observation.check.NewCheck;
import vn.chiso.observation.check.Scope;
import vn.chiso.observation.check.Severity;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.testing.SqlCounter;

/** What the checks do to answers and figures, and who changes them, on whichever database. */
@Import(SqlCounter.class)
@Transactional
@WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
abstract class CheckContract {

    private static final int YEAR = 2024;

    @Autowired
    private CheckService checks;

    @Autowired
    private CheckedFigures checked;

    @Autowired
    private CheckTrials trials;

    @Autowired
    private ObservationService observations;

    @Autowired
    private FigureService figures;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory application;

    private long agency;

    @BeforeEach
    void findAgency() {
        agency = agencies.byKey("P44:so-cong-thuong").orElseThrow().id();
    }

    @Test
    void aRangeRefusesUntilItIsSwitchedOff() {
        refused("check.found.above", () -> {
            checks.add(range("it_staff_count", null, 50, Severity.REFUSE));
            enter("it_staff_count", 51, null);
        });
        Check check = checks.all().getLast();
        Check off = checks.setActive(check.id(), check.version(), false);
        assertThat(off.active()).isFalse();
        enter("it_staff_count", 51, null);
        assertThat(found("it_staff_count")).isEmpty();
    }

    @Test
    void whatNeedsAReasonIsStoredWithOneAndSaysWhichCheckAsks() {
        checks.add(range("it_staff_count", 2, 50, Severity.REASON));
        EditRefused asked = refused(EditRefused.REASON, () -> enter("it_staff_count", 51, null));
        assertThat(asked.in(Texts.VIETNAMESE)).isEqualTo("Hãy ghi lý do: Lớn hơn mức cao nhất 50");
        assertThat(asked.found(Texts.ENGLISH)).isEqualTo("Above the highest of 50");
        enter("it_staff_count", 51, "sáp nhập phòng");
        assertThat(found("it_staff_count")).extracting(Finding::severity).containsExactly(Severity.NOTE);
    }

    @Test
    void aCountThatIsTooLargeToBeLikelyNeedsAReasonAndOneThatCannotBeKeptIsRefused() {
        refused("edit.refused.too_large", () -> observations.enter(count("9".repeat(25), "đếm từng lượt")));
        refused(EditRefused.REASON, () -> observations.enter(count("9".repeat(20), null)));
        observations.enter(count("9".repeat(20), "đếm từng lượt"));
        assertThat(figure("it_staff_count").value()).isEqualByComparingTo("9".repeat(20));
        refused(
                "edit.refused.too_large",
                () -> observations.enter(into(
                        "email_staff_use_ratio",
                        new Answer.Parts(BigDecimal.ONE, new BigDecimal("9".repeat(25))),
                        null)));
    }

    @Test
    void aFigureWithoutTheReasonThatACheckAsksForLaterStillOwesIt() {
        enter("it_staff_count", 51, null);
        checks.add(range("it_staff_count", 2, 50, Severity.REASON));
        assertThat(found("it_staff_count")).extracting(Finding::severity).containsExactly(Severity.REASON);
    }

    @Test
    void aNoteIsStoredAndShownInTheWordsOfTheCheck() {
        checks.add(new NewCheck(
                CheckKind.RANGE,
                Scope.of(indicator("it_staff_count")),
                null,
                new BigDecimal(50),
                List.of(),
                Severity.NOTE,
                "Đông quá",
                "Too many"));
        enter("it_staff_count", 51, null);
        assertThat(Finding.in(found("it_staff_count"), Texts.VIETNAMESE)).isEqualTo("Đông quá");
        assertThat(Finding.in(found("it_staff_count"), Locale.ENGLISH)).isEqualTo("Too many");
    }

    @Test
    void partsAboveTheWholeAreKeptAsWrittenWithAReasonOnly() {
        FigureEntry entry = into("egov_completion_ratio", parts(13, 3), null);
        EditRefused refused = refused("edit.refused.more_than_all", () -> observations.enter(entry));
        assertThat(refused.yieldsToSource()).isTrue();
        refused(EditRefused.REASON, () -> observations.enter(entry.keptAsWritten()));
        observations.enter(into("egov_completion_ratio", parts(13, 3), "báo cáo ghi đúng như vậy")
                .keptAsWritten());
        assertThat(figure("egov_completion_ratio").state()).isEqualTo(FigureState.DOUBTFUL);
        assertThat(found("egov_completion_ratio")).extracting(Finding::severity).containsExactly(Severity.NOTE);
    }

    @Test
    void onlyPartsOfTheSameAnswerYieldToASource() {
        EditRefused refused = refused(
                "edit.refused.over100",
                () -> observations.enter(
                        into("egov_completion_ratio", amount(104), "nguồn ghi").keptAsWritten()));
        assertThat(refused.yieldsToSource()).isFalse();
    }

    @Test
    void aTotalIsHeldAgainstItsPartsOnceAllAreKnown() {
        enter("tthc_received_count", 523, null);
        enter("tthc_received_online_count", 108, null);
        enter("tthc_received_bcci_count", 103, null);
        EditRefused asked = refused(EditRefused.REASON, () -> enter("tthc_received_direct_count", 311, null));
        assertThat(asked.found(Texts.VIETNAMESE)).contains("523").contains("522");
        enter("tthc_received_direct_count", 312, null);
        assertThat(found("tthc_received_count")).isEmpty();
    }

    @Test
    void aReasonInOneOfThePartsExplainsTheTotal() {
        enter("tthc_received_count", 523, null);
        enter("tthc_received_online_count", 108, null);
        enter("tthc_received_bcci_count", 103, null);
        enter("tthc_received_direct_count", 311, "một hồ sơ qua điện thoại");
        assertThat(found("tthc_received_count")).extracting(Finding::severity).containsExactly(Severity.NOTE);
        assertThat(found("tthc_received_direct_count"))
                .as("the total says it once")
                .isEmpty();
    }

    @Test
    void theAnswersOfABlockSeeEachOther() {
        List<FigureEntry> block = new ArrayList<>(List.of(
                into("tthc_received_count", amount(30), null),
                into("tthc_received_online_count", amount(10), null),
                into("tthc_received_bcci_count", amount(10), null),
                into("tthc_received_direct_count", amount(11), null)));
        assertThat(observations.preview(block))
                .allSatisfy(preview -> assertThat(preview)
                        .isInstanceOfSatisfying(
                                EntryPreview.Refused.class,
                                refused -> assertThat(refused.why().key()).isEqualTo(EditRefused.REASON)));
        block.set(3, into("tthc_received_direct_count", amount(10), null));
        assertThat(observations.preview(block)).hasOnlyElementsOfType(EntryPreview.New.class);
        assertThat(observations.enterAll(block)).hasSize(4);
    }

    @Test
    void whatIsRequiredTogetherIsDueWithTheForm() {
        long id = checks.all().stream()
                .filter(check -> check.code().equals("firewall-type"))
                .findFirst()
                .orElseThrow()
                .id();
        checks.setSeverity(id, 0, Severity.REFUSE);
        observations.enter(into("sec_firewall_yn", new Answer.YesNo(true), null));
        assertThat(found("sec_firewall_yn")).extracting(Finding::severity).containsExactly(Severity.REFUSE);
        observations.enter(into("sec_firewall_type", new Answer.Written("pfSense"), null));
        assertThat(found("sec_firewall_yn")).isEmpty();
    }

    @Test
    void aNumberFarFromTheLastYearIsNoted() {
        observations.enter(FigureEntry.into(agency, id("it_staff_count"), YEAR - 2, amount(10), null));
        EntryPreview preview = observations
                .preview(List.of(into("it_staff_count", amount(21), null)))
                .getFirst();
        assertThat(preview)
                .isInstanceOfSatisfying(
                        EntryPreview.New.class,
                        added -> assertThat(Finding.in(added.odd(), Texts.VIETNAMESE))
                                .isEqualTo("Lệch xa số năm 2022 là 10"));
        assertThat(observations.preview(List.of(into("it_staff_count", amount(20), null))))
                .containsExactly(new EntryPreview.New());
    }

    @Test
    void whatADocumentSaysOtherwiseIsNoted() {
        long office = agencies.byKey("P44:so-tu-phap").orElseThrow().id();
        Figure stated = figures.ofAgency(office, Years.of(2015)).stream()
                .filter(figure -> figure.indicatorId() == id("email_staff_use_ratio"))
                .findFirst()
                .orElseThrow();
        assertThat(checked.of(List.of(stated))).isEmpty();
        Saved saved = observations.enter(FigureEntry.over(stated, amount(81), null));
        Figure now = figures.byIds(List.of(saved.observationId())).getFirst();
        assertThat(Finding.in(checked.of(List.of(now)).getOrDefault(now.observationId(), List.of()), Texts.VIETNAMESE))
                .isEqualTo("Nguồn khác ghi 80 %");
    }

    @Test
    void anIndicatorIsNotAboveAnother() {
        checks.add(new NewCheck(
                CheckKind.PARTS_NOT_ABOVE_WHOLE,
                Scope.of(indicator("tthc_received_online_count")),
                null,
                null,
                List.of(id("tthc_received_count")),
                Severity.REFUSE,
                "",
                ""));
        enter("tthc_received_online_count", 108, null);
        refused("check.found.above_whole", () -> enter("tthc_received_count", 107, null));
        enter("tthc_received_count", 108, null);
    }

    @Test
    void howManyStatementsChecksCostDoesNotDependOnHowManyAnswersThereAre() {
        previewOf(1).run();
        assertThat(statements(previewOf(40)))
                .isEqualTo(statements(previewOf(4)))
                .isEqualTo(2);
        List<Figure> all = figures.ofAgenciesBelow(
                List.of(agencies.byId(agency).unitId()), List.of(), Years.between(null, null), null, null, 1000);
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(statements(() -> checked.of(all))).isLessThanOrEqualTo(2);
    }

    @Test
    void aCheckIsTriedOnThePresentFigures() {
        Check check = checks.add(new NewCheck(
                CheckKind.RANGE,
                Scope.of(indicator("email_staff_use_ratio")),
                new BigDecimal(50),
                null,
                List.of(),
                Severity.NOTE,
                "",
                ""));
        CheckTrial trial = trials.of(check);
        assertThat(trial.tried()).isGreaterThan(trial.hits().size());
        assertThat(trial.hit()).isEqualTo(trial.hits().size()).isPositive();
        assertThat(trial.hits())
                .allSatisfy(hit -> assertThat(hit.figure().value()).isLessThan(new BigDecimal(50)));
    }

    @Test
    void whatDoesNotFitTogetherIsNoCheck() {
        notACheck("no_bounds", range("it_staff_count", null, null, Severity.NOTE));
        notACheck("bounds", range("it_staff_count", 5, 4, Severity.NOTE));
        notACheck("numbers_only", range("sec_firewall_yn", 1, null, Severity.NOTE));
        notACheck("no_parts", of(CheckKind.ADDS_UP, "tthc_received_count", "tthc_received_online_count"));
        notACheck("itself", of(CheckKind.REQUIRED_TOGETHER, "sec_firewall_yn", "sec_firewall_yn"));
        notACheck("no_distance", of(CheckKind.FAR_FROM_LAST, "it_staff_count"));
        notACheck("ratios_only", of(CheckKind.PARTS_NOT_ABOVE_WHOLE, "it_staff_count"));
    }

    @Test
    void whoWasOvertakenChangesNothingAndEveryChangeIsInTheTrail() {
        Check check = checks.add(range("it_staff_count", 1, 50, Severity.NOTE));
        checks.setSeverity(check.id(), check.version(), Severity.REASON);
        assertThatExceptionOfType(CheckRefused.class)
                .isThrownBy(() -> checks.setActive(check.id(), check.version(), false));
        Check now = checks.change(check.id(), check.version() + 1, range("it_staff_count", 1, 60, Severity.REASON));
        assertThat(now.criterion().high()).isEqualByComparingTo("60");
        assertThat(now.code()).isEqualTo(check.code());
        assertThat(jdbc.sql("select action || ' ' || new_value from audit_event where subject = ? order by id")
                        .param("check:" + check.code())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "check.add RANGE · it_staff_count · ≥ 1 · ≤ 50 · NOTE · on",
                        "check.severity RANGE · it_staff_count · ≥ 1 · ≤ 50 · REASON · on",
                        "check.change RANGE · it_staff_count · ≥ 1 · ≤ 60 · REASON · on");
    }

    @Test
    @WithMockUser(username = "canbo", roles = Roles.AGENCY_STAFF)
    void onlyTheIctDepartmentChangesChecks() {
        Check check = checks.all().getFirst();
        denied(() -> checks.add(range("it_staff_count", 1, 50, Severity.NOTE)));
        denied(() -> checks.setActive(check.id(), check.version(), false));
        denied(() -> checks.setSeverity(check.id(), check.version(), Severity.NOTE));
        denied(() -> checks.change(check.id(), check.version(), range("it_staff_count", 1, 50, Severity.NOTE)));
        denied(() -> trials.of(check));
    }

    private Runnable previewOf(int count) {
        List<FigureEntry> block = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            block.add(FigureEntry.into(agency, id("tthc_received_count"), 2030 + i, amount(5), null));
        }
        return () -> observations.preview(block);
    }

    private static int statements(Runnable act) {
        SqlCounter.reset();
        act.run();
        return SqlCounter.statements().size();
    }

    private void notACheck(String key, NewCheck check) {
        assertThatExceptionOfType(CheckRefused.class)
                .isThrownBy(() -> checks.add(check))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("check.refused." + key));
    }

    private NewCheck of(CheckKind kind, String code, String... others) {
        return new NewCheck(
                kind,
                Scope.of(indicator(code)),
                null,
                null,
                Arrays.stream(others).map(this::id).toList(),
                Severity.NOTE,
                "",
                "");
    }

    private NewCheck range(String code, @Nullable Integer low, @Nullable Integer high, Severity severity) {
        return new NewCheck(
                CheckKind.RANGE,
                Scope.of(indicator(code)),
                low == null ? null : new BigDecimal(low),
                high == null ? null : new BigDecimal(high),
                List.of(),
                severity,
                "",
                "");
    }

    private Saved enter(String code, int number, @Nullable String reason) {
        return observations.enter(into(code, amount(number), reason));
    }

    private FigureEntry count(String number, @Nullable String reason) {
        return into("it_staff_count", Answer.Amount.of(new BigDecimal(number)), reason);
    }

    private FigureEntry into(String code, Answer answer, @Nullable String reason) {
        return FigureEntry.into(agency, id(code), YEAR, answer, reason);
    }

    private static Answer amount(int number) {
        return Answer.Amount.of(BigDecimal.valueOf(number));
    }

    private static Answer parts(int top, int bottom) {
        return new Answer.Parts(new BigDecimal(top), new BigDecimal(bottom));
    }

    private List<Finding> found(String code) {
        List<Figure> all = figures.ofAgency(agency, Years.of(YEAR));
        return checked.ofForm(all).getOrDefault(figure(code).observationId(), List.of());
    }

    private Figure figure(String code) {
        return figures.ofAgency(agency, Years.of(YEAR)).stream()
                .filter(figure -> figure.indicatorId() == id(code))
                .findFirst()
                .orElseThrow();
    }

    private Indicator indicator(String code) {
        return catalogue.indicator(code).orElseThrow();
    }

    private long id(String code) {
        return indicator(code).id();
    }

    private static EditRefused refused(String key, Runnable act) {
        try {
            act.run();
        } catch (EditRefused refused) {
            assertThat(refused.key()).isEqualTo(key);
            return refused;
        }
        throw new AssertionError("Not refused: " + key);
    }

    @Test
    void checksHoldEverywhereSoADistrictChangesNone() {
        assertThat(checks.mayChange()).isTrue();
        Check check = checks.all().getFirst();
        NewCheck other = range("it_staff_count", 1, 50, Severity.NOTE);
        long district = agencies.byKey("D455:ubnd").orElseThrow().unitId();
        new SignedIn(application).as(new NewAccount("cntt455", "CNTT", Roles.ICT_DEPARTMENT, null, district, false));
        assertThat(checks.mayChange()).isFalse();
        denied(() -> checks.add(other));
        denied(() -> checks.change(check.id(), check.version(), other));
        denied(() -> checks.setSeverity(check.id(), check.version(), Severity.NOTE));
        denied(() -> checks.setActive(check.id(), check.version(), false));
    }

    private static void denied(Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }
}
