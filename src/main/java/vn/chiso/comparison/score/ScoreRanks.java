package vn.chiso.comparison.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.rank.Entrant;
import vn.chiso.comparison.rank.Exactness;
import vn.chiso.comparison.rank.Omission;
import vn.chiso.comparison.rank.Place;
import vn.chiso.comparison.rank.Ranking;
import vn.chiso.comparison.rank.Rules;
import vn.chiso.comparison.score.rule.Outcome;
import vn.chiso.indicator.Direction;

/**
 * The places of a board, block by block: by the share of points that could be scored, and only of those of whom at least
 * half of the points could be. The others are left out with the reason.
 */
public final class ScoreRanks {

    /** In hundredths of the points that concern a subject. */
    public static final BigDecimal FEWEST = BigDecimal.valueOf(50);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** More digits than any index has points; beyond them lies what division leaves. */
    private static final int DIGITS = 8;

    private final Map<String, Ranking> blocks;
    private final Map<String, String> blockOf = new HashMap<>();

    private ScoreRanks(Map<String, Ranking> blocks, ScoreBoard board) {
        this.blocks = blocks;
        board.subjects().forEach(one -> blockOf.put(one.key(), one.block()));
    }

    public static ScoreRanks of(ScoreBoard board, Stage stage) {
        List<Entrant> entrants = new ArrayList<>();
        for (ScoreSubject one : board.subjects()) {
            entrants.add(entrant(one, board.of(stage, one.key()).total()));
        }
        return new ScoreRanks(
                Ranking.of(entrants, new Rules(Direction.UP, FEWEST)).blocks(), board);
    }

    private static Entrant entrant(ScoreSubject one, Outcome total) {
        BigDecimal percent = total.percent();
        if (percent == null) {
            return new Entrant.Absent(
                    one.key(), one.block(), total.applies() ? Omission.MISSING : Omission.NOT_APPLICABLE);
        }
        return new Entrant.Measured(
                one.key(),
                one.block(),
                percent.setScale(DIGITS, RoundingMode.HALF_UP),
                BigDecimal.ONE,
                Exactness.EXACT,
                scorable(total));
    }

    /** How much of the points that concern a subject could be scored, in hundredths. */
    public static BigDecimal scorable(Outcome total) {
        return total.maximum().signum() == 0
                ? BigDecimal.ZERO
                : total.scorable().multiply(HUNDRED).divide(total.maximum(), DIGITS, RoundingMode.HALF_UP);
    }

    public Optional<Place> place(String subject) {
        return ranking(subject).flatMap(one -> one.placeOf(subject));
    }

    /** Why a subject has no place; null where it has one. */
    public @Nullable Omission omission(String subject) {
        return ranking(subject).map(one -> one.omissions().get(subject)).orElse(null);
    }

    /** How many of a subject's block have a place. */
    public int among(String subject) {
        return ranking(subject).map(one -> one.places().size()).orElse(0);
    }

    private Optional<Ranking> ranking(String subject) {
        String block = blockOf.get(subject);
        return block == null ? Optional.empty() : Optional.ofNullable(blocks.get(block));
    }
}
