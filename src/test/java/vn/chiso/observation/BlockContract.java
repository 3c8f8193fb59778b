package vn.chiso.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.SqlCounter;

/** What many answers at once do, on whichever database. These tests commit: each takes years and cells of its own, in a
 * database of its own. */
@Import(SqlCounter.class)
@WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
abstract class BlockContract {

    private static final String EMAIL = "email_staff_use_ratio";
    private static final String FIREWALL = "sec_firewall_yn";

    @Autowired
    private FigureService figures;

    @Autowired
    private TotalService totals;

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

    @Autowired
    private RollupCheck check;

    @Test
    void aBlockIsWrittenAndTakenBackAsOne() {
        Figure held = figure("P44:so-tu-phap");
        RollupCell before = cell(2015);
        List<Saved> saved = observations.enterAll(List.of(
                over(held, 81), into("P44:so-cong-thuong", 2018, yes(true)), into("D455:ubnd", 2018, yes(false))));

        assertThat(saved).extracting(Saved::before).containsExactly(held.version(), Saved.EMPTY, Saved.EMPTY);
        assertThat(figure("P44:so-tu-phap").value()).isEqualByComparingTo("81");
        assertThat(cell(2015).max()).isEqualByComparingTo("81");
        assertThat(firewalls(2018)).containsExactlyInAnyOrder(true, false);

        observations.restoreAll(saved, "hoàn tác");
        assertThat(figure("P44:so-tu-phap").value()).isEqualByComparingTo("80");
        assertThat(cell(2015)).isEqualTo(before);
        assertThat(firewalls(2018)).isEmpty();
    }

    @Test
    void manyAnswersToOneQuestionRollUpAsOneByOne() {
        List<Agency> asked = agencies.all().stream().limit(60).toList();
        List<Saved> saved = observations.enterAll(
                asked.stream().map(agency -> email(agency.id(), 2003)).toList());
        assertThat(check.agrees()).isTrue();
        assertThat(cell(2003).max()).isEqualByComparingTo("50");

        observations.restoreAll(saved.subList(20, 60), "hoàn tác");
        assertThat(check.agrees()).isTrue();
        observations.restoreAll(saved.subList(0, 20), "hoàn tác");
        assertThat(check.agrees()).isTrue();
    }

    @Test
    void oneRefusedAnswerLeavesEverythingAsItWas() {
        Figure held = figure("P44:so-tu-phap");
        long statements = statements();
        assertThatThrownBy(() -> observations.enterAll(
                        List.of(into("P44:so-cong-thuong", 2019, yes(true)), over(held, 82), over(held, 101))))
                .isInstanceOf(EditRefused.class);
        assertThat(figure("P44:so-tu-phap").version()).isEqualTo(held.version());
        assertThat(firewalls(2019)).isEmpty();
        assertThat(statements()).isEqualTo(statements);
    }

    @Test
    void whoWasOvertakenInOneCellWritesNoCell() {
        observations.enter(into("P44:so-cong-thuong", 2020, yes(true)));
        refused(
                () -> observations.enterAll(
                        List.of(into("D455:ubnd", 2020, yes(true)), into("P44:so-cong-thuong", 2020, yes(false)))),
                EditRefused.OVERTAKEN);
        assertThat(firewalls(2020)).containsExactly(true);
    }

