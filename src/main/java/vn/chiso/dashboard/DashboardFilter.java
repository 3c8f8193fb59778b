package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.Tier;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.observation.Extract;
import vn.chiso.observation.Years;
import vn.chiso.territory.Lineage;
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
 * @param boundaries the day on whose boundaries every figure is shown, carried over from those on which it was reported;
 *     null for figures as they were reported. It goes before {@code on}
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
        @Nullable LocalDate boundaries,
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
                nation, null, null, null, null, List.of(), null, List.of(), null, null, null, null, null, false, false,
                false);
    }

    /**
     * The figures that the filter chooses, all of its years: what a file takes out.
     *
     * @param lineage what followed what: on other boundaries the figures are those of all that the unit came from
     */
    public Extract extract(Lineage lineage) {
        Years years = Years.between(year != null ? year : from, year != null ? year : to);
        return new Extract(
                boundaries == null || agency != null ? Set.of(unit.id()) : lineage.line(unit.id()),
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
        return with(next -> {
            next.unit = other;
            next.agency = null;
            next.context = List.of();
            next.groups = List.of();
            next.figure = null;
        });
    }

    /** An agency of {@code itsUnit}. */
    public DashboardFilter withAgency(Agency other, Unit itsUnit) {
        return with(next -> {
            next.unit = itsUnit;
            next.agency = other;
            next.context = List.of();
            next.groups = List.of();
            next.figure = null;
        });
    }

    public DashboardFilter withYear(@Nullable Integer other) {
        return with(next -> {
            next.year = other;
            next.figure = null;
        });
    }

    public DashboardFilter withRange(@Nullable Integer first, @Nullable Integer last) {
        return with(next -> {
            next.from = first;
            next.to = last;
        });
    }

    /** Other units beside the unit in the trend. */
    public DashboardFilter withContext(List<Unit> others) {
        return with(next -> next.context = others);
    }

    /** Another indicator; the matrix follows to its group. */
    public DashboardFilter withIndicator(@Nullable Indicator other) {
        return with(next -> {
            next.indicator = other;
            next.groups = List.of();
            next.figure = null;
        });
    }

    public DashboardFilter withGroups(List<IndicatorGroup> others) {
        return with(next -> next.groups = others);
    }

    public DashboardFilter withTier(@Nullable Tier other) {
        return with(next -> {
            next.tier = other;
            next.figure = null;
        });
    }

    public DashboardFilter withType(@Nullable AgencyType other) {
        return with(next -> {
            next.type = other;
            next.figure = null;
        });
    }

    public DashboardFilter withFigure(@Nullable Long other) {
        return with(next -> next.figure = other);
    }

    public DashboardFilter withTables(boolean show) {
        return with(next -> next.tables = show);
    }

    public DashboardFilter withApprovedOnly(boolean only) {
        return with(next -> {
            next.figure = null;
            next.approvedOnly = only;
        });
    }

    /** The map as areas or as tiles. */
    public DashboardFilter withAreas(boolean drawn) {
        return with(next -> next.areas = drawn);
    }

    /** Figures on the boundaries of a day, or as they were reported for null; {@code itsUnit} is what the unit is then. */
    public DashboardFilter withBoundaries(@Nullable LocalDate day, Unit itsUnit) {
        boolean same = itsUnit.id() == unit.id();
        return with(next -> {
            next.unit = itsUnit;
            next.agency = same ? agency : null;
            next.context = same ? context : List.of();
            next.on = null;
            next.boundaries = day;
            next.figure = null;
        });
    }

    /** The day whose units are shown; null where the year decides. */
    public @Nullable LocalDate day() {
        return boundaries == null ? on : boundaries;
    }

    /** The same place without any choice but unit, agency and year. */
    public DashboardFilter cleared() {
        return with(next -> {
            next.from = null;
            next.to = null;
            next.context = List.of();
            next.indicator = null;
            next.groups = List.of();
            next.tier = null;
            next.type = null;
            next.figure = null;
        });
    }

    private DashboardFilter with(Consumer<Next> change) {
        Next next = new Next(this);
        change.accept(next);
        return next.filter();
    }

    /** A filter on its way to another one, so that each change names what it changes and nothing else. */
    private static final class Next {

        private Unit unit;
        private @Nullable Agency agency;
        private @Nullable Integer year;
        private @Nullable Integer from;
        private @Nullable Integer to;
        private List<Unit> context;
        private @Nullable Indicator indicator;
        private List<IndicatorGroup> groups;
        private @Nullable Tier tier;
        private @Nullable AgencyType type;
        private @Nullable LocalDate on;
        private @Nullable LocalDate boundaries;
        private @Nullable Long figure;
        private boolean tables;
        private boolean approvedOnly;
        private boolean areas;

        Next(DashboardFilter before) {
            unit = before.unit;
            agency = before.agency;
            year = before.year;
            from = before.from;
            to = before.to;
            context = before.context;
            indicator = before.indicator;
            groups = before.groups;
            tier = before.tier;
            type = before.type;
            on = before.on;
            boundaries = before.boundaries;
            figure = before.figure;
            tables = before.tables;
            approvedOnly = before.approvedOnly;
            areas = before.areas;
        }

        DashboardFilter filter() {
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
                    boundaries,
                    figure,
                    tables,
                    approvedOnly,
                    areas);
        }
    }
}
