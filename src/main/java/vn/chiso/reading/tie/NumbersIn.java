package vn.chiso.reading.tie;

import java.util.List;
import java.util.regex.Pattern;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.WrittenNumber;
import vn.chiso.document.text.WrittenNumbers;
import vn.chiso.reading.tie.ClaimedNumber.Part;

/**
 * The numbers of a passage before one claim, each with the words that it belongs to. Reports write a number either behind
 * its words ({@code Eoffice đạt 100%}) or before them ({@code 100% cơ quan có mạng}).
 */
final class NumbersIn {

    private static final int FLAGS =
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** What stands between words and the number behind them. */
    private static final Pattern BEHIND =
            Pattern.compile(".*(?:\\b(?:đạt|là|chiếm|còn|tỷ lệ|tỉ lệ)(?: \\p{L}+){0,2}|khoảng|:|\\()\\s*$", FLAGS);

    private static final double OTHER_SIDE = 0.25;

    private final Passage passage;
    private final ClaimedNumber claimed;
    private final ClaimedWords words;
    private final List<WrittenNumber> quantities;

    NumbersIn(Passage passage, ClaimedNumber claimed, ClaimedWords words) {
        this.passage = passage;
        this.claimed = claimed;
        this.words = words;
        quantities = WrittenNumbers.in(passage).stream()
                .filter(number -> number.isQuantity() || claimed.is(Part.VALUE, number))
                .toList();
    }

    Passage passage() {
        return passage;
    }

    List<WrittenNumber> all(Part part) {
        return quantities.stream().filter(number -> claimed.is(part, number)).toList();
    }

    boolean has(Part part) {
        return quantities.stream().anyMatch(number -> claimed.is(part, number));
    }

    /** How well the passage fits by its words. */
    double score() {
        return words.in(passage.text());
    }

    double nearness(WrittenNumber number) {
        String text = passage.text();
        int at = quantities.indexOf(number);
        int from = at == 0 ? 0 : quantities.get(at - 1).end();
        int to = at == quantities.size() - 1
                ? text.length()
                : quantities.get(at + 1).start();
        String before = text.substring(from, number.start());
        String after = text.substring(number.end(), to);
        boolean behind = BEHIND.matcher(before).matches();
        return words.in(behind ? before : after) + OTHER_SIDE * words.in(behind ? after : before);
    }
}
