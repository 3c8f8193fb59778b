package vn.chiso.dashboard.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;
import vn.chiso.dashboard.TierTable;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;
import vn.chiso.observation.Subject;

/**
 * Places the figures of a line under the tiers that they cover; what covers several stretches over them. Figures that
 * would lie on one another go to a row of their own.
 *
 * @param columns the tiers that occur, in tier order
 */
record TierLayout(List<Tier> columns) {

    /** A figure or a goal over the columns {@code from} to {@code to}, both included; exactly one of them is set. */
    record Piece(
            int from,
            int to,
            @Nullable Figure figure,
            @Nullable Goal goal) {
        boolean isJoint() {
            return to > from;
        }
    }

    static TierLayout of(TierTable table) {
        Set<Tier> tiers = EnumSet.of(Tier.PROVINCE, Tier.DISTRICT, Tier.COMMUNE);
        for (TierTable.Line line : table.lines()) {
            line.figures().forEach(figure -> tiers.addAll(figure.subject().tiers()));
            line.goals().forEach(goal -> tiers.addAll(goal.subject().tiers()));
        }
        tiers.remove(Tier.ALL);
        return new TierLayout(List.copyOf(tiers));
    }

    /** The rows of a line, each with its pieces from left to right; one at least. */
    List<List<Piece>> rows(TierTable.Line line) {
        List<List<Piece>> rows = new ArrayList<>();
        line.figures().forEach(figure -> put(rows, piece(figure.subject(), figure, null)));
        line.goals().forEach(goal -> put(rows, piece(goal.subject(), null, goal)));
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
        rows.forEach(row -> row.sort(java.util.Comparator.comparingInt(Piece::from)));
        return rows;
    }

    private Piece piece(Subject subject, @Nullable Figure figure, @Nullable Goal goal) {
        List<Integer> at = subject.tiers().stream()
                .map(columns::indexOf)
                .filter(index -> index >= 0)
                .sorted()
                .toList();
        return at.isEmpty()
                ? new Piece(0, columns.size() - 1, figure, goal)
                : new Piece(at.getFirst(), at.getLast(), figure, goal);
    }

    private static void put(List<List<Piece>> rows, Piece piece) {
        for (List<Piece> row : rows) {
            if (row.stream().allMatch(other -> other.to() < piece.from() || other.from() > piece.to())) {
                row.add(piece);
                return;
            }
        }
        rows.add(new ArrayList<>(List.of(piece)));
    }
}
