package vn.chiso.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.PassageKind;
import vn.chiso.reading.tie.Tie.Span;

/**
 * The passage in which a report says a figure.
 *
 * @param section path of its section, such as {@code I.2}
 * @param numbers where the figure's numbers are in it, the value first
 */
public record Sentence(String section, Passage passage, List<Span> numbers) {

    /** Where a sentence ends: not within a number, nor behind a number of a list. */
    private static final Pattern END = Pattern.compile("(?<=[.;!?…])(?<!\\b\\d{1,2}\\.)\\s+(?=[\\p{Lu}\\d“\"-])");

    public Sentence {
        numbers = List.copyOf(numbers);
    }

    /**
     * The part of the passage that is the sentence around the numbers; all of a row, and of a passage without numbers.
     *
     * @param text as it stands there, cells of a row parted by a blank
     * @param numbers where they are in this text
     */
    public record Excerpt(String text, List<Span> numbers) {

        public Excerpt {
            numbers = List.copyOf(numbers);
        }
    }

    public Excerpt excerpt() {
        String all = passage.text().replace(Passage.CELL_END, ' ');
        if (numbers.isEmpty() || passage.kind() == PassageKind.ROW) {
            return new Excerpt(all, numbers);
        }
        int first = numbers.stream().mapToInt(Span::start).min().orElse(0);
        int last = numbers.stream().mapToInt(Span::end).max().orElse(all.length());
        int from = 0;
        int to = all.length();
        for (MatchResult end : END.matcher(all).results().toList()) {
            if (end.end() <= first) {
                from = end.end();
            } else if (end.start() >= last) {
                to = end.start();
                break;
            }
        }
        int begin = from;
        return new Excerpt(
                all.substring(from, to),
                numbers.stream()
                        .map(span -> new Span(span.start() - begin, span.end() - begin))
                        .toList());
    }
}
