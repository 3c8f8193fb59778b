package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.boundary.MapSheet;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.territory.Unit;

/**
 * The answer to a filter, made in one go so that all cards show the same moment.
 *
 * @param filter the filter with its open choices made: the indicator is never null unless the unit has no data at all
 * @param indicator the selected indicator; null when the unit has no data at all
 * @param keyFigures up to six, the selected indicator first
 * @param tiers null when sources say nothing tier by tier
 * @param target null without a target or plan that can be drawn
 * @param trend null without a selected indicator
 * @param nation null below the nation
 * @param map the map of the units below; null where no outlines of them are in use
 * @param agencyFigures every figure of the chosen agency, newest periods, parts included; empty without an agency
 * @param siblings units of the same parent on the same day, the unit itself included; empty for the nation
 * @param yearsWithData years that the unit has figures for, newest first
 * @param origins where the shown figures come from
 * @param dataDay up to which day the newest of the shown figures speaks; null when nothing is shown
 */
public record DashboardData(
        DashboardFilter filter,
        @Nullable Indicator indicator,
        List<KeyFigure> keyFigures,
        Children children,
        @Nullable TierTable tiers,
        @Nullable TargetView target,
        Matrix matrix,
        @Nullable Trend trend,
        @Nullable Nation nation,
        @Nullable MapSheet map,
        List<Figure> agencyFigures,
        List<Unit> siblings,
        List<Integer> yearsWithData,
        Origins origins,
        @Nullable LocalDate dataDay) {}
