package vn.chiso.observation.ui.paste;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Answer;
import vn.chiso.observation.AnswerReader;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.EntryPreview;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.check.Finding;

/**
 * One cell of a pasted block, and what would become of it.
 *
 * @param number counted from 1, row by row
 * @param text as it stands in the spreadsheet
 * @param target null when the grid has no cell there
 * @param question the two readings of a text that can be read both ways, answered or not; null for any other text
 */
record PasteCell(
        int number,
        String text,
        @Nullable PasteTarget target,
        AnswerReader.Outcome.@Nullable Ambiguous question,
        Verdict verdict) {

    PasteCell with(Verdict other) {
        return new PasteCell(number, text, target, question, other);
    }

    /** What would become of a cell. */
    sealed interface Verdict {

        /** Nothing stands in the spreadsheet: the grid keeps what it has. */
        record Blank() implements Verdict {}

        /** It can be read in two ways, and nobody has said which is meant. */
        record Asked() implements Verdict {}

        /** The grid says the same already. */
        record Unchanged(Answer answer) implements Verdict {}

        /**
         * @param fresh whether nobody has said anything there yet
         * @param odd what checks note about it, in the reader's language; empty for nothing
         */
        record Write(FigureEntry entry, boolean fresh, String odd) implements Verdict {}

        /** Somebody else has changed it since it was read. */
        record Overtaken(long observationId) implements Verdict {}

        /**
         * Refused, unless the source really says so.
         *
         * @param why in the reader's language
         */
        record Disputed(String why) implements Verdict {}

        /** @param why in the reader's language */
        record Refused(String why) implements Verdict {}

        /** What the service says to an entry. */
        static Verdict of(FigureEntry entry, EntryPreview preview, Locale locale) {
            return switch (preview) {
                case EntryPreview.New(List<Finding> odd) -> new Write(entry, true, Finding.in(odd, locale));
                case EntryPreview.Changed(List<Finding> odd) -> new Write(entry, false, Finding.in(odd, locale));
                case EntryPreview.Unchanged same -> new Unchanged(entry.answer());
                case EntryPreview.Refused(EditRefused why) -> refused(why, locale);
            };
        }

        private static Verdict refused(EditRefused why, Locale locale) {
            if (why.key().equals(EditRefused.OVERTAKEN) && why.arguments()[0] instanceof Long id) {
                return new Overtaken(id);
            }
            return why.yieldsToSource() ? new Disputed(why.in(locale)) : new Refused(why.in(locale));
        }
    }
}
