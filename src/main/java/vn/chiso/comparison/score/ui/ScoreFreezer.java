package vn.chiso.comparison.score.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.ScoreSubject;
import vn.chiso.dashboard.ui.FrozenCells;
import vn.chiso.savedview.AddressParts;
import vn.chiso.savedview.Freezer;
import vn.chiso.savedview.FrozenContent;

/** Freezes the pages of an index: the board of a stage, and the sheet of one who is scored. */
@Component
class ScoreFreezer implements Freezer {

    private final ScoreContext context;
    private final FrozenCells cells;

    ScoreFreezer(ScoreContext context, FrozenCells cells) {
        this.context = context;
        this.cells = cells;
    }

    @Override
    public boolean takes(String asked) {
        return Set.of(ScoreAddress.BOARD, ScoreAddress.SHEET).contains(AddressParts.path(asked));
    }

    @Override
    public FrozenContent read(String asked, Locale locale) {
        UnaryOperator<String> parts = AddressParts.reader(asked);
        Optional<ScoreChoice> found = new ScoreAddress(context).parse(parts);
        if (found.isEmpty()) {
            return new FrozenContent(Texts.get("score.unknown", locale), "", List.of());
        }
        ScoreChoice choice = found.get();
        ScoreBoard board = context.boards().board(choice.request());
        FrozenScores frozen = new FrozenScores(choice, board, cells.maker(FrozenScores.shown(board), locale), locale);
        Optional<ScoreSubject> subject = AddressParts.path(asked).equals(ScoreAddress.BOARD)
                ? Optional.empty()
                : board.subjects().stream()
                        .filter(one -> one.key().equals(parts.apply(ScoreAddress.SUBJECT)))
                        .findFirst();
        return new FrozenContent(
                choice.index().name(locale) + " · " + choice.edition().said().label(),
                String.join(
                        " · ",
                        subject.map(ScoreSubject::name)
                                .orElseGet(() -> Texts.get(choice.stage().key(), locale)),
                        choice.unit().fullName(),
                        String.valueOf(choice.year()),
                        Texts.get(choice.subjects().key(), locale)),
                List.of(subject.map(frozen::sheet).orElseGet(frozen::all)));
    }
}
