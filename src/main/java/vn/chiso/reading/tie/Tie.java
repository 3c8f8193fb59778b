package vn.chiso.reading.tie;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from, as exactly as it is certain: a section, a passage of it, its numbers in the passage.
 *
 * @param section its ordinal in the report
 * @param passage its ordinal in the section; null when several could be meant
 * @param numbers the value first, then its parts; empty when the source writes none, or several alike
 */
public record Tie(String key, int section, @Nullable Integer passage, List<Span> numbers) {

    /**
     * @param start where a number begins in the passage
     * @param end behind its last sign
     */
    public record Span(int start, int end) {}

    public Tie {
        numbers = List.copyOf(numbers);
    }

    static Tie section(Claim claim, int section) {
        return new Tie(claim.key(), section, null, List.of());
    }
}
