package vn.chiso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiso.dashboard.AreaScale.AreaClass;
import vn.chiso.indicator.Kind;

/** Where the limits between the classes of a map lie. */
class AreaScaleTest {

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 3 50, 0 20 40 60 80 100",
        "PERCENT, 7, 0 20 40 60 80 100",
        "RATE, 80 120, 80 90 100 110 120",
        "COUNT, 3 17 29, 0 10 20 30",
        "COUNT, 1 2 3, 1 2 3",
        "COUNT, 5, 5",
        "COUNT, 1 3 4 5 900, 0 50 100 200 500 1000",
        "RATE, 0.12 0.31 0.5, 0.1 0.2 0.3 0.4 0.5",
        "MONEY, 7341400000 9100000000, 7000000000 7500000000 8000000000 8500000000 9000000000 9500000000",
    })
    void limitsAreRound(Kind kind, String numbers, String limits) {
        assertThat(AreaLimits.of(numbers(numbers), kind)).containsExactlyElementsOf(numbers(limits));
    }

    @Test
    void aPercentageAboveAHundredHasLimitsOfItsOwn() {
        assertThat(AreaLimits.of(numbers("20 130"), Kind.PERCENT).getLast()).isGreaterThanOrEqualTo(number("130"));
    }

    @Test
    void aLimitBelongsToTheClassAboveAndTheHighestToTheLast() {
        AreaScale scale = new AreaScale(
                List.of(new AreaClass(number("0"), number("20")), new AreaClass(number("20"), number("40"))));
        assertThat(scale.placeOf(number("19.999"))).contains(0);
        assertThat(scale.placeOf(number("20"))).contains(1);
        assertThat(scale.placeOf(number("40"))).contains(1);
        assertThat(scale.placeOf(number("40.1"))).isEmpty();
        assertThat(scale.placeOf(null)).isEmpty();
    }

    @Property(tries = 500)
    void everyNumberHasAClassAndThereAreAtMostFive(
            @ForAll @Size(min = 1, max = 70) List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> drawn) {
        List<BigDecimal> sorted =
                drawn.stream().sorted().map(one -> BigDecimal.valueOf(one, 2)).toList();
        for (Kind kind : List.of(Kind.RATE, Kind.COUNT, Kind.MONEY, Kind.PERCENT)) {
            List<BigDecimal> limits = AreaLimits.of(sorted, kind);
            assertThat(limits).hasSizeBetween(1, AreaScale.MOST + 1).isSorted().doesNotHaveDuplicates();
            assertThat(limits.getFirst()).isLessThanOrEqualTo(sorted.getFirst());
            assertThat(limits.getLast()).isGreaterThanOrEqualTo(sorted.getLast());
        }
    }

    private static List<BigDecimal> numbers(String text) {
        return Stream.of(text.split(" ")).map(AreaScaleTest::number).toList();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
