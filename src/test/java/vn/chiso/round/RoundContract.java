package vn.chiso.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.discussion.CommentRefused;
import vn.chiso.discussion.CommentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Citation;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.EntryPreview;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Review;
import vn.chiso.observation.ReviewChange;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.Years;
import vn.chiso.observation.check.Check;
import vn.chiso.observation.check.CheckKind;
import vn.chiso.observation.check.CheckService;
import vn.chiso.observation.check.NewCheck;
import vn.chiso.observation.check.Scope;
import vn.chiso.observation.check.Severity;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;

/** The way of a report from draft to approved, and who may do what on it, on whichever database. */
@Transactional
abstract class RoundContract {

    private static final int YEAR = 2024;

    @Autowired
    private RoundService rounds;

    @Autowired
    private ReportService reports;

    @Autowired
    private FormService forms;

    @Autowired
    private ObservationService observations;

    @Autowired
    private CheckService checks;

    @Autowired
    private FigureService figures;

    @Autowired
    private CommentService comments;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Clock clock;

    @Autowired
    private BeanFactory application;

    private Agency agency;
    private long roundId;
    private LocalDate due;

    @BeforeEach
    void open() {
        agency = agencies.byKey("P89:so-xay-dung").orElseThrow();
        due = LocalDate.now(clock.withZone(DateText.ZONE)).plusDays(10);
        asIct();
        roundId = rounds.open(round(due));
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void everyAgencyOfTheFormOwesAReport() {
        List<Report> owed = rounds.progress(roundId);
        assertThat(owed).extracting(report -> report.agency().key()).contains("P89:so-xay-dung");
        assertThat(owed).allSatisfy(report -> {
            assertThat(report.stage()).isEqualTo(Stage.DRAFT);
            assertThat(report.dueOn()).isEqualTo(due);
            assertThat(report.answered()).isZero();
        });
        assertThatExceptionOfType(RoundRefused.class)
                .isThrownBy(() -> rounds.open(round(due)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("round.refused.twice"));
    }

    @Test
    void fromDraftToApprovedAndLocked() {
        asStaff();
        assertThat(reports.myWork().owed())
                .extracting(report -> report.agency().id())
                .containsExactly(agency.id());
        assertThatExceptionOfType(RoundRefused.class)
                .isThrownBy(() -> reports.send(report().id(), report().version()))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("round.refused.missing"));
        answerAll();
        assertThat(sheet().figures().values()).extracting(Figure::review).containsOnly(Review.DRAFT);
        assertThat(report().answered()).isEqualTo(sheet().figures().size());

        reports.send(report().id(), report().version());
        assertThat(report().stage()).isEqualTo(Stage.WITH_HEAD);
        refused("edit.refused.locked.with_head", () -> change("infra_lan_yn", new Answer.YesNo(false)));

        asHead();
        assertThat(reports.myWork().waiting()).hasSize(1);
        reports.agree(report().id(), report().version());
        assertThat(sheet().figures().values()).extracting(Figure::review).containsOnly(Review.SUBMITTED);

        asIct();
        assertThat(reports.myWork().waiting()).hasSize(1);
        long lan = indicator("infra_lan_yn");
        reports.giveBack(report().id(), report().version(), "xem lại", Map.of(lan, "đã nối mạng chưa?"));
        asStaff();
        assertThat(reports.myWork().returned()).hasSize(1);
        assertThat(sheet().remarks()).containsEntry(lan, "đã nối mạng chưa?");
        change("infra_lan_yn", new Answer.YesNo(false));
        assertThat(sheet().remarks()).isEmpty();
        reports.send(report().id(), report().version());

        asHead();
        reports.agree(report().id(), report().version());
        asIct();
        reports.approve(report().id(), report().version());
        assertThat(sheet().figures().values()).extracting(Figure::review).containsOnly(Review.APPROVED);
        assertThat(sheet().steps())
                .extracting(Step::act)
                .containsExactly(Act.OPENED, Act.SENT, Act.AGREED, Act.RETURNED, Act.SENT, Act.AGREED, Act.APPROVED);

        asStaff();
        refused("edit.refused.locked.approved", () -> change("infra_lan_yn", new Answer.YesNo(true)));
        asIct();
        refused(EditRefused.REASON, () -> change("infra_lan_yn", new Answer.YesNo(true)));
    }

    @Test
    void aReportWaitsUntilWhatChecksAskIsExplained() {
        asStaff();
        answerAll();
        asIct();
        checks.add(new NewCheck(
                CheckKind.RANGE,
                Scope.of(catalogue.indicator("it_staff_count").orElseThrow()),
                null,
                new BigDecimal(5),
                List.of(),
                Severity.REASON,
                "",
                ""));
        asStaff();
        assertThat(sheet().objectionable())
                .extracting(line -> line.indicator().code())
                .containsExactly("it_staff_count");
        assertThatExceptionOfType(RoundRefused.class)
                .isThrownBy(() -> reports.send(report().id(), report().version()))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("round.refused.checks"));
        Figure figure = Objects.requireNonNull(sheet().figures().get(indicator("it_staff_count")));
        observations.enter(FigureEntry.over(figure, Answer.Amount.of(new BigDecimal(12)), "sáp nhập hai phòng"));
        assertThat(sheet().objectionable()).isEmpty();
        assertThat(sheet().findings().get(indicator("it_staff_count"))).isNotEmpty();
        reports.send(report().id(), report().version());
        assertThat(report().stage()).isEqualTo(Stage.WITH_HEAD);
    }

