package vn.chiso.budget.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetGroup;
import vn.chiso.budget.BudgetTask;
import vn.chiso.observation.Figure;

/** A line of the annex: a group, a task of it, or what all of them make together (neither). */
record AnnexLine(@Nullable BudgetGroup group, @Nullable BudgetTask task) {

    /** Each group with its tasks below it, the total at the end. */
    static List<AnnexLine> of(BudgetAnnex annex) {
        List<AnnexLine> lines = new ArrayList<>();
        for (BudgetGroup group : annex.groups()) {
            lines.add(new AnnexLine(group, null));
            group.tasks().forEach(task -> lines.add(new AnnexLine(group, task)));
        }
        lines.add(new AnnexLine(null, null));
        return lines;
    }

    /** Tells lines apart when they are drawn anew. */
    String id() {
        return task != null ? "t" + task.id() : group != null ? "g" + group.number() : "sum";
    }

    boolean isTotal() {
        return group == null;
    }

    boolean isGroup() {
        return group != null && task == null;
    }

    /** The figure of a column; null where there is none. */
    @Nullable
    Figure figure(AnnexColumn column) {
        if (task != null) {
            return task.figure(column);
        }
        return group != null && column == AnnexColumn.BASIS ? group.basis() : null;
    }

    /** Whether the cell can be answered in at all. */
    boolean isOpen(AnnexColumn column) {
        return task != null ? column.kind() != AnnexColumn.Kind.FIXED : group != null && column == AnnexColumn.BASIS;
    }
}
