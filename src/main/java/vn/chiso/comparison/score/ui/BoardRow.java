package vn.chiso.comparison.score.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.rank.Omission;
import vn.chiso.comparison.rank.Place;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.ScoreRanks;
import vn.chiso.comparison.score.ScoreSubject;
import vn.chiso.comparison.score.Stage;
import vn.chiso.comparison.score.rule.Scores;

/**
 * One who is scored, with the place in its block.
 *
 * @param place null for those who have none
 * @param omission why; null for those who have one
 * @param among how many of the block have a place
 * @param approximate whether what the points stand on is only about right
 */
record BoardRow(
        ScoreSubject subject,
        Scores.Of scores,
        @Nullable Place place,
        @Nullable Omission omission,
        int among,
        boolean approximate) {

    /** Block by block, the best first, and those without a place behind them in official order. */
    static List<BoardRow> of(ScoreBoard board, Stage stage) {
        ScoreRanks ranks = ScoreRanks.of(board, stage);
        List<String> blocks =
                board.subjects().stream().map(ScoreSubject::block).distinct().toList();
        List<BoardRow> rows = new ArrayList<>();
        for (ScoreSubject one : board.subjects()) {
            rows.add(new BoardRow(
                    one,
                    board.of(stage, one.key()),
                    ranks.place(one.key()).orElse(null),
                    ranks.omission(one.key()),
                    ranks.among(one.key()),
                    stage == Stage.COMPUTED && board.isApproximate(one.key())));
        }
        rows.sort(Comparator.comparingInt(
                        (BoardRow row) -> blocks.indexOf(row.subject().block()))
                .thenComparingInt(BoardRow::number));
        return rows;
    }

    /** Key of why there is no place; null where there is one. */
    @Nullable
    String reason() {
        if (omission == null) {
            return null;
        }
        return switch (omission) {
            case SMALL_DENOMINATOR -> "score.too_little";
            case NOT_APPLICABLE -> "score.not_applicable";
            default -> "score.gap.no_data";
        };
    }

    private int number() {
        return place == null ? Integer.MAX_VALUE : place.number();
    }
}
