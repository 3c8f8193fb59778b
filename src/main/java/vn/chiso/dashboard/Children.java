package vn.chiso.dashboard;

import java.util.List;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;

/**
 * What stands directly below a unit, for the selected indicator, in two blocks; highest first, rows without data at the
 * end in official order.
 *
 * @param agencies agencies of the unit's own tier that have data or were asked
 * @param units child units in force; empty at the lowest level and where the register has none
 * @param unitsKnown false when the register has no children for the unit: "danh mục cấp xã chưa nạp"
 * @param own what sources say of the unit itself, by tiers
 * @param samples figures of samples and figures in words
 * @param goals targets and plans held against the indicator
 */
public record Children(
        List<Row> agencies,
        List<Row> units,
        boolean unitsKnown,
        List<Figure> own,
        List<Figure> samples,
        List<Goal> goals) {}
