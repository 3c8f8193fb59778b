package vn.chiso.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiso.indicator.Direction;

class ComparabilityTest {

    @Test
    void whereTwoDifferentNumbersStandInTheMiddleThereIsNoMedian() {
        Distances two = Distances.of(numbers(50, 80), Direction.UP, null).orElseThrow();
        assertThat(two.median()).isNull();
        assertThat(two.toMedian(new BigDecimal(50))).isEmpty();
        assertThat(two.toMedian(new BigDecimal(80))).isEmpty();
    }

    @Test
    void whereBothInTheMiddleAreTheSameTheyAreTheMedian() {
        Distances four =
                Distances.of(numbers(10, 20, 20, 90), Direction.UP, null).orElseThrow();
        assertThat(four.toMedian(new BigDecimal(10)))
                .hasValueSatisfying(one -> assertThat(one).isEqualByComparingTo("-10"));
        assertThat(four.toMedian(new BigDecimal(90)))
                .hasValueSatisfying(one -> assertThat(one).isEqualByComparingTo("70"));
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
