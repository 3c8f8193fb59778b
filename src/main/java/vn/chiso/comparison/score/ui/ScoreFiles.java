package vn.chiso.comparison.score.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.ScoreSubject;
import vn.chiso.comparison.score.Stage;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.rule.Outcome;

/** What the pages of an index show, as files. Points are numbers there. */
record ScoreFiles(ScoreContext context, Locale locale) {

    private static final int DECIMALS = 4;

    /** Everybody who is scored, with the points of each pillar. */
    TableFile board(ScoreChoice shown, ScoreBoard board) {
        ListTable<BoardRow> table = new ListTable<BoardRow>()
                .add(
                        Column.text(text("score.subject")),
                        row -> Cell.text(row.subject().name()))
                .add(
                        Column.text(text("score.block")),
                        row -> Cell.text(text(row.subject().block())))
                .add(Column.brief(text("score.place")), row -> Cell.text(place(row)));
        for (Criterion pillar : shown.edition().below(null)) {
            table.add(
                    Column.number(pillar.name(locale)),
                    row -> points(row.scores().part(pillar.id())));
        }
        return table.add(
                        Column.number(text("score.points_all")),
                        row -> points(row.scores().total()))
                .add(
                        Column.number(text("score.scorable")),
                        row -> number(row.scores().total().scorable()))
                .add(
                        Column.number(text("score.percent")),
                        row -> number(row.scores().total().percent()))
                .add(
                        Column.words(text("score.completeness")),
                        row -> Cell.text(
                                new ScoreWords(locale).completeness(row.scores().total())))
                .file(context.exports(), title(shown), filter(shown), locale, BoardRow.of(board, shown.stage()));
    }

    /** The sheet of one who is scored, with every stage. */
    TableFile sheet(ScoreChoice shown, ScoreBoard board, ScoreSubject subject) {
        ScoreEdition edition = shown.edition();
        ListTable<Criterion> table = new ListTable<Criterion>()
                .add(Column.brief(text("score.code")), one -> Cell.text(one.code()))
                .add(Column.words(text("score.criterion")), one -> Cell.text(one.name(locale)))
                .add(Column.number(text("score.maximum")), one -> number(one.maximum()));
        for (Stage stage : Stage.values()) {
            table.add(
                    Column.number(text(stage.key())),
                    one -> one.scored()
                            ? points(board.of(stage, subject.key()).part(one.id()))
                            : Cell.text(text("score.unscored")));
        }
        List<Criterion> lines = edition.criteria();
        return table.file(context.exports(), title(shown), subject.name() + " · " + filter(shown), locale, lines);
    }

    private String title(ScoreChoice shown) {
        return shown.index().name(locale) + " " + shown.edition().said().label();
    }

    private String filter(ScoreChoice shown) {
        return String.join(
                " · ",
                shown.unit().fullName(),
                String.valueOf(shown.year()),
                text(shown.subjects().key()),
                text(shown.stage().key()));
    }

    private String place(BoardRow row) {
        String reason = row.reason();
        return reason == null ? ScoreWords.place(row.place(), row.among()) : text(reason);
    }

    private Cell points(Outcome outcome) {
        return outcome.isScored() ? number(outcome.points()) : Cell.text(new ScoreWords(locale).of(outcome));
    }

    private Cell number(@Nullable BigDecimal number) {
        if (number == null) {
            return Cell.EMPTY;
        }
        BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        BigDecimal plain = rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
        return new Cell.Amount(plain, false, "", "", new ScoreWords(locale).number(plain));
    }

    private String text(String key) {
        return Texts.get(key, locale);
    }
}
