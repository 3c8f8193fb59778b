package vn.chiso.comparison.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.Goal;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.Years;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;

/** The register of targets, on whichever database. */
@Transactional
abstract class TargetContract {

    private static final LegalBasis DECISION = new LegalBasis(null, "Quyết định 9/QĐ-UBND ngày 05/01/2022", "II.1");
    private static final String MAIL = "email_staff_use_ratio";

    @Autowired
    private TargetService targets;

    @Autowired
    private TargetRecords records;

    @Autowired
    private FigureService figures;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory application;

    @BeforeEach
    void signIn() {
        ict("P38");
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void the283ServicesOfThanhHoaAreCheckedAgainstTheirPartsAndHeldAgainst39() {
        JudgedTarget registered = byFact("004-F062");
        assertThat(registered.parts())
                .extracting(part -> part.goal().value())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("233"), new BigDecimal("39"), new BigDecimal("11"));
        assertThat(registered.against().code()).isEqualTo("dvctt_l3_count");
        assertThat(registered.judgement().light()).isEqualTo(TargetLight.MISSED);
        assertThat(registered.judgement().share(registered.target().goal())).contains(new BigDecimal("13.7809"));
    }

    @Test
    void aPartIsNotHeldAgainstTheResultOfTheWhole() {
        assertThat(byFact("004-F065").judgement().why())
                .as("39 registered by districts are not the 39 of the province")
                .isEqualTo(Unknown.NO_FIGURE);
    }

    @Test
    void the20PerCentOfAnGiangCannotBeJudged() {
        ict("P89");
        JudgedTarget aim = byFact("002-F043");
        assertThat(aim.target().goal().value()).isEqualByComparingTo("20");
        assertThat(aim.judgement().light()).isEqualTo(TargetLight.UNKNOWN);
        assertThat(aim.judgement().why()).isEqualTo(Unknown.NO_FIGURE);
    }

