package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.ScoreRanks;
import vn.chiso.comparison.score.ScoreSubject;
import vn.chiso.comparison.score.Stage;
import vn.chiso.comparison.score.rule.Scores;

/** The total of one who is scored, with its place and how complete it is, above the bar of its pillars. */
final class SheetSummary extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    SheetSummary(ScoreBoard board, ScoreSubject subject, Locale locale) {
        ScoreWords words = new ScoreWords(locale);
        Scores.Of scores = board.of(Stage.COMPUTED, subject.key());
        ScoreRanks ranks = ScoreRanks.of(board, Stage.COMPUTED);
        Span total = new Span((board.isApproximate(subject.key()) ? "≈ " : "") + words.of(scores.total()));
        total.addClassName("score-sheet__total");
        getContent().addClassName("score-sheet__summary");
        getContent().add(total);
        if (scores.total().isScored()) {
            getContent()
                    .add(
                            new Span(words.percent(scores.total())),
                            new Span(getTranslation(
                                    "score.place_in",
                                    ScoreWords.place(
                                            ranks.place(subject.key()).orElse(null), ranks.among(subject.key())),
                                    getTranslation(subject.block()))),
                            ScoreWords.quiet(words.completeness(scores.total())),
                            new PillarBar(board.edition(), scores, locale),
                            PillarBar.legend(board.edition(), locale, getTranslation("score.legend.open")));
        }
        if (board.index().example()) {
            getContent().add(new Badge(Symbol.INFO, getTranslation("score.example.note"), "badge--neutral"));
        }
    }
}
