package vn.chiso.observation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.check.Said;

/** Entries as checks look at them. */
@Component
class CheckedAnswers {

    private final Catalogue catalogue;

    CheckedAnswers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * In the order of the entries, which can be answers to their questions.
     *
     * @param cells where they go, in the same order
     */
    List<CheckedAnswer> of(List<FigureEntry> entries, List<HeldCell> cells) {
        List<CheckedAnswer> answers = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            answers.add(answer(entries.get(i).answer(), cells.get(i)));
        }
        return answers;
    }

    private CheckedAnswer answer(Answer answer, HeldCell cell) {
        Indicator indicator = catalogue.indicator(cell.slot().indicatorId());
        Wording words = Wording.of(answer, indicator, cell.observation().measure());
        Said said = answer.needsReason()
                ? Said.NOTHING
                : Reading.of(indicator, words.numerator(), words.denominator(), words.value(), words.measure())
                        .said();
        return new CheckedAnswer(
                cell.slot(), cell.year(), indicator, said, cell.observation().adoptedStatementId());
    }
}
