package vn.chiso.comparison.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Direction;
import vn.chiso.observation.Coverage;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.Goal;
import vn.chiso.observation.Period;
import vn.chiso.observation.PeriodKind;
import vn.chiso.observation.Review;
import vn.chiso.observation.Subject;
import vn.chiso.observation.SubjectKind;

/** Targets of 2025 judged by hand. */
class JudgingTest {

    private static final Subject UNIT =
            new Subject(1, SubjectKind.UNIT, 1, null, "toan_tinh", "", Coverage.ALL, "", "");
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);
    private static final Trajectory NO_WAY = new Trajectory(List.of());

    /** 20 at the end of 2020, 100 at the end of 2025: 68 at the end of 2023 (1.095 of 1.826 days: 67,973713). */
    private static final Trajectory WAY = new Trajectory(List.of(
            new Trajectory.Point(LocalDate.of(2020, 12, 31), new BigDecimal("20"), true),
            new Trajectory.Point(LocalDate.of(2025, 12, 31), new BigDecimal("100"), false)));

    @Test
    void thirtyNineOf283ServicesAreMissedAnd13Point78PerCent() {
        Goal registered = goal("283");
        Judgement judged = judge(registered, NO_WAY, AFTER, figure(2025, "39"));
        assertThat(judged.light()).isEqualTo(TargetLight.MISSED);
        assertThat(judged.share(registered)).contains(new BigDecimal("13.7809"));
        assertThat(judged.gap(registered)).contains(new BigDecimal("-244"));
    }

    @Test
    void whatIsAsGoodAsTheTargetIsReachedWheneverThatIs() {
        assertThat(judge(goal("80"), NO_WAY, BEFORE, figure(2023, "80")).light())
                .isEqualTo(TargetLight.REACHED);
        assertThat(judge(goal("80"), NO_WAY, AFTER, figure(2025, "80.1")).light())
                .isEqualTo(TargetLight.REACHED);
    }

    @Test
    void whereLessIsBetterLessIsReached() {
        Judgement judged = Judging.judge(goal("10"), Direction.DOWN, NO_WAY, List.of(figure(2025, "9")), AFTER);
        assertThat(judged.light()).isEqualTo(TargetLight.REACHED);
        judged = Judging.judge(goal("10"), Direction.DOWN, NO_WAY, List.of(figure(2025, "11")), AFTER);
        assertThat(judged.light()).isEqualTo(TargetLight.MISSED);
    }

    @ParameterizedTest
    @CsvSource({"67.97, BEHIND", "67.98, ON_TRACK", "99, ON_TRACK", "0, BEHIND"})
    void betweenStartAndDeadlineTheWayDecides(String value, TargetLight light) {
        Judgement judged = judge(goal("100"), WAY, BEFORE, figure(2023, value));
        assertThat(judged.light()).isEqualTo(light);
        assertThat(judged.expected()).isEqualByComparingTo("67.973713");
    }

    @Test
    void theNewestResultCounts() {
        Judgement judged = judge(goal("100"), WAY, BEFORE, figure(2024, "50"), figure(2022, "90"), figure(2023, "80"));
        assertThat(judged.light()).isEqualTo(TargetLight.BEHIND);
        assertThat(judged.result())
                .isNotNull()
                .extracting(one -> one.period().year())
                .isEqualTo(2024);
    }

    @Test
    void withoutAWayNobodyKnowsWhetherItIsOnTrack() {
        assertWhy(Unknown.ONE_POINT, judge(goal("100"), NO_WAY, BEFORE, figure(2023, "50")));
        assertWhy(Unknown.BEFORE_THE_WAY, judge(goal("100"), WAY, BEFORE, figure(2019, "50")));
    }

    @Test
    void withoutAResultNothingIsSaid() {
        assertWhy(Unknown.NO_FIGURE, judge(goal("20"), NO_WAY, AFTER));
        assertWhy(Unknown.NONE_OF_ITS_TIME, judge(goal("100"), WAY, AFTER, figure(2024, "90")));
        assertWhy(Unknown.NOT_OVER, judge(goal("100"), WAY, BEFORE, figure(2025, "90")));
    }

    @Test
    void aResultOfALaterOrAnotherSortOfTimeIsNotHeldAgainstIt() {
        assertWhy(Unknown.NO_FIGURE, judge(goal("20"), NO_WAY, AFTER, figure(2026, "50")));
        Period years = new Period(9, PeriodKind.RANGE, LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31), 2025, "");
        assertWhy(Unknown.NO_FIGURE, judge(goal("20"), NO_WAY, AFTER, figure(years, FigureState.STATED, "50", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "CONFLICT, CONFLICT",
        "DOUBTFUL, DOUBTFUL",
        "WORDS, WORDS",
        "NOT_REPORTED, NOT_REPORTED",
        "NOT_APPLICABLE, NOT_APPLICABLE"
    })
    void whatIsNoNumberSaysWhy(FigureState state, Unknown why) {
        assertWhy(why, judge(goal("20"), NO_WAY, AFTER, figure(year(2025), state, null, "")));
    }

    @ParameterizedTest
    @CsvSource({
        // "about 80" may be 75 to 85
        "khoảng, 80, 84, , ROUNDED",
        "khoảng, 80, 80, , ROUNDED",
        "khoảng, 80, 86, MISSED,",
        "khoảng, 80, 74, REACHED,",
        // "more than 98" may be 100, and is certainly 98
        "trên, 98, 100, , BOUND",
        "trên, 98, 98, REACHED,",
        "dưới, 50, 40, , BOUND",
        "dưới, 50, 60, MISSED,",
        "toàn bộ, 100, 100, REACHED,"
    })
    void theWordOfTheSourceIsHeard(
            String word, String value, String aim, @Nullable TargetLight light, @Nullable Unknown why) {
        Judgement judged = judge(goal(aim), NO_WAY, AFTER, figure(year(2025), FigureState.STATED, value, word));
        assertThat(judged.light()).isEqualTo(light == null ? TargetLight.UNKNOWN : light);
        assertThat(judged.why()).isEqualTo(why);
    }

    @Test
    void whereNoWayIsBetterNothingIsGoodOrBad() {
        assertWhy(
                Unknown.NO_DIRECTION,
                Judging.judge(goal("20"), Direction.NONE, NO_WAY, List.of(figure(2025, "20")), AFTER));
    }

    private static void assertWhy(Unknown why, Judgement judged) {
        assertThat(judged.light()).isEqualTo(TargetLight.UNKNOWN);
        assertThat(judged.why()).isEqualTo(why);
    }

    private static Judgement judge(Goal goal, Trajectory way, LocalDate today, Figure... results) {
        return Judging.judge(goal, Direction.UP, way, List.of(results), today);
    }

    private static Goal goal(String value) {
        return new Goal(
                1,
                "E-1",
                true,
                UNIT,
                1,
                1,
                DimensionItem.WHOLE,
                year(2025),
                new BigDecimal(value),
                null,
                null,
                value,
                "",
                "",
                null,
                null);
    }

    private static Figure figure(int year, String value) {
        return figure(year(year), FigureState.STATED, value, "");
    }

    private static Figure figure(Period period, FigureState state, @Nullable String value, String qualifier) {
        return new Figure(
                1,
                UNIT,
                1,
                DimensionItem.WHOLE,
                period,
                state,
                Review.APPROVED,
                value == null ? null : new BigDecimal(value),
                null,
                null,
                null,
                null,
                null,
                null,
                value,
                "",
                qualifier,
                false,
                0,
                1,
                1L,
                null,
                null,
                List.of());
    }

    private static Period year(int year) {
        return new Period(year, PeriodKind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), year, "");
    }
}
