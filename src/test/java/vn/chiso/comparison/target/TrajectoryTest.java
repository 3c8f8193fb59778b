package vn.chiso.comparison.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrajectoryTest {

    private static final LocalDate START = LocalDate.of(2020, 12, 31);
    private static final LocalDate HALF = LocalDate.of(2023, 12, 31);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Test
    void betweenTwoKnownPointsTheWayIsStraight() {
        // 365 + 365 of 1.096 days are gone on 31/12/2022: 20 + 40 × 730 / 1095 = 46,666667
        Trajectory way = Trajectory.through(List.of(start("20"), milestone(HALF, "60")));
        assertThat(way.at(LocalDate.of(2022, 12, 31))).contains(new BigDecimal("46.666667"));
    }

    @Test
    void theWayGoesThroughEveryKnownPoint() {
        Trajectory way = Trajectory.through(List.of(milestone(END, "100"), start("20"), milestone(HALF, "60")));
        assertThat(way.at(START).orElseThrow()).isEqualByComparingTo("20");
        assertThat(way.at(HALF).orElseThrow()).isEqualByComparingTo("60");
        assertThat(way.at(END).orElseThrow()).isEqualByComparingTo("100");
        // 366 of the 731 days from the milestone to the end: 60 + 40 × 366 / 731
        assertThat(way.at(LocalDate.of(2024, 12, 31)).orElseThrow()).isEqualByComparingTo("80.027360");
    }

    @Test
    void beyondTheKnownPointsThereIsNoWay() {
        Trajectory way = Trajectory.through(List.of(start("20"), milestone(HALF, "60")));
        assertThat(way.at(START.minusDays(1))).isEmpty();
        assertThat(way.at(HALF.plusDays(1))).isEmpty();
    }

    @Test
    void onePointIsNoWay() {
        Trajectory way = Trajectory.through(List.of(milestone(END, "100")));
        assertThat(way.isThere()).isFalse();
        assertThat(way.at(END)).isEmpty();
    }

    @Test
    void aMilestoneCountsBeforeAStartOfTheSameDay() {
        Trajectory way = Trajectory.through(
                List.of(new Trajectory.Point(HALF, BigDecimal.ONE, true), milestone(HALF, "60"), milestone(END, "80")));
        assertThat(way.points()).extracting(Trajectory.Point::start).containsExactly(false, false);
    }

    private static Trajectory.Point start(String value) {
        return new Trajectory.Point(START, new BigDecimal(value), true);
    }

    private static Trajectory.Point milestone(LocalDate on, String value) {
        return new Trajectory.Point(on, new BigDecimal(value), false);
    }
}
