package vn.chiso.observation.ui.paste;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberConvention;
import vn.chiso.base.text.Texts;
import vn.chiso.observation.Answer;
import vn.chiso.observation.AnswerReader;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ui.paste.PasteCell.Verdict;

/** How the texts of a pasted block are read, and what the editor has said about them. */
final class PasteReading {

    private final Locale locale;
    private final Map<Integer, Boolean> asThousands = new HashMap<>();
    private final Set<Integer> asWritten = new HashSet<>();
    private NumberConvention convention = NumberConvention.AUTOMATIC;
    private String reason = "";

    PasteReading(Locale locale) {
        this.locale = locale;
    }

    NumberConvention convention() {
        return convention;
    }

    /** Numbers are written in another way; what was answered before is asked again. */
    void convention(NumberConvention newConvention) {
        convention = newConvention;
        asThousands.clear();
        asWritten.clear();
    }

    /** Answers what a text means that can be read in two ways. */
    void answer(PasteCell cell, boolean thousands) {
        asThousands.put(cell.number(), thousands);
    }

    /** The reading that was chosen for a cell; null while nobody has chosen. */
    @Nullable
    Boolean answered(PasteCell cell) {
        return asThousands.get(cell.number());
    }

    /** Keeps what a check refuses, as the source really says so; needs a reason. */
    void keepAsWritten(PasteCell cell) {
        asWritten.add(cell.number());
    }

    void because(String newReason) {
        reason = newReason.strip();
    }

    boolean hasReason() {
        return !reason.isEmpty();
    }

    /**
     * The cell with what its text says; whether that may be written is not known yet.
     *
     * @param number counted from 1, row by row
     * @param target null when the grid has no cell there
     */
    PasteCell read(int number, String text, @Nullable PasteTarget target) {
        AnswerReader.Outcome.@Nullable Ambiguous question = null;
        Verdict verdict;
        if (target == null) {
            verdict = refused("paste.outside");
        } else if (text.isEmpty()) {
            verdict = new Verdict.Blank();
        } else if (target.figure() == null && target.empty() == null) {
            verdict = refused("grid.edit.choose_year");
        } else {
            switch (AnswerReader.read(text, target.indicator(), convention)) {
                case AnswerReader.Outcome.Read(Answer answer) -> verdict = write(number, target, answer);
                case AnswerReader.Outcome.Unreadable(String key) -> verdict = refused(key, text);
                case AnswerReader.Outcome.Ambiguous both -> {
                    question = both;
                    Boolean chosen = asThousands.get(number);
                    verdict = chosen == null
                            ? new Verdict.Asked()
                            : write(number, target, chosen ? both.asThousands() : both.asDecimals());
                }
            }
        }
        return new PasteCell(number, text, target, question, verdict);
    }

    private Verdict write(int number, PasteTarget target, Answer answer) {
        String why = reason.isEmpty() ? null : reason;
        Figure figure = target.figure();
        FigureEntry entry = figure != null
                ? FigureEntry.over(figure, answer, why)
                : FigureEntry.into(Objects.requireNonNull(target.empty()), answer, why);
        return new Verdict.Write(asWritten.contains(number) ? entry.keptAsWritten() : entry, figure == null, "");
    }

    private Verdict refused(String key, Object... arguments) {
        return new Verdict.Refused(Texts.get(key, locale, arguments));
    }
}
