package vn.chiso.exchange.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what parts the cells of a CSV file: the sign that occurs the same number of times in the most lines. */
final class CsvDelimiter {

    /** In the order in which they are believed: commas are also written within numbers. */
    private static final char[] CANDIDATES = {'\t', ';', ','};

    private static final int LINES = 50;
    private static final String SAID = "sep=";

    private CsvDelimiter() {}

    /** Whether the first line only says what parts cells, as Excel reads it. */
    static boolean isSaid(String sample) {
        return sample.startsWith(SAID)
                && sample.length() > SAID.length()
                && (sample.length() == SAID.length() + 1 || "\r\n".indexOf(sample.charAt(SAID.length() + 1)) >= 0);
    }

    static char of(String sample) {
        if (isSaid(sample)) {
            return sample.charAt(SAID.length());
        }
        char best = CANDIDATES[1];
        int most = 0;
        for (char candidate : CANDIDATES) {
            int alike = mostAlike(counts(sample, candidate));
            if (alike > most) {
                best = candidate;
                most = alike;
            }
        }
        return best;
    }

    /** How often the sign occurs outside of quotes, line by line. */
    private static List<Integer> counts(String sample, char candidate) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < sample.length() && counts.size() < LINES; i++) {
            char sign = sample.charAt(i);
            quoted ^= sign == '"';
            if (sign == '\n' && !quoted) {
                counts.add(count);
                count = 0;
            } else if (sign == candidate && !quoted) {
                count++;
            }
        }
        counts.add(count);
        return counts;
    }

    /** How many lines have the same number of signs, not none. */
    private static int mostAlike(List<Integer> counts) {
        Map<Integer, Integer> lines = new HashMap<>();
        counts.stream().filter(count -> count > 0).forEach(count -> lines.merge(count, 1, Integer::sum));
        return lines.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
