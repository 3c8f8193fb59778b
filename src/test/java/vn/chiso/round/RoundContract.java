package vn.chiso.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.discussion.CommentRefused;
import vn.chiso.discussion.CommentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorService;
import vn.chiso.indicator.Kind;
import vn.chiso.indicator.Use;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Citation;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.EntryPreview;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.HistoryLine;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.PeriodKind;
import vn.chiso.observation.Review;
import vn.chiso.observation.ReviewChange;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.Saved;
import vn.chiso.observation.TotalService;
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
@RecordApplicationEvents
abstract class RoundContract {

    private static final int YEAR = 2024;

    @Autowired
    private RoundService rounds;

    @Autowired
    private ReportService reports;

    @Autowired
    private FormService forms;

    @Autowired
    private FormUse use;

    @Autowired
    private ObservationService observations;

    @Autowired
    private CheckService checks;

    @Autowired
    private FigureService figures;

    @Autowired
    private TotalService totals;

    @Autowired
    private CommentService comments;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private IndicatorService indicators;

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
    void whoeverIsConcernedSeesARoundOpenAndClose(@Autowired ApplicationEvents told) {
        rounds.close(roundId);
        rounds.close(roundId);
        assertThat(told.stream(RoundChanged.class).filter(one -> one.roundId() == roundId))
                .as("opened before each test, closed once")
                .hasSize(2);
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
        assertThatExceptionOfType(RoundRefused.class)
                .as("a remark without words, one on what was not asked")
                .isThrownBy(() ->
                        reports.giveBack(report().id(), report().version(), " ", Map.of(lan, " ", -1L, "sao lại thế?")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("round.refused.reason"));
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
    void administratorsNeitherWriteNorRunRoundsNorReadDrafts() {
        asStaff();
        answerAll();
        reports.send(report().id(), report().version());
        asHead();
        reports.agree(report().id(), report().version());
        Report submitted = report();

        asAdministrator();
        assertThat(lan()).isEmpty();
        assertThat(lanCells()).isEmpty();
        assertThat(reports.myWork().count()).isZero();
        denied(() -> reports.sheet(submitted.id()));
        denied(() -> reports.approve(submitted.id(), submitted.version()));
        denied(() -> reports.giveBack(submitted.id(), submitted.version(), "thử", Map.of()));
        denied(() -> reports.reopen(submitted.id(), submitted.version(), due, "thử"));
        denied(() -> rounds.open(new NewRound(forms.all().getFirst().id(), agency.unitId(), 2021, due)));
        denied(() -> rounds.close(roundId));
        denied(() -> answer("infra_lan_yn", new Answer.YesNo(false)));
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
        assertThat(lanCells()).isEmpty();
        asLeader();
        assertThat(lan()).isEmpty();
        assertThat(lanCells()).isEmpty();
        assertThat(figures.detail(draft)).isEmpty();
        assertThat(figures.byIds(List.of(draft))).isEmpty();
    }

    @Test
    void aRoundAboutPartOfAYearIsToldAndKeptApart() {
        asIct();
        long form = forms.all().getFirst().id();
        long second = rounds.open(new NewRound(form, agency.unitId(), NewPeriod.half(YEAR, 2), due));
        rounds.open(new NewRound(form, agency.unitId(), NewPeriod.quarter(YEAR, 4), due));
        long campaign = rounds.open(new NewRound(
                form,
                agency.unitId(),
                NewPeriod.campaign(2, LocalDate.of(YEAR, 3, 5), LocalDate.of(YEAR, 4, 20)),
                due));
        refusedRound("round.refused.twice", new NewRound(form, agency.unitId(), NewPeriod.half(YEAR, 2), due));
        refusedRound(
                "round.refused.days",
                new NewRound(
                        form,
                        agency.unitId(),
                        NewPeriod.campaign(3, LocalDate.of(YEAR, 4, 20), LocalDate.of(YEAR, 3, 5)),
                        due));
        assertThat(List.of(second, campaign))
                .extracting(
                        id -> FigureText.period(rounds.byId(id).orElseThrow().period(), Texts.VIETNAMESE))
                .containsExactly("6 tháng cuối năm 2024", "Đợt 2 năm 2024");
        assertThat(List.of(second, campaign))
                .extracting(
                        id -> FigureText.period(rounds.byId(id).orElseThrow().period(), Locale.ENGLISH))
                .containsExactly("second half of 2024", "Round 2 of 2024");

        asStaff();
        long pcs = indicator("doc_incoming_count");
        Report report = report(second);
        List<FigureEntry> once =
                List.of(FigureEntry.into(report.place(pcs), Answer.Amount.of(new BigDecimal(7)), null));
        assertThat(observations.preview(once)).hasOnlyElementsOfType(EntryPreview.New.class);
        observations.enterAll(once);
        assertThat(observations.preview(once)).hasOnlyElementsOfType(EntryPreview.Unchanged.class);
        assertThat(observations.preview(
                        List.of(FigureEntry.into(report.place(pcs), Answer.Amount.of(new BigDecimal(8)), null))))
                .as("somebody was faster")
                .hasOnlyElementsOfType(EntryPreview.Refused.class);
        Figure half = figures.ofAgency(agency.id(), Years.of(YEAR)).stream()
                .filter(figure -> figure.indicatorId() == pcs)
                .findFirst()
                .orElseThrow();
        assertThat(half.period().kind()).isEqualTo(PeriodKind.HALF_YEAR);
        assertThat(reports.sheet(report.id()).figures()).containsOnlyKeys(pcs);
        assertThat(sheet().figures()).isEmpty();

        answer("doc_incoming_count", Answer.Amount.of(new BigDecimal(12)));
        Figure year = figures.ofAgency(agency.id(), Years.of(YEAR)).stream()
                .filter(figure -> figure.indicatorId() == pcs)
                .findFirst()
                .orElseThrow();
        assertThat(year.value()).isEqualByComparingTo("12");
        assertThat(year.period().comparesWith(half.period())).isFalse();
        assertThat(half.period().comparesWith(year.period())).isFalse();
    }

    private void refusedRound(String key, NewRound round) {
        assertThatExceptionOfType(RoundRefused.class)
                .isThrownBy(() -> rounds.open(round))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void completeIsWhoeverAnsweredAllThatIsRequired() {
        asStaff();
        assertThat(report().required()).isPositive().isLessThan(report().asked());
        Form.Line optional = sheet().lines().stream()
                .filter(line -> !line.required())
                .findFirst()
                .orElseThrow();
        answer(optional);
        assertThat(report().answered()).isEqualTo(1);
        assertThat(report().requiredAnswered()).isZero();
        assertThat(report().isComplete()).isFalse();
        answerAll();
        assertThat(report().requiredAnswered()).isEqualTo(report().required());
        assertThat(report().isComplete()).isTrue();
    }

    @Test
    void aRoundKeepsTheFormItWasOpenedWith() {
        asIct();
        Form asked = forms.all().getFirst();
        List<NewForm.Line> fewer = asked.lines().stream()
                .skip(1)
                .map(line -> new NewForm.Line(line.indicator().code(), false))
                .toList();
        Form next = forms.change(asked.id(), asked.version(), changed(asked, fewer));
        assertThat(next.edition()).isEqualTo(asked.edition() + 1);
        assertThat(next.lines()).hasSize(asked.lines().size() - 1).noneMatch(Form.Line::required);
        assertThat(forms.all()).containsExactly(next);
        assertThat(sheet().form().lines()).isEqualTo(asked.lines());
        long kept = indicator(fewer.getFirst().indicator());
        long dropped = asked.lines().getFirst().indicator().id();
        assertThat(use.asking(kept)).extracting(AskedBy::code).containsExactly(next.code());
        assertThat(use.asking(dropped)).isEmpty();
        assertThat(use.ofIndicator(dropped)).containsEntry(Use.FORMS, 1L);
        assertThatExceptionOfType(RoundRefused.class)
                .isThrownBy(() -> forms.change(asked.id(), asked.version(), changed(asked, fewer)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("form.refused.overtaken"));
        assertThatExceptionOfType(RoundRefused.class)
                .isThrownBy(() -> rounds.open(round(due)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("round.refused.twice"));

        Form same = forms.change(next.id(), next.version(), changed(next, fewer.subList(0, 3)));
        assertThat(same.id()).isEqualTo(next.id());
        assertThat(same.lines()).hasSize(3);
        Form retired = forms.setActive(same.id(), same.version(), false);
        assertThat(forms.all()).isEmpty();
        assertThat(forms.newest()).containsExactly(retired);
        assertThatExceptionOfType(RoundRefused.class)
                .isThrownBy(() -> rounds.open(new NewRound(same.id(), agency.unitId(), 2023, due)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("round.refused.form"));
        asStaff();
        denied(() -> forms.setActive(retired.id(), retired.version(), true));
        denied(() -> forms.change(retired.id(), retired.version(), changed(retired, fewer)));
    }

    @Test
    void aRoundLeavesOutWhatWasRetiredBeforeItsTime() {
        asStaff();
        Form.Line answered = sheet().missing().get(0);
        Form.Line unanswered = sheet().missing().get(1);
        int asked = report().asked();
        answer(answered);
        asIct();
        retire(answered.indicator());
        retire(unanswered.indicator());

        asStaff();
        assertThat(report().asked()).isEqualTo(asked - 2);
        assertThat(report().answered()).isZero();
        assertThat(sheet().lines())
                .extracting(line -> line.indicator().code(), Form.Line::required)
                .contains(tuple(answered.indicator().code(), false));
        assertThat(sheet().lines())
                .extracting(line -> line.indicator().code())
                .doesNotContain(unanswered.indicator().code());
        refused("edit.refused.retired", () -> answer(unanswered));
        change(answered.indicator().code(), new Answer.NotApplicable(), "không có bộ phận");
        answerAll();
        assertThat(report().isComplete()).isTrue();
        handIn();
        assertThat(report().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void aFormTakesUpNothingThatWasRetired() {
        asIct();
        Form form = forms.all().getFirst();
        Indicator retired = form.lines().getFirst().indicator();
        retire(retired);
        Form now = forms.byId(form.id());
        assertThat(now.retiredOn(LocalDate.of(YEAR, 1, 1)))
                .extracting(Indicator::code)
                .containsExactly(retired.code());
        assertThat(now.retiredOn(LocalDate.of(YEAR - 1, 1, 1))).isEmpty();
        List<NewForm.Line> lines = now.lines().stream()
                .map(line -> new NewForm.Line(line.indicator().code(), line.required()))
                .toList();
        Form kept = forms.change(now.id(), now.version(), changed(now, lines));
        Form without = forms.change(kept.id(), kept.version(), changed(kept, lines.subList(1, lines.size())));
        refusedForm(retired, () -> forms.change(without.id(), without.version(), changed(without, lines)));
        refusedForm(retired, () -> forms.create(new NewForm("khac", "Khác", "Other", form.types(), false, lines)));
    }

    private static void refusedForm(Indicator retired, Runnable act) {
        assertThatExceptionOfType(RoundRefused.class).isThrownBy(act::run).satisfies(refused -> {
            assertThat(refused.key()).isEqualTo("round.refused.retired");
            assertThat(refused.in(Texts.VIETNAMESE)).contains(retired.nameVi());
            assertThat(refused.in(Locale.ENGLISH)).contains(retired.nameEn());
        });
    }

    private void retire(Indicator one) {
        Indicator now = catalogue.indicator(one.id());
        indicators.retire(now.id(), now.version(), LocalDate.of(YEAR, 1, 1));
    }

    @Test
    void onlyTheIctDepartmentOfTheNationOrAProvinceDefinesForms() {
        Form form = forms.all().getFirst();
        NewForm same = changed(
                form,
                List.of(new NewForm.Line(form.lines().getFirst().indicator().code(), true)));
        long district = agencies.byKey("D455:ubnd").orElseThrow().unitId();
        new SignedIn(application).as(new NewAccount("cntt455", "CNTT", Roles.ICT_DEPARTMENT, null, district, false));
        assertThat(forms.mayChange()).isFalse();
        assertThat(forms.newest()).isNotEmpty();
        denied(() -> forms.create(new NewForm("khac", "Khác", "Other", same.types(), false, same.lines())));
        denied(() -> forms.change(form.id(), form.version(), same));
        denied(() -> forms.setActive(form.id(), form.version(), false));
        new SignedIn(application)
                .as(new NewAccount("cntt44", "CNTT", Roles.ICT_DEPARTMENT, null, agency.unitId(), false));
        assertThat(forms.mayChange()).isTrue();
        assertThat(forms.setActive(form.id(), form.version(), false).status()).isEqualTo(FormStatus.RETIRED);
        asAdministrator();
        assertThat(forms.mayChange()).isFalse();
        denied(() -> forms.newest());
        denied(() -> forms.setActive(form.id(), form.version(), true));
    }

    private static NewForm changed(Form form, List<NewForm.Line> lines) {
        return new NewForm(form.code(), form.nameVi(), form.nameEn(), form.types(), false, lines);
    }

    @Test
    void leadersReadWhatWasHandedInUnlessTheySwitchItOff() {
        asStaff();
        answerAll();
        reports.send(report().id(), report().version());
        asLeader();
        assertThat(lan()).isEmpty();
        asHead();
        reports.agree(report().id(), report().version());

        asLeader();
        assertThat(lan()).extracting(Figure::review).containsExactly(Review.SUBMITTED);
        assertThat(lanCells()).extracting(RollupCell::unapproved).containsExactly(1);
        Figure figure = lan().getFirst();
        assertThat(figures.history(figure).lines())
                .extracting(line -> line.figure().review())
                .containsExactly(Review.SUBMITTED);
        assertThat(lan(Years.of(YEAR).approved(true))).isEmpty();
        assertThat(lanCells(Years.of(YEAR).approved(true))).isEmpty();
        assertThat(totals.counts(List.of(agency.unitId()), Years.of(YEAR).approved(true)))
                .noneMatch(count -> count.indicatorId() == figure.indicatorId());
        asOtherAgency();
        assertThat(lan()).isEmpty();
        assertThat(lanCells()).isEmpty();
    }

    @Test
    void aCorrectionHidesNothingThatIsApproved() {
        approveAll();
        long figure = lan().getFirst().observationId();
        reports.reopen(report().id(), report().version(), due, "số liệu cũ");
        for (Runnable who : List.<Runnable>of(this::asStaff, this::asLeader, this::asOtherAgency)) {
            who.run();
            assertThat(lan()).extracting(Figure::review).containsExactly(Review.APPROVED);
            assertThat(lanCells()).hasSize(1);
        }

        asStaff();
        change("infra_lan_yn", new Answer.YesNo(false));
        assertThat(lan()).extracting(Figure::yes, Figure::review).containsExactly(tuple(false, Review.RETURNED));
        assertThat(sheet().figures().values())
                .filteredOn(one -> !one.approved())
                .hasSize(1);
        assertThat(report().answered()).isEqualTo(sheet().figures().size());
        for (Runnable who : List.<Runnable>of(this::asLeader, this::asOtherAgency)) {
            who.run();
            assertThat(lan()).extracting(Figure::yes, Figure::review).containsExactly(tuple(true, Review.APPROVED));
            assertThat(lanCells()).extracting(RollupCell::yes, RollupCell::no).containsExactly(tuple(1, 0));
            assertThat(figures.detail(figure).orElseThrow().figure().yes()).isTrue();
            assertThat(figures.detail(figure).orElseThrow().citations()).hasSize(1);
            assertThat(figures.history(lan().getFirst()).lines())
                    .filteredOn(HistoryLine::current)
                    .extracting(line -> line.figure().yes())
                    .containsExactly(true);
        }
        comments.add(lan().getFirst().observationId(), "vì sao?");
        asIct();
        assertThat(lan()).extracting(Figure::yes).containsExactly(false);
        assertThat(lan(Years.of(YEAR).approved(true))).extracting(Figure::yes).containsExactly(true);
        assertThat(lanCells()).extracting(RollupCell::yes, RollupCell::no).containsExactly(tuple(1, 0));
        assertThat(comments.list(figure)).hasSize(1);

        handIn();
        asLeader();
        assertThat(lan()).extracting(Figure::yes, Figure::review).containsExactly(tuple(false, Review.SUBMITTED));
        assertThat(lanCells()).extracting(RollupCell::yes, RollupCell::no).containsExactly(tuple(0, 1));
        asOtherAgency();
        assertThat(lan()).extracting(Figure::yes).containsExactly(true);
        asIct();
        reports.giveBack(report().id(), report().version(), "thử lại", Map.of());
        asLeader();
        assertThat(lan()).extracting(Figure::yes).containsExactly(true);
        handIn();
        asIct();
        reports.approve(report().id(), report().version());
        for (Runnable who : List.<Runnable>of(this::asStaff, this::asLeader, this::asOtherAgency, this::asIct)) {
            who.run();
            assertThat(lan()).extracting(Figure::yes, Figure::review).containsExactly(tuple(false, Review.APPROVED));
            assertThat(lan().getFirst().observationId()).isEqualTo(figure);
            assertThat(lanCells()).extracting(RollupCell::yes, RollupCell::no).containsExactly(tuple(0, 1));
        }
        // the system's alone
        new SignedIn(application).out();
        Map<List<Long>, Integer> cells = withData();
        // only the system itself makes everything anew
        new SignedIn(application).out();
        observations.rebuildRollup();
        assertThat(withData()).isEqualTo(cells);
    }

    @Test
    void aCorrectionThatIsTakenBackIsApprovedAgain() {
        approveAll();
        reports.reopen(report().id(), report().version(), due, "số liệu cũ");
        asStaff();
        Figure approved = lan().getFirst();
        Saved wrong = observations.enter(FigureEntry.over(approved, new Answer.YesNo(false), null));
        observations.restore(wrong.observationId(), wrong.version(), approved.version(), null);
        assertThat(lan()).extracting(Figure::yes, Figure::review).containsExactly(tuple(true, Review.APPROVED));
        asLeader();
        assertThat(lan()).hasSize(1);
        assertThat(lan().getFirst().observationId()).isEqualTo(approved.observationId());
        assertThat(lanCells()).extracting(RollupCell::yes).containsExactly(1);
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
        asAdministrator();
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
        return lan(Years.of(YEAR));
    }

    private List<Figure> lan(Years years) {
        return figures.ofAgenciesBelow(
                List.of(agency.unitId()), List.of(indicator("infra_lan_yn")), years, null, null, 10);
    }

    private List<RollupCell> lanCells() {
        return lanCells(Years.of(YEAR));
    }

    /** How many agencies each cell of the unit counts, by unit and indicator. */
    private Map<List<Long>, Integer> withData() {
        return totals.cells(List.of(agency.unitId()), List.of(), List.of(), Years.between(null, null), null).stream()
                .collect(Collectors.toMap(
                        cell -> List.of(cell.indicatorId(), cell.period().id()), RollupCell::withData));
    }

    private void approveAll() {
        asStaff();
        answerAll();
        handIn();
        asIct();
        reports.approve(report().id(), report().version());
    }

    private void handIn() {
        asStaff();
        reports.send(report().id(), report().version());
        asHead();
        reports.agree(report().id(), report().version());
    }

    private List<RollupCell> lanCells(Years years) {
        return totals.cells(List.of(agency.unitId()), List.of(), List.of(), years, null).stream()
                .filter(cell -> cell.indicatorId() == indicator("infra_lan_yn"))
                .toList();
    }

    private NewRound round(LocalDate dueOn) {
        long form = forms.all().getFirst().id();
        return new NewRound(form, agency.unitId(), YEAR, dueOn);
    }

    private Report report() {
        return report(roundId);
    }

    private Report report(long round) {
        return rounds.progress(round).stream()
                .filter(report -> report.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private Sheet sheet() {
        return reports.sheet(report().id());
    }

    private void answerAll() {
        sheet().missing().forEach(this::answer);
    }

    private void answer(Form.Line line) {
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

    private void answer(String indicator, Answer answer) {
        observations.enter(FigureEntry.into(agency.id(), indicator(indicator), YEAR, answer, null));
    }

    private void change(String indicator, Answer answer) {
        change(indicator, answer, null);
    }

    private void change(String indicator, Answer answer, @Nullable String reason) {
        Figure figure = Objects.requireNonNull(sheet().figures().get(indicator(indicator)));
        observations.enter(FigureEntry.over(figure, answer, reason));
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

    private void asAdministrator() {
        new SignedIn(application).as(NewAccount.ofNation("admin", "Quản trị", Roles.ADMINISTRATOR, false));
    }

    private void asOtherAgency() {
        Agency other = agencies.ofUnits(List.of(agency.unitId())).stream()
                .filter(one -> one.id() != agency.id())
                .findFirst()
                .orElseThrow();
        new SignedIn(application)
                .as(new NewAccount("khac", "Khác", Roles.AGENCY_STAFF, other.id(), other.unitId(), false));
    }

    private void asLeader() {
        new SignedIn(application).as(NewAccount.ofNation("lanhdao", "Lãnh đạo", Roles.LEADER, false));
    }

    private void asIct() {
        new SignedIn(application).as(NewAccount.ofNation("cntt", "CNTT", Roles.ICT_DEPARTMENT, false));
    }
}
