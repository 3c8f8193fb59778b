package vn.chiso.exchange.intake;

import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.LegacyText.Encoding;

/**
 * What a file says in one place, and of which cell.
 *
 * @param number from 1, in the order of the file
 * @param aim which cell it speaks of, or why that is not known
 * @param measure the unit that the file names for money; empty where it names none
 * @param reason what the file gives as the reason of the change; null where it gives none
 * @param seen the version of the figure that whoever wrote the file saw; null where the file does not tell
 * @param writtenIn how the words were written; what is not Unicode was converted, which its user is told
 */
public record Offer(
        int number,
        FilePlace at,
        Aim aim,
        Line line,
        String measure,
        @Nullable String reason,
        @Nullable Integer seen,
        Encoding writtenIn) {

    /** What was written in Unicode. */
    public Offer(
            int number,
            FilePlace at,
            Aim aim,
            Line line,
            String measure,
            @Nullable String reason,
            @Nullable Integer seen) {
        this(number, at, aim, line, measure, reason, seen, Encoding.UNICODE);
    }

    /** What a figure is about, in the words of a file; empty for what it does not name. */
    public record Words(String agency, String unit, String indicator, String item, String period) {}

    /** Which cell is meant. */
    public sealed interface Aim {

        /** An agency's. */
        record Cell(Target target) implements Aim {}

        /** A figure by its id: of a unit or a population, which are not named by an agency. */
        record Known(long observationId) implements Aim {}

        /**
         * None that is known.
         *
         * @param key names a text of the bundles that says why
         * @param shown what the file names, for that text
         * @param words all that the file names of it
         */
        record Nowhere(String key, String shown, Words words) implements Aim {}
    }
}
