package vn.chiso.observation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.chiso.indicator.DimensionItem;

/**
 * The statement that reads figures, in two steps: a narrow one that chooses observations, and one that fetches the
 * chosen ones with their subject, period and source. In the narrow one a "+ 0" keeps H2 from starting with an index that
 * finds nearly everything.
 */
final class FigureQuery {

    /** A figure that is not broken down, as nearly all are. */
    static final String WHOLE = "o.item_id + 0 = " + DimensionItem.WHOLE;

    /** The indicator, for readers that name subjects too: a subject is the better start than a list of indicators. */
    static final String INDICATOR = "o.indicator_id + 0";

    /** Joins its subject to an observation {@code o}. */
    static final String SUBJECT = "join subject s on s.id = o.subject_id and s.province_id = o.province_id";

    private static final String COLUMNS = """
        select o.id, o.indicator_id, o.item_id, o.state, o.review, o.value_number, o.numerator, o.denominator,
               o.low_number, o.high_number, o.value_yes, o.value_level, o.value_text, o.measure, o.qualifier,
               o.derived, o.item_count, o.version, o.adopted_statement_id, st.document_id, st.section,
               s.id as subject_id, s.kind as subject_kind, s.unit_id, s.agency_id, s.scope, s.counted, s.coverage,
               s.exceptions, s.label as subject_label,
               p.id as period_id, p.kind as period_kind, p.start_on, p.end_on, p.report_year, p.label as period_label\
        """;

    private static final String JOINED = """

        join subject s on s.id = o.subject_id and s.province_id = o.province_id
        join period p on p.id = o.period_id
        left join statement st on st.id = o.adopted_statement_id and st.province_id = o.province_id
        """;

    private static final String CHOOSE = """
        select o.id from observation o
        join subject s on s.id = o.subject_id and s.province_id = o.province_id
        join period p on p.id = o.period_id
        """;

    /** Ranks the periods of each figure, newest first: only where the newest is asked for, as it reads them all. */
    private static final String CHOOSE_NEWEST = CHOOSE.replace("select o.id", """
        select o.id, row_number() over (partition by o.subject_id, o.indicator_id, o.item_id
                                        order by %s) as age\
        """.formatted(Period.NEWEST_FIRST_SQL));

    /** No id: an empty list is no SQL. */
    private static final List<Long> NONE = List.of(-1L);

    private FigureQuery() {}

    /** @param where joins and conditions on {@code o}, {@code s} and {@code p} */
    static String choose(String where, boolean newestOnly) {
        return newestOnly ? "select id from (" + CHOOSE_NEWEST + where + ") ranked where age = 1" : CHOOSE + where;
    }

    /**
     * @param chosen a statement that gives the ids of observations
     * @param more further columns, each after a comma
     */
    static String fetch(String chosen, String more) {
        return COLUMNS + more + " from (" + chosen + ") chosen join observation o on o.id = chosen.id" + JOINED;
    }

    /**
     * The same in one step for a reader of tens of thousands, as none is looked up twice.
     *
     * @param where conditions on {@code o}, {@code s} and {@code p}, without joins
     */
    static String fetchAll(String where) {
        return COLUMNS + " from observation o" + JOINED + where;
    }

    /** Which figures of {@code :units} are wanted. These are one list whatever is wanted of them: only so does H2 start
     * from the index of units. */
    static String wanted(
            String unit,
            String indicator,
            Collection<Long> fully,
            Collection<Long> others,
            Collection<Long> indicatorIds,
            Map<String, Object> parameters) {
        List<Long> units = new ArrayList<>(fully);
        units.addAll(indicatorIds.isEmpty() ? List.of() : others);
        parameters.put("units", units.isEmpty() ? NONE : units);
        if (others.isEmpty() || indicatorIds.isEmpty()) {
            return "";
        }
        parameters.put("others", others);
        parameters.put("indicators", indicatorIds);
        if (fully.isEmpty()) {
            // not one of two conditions: only so does PostgreSQL find units and indicators by one key
            return " and " + indicator + " in (:indicators)";
        }
        parameters.put("fully", fully);
        return " and (%s in (:fully) or %s in (:indicators))".formatted(unit, indicator);
    }
}
