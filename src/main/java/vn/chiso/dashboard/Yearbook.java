package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.territory.Unit;

/**
 * What a unit shows over the years, group by group.
 *
 * @param years in order, every one between the first and the last
 * @param groups those that have anything to show, in the order of the catalogue
 * @param boundaries the day on whose boundaries figures are shown; null for those on which they were reported
 * @param left what the boundaries could not take over
 */
public record Yearbook(
        Unit unit,
        List<Integer> years,
        List<Group> groups,
        @Nullable LocalDate boundaries,
        List<LeftBehind> left) {

    /** A workbook with charts is held whole while it is made; more is what the open-data tables are for. */
    public static final int MOST_CELLS = 50_000;

    /** @param lines in the order of the catalogue; never empty */
    public record Group(IndicatorGroup group, List<Line> lines) {}

    /** @param shown one for each year */
    public record Line(Indicator indicator, List<Shown> shown) {}

    /** How many cells a table of all of it has. */
    public int cells() {
        return cells(groups.stream().mapToInt(group -> group.lines().size()).sum(), years.size());
    }

    static int cells(int lines, int years) {
        return lines * (years + 3);
    }
}