    @Test
    void figuresAreDrawnAgainstTheNumbersOfTheirIndicator() {
        long services = catalogue.indicator("dvctt_l3_count").orElseThrow().id();
        assertThat(targets.lines(List.of(services), 2016, 2016, Texts.VIETNAMESE))
                .hasSize(4)
                .filteredOn(line -> line.value().compareTo(new BigDecimal("283")) == 0)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.label()).isEqualTo("Chỉ tiêu 283 dịch vụ, UBND tỉnh Thanh Hóa, năm 2016");
                    assertThat(line.source()).isEqualTo("UBND tỉnh Thanh Hóa, 120/BC-UBND, mục I.4");
                });
        assertThat(targets.lines(List.of(services), 2017, null, Texts.VIETNAMESE))
                .isEmpty();
    }

    @Test
    void aTargetThatIsSetIsInForceWithItsBasis() {
        long line = records.set(mail(terms("98", "")));
        JudgedTarget set = targets.byLine(line).orElseThrow();
        assertThat(set.target().basis()).isEqualTo(DECISION);
        assertThat(set.target().goal().section()).isEqualTo("Quyết định 9/QĐ-UBND ngày 05/01/2022, mục II.1");
        assertThat(set.judgement().light()).as("96 % are stated for 2016").isEqualTo(TargetLight.MISSED);
        assertThat(set.judgement().gap(set.target().goal()).orElseThrow()).isEqualByComparingTo("-2");
        assertThat(goals("P38")).extracting(Goal::statementId).contains(line);
        assertThat(audited("target.set")).isOne();
    }

    @Test
    void aTargetIsNoSourceOfTheFigureThatIsHeldAgainstIt() {
        records.set(mail(terms("98", "")));
        long figure = targets.all().stream()
                .filter(one -> one.goal().value() != null && one.goal().value().intValue() == 98)
                .findFirst()
                .flatMap(one -> targets.byLine(one.lineId()))
                .map(one -> one.judgement().result())
                .orElseThrow()
                .observationId();
        assertThat(figures.detail(figure).orElseThrow().citations())
                .noneMatch(citation -> citation.basis().equals("target"));
    }

    @Test
    void betweenAStartAndTheDeadlineItIsOnTrackOrBehind() {
        // 90 % at the end of 2014, 99 % at the end of 2019: 731 of 1.826 days are gone at the end of 2016
        Start start = new Start(LocalDate.of(2014, 12, 31), new BigDecimal("90"));
        long line = records.set(mail(new TargetTerms(NewPeriod.year(2019), amount("99"), DECISION, start, "")));
        JudgedTarget over = targets.byLine(line).orElseThrow();
        assertThat(over.judgement().why()).as("2019 is over").isEqualTo(Unknown.NONE_OF_ITS_TIME);
        assertThat(over.way().at(LocalDate.of(2016, 12, 31)).orElseThrow()).isEqualByComparingTo("93.602957");
        long later = records.set(mail(new TargetTerms(NewPeriod.year(2099), amount("99"), DECISION, null, "")));
        assertThat(targets.byLine(later).orElseThrow().judgement().light()).isEqualTo(TargetLight.ON_TRACK);
    }

    @Test
    void whatAReportSetsStaysSaidWhenAnotherTakesItsPlace() {
        ict("P89");
        JudgedTarget stated = byFact("002-F043");
        long line = stated.target().lineId();
        assertRefused(TargetRefused.NO_REASON, () -> records.change(line, 0, of2021("25", " ")));
        records.change(line, 0, of2021("25", "Điều chỉnh kế hoạch"));
        Target now = targets.byLine(line).orElseThrow().target();
        assertThat(now.goal().value()).isEqualByComparingTo("25");
        assertThat(now.goal().subject()).isEqualTo(stated.target().goal().subject());
        assertThat(now.original()).isEqualTo(stated.target().goal());
        assertThat(goals("P89")).extracting(Goal::factKey).doesNotContain("002-F043");
        assertThat(jdbc.sql("select value_text from statement where fact_key = '002-F043'")
                        .query(String.class)
                        .single())
                .isEqualTo("20");
    }

    @Test
    void whatAReportSetsIsNotWithdrawnAndHoldsAgainWhenTheOtherIs() {
        ict("P89");
        long line = byFact("002-F043").target().lineId();
        assertRefused(TargetRefused.OF_A_REPORT, () -> records.withdraw(line, 0, "Thôi"));
        records.change(line, 0, of2021("25", "Điều chỉnh"));
        records.withdraw(line, 1, "Điều chỉnh sai");
        assertThat(byFact("002-F043").target().step()).isEqualTo(2);
        assertThat(goals("P89")).extracting(Goal::factKey).contains("002-F043");
    }

    @Test
    void whatWasWithdrawnIsKeptAndCanBeBroughtBack() {
        long line = records.set(mail(terms("98", "")));
        records.withdraw(line, 1, "Hết hiệu lực");
        assertThat(targets.byLine(line)).isEmpty();
        assertThat(goals("P38")).extracting(Goal::statementId).doesNotContain(line);
        assertThat(targets.withdrawn()).extracting(TargetStep::lineId).containsExactly(line);
        records.undo(line, 2);
        assertThat(targets.byLine(line).orElseThrow().target().goal().value()).isEqualByComparingTo("98");
        assertThat(targets.history(line))
                .extracting(TargetStep::kind)
                .containsExactly(TargetStep.Kind.SET, TargetStep.Kind.WITHDRAWN, TargetStep.Kind.UNDONE);
        assertRefused(TargetRefused.NOT_UNDONE, () -> records.undo(line, 3));
    }

    @Test
    void aChangeIsTakenBackToTheTermsBefore() {
        long line = records.set(mail(terms("98", "")));
        records.change(line, 1, terms("99", "Nâng chỉ tiêu"));
        records.undo(line, 2);
        assertThat(targets.byLine(line).orElseThrow().target().goal().value()).isEqualByComparingTo("98");
        assertThat(goals("P38").stream()
                        .filter(goal -> goal.indicatorId() == indicator(MAIL))
                        .toList())
                .hasSize(1);
    }

    @Test
    void whoeverWasSlowerIsTold() {
        long line = records.set(mail(terms("98", "")));
        records.change(line, 1, terms("99", "Nâng"));
        assertRefused(TargetRefused.OVERTAKEN, () -> records.change(line, 1, terms("97", "Hạ")));
    }

    @Test
    void aTargetNeedsABasisAndAValueThatCanBe() {
        assertRefused(
                TargetRefused.NO_BASIS,
                () -> records.set(mail(new TargetTerms(
                        NewPeriod.year(2016), amount("98"), new LegalBasis(null, " ", "II"), null, ""))));
        assertRefused(TargetRefused.OUT_OF_RANGE, () -> records.set(mail(terms("101", ""))));
        assertRefused(TargetRefused.OUT_OF_RANGE, () -> records.set(mail(terms("-1", ""))));
        assertThatExceptionOfType(EditRefused.class)
                .isThrownBy(() -> records.set(
                        mail(new TargetTerms(NewPeriod.year(2016), new Answer.YesNo(true), DECISION, null, ""))));
        Start late = new Start(LocalDate.of(2016, 12, 31), BigDecimal.ONE);
        assertRefused(
                TargetRefused.START_LATE,
                () -> records.set(mail(new TargetTerms(NewPeriod.year(2016), amount("98"), DECISION, late, ""))));
    }

    @Test
    void thereIsOneTargetForASubjectAnIndicatorAndAPeriod() {
        records.set(mail(terms("98", "")));
        assertRefused(TargetRefused.TWICE, () -> records.set(mail(terms("97", ""))));
    }

    @Test
    void anAgencyIsSetATargetOfWhatItIsAsked() {
        ict("P44");
        long agency = agencies.byKey("P44:so-tu-phap").orElseThrow().id();
        NewTarget wanted = new NewTarget(true, agency, 0, null, indicator(MAIL), of2015("80"));
        JudgedTarget set = targets.byLine(records.set(wanted)).orElseThrow();
        assertThat(set.judgement().why())
                .as("Sở Tư pháp: khoảng 80 %, which may be less")
                .isEqualTo(Unknown.ROUNDED);
        assertRefused(
                TargetRefused.NOT_ASKED,
                () -> records.set(
                        new NewTarget(true, agency, 0, null, indicator("egov_completion_target_ratio"), of2015("80"))));
    }

    /** Quảng Bình is no unit of its own from 1 July 2025: its target for 2026 would be nobody's to reach. */
    @Test
    void aTargetIsOfAUnitThatIsThereWhenItFallsDue() {
        ict("P44");
        long unit = territory.byKey("P44").orElseThrow().id();
        assertRefused(
                TargetRefused.NOT_IN_FORCE,
                () -> records.set(new NewTarget(true, null, unit, null, indicator(MAIL), by(2026))));
        long line = records.set(new NewTarget(true, null, unit, null, indicator(MAIL), by(2024)));
        assertRefused(TargetRefused.NOT_IN_FORCE, () -> records.change(line, 1, by(2026)));
    }

    @Test
    void nobodyElseSetsTargets() {
        ict("P44");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> records.set(mail(terms("98", ""))));
        as(Roles.LEADER, "P38", null);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> records.set(mail(terms("98", ""))));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> records.withdraw(-1, 1, "Thôi"));
    }

    @Test
    void targetsOfOthersAreNotRead() {
        ict("P44");
        assertThat(targets.find(TargetFilter.ALL))
                .extracting(one ->
                        territory.byId(one.target().goal().subject().unitId()).key())
                .doesNotContain("P38", "P89");
    }

    @Test
    void theListIsFiltered() {
        new SignedIn(application).out();
        assertThat(targets.find(new TargetFilter("dang ky", null, "", 2016, null)))
                .hasSize(5);
        assertThat(targets.find(new TargetFilter("", null, "cqdt", null, null))).hasSize(2);
        assertThat(targets.find(new TargetFilter("", null, "", null, TargetLight.MISSED)))
                .extracting(one -> one.target().goal().factKey())
                .containsExactly("004-F062");
    }

    private JudgedTarget byFact(String fact) {
        return targets.find(TargetFilter.ALL).stream()
                .filter(one -> one.target().goal().factKey().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    private List<Goal> goals(String unit) {
        return figures.goals(List.of(territory.byKey(unit).orElseThrow().id()), Years.between(null, null));
    }

    private long indicator(String code) {
        return catalogue.indicator(code).orElseThrow().id();
    }

    private NewTarget mail(TargetTerms terms) {
        return new NewTarget(true, null, territory.byKey("P38").orElseThrow().id(), null, indicator(MAIL), terms);
    }

    private static TargetTerms terms(String value, String reason) {
        return new TargetTerms(NewPeriod.year(2016), amount(value), DECISION, null, reason);
    }

    private static TargetTerms of2021(String value, String reason) {
        return new TargetTerms(NewPeriod.year(2021), amount(value), DECISION, null, reason);
    }

    private static TargetTerms of2015(String value) {
        return new TargetTerms(NewPeriod.year(2015), amount(value), DECISION, null, "");
    }

    private static TargetTerms by(int year) {
        return new TargetTerms(NewPeriod.year(year), amount("80"), DECISION, null, "Đặt mức");
    }

    private static Answer amount(String value) {
        return Answer.Amount.of(new BigDecimal(value));
    }

    private long audited(String action) {
        return jdbc.sql("select count(*) from audit_event where action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(TargetRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void ict(String unit) {
        as(Roles.ICT_DEPARTMENT, unit, null);
    }

    private void as(String role, String unit, @Nullable String agency) {
        new SignedIn(application)
                .as(new NewAccount(
                        "chi-tieu",
                        "Người giữ chỉ tiêu",
                        role,
                        agency == null
                                ? null
                                : (Long) agencies.byKey(agency).orElseThrow().id(),
                        territory.byKey(unit).orElseThrow().id(),
                        false,
                        SignInWay.LOCAL,
                        null));
    }
}
