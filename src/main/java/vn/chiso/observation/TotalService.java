package vn.chiso.observation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Tier;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.UnitLevel;

/**
 * The one way to read what figures add up to, and how many there are. Each method is one SQL statement. Units have cells of
 * the roll-up; what the few agencies of a commune answer is added up when it is read.
 */
@Service
@Transactional(readOnly = true)
public class TotalService {

    private final JdbcClient jdbc;
    private final ReadingRights rights;
    private final TerritoryService territory;

    TotalService(JdbcClient jdbc, ReadingRights rights, TerritoryService territory) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.territory = territory;
    }

    /**
     * The roll-up of units: the tiers of each added up by the database, with the number of agencies that were asked.
     *
     * @param fully units whose cells are wanted for every indicator
     * @param others units whose cells are wanted for {@code indicatorIds} only
     * @param tier null for all tiers together
     */
    public List<RollupCell> cells(
            Collection<Long> fully,
            Collection<Long> others,
            Collection<Long> indicatorIds,
            Years years,
            @Nullable Tier tier) {
        Map<String, Object> parameters = new HashMap<>();
        return cells(
                indicatorIds.isEmpty()
                        ? fully
                        : Stream.concat(fully.stream(), others.stream()).toList(),
                (unit, indicator) -> FigureQuery.wanted(unit, indicator, fully, others, indicatorIds, parameters),
                years,
                tier,
                parameters);
    }

    /** @param wanted makes a further condition of the names of the columns of unit and indicator */
    private List<RollupCell> cells(
            Collection<Long> unitIds,
            BinaryOperator<String> wanted,
            Years years,
            @Nullable Tier tier,
            Map<String, Object> parameters) {
        if (tier != null) {
            parameters.put("tier", tier.name());
        }
        String when = years.overlap(parameters);
        String kept = "r.unit_id in (:units)" + wanted.apply("r.unit_id", "r.indicator_id") + when;
        List<Long> communes = communes(unitIds);
        parameters.put("communes", communes);
        @Nullable
        String ofCommunes = communes.isEmpty()
                ? null
                : "s.unit_id in (:communes)" + wanted.apply("s.unit_id", "o.indicator_id") + when + " and "
                        + rights.addends(years.approvedOnly());
        return jdbc
                .sql(CellQuery.sql(
                        kept, rights.cells("r", years.approvedOnly()), ofCommunes, tier != null, years.newestOnly()))
                .params(parameters)
                .query((row, n) -> rights.isAdded(row.getBoolean("sensitive"), row.getInt("with_data"))
                        ? Optional.of(FigureRows.cell(row, rights.knowsSingle(row.getBoolean("sensitive"))))
                        : Optional.<RollupCell>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The ids of the agencies below units that a round or an inspection asked, by the period they were asked about. */
    public Map<Period, Set<Long>> askedBelow(Collection<Long> unitIds) {
        Map<Period, Set<Long>> asked = new HashMap<>();
        jdbc.sql("""
            select e.agency_id, p.id as period_id, p.kind as period_kind, p.start_on, p.end_on, p.report_year,
                   p.label as period_label
            from expected_agency e
            join agency a on a.id = e.agency_id
            join unit_ancestor ua on ua.unit_id = a.unit_id and ua.ancestor_id in (:units)
            join period p on p.id = e.period_id
            where 1 = 1\
            """ + rights.units("a.unit_id"))
                .param("units", unitIds)
                .query((row, n) -> Map.entry(FigureRows.period(row, "period_id"), row.getLong("agency_id")))
                .list()
                .forEach(entry -> asked.computeIfAbsent(entry.getKey(), period -> new LinkedHashSet<>())
                        .add(entry.getValue()));
        return asked;
    }

    /**
     * The ids of the agencies below units whose answers a total is made of, by indicator and id of the period.
     *
     * @param tier null for all tiers together
     */
    public Map<Long, Map<Long, Set<Long>>> answeredBelow(
            Collection<Long> unitIds,
            Collection<Long> indicatorIds,
            Collection<Long> periodIds,
            @Nullable Tier tier,
            boolean approvedOnly) {
        Map<Long, Map<Long, Set<Long>>> answered = new HashMap<>();
        if (indicatorIds.isEmpty() || periodIds.isEmpty()) {
            return answered;
        }
        Map<String, Object> parameters =
                new HashMap<>(Map.of("units", unitIds, "indicators", indicatorIds, "periods", periodIds));
        if (tier != null) {
            parameters.put("tier", tier.name());
        }
        jdbc.sql("""
                        select o.indicator_id, o.period_id, s.agency_id from observation o
                        join subject s on s.id = o.subject_id and s.province_id = o.province_id
                        join unit_ancestor ua on ua.unit_id = s.unit_id and ua.ancestor_id in (:units)
                        where s.kind = 'AGENCY' and o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE')
                              and o.indicator_id in (:indicators) and o.period_id in (:periods) and\
                        """ + " " + FigureQuery.WHOLE + (tier == null ? "" : " and s.tier = :tier")
                        + rights.figures(approvedOnly))
                .params(parameters)
                .query(row -> {
                    answered.computeIfAbsent(row.getLong("indicator_id"), id -> new HashMap<>())
                            .computeIfAbsent(row.getLong("period_id"), id -> new LinkedHashSet<>())
                            .add(row.getLong("agency_id"));
                });
        return answered;
    }

    /** How many figures each indicator has below each unit: of agencies, of populations, and of the unit itself. */
    public List<FigureCount> counts(Collection<Long> unitIds, Years years) {
        if (unitIds.isEmpty()) {
            return List.of();
        }
        List<Long> communes = communes(unitIds);
        Map<String, Object> parameters = new HashMap<>(Map.of("units", unitIds, "communes", communes));
        String overlap = years.overlap(parameters);
        return jdbc.sql("""
            select unit_id, indicator_id, sum(n) as n from (
                select o.unit_id, o.indicator_id, sum(o.with_data) as n
                from rollup o%6$s
                where o.unit_id in (:units) and %3$s and o.item_id = %1$d%2$s
                group by o.unit_id, o.indicator_id
                %5$s
                union all
                select ua.ancestor_id, o.indicator_id, count(*)
                from observation o
                join subject s on s.id = o.subject_id and s.province_id = o.province_id and s.kind <> 'AGENCY'
                join unit_ancestor ua on ua.unit_id = s.unit_id and ua.ancestor_id in (:units)
                join period p on p.id = o.period_id
                where o.item_id + 0 = %1$d and o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE')%2$s%4$s
                group by ua.ancestor_id, o.indicator_id) counted
            group by unit_id, indicator_id\
            """.formatted(
                                DimensionItem.WHOLE,
                                overlap,
                                rights.cells("o", years.approvedOnly()),
                                rights.figures(years.approvedOnly()),
                                communes.isEmpty() ? "" : ofCommunes(years.approvedOnly(), overlap),
                                overlap.isEmpty() ? "" : " join period p on p.id = o.period_id"))
                .params(parameters)
                .query((row, n) ->
                        new FigureCount(row.getLong("unit_id"), row.getLong("indicator_id"), row.getInt("n")))
                .list();
    }

    private String ofCommunes(boolean approvedOnly, String overlap) {
        return """
            union all
            select s.unit_id, o.indicator_id, count(*)
            from observation o
            join subject s on s.id = o.subject_id and s.province_id = o.province_id and s.kind = 'AGENCY'
            join period p on p.id = o.period_id
            where s.unit_id in (:communes) and o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE')
                  and o.item_id = %d and %s%s
            group by s.unit_id, o.indicator_id\
            """.formatted(DimensionItem.WHOLE, rights.addends(approvedOnly), overlap);
    }

    /** Those of the units that have no cells of their own. */
    private List<Long> communes(Collection<Long> unitIds) {
        return unitIds.stream()
                .filter(id -> territory.byId(id).level() == UnitLevel.COMMUNE)
                .distinct()
                .toList();
    }

    /**
     * In which years an indicator has how many figures: at a unit or what it was made of, and at what is one level below
     * them, each with all below it. The newest year first; at most {@code limit} rows.
     */
    public List<FigureYear> years(long indicatorId, Collection<Long> topIds, int limit) {
        return jdbc.sql("""
            select unit_id, report_year, sum(n) as n from (
                select o.unit_id, p.report_year, o.with_data as n
                from unit_ancestor near
                join rollup o on o.unit_id = near.unit_id and o.indicator_id = :indicator
                     and o.item_id = %1$d and %2$s
                join period p on p.id = o.period_id
                where near.ancestor_id in (:tops) and near.depth <= 1
                union all
                select s.unit_id, p.report_year, 1
                from unit_ancestor near
                join admin_unit commune on commune.id = near.unit_id and commune.level = 'COMMUNE'
                join subject s on s.unit_id = near.unit_id and s.kind = 'AGENCY'
                join observation o on o.subject_id = s.id and o.province_id = s.province_id
                     and o.indicator_id = :indicator and o.item_id = %1$d
                     and o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE') and %4$s
                join period p on p.id = o.period_id
                where near.ancestor_id in (:tops) and near.depth <= 1
                union all
                select near.unit_id, p.report_year, 1
                from observation o
                join subject s on s.id = o.subject_id and s.province_id = o.province_id and s.kind <> 'AGENCY'
                join unit_ancestor ua on ua.unit_id = s.unit_id
                join unit_ancestor near on near.unit_id = ua.ancestor_id
                     and near.ancestor_id in (:tops) and near.depth <= 1
                join period p on p.id = o.period_id
                where o.indicator_id = :indicator and o.item_id = %1$d
                  and o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE')%3$s) counted
            group by unit_id, report_year
            having sum(n) > 0
            order by report_year desc, unit_id
            fetch first :limit rows only\
            """.formatted(
                        DimensionItem.WHOLE, rights.cells("o", false), rights.figures(false), rights.addends(false)))
                .param("indicator", indicatorId)
                .param("tops", topIds)
                .param("limit", limit)
                .query((row, n) -> new FigureYear(row.getLong("unit_id"), row.getInt("report_year"), row.getInt("n")))
                .list();
    }
}
