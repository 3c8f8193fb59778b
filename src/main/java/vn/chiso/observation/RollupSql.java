package vn.chiso.observation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chiso.territory.UnitLevel;

/**
 * The SQL of the roll-up: how a cell is made from observations and from the cells below it, one, a level or all. Communes
 * have none: few agencies work for each, so what they answer is added up when somebody reads it, and for the unit above.
 */
final class RollupSql {

    /** Whole counts and sums, in the order of the columns of table {@code rollup}. */
    static final List<String> SUMMED = List.of(
            "with_data",
            "with_data_expected",
            "with_parts",
            "with_value",
            "sum_numerator",
            "sum_denominator",
            "sum_value",
            "yes_count",
            "no_count",
            "level_1",
            "level_2",
            "level_3",
            "level_4",
            "level_5",
            "level_6",
            "conflict_count",
            "doubtful_count",
            "words_count",
            "not_reported_count",
            "not_applicable_count",
            "computed_count",
            "qualified_count",
            "unapproved_count");

    private static final String KEY = "province_id, unit_id, indicator_id, item_id, period_id, tier, review_set";

    /** What an observation of an agency adds to a cell, beside the columns of the key. */
    private static final String ADDENDS = """
               case when o.state in ('NOT_REPORTED', 'NOT_APPLICABLE') then 0 else 1 end as with_data,
               case when o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE') and e.agency_id is not null
                    then 1 else 0 end as with_data_expected,
               case when u.usable = 1 and o.numerator is not null and o.denominator is not null
                    then 1 else 0 end as with_parts,
               case when u.usable = 1 and o.value_number is not null then 1 else 0 end as with_value,
               case when u.usable = 1 and o.denominator is not null then o.numerator end as sum_numerator,
               case when u.usable = 1 and o.numerator is not null then o.denominator end as sum_denominator,
               case when u.usable = 1 then o.value_number end as sum_value,
               case when u.usable = 1 and o.value_yes = true then 1 else 0 end as yes_count,
               case when u.usable = 1 and o.value_yes = false then 1 else 0 end as no_count,
               %s,
               case when o.state = 'CONFLICT' then 1 else 0 end as conflict_count,
               case when o.state = 'DOUBTFUL' then 1 else 0 end as doubtful_count,
               case when o.state = 'WORDS' then 1 else 0 end as words_count,
               case when o.state = 'NOT_REPORTED' then 1 else 0 end as not_reported_count,
               case when o.state = 'NOT_APPLICABLE' then 1 else 0 end as not_applicable_count,
               case when o.state = 'COMPUTED' then 1 else 0 end as computed_count,
               case when u.usable = 1 and o.qualifier <> '' then 1 else 0 end as qualified_count,
               case when o.review <> 'APPROVED' then 1 else 0 end as unapproved_count,
               case when u.usable = 1 then coalesce(o.low_number, o.value_number) end as min_value,
               case when u.usable = 1 then coalesce(o.high_number, o.value_number) end as max_value,
               case when o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE') then o.id end as sole_observation_id\
        """.formatted(IntStream.rangeClosed(1, 6)
            .mapToObj(level ->
                    "case when u.usable = 1 and o.value_level = %1$d then 1 else 0 end as level_%1$d".formatted(level))
            .collect(Collectors.joining(", ")));

    private static final String OBSERVATIONS = """

        from observation o
        join subject s on s.id = o.subject_id and s.province_id = o.province_id and s.kind = 'AGENCY'
        join (values ('STATED', 1), ('COMPUTED', 1), ('CONFLICT', 0), ('DOUBTFUL', 0), ('WORDS', 0),
              ('NOT_REPORTED', 0), ('NOT_APPLICABLE', 0)) as u (state, usable) on u.state = o.state
        left join expected_agency e on e.agency_id = s.agency_id and e.period_id = o.period_id
        """;

    private static final String COUNTED = " o.review in ('SUBMITTED', 'APPROVED')";

    private static final String OF_COMMUNE =
            "join admin_unit a on a.id = s.unit_id and a.level = '" + UnitLevel.COMMUNE + "' ";

    private static final String CHILDREN =
            "select case when c.level = 'PROVINCE' then c.parent_id else r.province_id end as province_id,"
                    + " c.parent_id as unit_id, r.indicator_id, r.item_id, r.period_id,"
                    + " r.tier, r.review_set, "
                    + SUMMED.stream().map(column -> "r." + column).collect(Collectors.joining(", "))
                    + ", r.min_value, r.max_value, r.sole_observation_id"
                    + " from rollup r join admin_unit c on c.id = r.unit_id";

    /** The columns of a cell, in the order in which {@link #SELECT} has them. */
    static final String COLUMNS =
            KEY + ", " + String.join(", ", SUMMED) + ", min_value, max_value, sole_observation_id";

    private static final String SELECT = """
        select %1$s, %2$s, min(min_value) as min_value, max(max_value) as max_value,
               min(sole_observation_id) as sole_observation_id
        from (%3$s) p group by %1$s
        """;

    private static final String INSERT = "insert into rollup (" + COLUMNS + ") ";

    /** How figures are told apart that only some readers see: each asks for itself, or all are joined to those. */
    private enum Reviewed {
        ONE_BY_ONE(StandingFigures.REVIEW_SET, ""),
        TOGETHER(StandingFigures.REVIEW_SET_OF_MANY, StandingFigures.REPLACED);

