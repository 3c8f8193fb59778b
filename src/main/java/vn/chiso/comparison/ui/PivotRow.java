package vn.chiso.comparison.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.Comparison;

/**
 * A row of the pivot table: a subject, or what its whole block shows.
 *
 * @param subject null for the row of a block
 * @param at the place of the subject among all; -1 for the row of a block
 * @param grey whether others are in focus
 */
record PivotRow(@Nullable Compared subject, int at, String block, boolean grey) {

    boolean isSubtotal() {
        return subject == null;
    }

    /** Each block with its own row first, unless there is one only and nothing is known of it. */
    static List<PivotRow> of(Comparison comparison) {
        List<PivotRow> rows = new ArrayList<>();
        boolean headed = comparison.blocks().size() > 1
                || comparison.lines().stream()
                        .anyMatch(line -> !line.subtotals().isEmpty());
        String block = "";
        for (int at = 0; at < comparison.subjects().size(); at++) {
            Compared subject = comparison.subjects().get(at);
            if (!subject.block().equals(block)) {
                block = subject.block();
                if (headed) {
                    rows.add(new PivotRow(null, -1, block, false));
                }
            }
            rows.add(new PivotRow(subject, at, block, !comparison.request().inFocus(subject)));
        }
        return rows;
    }
}
