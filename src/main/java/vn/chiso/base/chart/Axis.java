package vn.chiso.base.chart;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of the value axis are written and where it ends. Only the axis: the texts of the marks come written.
 *
 * @param format name of a number format: {@code vi} ({@code 1.685}) or {@code en} ({@code 1,685})
 * @param suffix unit written behind each number, or empty; with {@code %} the axis runs to 100 by itself
 * @param min lower end; null lets the chart choose (zero for bars, lines and cells)
 * @param max upper end; null lets the chart choose the next round number
 */
public record Axis(
        String format,
        String suffix,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {

    /** Checks that the ends are in order. */
    public Axis {
        if (min != null && max != null && min.compareTo(max) >= 0) {
            throw new IllegalArgumentException("An axis cannot run from %s to %s".formatted(min, max));
        }
    }

    /** An axis whose ends the chart chooses, written as in {@code locale}. */
    public static Axis of(Locale locale, String suffix) {
        return new Axis(locale.getLanguage().equals("en") ? "en" : "vi", suffix, null, null);
    }

    /** The same axis between fixed ends. */
    public Axis between(BigDecimal newMin, BigDecimal newMax) {
        return new Axis(format, suffix, newMin, newMax);
    }
}
