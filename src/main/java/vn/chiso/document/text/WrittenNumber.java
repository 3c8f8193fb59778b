package vn.chiso.document.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number as a passage writes it.
 *
 * @param start where it begins in the text of the passage
 * @param end behind its last sign; a percent sign belongs to it
 * @param written as it stands there: {@code 97,82%}, {@code 13/3}, {@code 01/12/2016}
 * @param values what it can mean, one for most and two for {@code 2,950}; of a fraction its numerator; empty for what is
 *     no quantity
 * @param denominator of a fraction; null otherwise
 */
public record WrittenNumber(
        int start,
        int end,
        Role role,
        String written,
        List<BigDecimal> values,
        @Nullable BigDecimal denominator,
        boolean percent) {

    /** What a number is in its sentence. Only an amount can be a figure that nobody has seen yet. */
    public enum Role {
        AMOUNT,
        /** {@code 5351/5470}, {@code 1189HS/1194 HS}. */
        FRACTION,
        YEAR,
        /** A day, or a month of a year. */
        DATE,
        /** {@code 519/BC-VP}, {@code Nghị quyết 36a}, {@code Điều 7}. */
        REFERENCE,
        /** {@code mức độ 3}: a name of a level, not an amount. */
        LEVEL,
        /** Within a name: {@code FortiGate 500D}, {@code Covid-19}. */
        NAME,
        /** The number of a heading, a list or a row. */
        ORDINAL
    }

    public boolean isQuantity() {
        return role == Role.AMOUNT || role == Role.FRACTION;
    }

    /** Whether it can mean this number. */
    public boolean means(BigDecimal number) {
        return values.stream().anyMatch(value -> value.compareTo(number) == 0);
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