    @Test
    void aBlockOfWhichOneCellWasChangedSinceStaysWhole() {
        List<Saved> saved = observations.enterAll(
                List.of(into("P44:so-cong-thuong", 2021, yes(true)), into("D455:ubnd", 2021, yes(true))));
        Figure second = figures.byIds(List.of(saved.getLast().observationId())).getFirst();
        observations.enter(FigureEntry.over(second, yes(false), null));
        refused(() -> observations.restoreAll(saved, null), EditRefused.OVERTAKEN);
        assertThat(firewalls(2021)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aPreviewTellsWhatWouldHappenAndWritesNothing() {
        Figure held = figure("D457:ubnd");
        FigureEntry same = new FigureEntry(
                new FigureEntry.Place.Held(enteredAgain(held)),
                figure("D457:ubnd").version(),
                amount(33),
                null);
        FigureEntry stale = over(held, 34);
        long statements = statements();
        SqlCounter.reset();
        List<EntryPreview> previews = observations.preview(List.of(
                into("P44:so-cong-thuong", 2022, yes(true)),
                over(figure("P44:so-tu-phap"), 83),
                same,
                over(figure("P44:so-tu-phap"), 101),
                stale));
        assertThat(previews.subList(0, 3))
                .hasExactlyElementsOfTypes(
                        EntryPreview.New.class, EntryPreview.Changed.class, EntryPreview.Unchanged.class);
        assertThat(previews.subList(3, 5))
                .extracting(preview -> ((EntryPreview.Refused) preview).why().key())
                .containsExactly("edit.refused.over100", EditRefused.OVERTAKEN);
        assertThat(statements()).isEqualTo(statements);
        assertThat(firewalls(2022)).isEmpty();
    }

    @Test
    void twoBlocksOverTheSameCellsWaitForEachOtherAndOneIsTooLate() throws Exception {
        List<FigureEntry> block =
                List.of(into("P44:so-cong-thuong", 2023, yes(true)), into("D455:ubnd", 2024, yes(true)));
        // so that only the cells are fought for, not the years
        observations.enterAll(List.of(into("D457:ubnd", 2023, yes(false)), into("D457:ubnd", 2024, yes(false))));
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Boolean> one = both.submit(entering(block, start));
            Future<Boolean> other = both.submit(entering(block.reversed(), start));
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(firewalls(2023)).containsExactlyInAnyOrder(true, false);
        assertThat(firewalls(2024)).containsExactlyInAnyOrder(true, false);
    }

    /** Filled and empty cells together are the dearest: rows are changed and added. */
    @Test
    void aSaveCostsFifteenStatementsHoweverManyCellsItHas() {
        List<Long> all = agencies
                .ofUnits(List.of(territory.byKey("P44").orElseThrow().id()))
                .stream()
                .map(Agency::id)
                .toList();
        // what was never spoken of is added with the first word: the year, and what locks it
        List<Saved> first = observations.enterAll(List.of(email(all.getFirst(), 2001), email(all.getFirst(), 2002)));
        List<FigureEntry> two = List.of(over(first.getFirst()), email(all.get(1), 2001));
        List<FigureEntry> many = new ArrayList<>(List.of(over(first.getLast())));
        all.subList(1, all.size()).forEach(agency -> many.add(email(agency, 2002)));
        all.subList(2, all.size()).forEach(agency -> many.add(email(agency, 2001)));
        assertThat(many).hasSizeGreaterThan(7);

        // on PostgreSQL two of them tell other nodes; figures and empty cells are looked up apart
        int costOfTwo = statements(() -> observations.enterAll(two));
        assertThat(SqlCounter.statements()).hasSizeLessThanOrEqualTo(15);
        // the slices of the roll-up are renewed in another way, which costs three more
        assertThat(statements(() -> observations.enterAll(many)))
                .isLessThanOrEqualTo(15)
                .isLessThanOrEqualTo(costOfTwo + 3);
    }

    private static int statements(Runnable act) {
        SqlCounter.reset();
        act.run();
        return SqlCounter.statements().size();
    }

    private FigureEntry email(long agencyId, int year) {
        return FigureEntry.into(agencyId, indicator(EMAIL), year, amount(50), null);
    }

    private static FigureEntry over(Saved saved) {
        return new FigureEntry(
                new FigureEntry.Place.Held(saved.observationId()), saved.version(), amount(51), "đếm lại");
    }

    @Test
    @WithMockUser(username = "lanhdao", roles = Roles.LEADER)
    void aLeaderMayNeitherWriteNorTry() {
        List<FigureEntry> block = List.of(over(figure("P44:so-tu-phap"), 84));
        assertThatThrownBy(() -> observations.enterAll(block)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> observations.preview(block)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> observations.restoreAll(List.of(), null)).isInstanceOf(AccessDeniedException.class);
    }

    /** Whether the block was written; false when the other was faster. */
    private Callable<Boolean> entering(List<FigureEntry> block, CyclicBarrier start) {
        return new DelegatingSecurityContextCallable<>(() -> {
            start.await();
            try {
                observations.enterAll(block);
                return true;
            } catch (EditRefused late) {
                assertThat(late.key()).isEqualTo(EditRefused.OVERTAKEN);
                return false;
            }
        });
    }

    private long enteredAgain(Figure figure) {
        return observations.enter(over(figure, 33)).observationId();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        EditRefused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static FigureEntry over(Figure figure, int percent) {
        return FigureEntry.over(figure, amount(percent), null);
    }

    private FigureEntry into(String agencyKey, int year, Answer answer) {
        return FigureEntry.into(agency(agencyKey), indicator(FIREWALL), year, answer, null);
    }

    private static Answer amount(int value) {
        return Answer.Amount.of(BigDecimal.valueOf(value));
    }

    private static Answer yes(boolean yes) {
        return new Answer.YesNo(yes);
    }

    private Figure figure(String agencyKey) {
        return figures.ofAgency(agency(agencyKey), Years.of(2015)).stream()
                .filter(figure -> figure.indicatorId() == indicator(EMAIL))
                .findFirst()
                .orElseThrow();
    }

    private List<Boolean> firewalls(int year) {
        return figures
                .ofAgenciesBelow(
                        List.of(territory.byKey("P44").orElseThrow().id()),
                        List.of(indicator(FIREWALL)),
                        Years.of(year),
                        null,
                        null,
                        100)
                .stream()
                .map(Figure::yes)
                .toList();
    }

    private RollupCell cell(int year) {
        long unit = territory.byKey("P44").orElseThrow().id();
        return totals.cells(List.of(unit), List.of(), List.of(), Years.of(year), null).stream()
                .filter(cell -> cell.indicatorId() == indicator(EMAIL))
                .findFirst()
                .orElseThrow();
    }

    private long statements() {
        return jdbc.sql("select count(*) from statement").query(Long.class).single();
    }

    private long agency(String key) {
        return agencies.byKey(key).orElseThrow().id();
    }

    private long indicator(String code) {
        return catalogue.indicator(code).orElseThrow().id();
    }
}
