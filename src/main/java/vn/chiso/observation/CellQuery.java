package vn.chiso.observation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.DimensionItem;

/**
 * The statement that reads cells of the roll-up, the tiers of a unit added up. The newest periods are chosen
 * before anything is added up, and the agencies asked come as sums of their own, so that it costs what it answers and
 * not what is stored.
 */
final class CellQuery {

    private static final String SELECT = """
        select o.*, i.sensitive, p.kind as period_kind, p.start_on, p.end_on, p.report_year,
               p.label as period_label,
               coalesce((select sum(e.agencies) from expected_count e
                         where e.unit_id = o.unit_id and e.period_id = o.period_id
                           and position(e.applies_as in i.applies_to) > 0%s), 0) as expected
        from (select r.unit_id, r.indicator_id, r.item_id, r.period_id, %s,
                     min(r.min_value) as min_value, max(r.max_value) as max_value,
                     min(r.sole_observation_id) as sole_observation_id
              from %s
              group by r.unit_id, r.indicator_id, r.item_id, r.period_id) o
        join period p on p.id = o.period_id
        join indicator i on i.id = o.indicator_id
        """;

    /** Answered by the key of the roll-up alone; of two periods with the same days one wins. */
    private static final String NEWEST = """
        (select unit_id, indicator_id, period_id
         from (select r.unit_id, r.indicator_id, r.period_id,
                      row_number() over (partition by r.unit_id, r.indicator_id
                                         order by %s, p.id, r.tier) as age
               from %%s) ranked
         where age = 1) newest
        join rollup r on r.unit_id = newest.unit_id and r.indicator_id = newest.indicator_id
                     and r.period_id = newest.period_id and %%s\
        """.formatted(Period.NEWEST_FIRST_SQL);

    /** The same of what is added up for communes, whose figures are few. */
    private static final String NEWEST_ADDENDS = """
        select * from (select d.*, dense_rank() over (partition by d.unit_id, d.indicator_id
                                                      order by %s, p.id) as age
                       from (%%s) d join period p on p.id = d.period_id) dated
        where age = 1\
        """.formatted(Period.NEWEST_FIRST_SQL);

    private static final List<String> COLUMNS = Stream.of(
                    List.of("unit_id", "indicator_id", "item_id", "period_id", "min_value", "max_value"),
                    List.of("sole_observation_id"),
                    RollupSql.SUMMED)
            .flatMap(List::stream)
            .toList();

    private CellQuery() {}

    /**
     * @param wanted a condition on {@code r}, the roll-up, and {@code p}, the period
     * @param readable a condition on {@code r} that leaves out what the reader may not see
     * @param ofCommunes both on {@code o}, an observation, its subject {@code s} and {@code p}; null when no
     *     communes are asked for
     * @param ofTier only the cells and agencies of the parameter {@code :tier}
     * @param newestOnly of each unit and indicator the newest period only
     */
    static String sql(String wanted, String readable, @Nullable String ofCommunes, boolean ofTier, boolean newestOnly) {
        String whole = readable + " and r.item_id = " + DimensionItem.WHOLE + (ofTier ? " and r.tier = :tier" : "");
        String rows = "rollup r join period p on p.id = r.period_id where " + whole + " and " + wanted;
        String kept = newestOnly ? NEWEST.formatted(rows, whole) : rows;
        return SELECT.formatted(
                ofTier ? " and e.tier = :tier" : "",
                RollupSql.sums("r"),
                ofCommunes == null ? kept : withAddends(kept, ofCommunes, ofTier, newestOnly));
    }

    private static String withAddends(String kept, String ofCommunes, boolean ofTier, boolean newestOnly) {
        String addends = RollupSql.addends("join period p on p.id = o.period_id where " + ofCommunes
                + " and o.item_id = " + DimensionItem.WHOLE + (ofTier ? " and s.tier = :tier" : ""));
        return "(" + columns("r", kept) + " union all "
                + columns("x", "(" + (newestOnly ? NEWEST_ADDENDS.formatted(addends) : addends) + ") x") + ") r";
    }

    private static String columns(String alias, String from) {
        return COLUMNS.stream()
                        .map(column -> alias + "." + column)
                        .collect(Collectors.joining(", ", "select ", " from "))
                + from;
    }
}
