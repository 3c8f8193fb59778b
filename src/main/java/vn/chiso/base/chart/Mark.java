package vn.chiso.base.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a chart: a bar, a band, a point or a cell.
 *
 * @param key comes back with a click; should be unique within a chart
 * @param label whose figure it is, written at the left of a bar
 * @param value in the unit of the axis; null for a figure of words only, a gap, or one that has ends instead
 * @param low lower end of a conflict or range; null together with {@code high}
 * @param high upper end of a conflict or range
 * @param style the state of the figure
 * @param text the figure with its qualifier, as written at the end of the bar; may be empty
 * @param sentence what a screen reader says; never blank
 * @param target drawn as a thick tick across the bar; null when there is none
 * @param note written after the text in a lighter type, such as the scope of a joint figure; may be empty
 * @param parts the pieces of a bar that is made of pieces; otherwise empty
 */
public record Mark(
        String key,
        String label,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        MarkStyle style,
        String text,
        String sentence,
        @Nullable BigDecimal target,
        String note,
        List<MarkPart> parts) {

    /** Checks that both ends are there or neither, and in order. */
    public Mark {
        if ((low == null) != (high == null)) {
            throw new IllegalArgumentException("Mark %s needs both ends or none: %s, %s".formatted(key, low, high));
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("Mark %s has its ends reversed: %s, %s".formatted(key, low, high));
        }
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("Mark %s has no sentence to be read aloud".formatted(key));
        }
        parts = List.copyOf(parts);
    }

    /** A mark without note and parts. */
    public Mark(
            String key,
            String label,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            MarkStyle style,
            String text,
            String sentence,
            @Nullable BigDecimal target) {
        this(key, label, value, low, high, style, text, sentence, target, "", List.of());
    }

    /** A mark with one value. */
    public static Mark of(String key, String label, BigDecimal value, MarkStyle style, String text, String sentence) {
        return new Mark(key, label, value, null, null, style, text, sentence, null);
    }

    /** A band between two values: {@link MarkStyle#CONFLICT} or {@link MarkStyle#RANGE}. */
    public static Mark between(
            String key, String label, BigDecimal low, BigDecimal high, MarkStyle style, String text, String sentence) {
        return new Mark(key, label, null, low, high, style, text, sentence, null);
    }

    /** A figure without a number: words on a bar chart, a gap in a line, an empty cell of a heat map. */
    public static Mark words(String key, String label, String text, String sentence) {
        return new Mark(key, label, null, null, null, MarkStyle.FULL, text, sentence, null);
    }

    /** The same mark with a target. */
    public Mark withTarget(BigDecimal newTarget) {
        return new Mark(key, label, value, low, high, style, text, sentence, newTarget, note, parts);
    }

    /** The same mark with a note after its text. */
    public Mark withNote(String newNote) {
        return new Mark(key, label, value, low, high, style, text, sentence, target, newNote, parts);
    }

    /** The same mark drawn as these pieces, which should add up to its value. */
    public Mark withParts(List<MarkPart> newParts) {
        return new Mark(key, label, value, low, high, style, text, sentence, target, note, newParts);
    }
}
