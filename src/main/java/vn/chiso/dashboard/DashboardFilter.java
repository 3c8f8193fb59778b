package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.Tier;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.observation.Extract;
import vn.chiso.observation.Years;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/**
 * Everything that a reader chose. The address of the page, the cards, the files and the links are all made from it.
 *
 * @param unit the unit looked at; the nation when nothing was chosen
 * @param agency the agency looked at, one that works for {@code unit}; null for the unit as a whole
 * @param year null for "latest": the newest figure of each subject, with its period printed
 * @param from first year of the trend; null for the first that has data
 * @param to last year of the trend; null for the last that has data
 * @param context units of the same level that stand beside the unit in the trend; empty for the unit alone
 * @param indicator the selected indicator; null for the one that has most data
 * @param groups groups shown in the matrix; empty for the group of the selected indicator
 * @param on the day whose boundaries are used; null for 31 December of {@code year}
 * @param figure id of the figure whose source is open; null when none is
 * @param tables whether cards show tables instead of charts
 * @param approvedOnly whether figures are left out that are not approved, although the reader may see them
 * @param areas whether the map of the country shows units where they lie instead of tiles
 */
public record DashboardFilter(
        Unit unit,
        @Nullable Agency agency,
        @Nullable Integer year,
        @Nullable Integer from,
        @Nullable Integer to,
        List<Unit> context,
        @Nullable Indicator indicator,
        List<IndicatorGroup> groups,
        @Nullable Tier tier,
        @Nullable AgencyType type,
        @Nullable LocalDate on,
        @Nullable Long figure,
        boolean tables,
        boolean approvedOnly,
        boolean areas) {

    public DashboardFilter {
        context = List.copyOf(context);
        groups = List.copyOf(groups);
    }

    /** The whole country, newest figures. */
    public static DashboardFilter nation(Unit nation) {
        return new DashboardFilter(
                nation, null, null, null, null, List.of(), null, List.of(), null, null, null, null, false, false,
                false);
    }

    /** The figures that the filter chooses, all of its years: what a file takes out. */
    public Extract extract() {
        Years years = Years.between(year != null ? year : from, year != null ? year : to);
        return new Extract(
                unit.id(),
                agency == null ? null : agency.id(),
                indicator == null ? List.of() : List.of(indicator.id()),
                years.approved(approvedOnly),
                tier,
                type);
    }

    public boolean isNation() {
        return unit.level() == UnitLevel.NATION;
    }

    /** Another unit; agency, figure, context and groups of the matrix belong to the old one and are dropped. */
    public DashboardFilter withUnit(Unit other) {
        return new DashboardFilter(
                other,
                null,
                year,
                from,
                to,
                List.of(),
                indicator,
                List.of(),
                tier,
                type,
                on,
                null,
                tables,
                approvedOnly,
                areas);
    }

    /** An agency of {@code itsUnit}. */
    public DashboardFilter withAgency(Agency other, Unit itsUnit) {
        return new DashboardFilter(
                itsUnit,
                other,
                year,
                from,
                to,
                List.of(),
                indicator,
                List.of(),
                tier,
                type,
                on,
                null,
                tables,
                approvedOnly,
                areas);
    }

    public DashboardFilter withYear(@Nullable Integer other) {
        return new DashboardFilter(
                unit,
                agency,
                other,
                from,
                to,
                context,
                indicator,
                groups,
                tier,
                type,
                on,
                null,
                tables,
                approvedOnly,
                areas);
    }

    public DashboardFilter withRange(@Nullable Integer first, @Nullable Integer last) {
        return new DashboardFilter(
                unit,
                agency,
                year,
                first,
                last,
                context,
                indicator,
                groups,
                tier,
                type,
                on,
                figure,
                tables,
                approvedOnly,
                areas);
    }

    /** Other units beside the unit in the trend. */
    public DashboardFilter withContext(List<Unit> others) {
        return new DashboardFilter(
                unit,
                agency,
                year,
                from,
                to,
                others,
                indicator,
                groups,
                tier,
                type,
                on,
                figure,
                tables,
                approvedOnly,
                areas);
    }

    /** Another indicator; the matrix follows to its group. */
    public DashboardFilter withIndicator(@Nullable Indicator other) {
        return new DashboardFilter(
                unit,
                agency,
                year,
                from,
                to,
                context,
                other,
                List.of(),
                tier,
                type,
                on,
                null,
                tables,
                approvedOnly,
                areas);
    }

    public DashboardFilter withGroups(List<IndicatorGroup> others) {
        return new DashboardFilter(
                unit,
                agency,
                year,
                from,
                to,
                context,
                indicator,
                others,
                tier,
                type,
                on,
                figure,
                tables,
                approvedOnly,
                areas);
    }

    public DashboardFilter withTier(@Nullable Tier other) {
        return new DashboardFilter(
                unit,
                agency,
                year,
                from,
                to,
                context,
                indicator,
                groups,
                other,
                type,
                on,
                null,
                tables,
                approvedOnly,
                areas);
    }

    public DashboardFilter withType(@Nullable AgencyType other) {
        return new DashboardFilter(
                unit,
                agency,
                year,
                from,
                to,
                context,
                indicator,
                groups,
                tier,
                other,
                on,
                null,
                tables,
                approvedOnly,
                areas);
    }

    public DashboardFilter withFigure(@Nullable Long other) {
        return new DashboardFilter(
                unit,
                agency,
                year,
                from,
                to,
                context,
                indicator,
                groups,
                tier,
                type,
                on,
                other,
                tables,
                approvedOnly,
                areas);
    }

    public DashboardFilter withTables(boolean show) {
        return new DashboardFilter(
                unit,
                agency,
                year,
                from,
                to,
                context,
                indicator,
                groups,
                tier,
                type,
                on,
                figure,
                show,
                approvedOnly,
                areas);
    }

    public DashboardFilter withApprovedOnly(boolean only) {
        return new DashboardFilter(
                unit, agency, year, from, to, context, indicator, groups, tier, type, on, null, tables, only, areas);
    }

    /** The map as areas or as tiles. */
    public DashboardFilter withAreas(boolean drawn) {
        return new DashboardFilter(
                unit,
                agency,
                year,
                from,
                to,
                context,
                indicator,
                groups,
                tier,
                type,
                on,
                figure,
                tables,
                approvedOnly,
                drawn);
    }

    /** The same place without any choice but unit, agency and year. */
    public DashboardFilter cleared() {
        return new DashboardFilter(
                unit,
                agency,
                year,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                on,
                null,
                tables,
                approvedOnly,
                areas);
    }
}
