package vn.chiso.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.DateText;
import vn.chiso.document.DocumentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.ReadingRights;
import vn.chiso.observation.RollupTotals;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** The tables of the open-data API, row by row: one SQL statement each, streamed. */
@Component
@Transactional(readOnly = true)
class OpenDataTables {

    private static final int PARTS_OF_A_STATEMENT = 2;
    private static final int PARTS_OF_A_TOTAL = 6;

    private final JdbcClient jdbc;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final DocumentService documents;
    private final ReadingRights rights;
    private final Clock clock;

    OpenDataTables(
            JdbcClient jdbc,
            TerritoryService territory,
            AgencyService agencies,
            Catalogue catalogue,
            DocumentService documents,
            ReadingRights rights,
            Clock clock) {
        this.jdbc = jdbc;
        this.territory = territory;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.documents = documents;
        this.rights = rights;
        this.clock = clock;
    }

    /** What is asked of {@link #observations}, read before the answer begins.
     *
     * @throws ApiRefused when it cannot be answered */
    ApiQuery askedOfObservations(Map<String, String> given, ApiPage page) {
        page.demandParts(PARTS_OF_A_STATEMENT);
        ApiQuery query = asked(ApiTable.OBSERVATIONS, given);
        query.agencies(agencies);
        query.tiers("st.scope");
        query.types();
        query.reports(documents);
        query.basis();
        return query;
    }

    /** What is asked of {@link #rollup}, read before the answer begins.
     *
     * @throws ApiRefused when it cannot be answered */
    ApiQuery askedOfRollup(Map<String, String> given, ApiPage page) {
        page.demandParts(PARTS_OF_A_TOTAL);
        ApiQuery query = asked(ApiTable.ROLLUP, given);
        query.tiersOfTotals();
        return query;
    }

    private ApiQuery asked(ApiTable table, Map<String, String> given) {
        ApiQuery query = new ApiQuery(table, given);
        query.boundaries(territory);
        query.units(territory, DateText.today(clock));
        query.years();
        query.indicators(catalogue);
        return query;
    }

    /** One row per statement that counts, ordered by report and id, what was entered last. An answer that somebody took
     * back or answered anew is told by {@code history.csv}; what a report says stays, as replaced where an answer stands
     * in its place. */
    void observations(ApiQuery query, ApiPage page, RowSink rows) {
        boolean approvedOnly = query.approvedOnly();
        CarriedPlace place = new CarriedPlace(territory, query.carriedTo());
        each(
                """
                        select st.*, d.document_key, s.unit_id, s.kind as subject_kind, i.code as indicator_code,
                               di.label as dimension, p.report_year, p.start_on, p.end_on, o.state, o.review,
                               o.adopted_statement_id, ad.numerator_text as adopted_numerator,
                               ad.denominator_text as adopted_denominator, ad.value_text as adopted_value,
                               ad.basis as adopted_basis
                        from statement st
                        join subject s on s.id = st.subject_id and s.province_id = st.province_id
                        join indicator i on i.id = st.indicator_id
                        join dimension_item di on di.id = st.item_id
                        join period p on p.id = st.period_id
                        left join source_document d on d.id = st.document_id
                        left join observation o on o.subject_id = st.subject_id and o.province_id = st.province_id
                                               and o.indicator_id = st.indicator_id
                                               and o.item_id = st.item_id and o.period_id = st.period_id
                        left join statement ad on ad.id = o.adopted_statement_id and ad.province_id = o.province_id
                        where (st.basis <> 'entered' or st.id = o.adopted_statement_id)\
                        """ + query.where() + rights.figures(approvedOnly, "st.indicator_id") + behindStatement(page, query)
                        + " order by d.document_key nulls last, st.fact_key" + most(page),
                query.parameters(),
                row -> rows.row(
                        List.of(text(row.getString("document_key")), row.getString("fact_key")),
                        with(observation(row), place.of(row.getLong("unit_id"), day(row)))));
    }

    /** The additive parts of approved figures, by unit and tier, from the user's unit down. */
    void rollup(ApiQuery query, ApiPage page, RowSink rows) {
        CarriedPlace place = new CarriedPlace(territory, query.carriedTo());
        each(
                """
                        select s.*, i.code as indicator_code, di.label as dimension, p.report_year, p.end_on, u.unit_key
                        from\
                        """ + " " + RollupTotals.APPROVED + """
                         s
                        join indicator i on i.id = s.indicator_id
                        join dimension_item di on di.id = s.item_id
                        join period p on p.id = s.period_id
                        join admin_unit u on u.id = s.unit_id
                        where 1 = 1\
                        """ + query.where() + rights.totals("s") + behindTotal(page, query)
                        + " order by u.unit_key, i.code, s.item_id, p.end_on, s.tier, s.period_id" + most(page),
                query.parameters(),
                row -> rows.row(
                        List.of(
                                row.getString("unit_key"),
                                row.getString("indicator_code"),
                                row.getString("item_id"),
                                row.getString("end_on"),
                                row.getString("tier"),
                                row.getString("period_id")),
                        with(
                                List.of(
                                        text(territory
                                                .byId(row.getLong("unit_id"))
                                                .code()),
                                        row.getString("indicator_code"),
                                        row.getString("dimension"),
                                        row.getString("report_year"),
                                        row.getString("tier"),
                                        row.getString("expected"),
                                        row.getString("with_data"),
                                        number(row, "sum_numerator"),
                                        number(row, "sum_denominator"),
                                        number(row, "sum_value"),
                                        row.getString("yes_count"),
                                        cellState(row)),
                                place.of(row.getLong("unit_id"), day(row)))));
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("end_on", LocalDate.class);
    }

