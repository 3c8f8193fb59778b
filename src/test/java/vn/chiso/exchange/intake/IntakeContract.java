package vn.chiso.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Answer;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.Extract;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureExtract;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.PeriodKind;
import vn.chiso.observation.Years;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/** What a file's offers come to, on whichever database. These tests commit: each takes years of its own, in a database of
 * its own. */
@WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
abstract class IntakeContract {

    private static final String EMAIL = "email_staff_use_ratio";
    private static final String FIREWALL = "sec_firewall_yn";
    private static final String SPENT = "budget_task_executed_money";
    private static final String JUSTICE = "P44:so-tu-phap";
    private static final String TRADE = "P44:so-cong-thuong";

    @Autowired
    private IntakeService intake;

    @Autowired
    private FigureExtract extract;

    @Autowired
    private ObservationService observations;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatGoesOutComesInUnchanged() {
        List<Offer> offers = new ArrayList<>();
        extract.each(everything(), figure -> offers.add(asItIs(offers.size() + 1, figure)));

        assertThat(offers).hasSizeGreaterThan(350);
        assertThat(intake.judge(new Draft("so-lieu.xlsx", offers), Progress.UNWATCHED))
                .allSatisfy(one -> assertThat(one.verdict())
                        .as("%s %s", one.offer(), one.now())
                        .isInstanceOf(Verdict.Unchanged.class));
    }

    @Test
    void anImportIsOneActAndIsTakenBackAsOne() {
        List<Offer> offers = List.of(
                offer(1, TRADE, FIREWALL, NewPeriod.year(2001), text("có")),
                offer(2, JUSTICE, FIREWALL, NewPeriod.year(2001), text("không")),
                offer(3, JUSTICE, EMAIL, NewPeriod.year(2001), text("97,82%")));
        Draft draft = new Draft("báo cáo.xlsx", offers);
        List<Judged> shown = intake.judge(draft, Progress.UNWATCHED);
        assertThat(shown).allSatisfy(one -> assertThat(fresh(one)).isTrue());
        assertThat(held(offers)).isEmpty();

        Intake made = intake.accept(draft, shown, Progress.UNWATCHED);
        assertThat(made.figures()).isEqualTo(3);
        assertThat(held(offers)).extracting(Figure::yes).containsExactlyInAnyOrder(true, false, null);
        assertThat(intake.judge(draft, Progress.UNWATCHED))
                .allSatisfy(one -> assertThat(one.verdict()).isInstanceOf(Verdict.Unchanged.class));
        assertThat(origin(offers.getLast())).isEqualTo("báo cáo.xlsx · Số liệu!M3");

        assertThat(intake.own()).first().isEqualTo(made);
        intake.undo(made.id(), "nhầm tệp");
        assertThat(held(offers)).isEmpty();
        assertThat(intake.own().getFirst().undoneAt()).isNotNull();
        assertThatThrownBy(() -> intake.undo(made.id(), "lần nữa")).hasMessage("intake.refused.undone");
    }

    @Test
    void partsAndPeriodsOfSeveralYearsAreAnswered() {
        Indicator spent = indicator(SPENT);
        DimensionItem task = catalogue.items(spent).stream()
                .filter(catalogue::isLeaf)
                .findFirst()
                .orElseThrow();
        NewPeriod years = new NewPeriod(PeriodKind.RANGE, LocalDate.of(2001, 1, 1), LocalDate.of(2004, 12, 31), "");
        Offer offer = new Offer(
                1,
                new FilePlace("Phụ lục", 7, 6),
                new Offer.Aim.Cell(new Target(agencies.byKey(TRADE).orElseThrow(), spent, task, years)),
                new Line(Said.Decimal.of(new BigDecimal("625.3")), null, null, ""),
                "Tr đồng",
                null,
                null);
        Draft draft = new Draft("phụ lục.xlsx", List.of(offer));
        intake.accept(draft, intake.judge(draft, Progress.UNWATCHED), Progress.UNWATCHED);

        Figure figure = held(List.of(offer)).getFirst();
        assertThat(figure.value()).isEqualByComparingTo("625300000");
        assertThat(figure.measure()).isEqualTo("triệu đồng");
        assertThat(figure.itemId()).isEqualTo(task.id());
        assertThat(intake.judge(draft, Progress.UNWATCHED).getFirst().verdict()).isInstanceOf(Verdict.Unchanged.class);
    }

    @Test
    void onePlaceThatCannotBeWrittenAnyMoreLeavesEverythingAsItWas() {
        List<Offer> offers = List.of(
                offer(1, TRADE, FIREWALL, NewPeriod.year(2005), text("có")),
                offer(2, JUSTICE, FIREWALL, NewPeriod.year(2005), text("có")));
        Draft draft = new Draft("a.xlsx", offers);
        List<Judged> shown = intake.judge(draft, Progress.UNWATCHED);
        observations.enter(FigureEntry.into(
                agencies.byKey(JUSTICE).orElseThrow().id(),
                indicator(FIREWALL).id(),
                2005,
                new Answer.YesNo(false),
                null));
        assertThatThrownBy(() -> intake.accept(draft, shown, Progress.UNWATCHED))
                .isInstanceOf(EditRefused.class);
        assertThat(held(offers)).extracting(Figure::yes).containsExactly(false);
    }

