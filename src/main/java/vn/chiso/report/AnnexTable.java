package vn.chiso.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The annex on what money was spent on: seventeen columns below three lines of heads, as the finance department asks. */
record AnnexTable(BudgetTasks tasks) {

    private static final List<Integer> WIDTHS = List.of(3, 14, 6, 5, 6, 7, 8, 6, 5, 5, 6, 6, 6, 6, 6, 6, 6);

    /** The annex; null where nothing is known of the budget. */
    ReportDraft.@Nullable Annex of(ReportMaterial material, Citations citations, Templates words, String title) {
        List<BudgetTasks.Row> rows = tasks.rows(material, citations, words);
        return rows.isEmpty()
                ? null
                : new ReportDraft.Annex(
                        title,
                        words.text("annex_unit"),
                        new ReportBlock.Table(
                                heads(words),
                                WIDTHS,
                                rows.stream().map(BudgetTasks.Row::cells).collect(Collectors.toList())));
    }

    /** Each line of heads is a line of the templates: cells between {@code |}, and {@code 5x1} before a cell that stands
     * over five columns and one line. */
    private static List<List<ReportBlock.Head>> heads(Templates words) {
        List<List<ReportBlock.Head>> lines = new ArrayList<>();
        for (String name : List.of("annex_head_1", "annex_head_2", "annex_head_3")) {
            lines.add(Arrays.stream(words.text(name).split("\\|", -1))
                    .map(String::strip)
                    .map(AnnexTable::head)
                    .toList());
        }
        return lines;
    }

    private static ReportBlock.Head head(String cell) {
        String[] parts = cell.split(" ", 2);
        String[] over = parts[0].split("x", -1);
        return new ReportBlock.Head(parts[1].strip(), Integer.parseInt(over[0]), Integer.parseInt(over[1]));
    }
}
