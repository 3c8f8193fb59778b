package vn.chiso.round.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Saved;
import vn.chiso.round.FormService;
import vn.chiso.round.NewRound;
import vn.chiso.round.ReportService;
import vn.chiso.round.RoundService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;

/** Enter once, report to many, on whichever database: a campaign in April, and the year that it lies in. */
@Transactional
abstract class ReuseContract {

    private static final int YEAR = 2024;
    private static final String MAIL = "email_staff_use_ratio";
    private static final NewPeriod CAMPAIGN =
            NewPeriod.campaign(1, LocalDate.of(YEAR, 4, 1), LocalDate.of(YEAR, 4, 30));

    @Autowired
    private ReuseService reuse;

    @Autowired
    private MappingService mappings;

    @Autowired
    private RoundService rounds;

    @Autowired
    private ReportService reports;

    @Autowired
    private FormService forms;

    @Autowired
    private ObservationService observations;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Clock clock;

    @Autowired
    private BeanFactory application;

    private Agency agency;
    private long campaign;
    private long year;

    @BeforeEach
    void open() {
        agency = agencies.byKey("P89:so-xay-dung").orElseThrow();
        asIct();
        campaign = open(CAMPAIGN);
        year = open(NewPeriod.year(YEAR));
        asStaff();
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void whatWasAnsweredInAnotherRoundIsOfferedAndNotFilledIn() {
        answer(campaign, MAIL, amount("97.82"));
        Offer offer = offer(MAIL);
        assertThat(offer.answer()).isEqualTo(amount("97.82"));
        assertThat(offer.place(Texts.VIETNAMESE)).contains("Đợt 1 năm 2024");
        assertThat(offer.value(catalogue.indicator(indicator(MAIL)), Texts.VIETNAMESE))
                .isEqualTo("97,82 %");
        assertThat(reports.sheet(year).figures()).as("never copied silently").isEmpty();
    }

    @Test
    void takenOverItIsAStatementOfItsOwnThatNamesItsOrigin() {
        answer(campaign, MAIL, amount("97.82"));
        reuse.take(year, offer(MAIL));
        Figure taken = figure(MAIL);
        assertThat(taken.value()).isEqualByComparingTo("97.82");
        assertThat(taken.section()).startsWith("Dùng lại số đã báo cáo: ").contains("Đợt 1 năm 2024");
        assertThat(reuse.of(reports.sheet(year)).offers()).doesNotContainKey(indicator(MAIL));
        assertThat(reuse.of(reports.sheet(year)).outdated()).isEmpty();
    }

    @Test
    void whenTheOriginChangesTheTakenOneIsFlaggedAndStays() {
        answer(campaign, MAIL, amount("97.82"));
        reuse.take(year, offer(MAIL));
        Figure origin = Objects.requireNonNull(reports.sheet(campaign).figures().get(indicator(MAIL)));
        observations.enter(FigureEntry.over(origin, amount("98"), null));
        Offer now = Objects.requireNonNull(
                Objects.requireNonNull(reuse.of(reports.sheet(year)).outdated().get(indicator(MAIL)))
                        .now());
        assertThat(now.answer()).isEqualTo(amount("98"));
        assertThat(figure(MAIL).value()).isEqualByComparingTo("97.82");
        reuse.take(year, now);
        assertThat(figure(MAIL).value()).isEqualByComparingTo("98");
        assertThat(reuse.of(reports.sheet(year)).outdated()).isEmpty();
    }

    @Test
    void whatWasTypedOverATakenFigureIsTheUsersOwn() {
        answer(campaign, MAIL, amount("97.82"));
        reuse.take(year, offer(MAIL));
        observations.enter(FigureEntry.over(figure(MAIL), amount("90"), null));
        assertThat(reuse.of(reports.sheet(year)).outdated()).isEmpty();
    }

    @Test
    void takingOverIsTakenBackLikeAnyAnswer() {
        answer(campaign, MAIL, amount("97.82"));
        Saved saved = reuse.take(year, offer(MAIL));
        observations.restoreAll(List.of(saved), null);
        assertThat(reports.sheet(year).figures()).isEmpty();
        assertThat(offer(MAIL).answer()).isEqualTo(amount("97.82"));
    }

    @Test
    void aQuarterStandsForNoYear() {
        asIct();
        long quarter = open(NewPeriod.quarter(YEAR, 1));
        asStaff();
        answer(quarter, MAIL, amount("97.82"));
        assertThat(reuse.of(reports.sheet(year)).offers()).isEmpty();
    }

    @Test
    void whatHasChangedSinceItWasSeenIsNotTaken() {
        answer(campaign, MAIL, amount("97.82"));
        Offer seen = offer(MAIL);
        Figure origin = Objects.requireNonNull(reports.sheet(campaign).figures().get(indicator(MAIL)));
        observations.enter(FigureEntry.over(origin, amount("98"), null));
        assertRefused(ReuseRefused.GONE, () -> reuse.take(year, seen));
    }

    @Test
    void aDeclaredMappingOffersThePartOfARatio() {
        declare("doc_incoming_electronic_ratio", "doc_incoming_count", ReuseRule.DENOMINATOR);
        answer(year, "doc_incoming_electronic_ratio", parts("5351", "5470"));
        Offer offer = offer("doc_incoming_count");
        assertThat(offer.answer()).isEqualTo(amount("5470"));
        reuse.take(year, offer);
        assertThat(figure("doc_incoming_count").value()).isEqualByComparingTo("5470");
    }

    @Test
    void aSumIsOfferedOnlyWhenEveryPartIsThere() {
        declare("it_staff_degree_count", "it_staff_count", ReuseRule.SUM);
        long degrees = indicator("it_staff_degree_count");
        List<DimensionItem> items = catalogue.items(catalogue.indicator(degrees)).stream()
                .filter(item -> catalogue.isLeaf(item) && !item.subtotal())
                .toList();
        for (DimensionItem item : items.subList(0, items.size() - 1)) {
            count(degrees, item, "2");
        }
        assertThat(reuse.of(reports.sheet(year)).offers()).doesNotContainKey(indicator("it_staff_count"));
        count(degrees, items.getLast(), "3");
        assertThat(offer("it_staff_count").answer())
                .isEqualTo(new Answer.Amount(new BigDecimal(2 * (items.size() - 1) + 3), "người"));
    }

    @Test
    void aMappingHoldsInItsFormOnlyAndUntilItIsRemoved() {
        asIct();
        String form = reports.sheet(year).form().code();
        Mapping mapping = mappings.declare(new NewMapping(
                indicator(MAIL), DimensionItem.WHOLE, indicator("email_leader_use_ratio"), form, ReuseRule.SAME));
        asStaff();
        answer(year, MAIL, amount("97.82"));
        assertThat(offer("email_leader_use_ratio").rule()).isEqualTo(ReuseRule.SAME);
        asIct();
        mappings.remove(mapping.id());
        asStaff();
        assertThat(reuse.of(reports.sheet(year)).offers()).isEmpty();
    }

    @Test
    void aMappingHasToMakeSense() {
        declare("doc_incoming_electronic_ratio", "doc_incoming_count", ReuseRule.DENOMINATOR);
        asIct();
        assertRefused(
                ReuseRefused.TWICE,
                () -> declareNow("doc_incoming_electronic_ratio", "doc_incoming_count", "", ReuseRule.NUMERATOR));
        assertRefused(ReuseRefused.ITSELF, () -> declareNow(MAIL, MAIL, "", ReuseRule.SAME));
        assertRefused(ReuseRefused.SORT, () -> declareNow(MAIL, "doc_incoming_count", "", ReuseRule.SAME));
        assertRefused(ReuseRefused.SORT, () -> declareNow("infra_lan_yn", MAIL, "", ReuseRule.NUMERATOR));
        assertRefused(ReuseRefused.FORM, () -> declareNow(MAIL, "email_leader_use_ratio", "khong-co", ReuseRule.SAME));
    }

    @Test
    void onlyWhoeverDefinesWhatIsAskedDeclaresMappings() {
        asStaff();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> declareNow(MAIL, "email_leader_use_ratio", "", ReuseRule.SAME));
    }

