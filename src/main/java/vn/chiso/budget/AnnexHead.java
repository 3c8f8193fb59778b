package vn.chiso.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.base.text.Texts;

/** The head of the annex: three rows above 17 columns, for whatever draws it. */
public final class AnnexHead {

    /**
     * A cell of the head.
     *
     * @param key of its text
     * @param from the number of its first column
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     */
    public record Cell(String key, int from, int columns, int rows) {

        /** Whether it stands over other cells of the head. */
        public boolean isGroup() {
            return columns > 1;
        }
    }

    private static final int DEPTH = 3;

    /** A heading over columns that follow each other. */
    private record Group(String key, int row, AnnexColumn first, AnnexColumn last) {
        boolean covers(AnnexColumn column) {
            return column.compareTo(first) >= 0 && column.compareTo(last) <= 0;
        }

        Cell cell() {
            return new Cell(key, first.number(), last.number() - first.number() + 1, 1);
        }
    }

    private static final List<Group> GROUPS = List.of(
            new Group("budget.head.resources", 0, AnnexColumn.NEED, AnnexColumn.ALLOCATED),
            new Group("budget.head.acceptance", 0, AnnexColumn.PRODUCT, AnnexColumn.COMPLETION),
            new Group("budget.head.product", 1, AnnexColumn.PRODUCT, AnnexColumn.NOT_DONE),
            new Group("budget.head.accepted", 1, AnnexColumn.ACCEPTED_INTERNALLY, AnnexColumn.ACCEPTED_BY_AUTHORITY),
            new Group("budget.head.facilities", 0, AnnexColumn.VS_NEED, AnnexColumn.VS_NQ17),
            new Group("budget.head.efficiency", 0, AnnexColumn.AS_DESIGNED, AnnexColumn.UNUSED));

    private AnnexHead() {}

    /** The cells row by row, from the left; every column is covered once in each row. */
    public static List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < DEPTH; row++) {
            List<Cell> cells = new ArrayList<>();
            for (AnnexColumn column : AnnexColumn.values()) {
                int above = depth(column);
                for (Group group : GROUPS) {
                    if (group.row() == row && group.first() == column) {
                        cells.add(group.cell());
                    }
                }
                if (above == row) {
                    cells.add(new Cell(column.key(), column.number(), 1, DEPTH - above));
                }
            }
            rows.add(List.copyOf(cells));
        }
        return List.copyOf(rows);
    }

    /** The name of a column where its heads do not stand over it: "Cơ chế nghiệm thu › Nội bộ". */
    public static String fullName(AnnexColumn column, Locale locale) {
        return Stream.concat(
                        GROUPS.stream()
                                .filter(group -> group.covers(column))
                                .sorted(Comparator.comparingInt(Group::row).reversed())
                                .limit(1)
                                .map(Group::key),
                        Stream.of(column.key()))
                .map(key -> Texts.get(key, locale))
                .collect(Collectors.joining(" › "));
    }

    /** How many headings stand above a column. */
    private static int depth(AnnexColumn column) {
        return (int) GROUPS.stream().filter(group -> group.covers(column)).count();
    }
}
