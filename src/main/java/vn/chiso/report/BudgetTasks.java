package vn.chiso.report;

import java.util.List;

/** Where the rows of the budget annex come from. */
interface BudgetTasks {

    /** How many columns the annex has. */
    int COLUMNS = 17;

    /**
     * A row of the annex: a group of tasks, a task, or the total.
     *
     * @param cells as many as there are columns; an empty one is blank
     */
    record Row(List<List<ReportRun>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
            if (cells.size() != COLUMNS) {
                throw new IllegalArgumentException(cells.size() + " cells");
            }
        }
    }

    /** The rows in the order of the annex; none where nothing is known of the budget. */
    List<Row> rows(ReportMaterial material, Citations citations, Templates words);
}
