package vn.chiso.observation.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an answer, a figure or a source says, as far as checks look at it; money is in đồng.
 *
 * @param number computed from the parts where only these are stated
 * @param stated whether the number itself is stated
 */
public record Said(
        @Nullable BigDecimal number,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Boolean yes,
        @Nullable Integer level,
        @Nullable String text,
        boolean stated) {

    public static final Said NOTHING = new Said(null, null, null, null, null, null, false);

    /** Whether it says that there is something: any answer but "no". */
    public boolean affirms() {
        return yes == null ? number != null || numerator != null || level != null || text != null : yes;
    }

    /** Whether the numerator is above the denominator. */
    public boolean isAboveWhole() {
        return numerator != null && denominator != null && numerator.compareTo(denominator) > 0;
    }

    /** Whether both can be true at once. A number that was computed is as exact as the one that is stated beside it. */
    public boolean agreesWith(Said other) {
        if (number == null || other.number == null) {
            return Objects.equals(yes, other.yes)
                    && Objects.equals(level, other.level)
                    && (yes != null || level != null || Objects.equals(text, other.text));
        }
        if (stated == other.stated) {
            return number.compareTo(other.number) == 0;
        }
        int digits = Math.max(
                0, (stated ? number : other.number).stripTrailingZeros().scale());
        return number.setScale(digits, RoundingMode.HALF_UP)
                        .compareTo(other.number.setScale(digits, RoundingMode.HALF_UP))
                == 0;
    }
}
