package vn.chiso.observation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Edition;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.indicator.RollupRule;

/** What each kind of check has to say of an answer. */
class CriterionTest {

    private static final long OWN = 1;
    private static final long OTHER = 2;
    private static final long THIRD = 3;

    @ParameterizedTest
    @CsvSource(textBlock = """
        -0.5, edit.refused.negative
        0,
        100,
        100.01, edit.refused.over100\
        """)
    void aPercentageLiesBetweenNothingAndAll(BigDecimal number, @Nullable String key) {
        Criterion range = new Range(BigDecimal.ZERO, new BigDecimal(100));
        assertThat(key(range, CheckedCase.alone(indicator(Kind.PERCENT), number(number))))
                .isEqualTo(key);
    }

    @Test
    void partsAboveTheWholeAreNoMatterOfTheRange() {
        Said parts =
                new Said(new BigDecimal("433.333333"), new BigDecimal(13), new BigDecimal(3), null, null, null, false);
        CheckedCase one = CheckedCase.alone(indicator(Kind.PERCENT), parts);
        assertThat(key(new Range(BigDecimal.ZERO, new BigDecimal(100)), one)).isNull();
        assertThat(key(new NotAbove(null), one)).isEqualTo("edit.refused.more_than_all");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        PERCENT, 40, 70,
        PERCENT, 40, 70.1, check.found.far
        PERCENT, 40, 9.9, check.found.far
        COUNT, 40, 52,
        COUNT, 40, 53, check.found.far
        COUNT, 0, 53,\
        """)
    void farIsCountedInPointsOrInPercentOfTheLastYear(
            Kind kind, BigDecimal last, BigDecimal number, @Nullable String key) {
        CheckedCase one =
                new CheckedCase(indicator(kind), number(number), Map.of(), new CheckedCase.Last(last, 2023), List.of());
        assertThat(key(new FarFromLast(new BigDecimal(30)), one)).isEqualTo(key);
    }

    @Test
    void aSumIsUnknownAsLongAsAPartIs() {
        AddsUp sum = new AddsUp(List.of(OTHER, THIRD));
        CheckedCase some = with(number("10"), Map.of(OTHER, number("4")));
        CheckedCase right = with(number("10"), Map.of(OTHER, number("4"), THIRD, number("6")));
        CheckedCase wrong = with(number("10"), Map.of(OTHER, number("4"), THIRD, number("7")));
        assertThat(key(sum, some)).isNull();
        assertThat(key(sum, right)).isNull();
        assertThat(key(sum, wrong)).isEqualTo("check.found.sum");
    }

    @Test
    void noAsksForNothingMore() {
        Together together = new Together(List.of(OTHER));
        assertThat(key(together, with(yes(false), Map.of()))).isNull();
        assertThat(key(together, with(yes(true), Map.of()))).isEqualTo("check.found.together");
        assertThat(key(together, with(yes(true), Map.of(OTHER, yes(false))))).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        97.824497, false, 97.82, true, true
        97.824497, false, 97.83, true, false
        97.824497, false, 98, true, true
        20, true, 20.35, true, false
        20.0, true, 20, true, true\
        """)
    void aComputedNumberIsAsExactAsTheStatedOne(
            BigDecimal one, boolean oneStated, BigDecimal other, boolean otherStated, boolean agree) {
        Said first = new Said(one, null, null, null, null, null, oneStated);
        Said second = new Said(other, null, null, null, null, null, otherStated);
        assertThat(first.agreesWith(second)).isEqualTo(agree);
        assertThat(second.agreesWith(first)).isEqualTo(agree);
    }

    @Test
    void anotherSourceIsNamedByWhatItSays() {
        CheckedCase one = new CheckedCase(
                indicator(Kind.YES_NO),
                yes(true),
                Map.of(),
                null,
                List.of(new CheckedCase.Source(1, yes(true), "yes"), new CheckedCase.Source(2, yes(false), "no")));
        Objection objection = new OtherSource().judge(one, Scope.ALL);
        assertThat(objection).isEqualTo(Objection.of("check.found.source", false));
    }

    private static @Nullable String key(Criterion criterion, CheckedCase one) {
        Objection objection = criterion.judge(one, new Scope(OWN, null));
        return objection == null ? null : objection.key();
    }

    private static CheckedCase with(Said said, Map<Long, Said> others) {
        return new CheckedCase(indicator(Kind.COUNT), said, others, null, List.of());
    }

    private static Said number(String number) {
        return number(new BigDecimal(number));
    }

    private static Said number(BigDecimal number) {
        return new Said(number, null, null, null, null, number.toPlainString(), true);
    }

    private static Said yes(boolean yes) {
        return new Said(null, null, null, yes, null, yes ? "yes" : "no", false);
    }

    private static Indicator indicator(Kind kind) {
        return new Indicator(
                OWN,
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
                RollupRule.NONE,
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