    @Test
    void othersAreOfferedNothingAndTakeNothing() {
        answer(campaign, MAIL, amount("97.82"));
        Offer seen = offer(MAIL);
        as(Roles.AGENCY_STAFF, agencies.byKey("P44:so-tu-phap").orElseThrow());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reuse.take(year, seen));
    }

    private void declare(String from, String to, ReuseRule rule) {
        asIct();
        declareNow(from, to, "", rule);
        asStaff();
    }

    private void declareNow(String from, String to, String form, ReuseRule rule) {
        mappings.declare(new NewMapping(indicator(from), DimensionItem.WHOLE, indicator(to), form, rule));
    }

    private void count(long indicator, DimensionItem item, String value) {
        observations.enter(FigureEntry.into(
                new FigureEntry.Place.Empty(agency.id(), indicator, item.id(), NewPeriod.year(YEAR)),
                amount(value),
                null));
    }

    private void answer(long report, String indicator, Answer answer) {
        observations.enter(FigureEntry.into(reports.sheet(report).report().place(indicator(indicator)), answer, null));
    }

    private Offer offer(String indicator) {
        return Objects.requireNonNull(reuse.of(reports.sheet(year)).offers().get(indicator(indicator)));
    }

    private Figure figure(String indicator) {
        return Objects.requireNonNull(reports.sheet(year).figures().get(indicator(indicator)));
    }

    private long indicator(String code) {
        return catalogue.indicator(code).orElseThrow().id();
    }

    /** The agency's report in a round that is opened. */
    private long open(NewPeriod period) {
        long round = rounds.open(new NewRound(
                forms.all().getFirst().id(),
                agency.unitId(),
                period,
                LocalDate.now(clock.withZone(DateText.ZONE)).plusDays(10)));
        return rounds.progress(round).stream()
                .filter(one -> one.agency().equals(agency))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Answer amount(String value) {
        return new Answer.Amount(new BigDecimal(value), value.contains(".") || value.equals("98") ? "%" : "");
    }

    private static Answer parts(String top, String bottom) {
        return new Answer.Parts(new BigDecimal(top), new BigDecimal(bottom));
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(ReuseRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void asIct() {
        as(Roles.ICT_DEPARTMENT, null);
    }

    private void asStaff() {
        as(Roles.AGENCY_STAFF, agency);
    }

    private void as(String role, @Nullable Agency of) {
        new SignedIn(application)
                .as(new NewAccount(
                        "dung-lai",
                        "Người nhập liệu",
                        role,
                        of == null ? null : (Long) of.id(),
                        of == null ? null : (Long) of.unitId(),
                        false,
                        SignInWay.LOCAL,
                        null));
    }
}