    private static List<String> with(List<String> told, List<String> place) {
        return Stream.concat(told.stream(), place.stream()).toList();
    }

    /** One more than asked for tells whether there are more. */
    private static String most(ApiPage page) {
        return page.isLimited() ? " limit " + (page.limit() + 1) : "";
    }

    private static String behindStatement(ApiPage page, ApiQuery query) {
        if (page.after().isEmpty()) {
            return "";
        }
        String document = page.after().getFirst();
        query.parameters().put("afterFact", page.after().getLast());
        if (document.isEmpty()) {
            return " and d.document_key is null and st.fact_key > :afterFact";
        }
        query.parameters().put("afterDocument", document);
        return " and (d.document_key is null or d.document_key > :afterDocument"
                + " or (d.document_key = :afterDocument and st.fact_key > :afterFact))";
    }

    private static String behindTotal(ApiPage page, ApiQuery query) {
        if (page.after().isEmpty()) {
            return "";
        }
        Map<String, Object> parameters = query.parameters();
        List<String> key = page.after();
        try {
            parameters.put("afterUnit", key.get(0));
            parameters.put("afterIndicator", key.get(1));
            parameters.put("afterItem", Long.valueOf(key.get(2)));
            parameters.put("afterEnd", LocalDate.parse(key.get(3)));
            parameters.put("afterTier", key.get(4));
            parameters.put("afterPeriod", Long.valueOf(key.get(5)));
        } catch (NumberFormatException | DateTimeParseException notOurs) {
            throw ApiPage.unknownPlace();
        }
        return " and (u.unit_key, i.code, s.item_id, p.end_on, s.tier, s.period_id)"
                + " > (:afterUnit, :afterIndicator, :afterItem, :afterEnd, :afterTier, :afterPeriod)";
    }

    private List<String> observation(ResultSet row) throws SQLException {
        Unit unit = territory.byId(row.getLong("unit_id"));
        return List.of(
                row.getString("fact_key"),
                text(row.getString("document_key")),
                text(row.getString("section")),
                text(unit.code()),
                unit.fullName(),
                row.getString("subject_label"),
                row.getString("subject_type"),
                row.getString("subject_kind").toLowerCase(Locale.ROOT),
                Tier.joined(row.getString("scope")),
                row.getString("indicator_code"),
                row.getString("dimension"),
                row.getString("report_year"),
                row.getString("start_on"),
                row.getString("end_on"),
                row.getString("numerator_text"),
                row.getString("denominator_text"),
                row.getString("value_text"),
                row.getString("measure"),
                row.getString("qualifier"),
                row.getString("basis"),
                state(row),
                row.getString("review") == null
                        ? "approved"
                        : row.getString("review").toLowerCase(Locale.ROOT));
    }

    /** The state of the figure that the statement stands for; a statement that another one overruled is what its own
     * words are, one that an answer replaced says so. */
    private static String state(ResultSet row) throws SQLException {
        String held = row.getString("state");
        boolean same = row.getString("numerator_text").equals(text(row.getString("adopted_numerator")))
                && row.getString("denominator_text").equals(text(row.getString("adopted_denominator")))
                && row.getString("value_text").equals(text(row.getString("adopted_value")));
        if (held != null && (same || held.equals("CONFLICT") || row.getObject("adopted_statement_id") == null)) {
            return held.toLowerCase(Locale.ROOT);
        }
        if ("entered".equals(row.getString("adopted_basis"))) {
            return "replaced";
        }
        if (row.getString("basis").equals("missing")) {
            return "not_reported";
        }
        if (row.getString("basis").equals("computed")) {
            return "computed";
        }
        boolean silent = row.getString("value_text").isEmpty()
                && row.getString("numerator_text").isEmpty();
        return silent ? "words" : "stated";
    }

    private static String cellState(ResultSet row) throws SQLException {
        if (row.getInt("conflict_count") > 0) {
            return "conflict";
        }
        if (row.getInt("doubtful_count") > 0) {
            return "doubtful";
        }
        if (row.getInt("with_data") == 0) {
            return row.getInt("not_reported_count") > 0 ? "not_reported" : "not_applicable";
        }
        if (row.getInt("words_count") == row.getInt("with_data")) {
            return "words";
        }
        return row.getInt("computed_count") > 0 ? "computed" : "stated";
    }

    private void each(String sql, Map<String, Object> parameters, RowCallbackHandler handler) {
        jdbc.sql(sql).params(parameters).query(handler);
    }

    private static String number(ResultSet row, String column) throws SQLException {
        java.math.BigDecimal number = row.getBigDecimal(column);
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static List<String> row(@Nullable Object... values) {
        return Arrays.stream(values).map(OpenDataTables::text).toList();
    }
}