    /** Each of two people sees the other's part as it was; what they leave behind is found before the form is sent. */
    @Test
    void partsThatWereAnsweredAtTheSameMomentAndDoNotAddUpHoldTheReport() {
        asStaff();
        answerAll();
        Check total = checks.all().stream()
                .filter(check -> check.criterion().kind() == CheckKind.ADDS_UP)
                .findFirst()
                .orElseThrow();
        asIct();
        Check off = checks.setActive(total.id(), total.version(), false);
        asStaff();
        change("tthc_received_online_count", Answer.Amount.of(new BigDecimal(20)));
        change("tthc_received_bcci_count", Answer.Amount.of(new BigDecimal(30)));
        asIct();
        checks.setActive(off.id(), off.version(), true);

        asStaff();
        assertThat(sheet().objectionable())
                .extracting(line -> line.indicator().code())
                .contains("tthc_received_count");
        assertThatExceptionOfType(RoundRefused.class)
                .isThrownBy(() -> reports.send(report().id(), report().version()))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("round.refused.checks"));
    }

    @Test
    void nobodyIsToldWhatChecksFindInAnotherAgencysReport() {
        asStaff();
        answerAll();
        FigureEntry odd = FigureEntry.into(
                agency.id(), indicator("tthc_received_count"), YEAR, Answer.Amount.of(new BigDecimal(99)), null);
        Agency other = agencies.all().stream()
                .filter(one -> one.unitId() != agency.unitId())
                .findFirst()
                .orElseThrow();
        new SignedIn(application).as(new NewAccount("la", "La", Roles.AGENCY_STAFF, other.id(), null, false));
        assertThat(observations.preview(List.of(odd)))
                .singleElement()
                .isInstanceOfSatisfying(
                        EntryPreview.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("grid.edit.denied"));
        long silent = agencies.all().stream()
                .filter(one -> one.unitId() == agency.unitId() && one.id() != agency.id())
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(observations.preview(List.of(FigureEntry.into(
                        silent, indicator("tthc_received_count"), YEAR, Answer.Amount.of(new BigDecimal(99)), null))))
                .singleElement()
                .isInstanceOf(EntryPreview.Refused.class);
    }

    @Test
    void whoeverWasOvertakenMovesNothing() {
        asStaff();
        answerAll();
        int version = report().version();
        reports.send(report().id(), version);
        asHead();
        reports.giveBack(report().id(), report().version(), "chưa đủ", Map.of());
        asStaff();
        assertThatExceptionOfType(RoundRefused.class)
                .isThrownBy(() -> reports.send(report().id(), version))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(RoundRefused.OVERTAKEN));
    }

    @Test
    void aClosedRoundIsLockedButForAReopenedReport() {
        asIct();
        rounds.close(roundId);
        asStaff();
        refused("edit.refused.locked.closed", () -> answer("infra_lan_yn", new Answer.YesNo(true)));
        asIct();
        reports.reopen(report().id(), report().version(), due, "mất điện");
        asStaff();
        answer("infra_lan_yn", new Answer.YesNo(true));
        assertThat(sheet().figures()).hasSize(1);
    }

    @Test
    void nobodyWorksInAnotherAgencysReport() {
        Report report = report();
        Agency other = agencies.byKey("P38:so-tt-tt")
                .orElseGet(() -> agencies.all().stream()
                        .filter(one -> one.unitId() != agency.unitId())
                        .findFirst()
                        .orElseThrow());
        new SignedIn(application).as(new NewAccount("la", "La", Roles.AGENCY_STAFF, other.id(), null, false));
        assertThat(reports.myWork().count()).isZero();
        denied(() -> reports.sheet(report.id()));
        denied(() -> reports.send(report.id(), report.version()));
        denied(() -> answer("infra_lan_yn", new Answer.YesNo(true)));
        asLeader();
        denied(() -> reports.approve(report.id(), report.version()));
        denied(() -> answer("infra_lan_yn", new Answer.YesNo(true)));
        new SignedIn(application)
                .as(new NewAccount("cntt38", "CNTT", Roles.ICT_DEPARTMENT, null, other.unitId(), false));
        denied(() -> reports.reopen(report.id(), report.version(), due, "thử"));
        denied(() -> rounds.close(roundId));
    }

    @Test
    void whatAnIssuedReportLeavesUnansweredIsStillOwed() {
        asIct();
        long of2021 = rounds.open(new NewRound(forms.all().getFirst().id(), agency.unitId(), 2021, due));
        asStaff();
        Report report = rounds.progress(of2021).getFirst();
        Sheet sheet = reports.sheet(report.id());
        assertThat(sheet.missing())
                .extracting(line -> line.indicator().code())
                .containsExactlyInAnyOrder(
                        "sec_av_ratio", "web_content_complete_yn", "sec_malware_count", "egov_completion_ratio");
        assertThat(report.answered()).isLessThan(report.asked());
        Figure unanswered = Objects.requireNonNull(sheet.figures().get(indicator("sec_av_ratio")));
        observations.enter(
                FigureEntry.over(unanswered, new Answer.Parts(new BigDecimal(30), new BigDecimal(45)), null));
        Figure stated = Objects.requireNonNull(sheet.figures().get(indicator("infra_pc_staff_ratio")));
        refused(
                "edit.refused.locked.approved",
                () -> observations.enter(FigureEntry.over(stated, Answer.Amount.of(new BigDecimal(90)), null)));
    }

    @Test
    void draftsAreReadByTheAgencyAndTheIctDepartmentAlone() {
        asStaff();
        answer("infra_lan_yn", new Answer.YesNo(true));
        assertThat(lan()).hasSize(1);
        assertThat(lanCells()).isEmpty();
        long draft = lan().getFirst().observationId();
        asIct();
        assertThat(lan()).hasSize(1);
        assertThat(lanCells()).hasSize(1);
        asLeader();
        assertThat(lan()).isEmpty();
        assertThat(lanCells()).isEmpty();
        assertThat(figures.detail(draft)).isEmpty();
        assertThat(figures.byIds(List.of(draft))).isEmpty();
    }

    @Test
    void whatWasDraftedIsNotToldOfAnApprovedFigure() {
        asStaff();
        answerAll();
        change("doc_incoming_count", Answer.Amount.of(new BigDecimal(40)));
        change("doc_incoming_count", Answer.Amount.of(new BigDecimal(41)));
        long figure = Objects.requireNonNull(sheet().figures().get(indicator("doc_incoming_count")))
                .observationId();
        comments.add(figure, "đếm lại");
        reports.send(report().id(), report().version());
        asLeader();
        assertThat(comments.list(figure)).isEmpty();
        assertThatExceptionOfType(CommentRefused.class).isThrownBy(() -> comments.add(figure, "sao lâu thế?"));
        asHead();
        reports.agree(report().id(), report().version());
        asIct();
        reports.approve(report().id(), report().version());

        asLeader();
        assertThat(comments.list(figure)).hasSize(1);
        assertThat(told(figure)).containsExactly("41");
        assertThat(cited(figure)).containsExactly("41");
        asStaff();
        assertThat(told(figure)).contains("12", "40", "41");
        assertThat(cited(figure)).containsExactly("12", "40", "41");
    }

    @Test
    void figuresChangeTheirReviewWithAReportOnly() {
        asStaff();
        answerAll();
        reports.send(report().id(), report().version());
        ReviewChange approve = new ReviewChange(
                agency.id(),
                List.of(indicator("infra_lan_yn")),
                report().round().periodId(),
                Set.of(Review.DRAFT),
                Review.APPROVED,
                null);
        for (Runnable who : List.<Runnable>of(this::asStaff, this::asHead, this::asIct, this::asLeader)) {
            who.run();
            denied(() -> observations.review(approve));
        }
    }

    @Test
    void eachReadsFromTheOwnUnitDown() {
        long elsewhere = agencies.byKey("P44:so-tu-phap").orElseThrow().id();
        assertThat(figures.ofAgency(elsewhere, Years.of(2015))).isNotEmpty();
        asStaff();
        assertThat(figures.ofAgency(elsewhere, Years.of(2015))).isEmpty();
        assertThat(figures.ofAgency(agency.id(), Years.of(2021))).isNotEmpty();
    }

    @Test
    void answersOnSecurityAreTheAgencysOwn() {
        Agency sensitive = agencies.byKey("P44:so-tn-va-mt")
                .orElseGet(() -> agencies.all().stream()
                        .filter(one -> one.shortName().equals("Sở TN và MT"))
                        .findFirst()
                        .orElseThrow());
        long firewall = indicator("sec_firewall_yn");
        assertThat(answered(sensitive, firewall)).isTrue();
        new SignedIn(application).as(new NewAccount("la", "La", Roles.AGENCY_STAFF, agency.id(), null, false));
        assertThat(answered(sensitive, firewall)).isFalse();
        new SignedIn(application).as(new NewAccount("tnmt", "TN", Roles.AGENCY_STAFF, sensitive.id(), null, false));
        assertThat(answered(sensitive, firewall)).isTrue();
    }

    private List<String> told(long figure) {
        Figure now = figures.byIds(List.of(figure)).getFirst();
        return figures.history(now).lines().stream()
                .map(line -> Objects.requireNonNull(line.figure().value()).toPlainString())
                .distinct()
                .toList();
    }

    private List<String> cited(long figure) {
        return figures.detail(figure).orElseThrow().citations().stream()
                .map(Citation::value)
                .toList();
    }

    private boolean answered(Agency of, long indicator) {
        return figures.ofAgency(of.id(), Years.of(2015)).stream().anyMatch(figure -> figure.indicatorId() == indicator);
    }

    private List<Figure> lan() {
        return figures.ofAgenciesBelow(
                agency.unitId(), List.of(indicator("infra_lan_yn")), Years.of(YEAR), null, null, 10);
    }

    private List<RollupCell> lanCells() {
        return figures.cells(List.of(agency.unitId()), List.of(), List.of(), Years.of(YEAR), null).stream()
                .filter(cell -> cell.indicatorId() == indicator("infra_lan_yn"))
                .toList();
    }

    private NewRound round(LocalDate dueOn) {
        long form = forms.all().getFirst().id();
        return new NewRound(form, agency.unitId(), YEAR, dueOn);
    }

    private Report report() {
        return rounds.progress(roundId).stream()
                .filter(report -> report.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private Sheet sheet() {
        return reports.sheet(report().id());
    }

    private void answerAll() {
        for (Form.Line line : sheet().missing()) {
            Kind kind = line.indicator().kind();
            Answer answer = switch (kind) {
                case YES_NO -> new Answer.YesNo(true);
                case LEVEL -> new Answer.Level(1);
                case PERCENT, RATE -> new Answer.Parts(new BigDecimal(9), new BigDecimal(10));
                // the total of three channels
                case COUNT, MONEY ->
                    Answer.Amount.of(new BigDecimal(line.indicator().code().equals("tthc_received_count") ? 36 : 12));
                case YEAR -> new Answer.Written("2024");
                case DATE -> new Answer.Written("30/11/2024");
                case TEXT -> new Answer.Written("pfSense");
            };
            answer(line.indicator().code(), answer);
        }
    }

    private void answer(String indicator, Answer answer) {
        observations.enter(FigureEntry.into(agency.id(), indicator(indicator), YEAR, answer, null));
    }

    private void change(String indicator, Answer answer) {
        Figure figure = Objects.requireNonNull(sheet().figures().get(indicator(indicator)));
        observations.enter(FigureEntry.over(figure, answer, null));
    }

    private long indicator(String code) {
        return catalogue.indicator(code).orElseThrow().id();
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(EditRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void denied(Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }

    private void asStaff() {
        new SignedIn(application)
                .as(new NewAccount("canbo", "Cán bộ", Roles.AGENCY_STAFF, agency.id(), agency.unitId(), false));
    }

    private void asHead() {
        new SignedIn(application)
                .as(new NewAccount("thutruong", "Thủ trưởng", Roles.AGENCY_HEAD, agency.id(), agency.unitId(), false));
    }

    private void asLeader() {
        new SignedIn(application).as(NewAccount.ofNation("lanhdao", "Lãnh đạo", Roles.LEADER, false));
    }

    private void asIct() {
        new SignedIn(application).as(NewAccount.ofNation("cntt", "CNTT", Roles.ICT_DEPARTMENT, false));
    }
}
