package vn.chiso.base.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/** The answers that a sheet offers for its cells. A workbook keeps them to its end, so there are few. */
final class SheetChoices {

    private static final int MOST = 2_000;
    /** What Excel reads as a list. */
    private static final int LONGEST = 255;

    private final Map<Integer, Run> runs = new HashMap<>();
    private int offered;

    private record Run(int first, int last, String list) {}

    /** The next cell of a column; cells below each other that offer the same are one. */
    void offer(Worksheet sheet, int row, int column, List<String> answers) {
        String list = '"' + String.join(",", answers) + '"';
        if (list.length() > LONGEST || answers.stream().anyMatch(one -> one.contains(",") || one.contains("\""))) {
            return;
        }
        Run before = runs.get(column);
        if (before != null && before.last() == row - 1 && before.list().equals(list)) {
            runs.put(column, new Run(before.first(), row, list));
            return;
        }
        close(sheet, column);
        runs.put(column, new Run(row, row, list));
    }

    /** No more cells follow. */
    void end(Worksheet sheet) {
        List.copyOf(runs.keySet()).forEach(column -> close(sheet, column));
    }

    private void close(Worksheet sheet, int column) {
        Run run = runs.remove(column);
        if (run != null && offered++ < MOST) {
            sheet.range(run.first(), column, run.last(), column)
                    .validateWithListByFormula(run.list())
                    .allowBlank(true)
                    .showErrorMessage(false);
        }
    }
}