        private final String set;
        private final String join;

        Reviewed(String set, String join) {
            this.set = set;
            this.join = join;
        }
    }

    static final String EXPECTED = """
        insert into expected_count (unit_id, period_id, tier, applies_as, agencies)
        select ua.ancestor_id, e.period_id, a.tier, a.applies_as, count(*)
        from expected_agency e
        join agency a on a.id = e.agency_id
        join unit_ancestor ua on ua.unit_id = a.unit_id
        group by ua.ancestor_id, e.period_id, a.tier, a.applies_as
        """;

    private static final String SAME = " and %1$s.indicator_id = ? and %1$s.item_id = ? and %1$s.period_id = ?";

    static final String RENEW = INSERT
            + cells(
                    Reviewed.ONE_BY_ONE,
                    "where" + COUNTED + " and s.unit_id = ?" + SAME.formatted("o"),
                    OF_COMMUNE + "where" + COUNTED + " and a.parent_id = ?" + SAME.formatted("o"),
                    CHILDREN + " where c.parent_id = ?" + SAME.formatted("r"));

    static final List<UnitLevel> FROM_BELOW = List.of(UnitLevel.DISTRICT, UnitLevel.PROVINCE, UnitLevel.NATION);

    /** For each level, from below. */
    static final List<String> RENEW_SLICE = FROM_BELOW.stream()
            .map(level -> INSERT
                    + ofLevel(level, Reviewed.ONE_BY_ONE, SAME.formatted("o"), fromBelow(level, SAME.formatted("r"))))
            .toList();

    static final String FORGET_SLICE = "delete from rollup where indicator_id = ? and item_id = ? and period_id = ?";

    static final String FORGET =
            "delete from rollup where unit_id = ? and indicator_id = ? and item_id = ? and period_id = ?";

    static final String LOCKS = "insert into rollup_lock (indicator_id, period_id)"
            + " select distinct r.indicator_id, r.period_id from rollup r where not exists ("
            + "select 1 from rollup_lock l where l.indicator_id = r.indicator_id and l.period_id = r.period_id)";

    private RollupSql() {}

    /** What rows under an alias add up to, with the names of their columns. */
    static String sums(String alias) {
        return SUMMED.stream()
                .map(column -> "sum(%1$s.%2$s) as %2$s".formatted(alias, column))
                .collect(Collectors.joining(", "));
    }

    /** A condition on the roll-up under an alias: what is in both totals, and what is in one of them only. */
    static String in(String alias, String oneOnly) {
        return alias + ".review_set in ('BOTH', '" + oneOnly + "')";
    }

    /** What the observations that a condition lets in add up to once they are grouped, with the columns of a cell.
     *
     * @param where joins and conditions on {@code o}, their subject {@code s}, and what is joined */
    static String addends(String where) {
        return "select s.unit_id, o.indicator_id, o.item_id, o.period_id, s.tier, " + ADDENDS + OBSERVATIONS + where;
    }

    /**
     * A query for the cells of the districts of a province, none of which are made of other cells, since communes have
     * none. By the subject's key, since H2 would read all subjects for each province if only their units were told.
     */
    static String ofDistricts(long province) {
        return cells(ofUnit("l.id", Reviewed.TOGETHER)
                + "join admin_unit a on a.id = s.unit_id"
                + " join admin_unit l on l.id = case when a.level = '" + UnitLevel.COMMUNE
                + "' then a.parent_id else a.id end"
                + " where l.level = '" + UnitLevel.DISTRICT + "' and" + COUNTED
                + " and s.province_id = " + province);
    }

    /** A query for the cells of all units of a level above, from those of the level below. */
    static String ofAll(UnitLevel level) {
        return ofLevel(level, Reviewed.TOGETHER, "", fromBelow(level, ""));
    }

    /** The cells of all units of a level, of those observations that the condition lets in, and of cells. */
    private static String ofLevel(UnitLevel level, Reviewed reviewed, String own, String fromCells) {
        String known = " where l.level = '" + level + "' and" + COUNTED + own;
        // joined: H2 would evaluate a subquery anew for every row as long as the transaction has uncommitted writes
        return cells(
                reviewed,
                "join admin_unit l on l.id = s.unit_id" + known,
                OF_COMMUNE + "join admin_unit l on l.id = a.parent_id" + known,
                fromCells);
    }

    private static String fromBelow(UnitLevel level, String which) {
        return CHILDREN + " join admin_unit l on l.id = c.parent_id where l.level = '" + level + "'" + which;
    }

    private static String cells(Reviewed reviewed, String own, String ofCommunes, String fromCells) {
        return cells(String.join(
                " union all ",
                ofUnit("s.unit_id", reviewed) + own,
                ofUnit("a.parent_id", reviewed) + ofCommunes,
                fromCells));
    }

    private static String cells(String addends) {
        return SELECT.formatted(KEY, sums("p"), addends);
    }

    private static String ofUnit(String unit, Reviewed reviewed) {
        return "select s.province_id, " + unit + " as unit_id, o.indicator_id, o.item_id, o.period_id, s.tier, "
                + reviewed.set + " as review_set, " + ADDENDS + OBSERVATIONS + reviewed.join;
    }
}