    @Test
    void whoeverStopsAnImportStoresNothing() {
        List<Offer> offers = List.of(
                offer(1, TRADE, FIREWALL, NewPeriod.year(2010), text("có")),
                offer(2, JUSTICE, FIREWALL, NewPeriod.year(2010), text("có")));
        Draft draft = new Draft("dừng.xlsx", offers);
        List<Judged> shown = intake.judge(draft, Progress.UNWATCHED);
        assertThatThrownBy(() -> intake.accept(draft, shown, (written, all) -> {
                    throw new CancellationException(written + "/" + all);
                }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("2/2");
        assertThat(held(offers)).isEmpty();
        assertThat(intake.own()).noneMatch(one -> one.fileName().equals("dừng.xlsx"));
    }

    @Test
    void whatCanBeMeantInTwoWaysIsAskedAndNeverGuessed() {
        Offer fraction = offer(1, TRADE, EMAIL, NewPeriod.year(2006), Said.Decimal.of(new BigDecimal("0.98")));
        Draft draft = new Draft("a.xlsx", List.of(fraction));
        assertThat(intake.judge(draft, Progress.UNWATCHED).getFirst().verdict())
                .isEqualTo(new Verdict.Asked(
                        Answer.Amount.of(new BigDecimal("98")), Answer.Amount.of(new BigDecimal("0.98"))));
        draft.choose(fraction, true);
        assertThat(entry(intake.judge(draft, Progress.UNWATCHED).getFirst()).answer())
                .isEqualTo(Answer.Amount.of(new BigDecimal("98")));
        draft.read(Habits.UNKNOWN.withFractions(Habits.Fractions.AS_THEY_STAND));
        assertThat(entry(intake.judge(draft, Progress.UNWATCHED).getFirst()).answer())
                .isEqualTo(Answer.Amount.of(new BigDecimal("0.98")));
    }

    @Test
    void ofTwoReadingsOneThatCannotBeOrIsHeldNeedsNoChoice() {
        Offer fraction = offer(1, TRADE, EMAIL, NewPeriod.year(2011), Said.Decimal.of(new BigDecimal("0.98")));
        Offer large = offer(2, JUSTICE, EMAIL, NewPeriod.year(2011), text("2,950"));
        Draft draft = new Draft("a.xlsx", List.of(fraction, large));
        draft.choose(fraction, true);
        assertThat(draft.isDecided(fraction)).isTrue();
        List<Judged> shown = intake.judge(draft, Progress.UNWATCHED);
        assertThat(shown)
                .extracting(one -> entry(one).answer())
                .containsExactly(Answer.Amount.of(new BigDecimal("98")), Answer.Amount.of(new BigDecimal("2.950")));
        intake.accept(draft, shown, Progress.UNWATCHED);
        assertThat(intake.judge(new Draft("a.xlsx", List.of(fraction, large)), Progress.UNWATCHED))
                .extracting(Judged::verdict)
                .containsOnly(new Verdict.Unchanged());
    }

    @Test
    void whatWasSaidOfACellCanBeTakenBack() {
        Offer fraction = offer(1, TRADE, EMAIL, NewPeriod.year(2012), Said.Decimal.of(new BigDecimal("0.98")));
        Draft draft = new Draft("a.xlsx", List.of(fraction));
        draft.choose(fraction, true);
        draft.askAgain(fraction);
        assertThat(draft.isDecided(fraction)).isFalse();
        assertThat(intake.judge(draft, Progress.UNWATCHED).getFirst().verdict()).isInstanceOf(Verdict.Asked.class);
    }

    @Test
    void whatWasKeptAsItsSourceWritesItIsKnownTheNextTime() {
        Offer parts = new Offer(
                1,
                new FilePlace("Số liệu", 1, 14),
                new Offer.Aim.Cell(new Target(
                        agencies.byKey(TRADE).orElseThrow(),
                        indicator(EMAIL),
                        catalogue.item(DimensionItem.WHOLE),
                        NewPeriod.year(2013))),
                new Line(null, Said.Decimal.of(new BigDecimal("15")), Said.Decimal.of(new BigDecimal("13")), ""),
                "",
                null,
                null);
        Draft draft = new Draft("a.xlsx", List.of(parts));
        assertThat(intake.judge(draft, Progress.UNWATCHED).getFirst().verdict()).isInstanceOf(Verdict.Disputed.class);
        draft.because("báo cáo ghi như vậy");
        draft.keepAsWritten(parts);
        intake.accept(draft, intake.judge(draft, Progress.UNWATCHED), Progress.UNWATCHED);
        assertThat(intake.judge(new Draft("a.xlsx", List.of(parts)), Progress.UNWATCHED))
                .extracting(Judged::verdict)
                .containsOnly(new Verdict.Unchanged());
    }

    @Test
    void whoeverMadeTheFileSeesWhatSomebodyElseWroteSince() {
        Offer first = offer(1, TRADE, FIREWALL, NewPeriod.year(2007), text("có"));
        Draft draft = new Draft("a.xlsx", List.of(first));
        intake.accept(draft, intake.judge(draft, Progress.UNWATCHED), Progress.UNWATCHED);
        int seen = held(List.of(first)).getFirst().version();
        Figure now = held(List.of(first)).getFirst();
        observations.enter(FigureEntry.over(now, new Answer.NotApplicable(), "không thuộc phạm vi"));

        Offer late = new Offer(1, first.at(), first.aim(), new Line(text("không"), null, null, ""), "", null, seen);
        Draft again = new Draft("a.xlsx", List.of(late));
        assertThat(intake.judge(again, Progress.UNWATCHED).getFirst().verdict())
                .isEqualTo(new Verdict.Overtaken(new Answer.YesNo(false)));
        again.insist(late);
        assertThat(intake.judge(again, Progress.UNWATCHED).getFirst().verdict()).isInstanceOf(Verdict.Write.class);
    }

    @Test
    void aFileThatSaysTwoThingsOfOneCellIsRefusedThere() {
        Draft draft = new Draft(
                "a.xlsx",
                List.of(
                        offer(1, TRADE, FIREWALL, NewPeriod.year(2008), text("có")),
                        offer(2, TRADE, FIREWALL, NewPeriod.year(2008), text("có")),
                        offer(3, TRADE, FIREWALL, NewPeriod.year(2008), text("không"))));
        assertThat(intake.judge(draft, Progress.UNWATCHED))
                .extracting(one -> one.verdict().getClass().getSimpleName())
                .containsExactly("Write", "Unchanged", "Rejected");
    }

    @Test
    void nobodyNamesDaysThatNobodyWasAskedAbout() {
        NewPeriod odd = new NewPeriod(PeriodKind.YEAR, LocalDate.of(2009, 3, 1), LocalDate.of(2009, 3, 5), "x");
        Draft draft = new Draft("a.xlsx", List.of(offer(1, TRADE, FIREWALL, odd, text("có"))));
        assertThat(intake.judge(draft, Progress.UNWATCHED).getFirst().verdict()).isInstanceOf(Verdict.Rejected.class);
        assertThatThrownBy(() -> observations.enter(FigureEntry.into(
                        new FigureEntry.Place.Empty(
                                agencies.byKey(TRADE).orElseThrow().id(),
                                indicator(FIREWALL).id(),
                                DimensionItem.WHOLE,
                                odd),
                        new Answer.YesNo(true),
                        null)))
                .hasMessage("edit.refused.period");
        assertThat(jdbc.sql("select count(*) from period where label = 'x'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @WithMockUser(username = "khac", roles = Roles.ICT_DEPARTMENT)
    void nobodyTakesBackWhatSomebodyElseImported() {
        assertThatThrownBy(() -> intake.undo(-1, "thử")).hasMessage("intake.refused.unknown");
    }

    private Extract everything() {
        return new Extract(territory.nation().id(), null, List.of(), Years.between(null, null), null, null);
    }

    private Offer asItIs(int number, Figure figure) {
        Indicator indicator = catalogue.indicator(figure.indicatorId());
        Long agency = figure.subject().agencyId();
        Offer.Aim aim = agency == null
                ? new Offer.Aim.Known(figure.observationId())
                : new Offer.Aim.Cell(new Target(
                        agencies.byId(agency),
                        indicator,
                        catalogue.item(figure.itemId()),
                        NewPeriod.of(figure.period())));
        return new Offer(
                number,
                new FilePlace("Số liệu", number, 13),
                aim,
                Line.of(figure, indicator),
                figure.measure(),
                null,
                figure.version());
    }

    private Offer offer(int number, String agency, String indicator, NewPeriod period, Said value) {
        return new Offer(
                number,
                new FilePlace("Số liệu", number, 13),
                new Offer.Aim.Cell(new Target(
                        agencies.byKey(agency).orElseThrow(),
                        indicator(indicator),
                        catalogue.item(DimensionItem.WHOLE),
                        period)),
                new Line(value, null, null, ""),
                "",
                null,
                null);
    }

    private static Said text(String text) {
        return new Said.Text(text);
    }

    private Indicator indicator(String code) {
        return catalogue.indicator(code).orElseThrow();
    }

    private static boolean fresh(Judged one) {
        return one.verdict() instanceof Verdict.Write(FigureEntry entry, boolean fresh, List<?> odd) && fresh;
    }

    private static FigureEntry entry(Judged one) {
        return ((Verdict.Write) one.verdict()).entry();
    }

    private List<Figure> held(List<Offer> offers) {
        return List.copyOf(extract.in(offers.stream()
                        .map(offer -> ((Offer.Aim.Cell) offer.aim()).target().place())
                        .toList())
                .values());
    }

    private @Nullable String origin(Offer offer) {
        return jdbc.sql("select section from statement where id = ?")
                .param(held(List.of(offer)).getFirst().statementId())
                .query(String.class)
                .single();
    }
}
