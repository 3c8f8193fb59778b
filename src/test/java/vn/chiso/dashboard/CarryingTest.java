package vn.chiso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiso.dashboard.LeftBehind.Reason;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Edition;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.indicator.RollupRule;
import vn.chiso.observation.Period;
import vn.chiso.observation.PeriodKind;
import vn.chiso.observation.RollupCell;
import vn.chiso.territory.Lineage;
import vn.chiso.territory.ReformedWorld;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** What units show on the boundaries of another day. */
class CarryingTest {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final Period YEAR =
            new Period(1, PeriodKind.YEAR, LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31), 2015, "");
    private static final Indicator COUNT = indicator(Kind.COUNT);
    private static final Indicator PERCENT = indicator(Kind.PERCENT);
    private static final Indicator YES_NO = indicator(Kind.YES_NO);

    @Test
    void aMergedUnitHasTheSumOfAll() {
        UnitFigures figures = of(merger(), sum(1, "10"), sum(2, "5"));

        assertThat(figures.shown(3, COUNT, null)).isInstanceOfSatisfying(Shown.Carried.class, carried -> {
            assertThat(carried.manner()).isEqualTo(Shown.Manner.WHOLE);
            assertThat(sum(carried)).isEqualByComparingTo("15");
            assertThat(carried.origins()).extracting(Shown.Origin::name).containsExactly("1", "2");
        });
    }

    @Test
    void aRatioIsMadeOfItsParts() {
        UnitFigures figures = of(merger(), ratio(1, 1, 2), ratio(2, 3, 8));

        assertThat(figures.shown(3, PERCENT, null))
                .isInstanceOfSatisfying(
                        Shown.Carried.class,
                        carried -> assertThat(CellNumbers.ratio(((Shown.RolledUp) carried.shown()).cell(), PERCENT))
                                .isEqualByComparingTo("40"));
    }

    @Test
    void percentagesWithoutPartsStayARange() {
        UnitFigures figures = of(merger(), percent(1, "20"), percent(2, "80"));

        assertThat(figures.shown(3, PERCENT, null)).isInstanceOfSatisfying(Shown.Carried.class, carried -> {
            RollupCell cell = ((Shown.RolledUp) carried.shown()).cell();
            assertThat(CellNumbers.ratio(cell, PERCENT)).isNull();
            assertThat(cell.min()).isEqualByComparingTo("20");
            assertThat(cell.max()).isEqualByComparingTo("80");
        });
    }

    @Test
    void answersAreCounted() {
        UnitFigures figures = of(merger(), answers(1, 3, 1), answers(2, 2, 4));

        assertThat(figures.shown(3, YES_NO, null)).isInstanceOfSatisfying(Shown.Carried.class, carried -> {
            RollupCell cell = ((Shown.RolledUp) carried.shown()).cell();
            assertThat(cell.yes()).isEqualTo(5);
            assertThat(cell.no()).isEqualTo(5);
        });
    }

    @Test
    void withoutTheFigureOfOneThereIsNoTotalButWhatIsKnownOfTheOthers() {
        UnitFigures figures = of(merger(), sum(1, "10"));

        assertThat(figures.shown(3, COUNT, null)).isInstanceOfSatisfying(Shown.Carried.class, carried -> {
            assertThat(carried.manner()).isEqualTo(Shown.Manner.LISTED);
            assertThat(carried.of()).isEqualTo(2);
            assertThat(ShownOrder.rank(carried, COUNT)).isNull();
        });
        assertThat(figures.left(3, COUNT, null)).extracting(LeftBehind::reason).containsExactly(Reason.INCOMPLETE);
    }

    @Test
    void aShareMakesAnEstimate() {
        UnitFigures figures = of(split("0.4"), sum(1, "10"));

        assertThat(figures.shown(2, COUNT, null)).isInstanceOfSatisfying(Shown.Carried.class, carried -> {
            assertThat(carried.manner()).isEqualTo(Shown.Manner.ESTIMATED);
            assertThat(sum(carried)).isEqualByComparingTo("4");
        });
        assertThat(sum((Shown.Carried) figures.shown(1, COUNT, null))).isEqualByComparingTo("6");
    }

    @Test
    void withoutAShareASplitCarriesNothing() {
        UnitFigures figures = of(split(null), sum(1, "10"));

        assertThat(figures.shown(2, COUNT, null)).isInstanceOf(Shown.Nothing.class);
        assertThat(figures.left(2, COUNT, null)).extracting(LeftBehind::reason).containsExactly(Reason.SHARE_UNKNOWN);
    }

    @Test
    void answersAndRangesAreNotDivided() {
        UnitFigures figures = of(split("0.4"), answers(1, 3, 1), percent(1, "20"));

        assertThat(figures.shown(2, YES_NO, null)).isInstanceOf(Shown.Nothing.class);
        assertThat(figures.left(2, YES_NO, null)).extracting(LeftBehind::reason).containsExactly(Reason.NOT_DIVISIBLE);
        assertThat(figures.left(2, PERCENT, null))
                .extracting(LeftBehind::reason)
                .containsExactly(Reason.NOT_DIVISIBLE);
    }

    @Test
    void figuresOfTheUnitItselfAreNotCarried() {
        UnitFigures figures = of(merger(), cell(3, COUNT, year(2026), "7"), sum(1, "10"), sum(2, "5"));

        assertThat(figures.shown(3, COUNT, 2026)).isInstanceOf(Shown.RolledUp.class);
        assertThat(figures.history(3, COUNT, null, null))
                .satisfiesExactly(
                        before -> assertThat(before).isInstanceOf(Shown.Carried.class),
                        after -> assertThat(after).isInstanceOf(Shown.RolledUp.class));
    }

    @Test
    void figuresOfOneYearOnBothSidesOfAReformAreNotMixed() {
        UnitFigures figures = of(merger(), cell(3, COUNT, year(2025), "7"), cell(1, COUNT, year(2025), "10"));

        assertThat(figures.shown(3, COUNT, 2025)).isInstanceOf(Shown.RolledUp.class);
        assertThat(figures.left(3, COUNT, 2025)).extracting(LeftBehind::reason).containsExactly(Reason.PERIODS);
    }

    @Test
    void whatWasMergedIsNotDividedForTheDayBefore() {
        UnitFigures figures = of(merger(), REFORM.minusDays(1), cell(3, COUNT, year(2026), "7"));

        assertThat(figures.shown(1, COUNT, null)).isInstanceOf(Shown.Nothing.class);
        assertThat(figures.left(1, COUNT, null)).extracting(LeftBehind::reason).containsExactly(Reason.MERGED);
    }

    @Property(tries = 200)
    void theTotalOfAllIsTheSameOnEverySetOfBoundaries(@ForAll("worlds") ReformedWorld world) {
        LocalDate first = world.days().getFirst();
        Period then = new Period(1, PeriodKind.YEAR, first, first.plusYears(1).minusDays(1), first.getYear(), "");
        List<RollupCell> cells = new ArrayList<>();
        BigDecimal all = BigDecimal.ZERO;
        for (long id : world.on(first)) {
            cells.add(cell(id, COUNT, then, String.valueOf(100 + 13 * id)));
            all = all.add(BigDecimal.valueOf(100 + 13 * id));
        }
        for (LocalDate day : world.days()) {
            UnitFigures figures = of(world.lineage(), day, cells.toArray(RollupCell[]::new));
            BigDecimal total = BigDecimal.ZERO;
            for (long id : world.on(day)) {
                Shown shown = figures.shown(id, COUNT, null).plain();
                if (shown instanceof Shown.RolledUp(RollupCell cell)) {
                    total = total.add(Objects.requireNonNull(cell.sumValue()));
                }
            }
            BigDecimal lost = BigDecimal.ZERO;
            for (long id : world.on(first)) {
                lost = lost.add(BigDecimal.valueOf(100 + 13 * id).multiply(world.lost(id, first, day)));
            }
            assertThat(total.add(lost)).isEqualByComparingTo(all);
        }
    }

    @Provide
    Arbitrary<ReformedWorld> worlds() {
        return Arbitraries.integers()
                .between(0, 999)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(ReformedWorld::of);
    }

    private static Lineage merger() {
        return new Lineage(
                Map.of(
                        1L, new Lineage.Life(null, REFORM),
                        2L, new Lineage.Life(null, REFORM),
                        3L, new Lineage.Life(REFORM, null))::get,
                List.of(
                        new Lineage.Link(1, 3L, REFORM, BigDecimal.ONE),
                        new Lineage.Link(2, 3L, REFORM, BigDecimal.ONE)));
    }

    private static Lineage split(@Nullable String share) {
        return new Lineage(
                Map.of(1L, new Lineage.Life(null, null), 2L, new Lineage.Life(REFORM, null))::get,
                List.of(new Lineage.Link(1, 2L, REFORM, share == null ? null : new BigDecimal(share))));
    }

    private static UnitFigures of(Lineage lineage, RollupCell... cells) {
        return of(lineage, LocalDate.of(2026, 12, 31), cells);
    }

    private static UnitFigures of(Lineage lineage, LocalDate day, RollupCell... cells) {
        return new UnitFigures(
                List.of(1L, 2L, 3L),
                id -> 0,
                List.of(),
                List.of(cells),
                List.of(),
                null,
                new Boundaries(day, lineage),
                CarryingTest::unit);
    }

    private static BigDecimal sum(Shown.Carried carried) {
        return Objects.requireNonNull(((Shown.RolledUp) carried.shown()).cell().sumValue());
    }

    private static Unit unit(long id) {
        return new Unit(
                id,
                "P" + id,
                null,
                UnitLevel.PROVINCE,
                "tỉnh",
                String.valueOf(id),
                String.valueOf(id),
                0L,
                null,
                null,
                null,
                0);
    }

    private static Period year(int year) {
        return new Period(year, PeriodKind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), year, "");
    }

    private static RollupCell sum(long unit, String value) {
        return cell(unit, COUNT, YEAR, value);
    }

    private static RollupCell cell(long unit, Indicator indicator, Period period, String value) {
        BigDecimal number = new BigDecimal(value);
        return cell(unit, indicator, period, 2, 0, null, null, number, number, 0, 0);
    }

    private static RollupCell ratio(long unit, int numerator, int denominator) {
        BigDecimal value = new BigDecimal(numerator).movePointRight(2).divide(new BigDecimal(denominator));
        return cell(
                unit, PERCENT, YEAR, 1, 1, new BigDecimal(numerator), new BigDecimal(denominator), null, value, 0, 0);
    }

    private static RollupCell percent(long unit, String value) {
        return cell(unit, PERCENT, YEAR, 2, 0, null, null, null, new BigDecimal(value), 0, 0);
    }

    private static RollupCell answers(long unit, int yes, int no) {
        return cell(unit, YES_NO, YEAR, yes + no, 0, null, null, null, null, yes, no);
    }

    private static RollupCell cell(
            long unit,
            Indicator indicator,
            Period period,
            int withData,
            int withParts,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal sum,
            @Nullable BigDecimal value,
            int yes,
            int no) {
        return new RollupCell(
                unit,
                indicator.id(),
                0,
                period,
                0,
                withData,
                0,
                withParts,
                value == null ? 0 : withData,
                numerator,
                denominator,
                sum,
                value,
                value,
                yes,
                no,
                Collections.nCopies(6, 0),
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                null);
    }

    private static Indicator indicator(Kind kind) {
        return new Indicator(
                List.of(Kind.values()).indexOf(kind) + 1,
                "one",
                1,
                1,
                "Một",
                "One",
                "Một",
                "One",
                "mot",
                kind,
                null,
                null,
                null,
                Direction.NONE,
                "A",
                RollupRule.of(kind),
                null,
                null,
                false,
                List.of(),
                false,
                null,
                null,
                Edition.FIRST,
                null,
                0);
    }
}
