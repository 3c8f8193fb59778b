package vn.chiso.observation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.territory.UnitLevel;

/** The totals of what is approved, as the roll-up has them, for tables that are handed out whole. */
public final class RollupTotals {

    /**
     * A table in brackets: one row for each unit, indicator, dimension item, period and tier, with the columns of table
     * {@code rollup} that are added up, and how many agencies were asked ({@code expected}, 0 when no list is known).
     */
    public static final String APPROVED = """
        (select r.*, coalesce((select sum(e.agencies) from expected_count e
                               join indicator i on i.id = r.indicator_id
                               where e.unit_id = r.unit_id and e.period_id = r.period_id and e.tier = r.tier
                                 and position(e.applies_as in i.applies_to) > 0), 0) as expected
         from (select o.unit_id, o.indicator_id, o.item_id, o.period_id, o.tier, %s
               from (select %s from rollup k where %s
                     union all
                     select %s from (%s) k) o
               group by o.unit_id, o.indicator_id, o.item_id, o.period_id, o.tier) r)\
        """.formatted(
                    RollupSql.sums("o"),
                    columns(),
                    RollupSql.in("k", "REPLACED"),
                    columns(),
                    RollupSql.addends("join admin_unit a on a.id = s.unit_id and a.level = '" + UnitLevel.COMMUNE
                            + "' where o.review = 'APPROVED'"));

    private RollupTotals() {}

    private static String columns() {
        return Stream.concat(
                        Stream.of("unit_id", "indicator_id", "item_id", "period_id", "tier"), RollupSql.SUMMED.stream())
                .map(column -> "k." + column)
                .collect(Collectors.joining(", "));
    }
}
