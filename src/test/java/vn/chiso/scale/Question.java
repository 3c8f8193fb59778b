package vn.chiso.scale;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page of a dashboard asks: some units, indicators and years. The same question is put to every way of storing.
 *
 * @param name as it stands in the report
 * @param indicators empty for all
 */
record Question(String name, List<Long> units, List<Long> indicators, int from, int to) {

    /** The sums of a unit, indicator and period, in one row of text for every database. */
    static final String SUMS = """
        count(case when usable = 1 then value_number end), sum(case when usable = 1 then value_number end),
        sum(case when usable = 1 and denominator is not null then numerator end),
        sum(case when usable = 1 and numerator is not null then denominator end),
        sum(case when usable = 1 and value_yes = true then 1 else 0 end), sum(answered)\
        """;

    /** The same answer from the table of figures. */
    String fromBase() {
        return """
            select f.unit, f.indicator_id, f.report_year, %s
            from (select ua.ancestor_id as unit, o.indicator_id, p.report_year, o.value_number, o.numerator, o.denominator,
                         o.value_yes, case when o.state in ('STATED', 'COMPUTED') then 1 else 0 end as usable,
                         case when o.state in ('NOT_REPORTED', 'NOT_APPLICABLE') then 0 else 1 end as answered
                  from observation o
                  join subject s on s.id = o.subject_id and s.kind = 'AGENCY'
                  join unit_ancestor ua on ua.unit_id = s.unit_id
                  join period p on p.id = o.period_id
                  where ua.ancestor_id in (%s)%s and p.report_year between %d and %d and o.item_id = 1
                        and o.standing = false) f
            group by f.unit, f.indicator_id, f.report_year
            """.formatted(SUMS, list(units), and("o.indicator_id", indicators), from, to);
    }

    /** The same answer from a table per year with a column per level, as DHIS2 lays its analytics out. */
    String fromLevels(int depth) {
        return """
            select level_%1$d, indicator_id, report_year, %2$s from analytics
            where level_%1$d in (%3$s)%4$s and report_year between %5$d and %6$d
            group by level_%1$d, indicator_id, report_year
            """.formatted(depth, SUMS, list(units), and("indicator_id", indicators), from, to);
    }

    private static String and(String column, List<Long> ids) {
        return ids.isEmpty() ? "" : " and " + column + " in (" + list(ids) + ")";
    }

    private static String list(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
