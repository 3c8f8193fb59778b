package vn.chiso.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiso.indicator.Direction;

class ComparabilityTest {

    @Test
    void theMedianOfAnEvenNumberIsTheStretchBetweenTheTwoInTheMiddle() {
        Distances four =
                Distances.of(numbers(10, 20, 40, 90), Direction.UP, null).orElseThrow();
        assertThat(four.medianLow()).isEqualByComparingTo("20");
        assertThat(four.medianHigh()).isEqualByComparingTo("40");
        assertThat(four.toMedian(new BigDecimal(10))).isEqualByComparingTo("-10");
        assertThat(four.toMedian(new BigDecimal(30))).isZero();
        assertThat(four.toMedian(new BigDecimal(90))).isEqualByComparingTo("50");
    }

    @Test
    void whereLessIsBetterTheLowestIsTheBest() {
        assertThat(Distances.of(numbers(10, 20), Direction.DOWN, null)
                        .orElseThrow()
                        .best())
                .isEqualByComparingTo("10");
        assertThat(Distances.of(numbers(10, 20), Direction.NONE, null)
                        .orElseThrow()
                        .best())
                .isNull();
    }

    @Test
    void oneNumberIsFarFromNobody() {
        assertThat(Distances.of(numbers(10), Direction.UP, null)).isEmpty();
    }

    private static List<BigDecimal> numbers(int... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
    }
}
