package vn.chiso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.installation.Command;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ObservationService;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.PostgresServer;
import vn.chiso.testing.SentSql;

/** Neither a page of the overview nor an edit makes PostgreSQL read a large table from end to end, as {@code EXPLAIN} says. */
@LoadedDatabaseTest
@Import(SentSql.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansTest {

    private static final List<String> LARGE = List.of("observation", "statement", "rollup", "figure_version");

    @Autowired
    private DashboardService dashboard;

    @Autowired
    private DashboardAddress address;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ObservationService observations;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private List<Command> commands;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.freshDatabase(registry);
    }

    /** The first figure of each of six indicators. */
    private static final String COPIED = """
        select * from (
            select o.*, row_number() over (partition by o.indicator_id order by o.id) as nth,
                   dense_rank() over (order by o.indicator_id) as rank
            from observation o join subject s on s.id = o.subject_id
            where s.kind = 'AGENCY' and o.item_id = 1 and not o.standing and o.state = 'STATED' and o.id < 4000000000) o
        where o.nth = 1 and o.rank <= 6\
        """;

    /** A hundred districts and as many communes in each province, each with the same six answers in four years. */
    @BeforeAll
    void manyFigures() {
        update("""
            insert into admin_unit (id, unit_key, code, level, kind, name, folded_name, parent_id, valid_from, valid_to)
            select 1000000000 + row_number() over (), u.unit_key || ':bulk-' || n, null,
                case when n <= 100 then 'DISTRICT' else 'COMMUNE' end, case when n <= 100 then 'huyện' else 'xã' end,
                'Số ' || n, 'so ' || n, u.id, u.valid_from, u.valid_to
            from admin_unit u cross join generate_series(1, 200) n
            where u.level = 'PROVINCE' and u.valid_to is not null\
            """);
        update("""
            insert into unit_ancestor (unit_id, ancestor_id, depth)
            select u.id, u.id, 0 from admin_unit u where u.id > 1000000000
            union all
            select u.id, a.ancestor_id, a.depth + 1
            from admin_unit u join unit_ancestor a on a.unit_id = u.parent_id where u.id > 1000000000\
            """);
        update("""
            insert into agency (id, agency_key, name, short_name, folded_name, type, tier, applies_as, unit_id)
            select 1000000000 + row_number() over (), u.unit_key || ':bulk', 'UBND ' || u.name, 'UBND', 'ubnd',
                'UBND_XA', 'COMMUNE', 'C', u.id
            from admin_unit u where u.id > 1000000000\
            """);
        update("""
            insert into subject (id, province_id, subject_key, kind, unit_id, agency_id, tier, scope, counted, coverage,
                exceptions, label)
            select 2000000000 + a.id, u.parent_id, 'bulk:' || a.id, 'AGENCY', a.unit_id, a.id, a.tier, '', '', 'ALL', '',
                a.name
            from agency a join admin_unit u on u.id = a.unit_id where a.id > 1000000000\
            """);
        update("""
            insert into period (id, kind, start_on, end_on, report_year, label)
            select 1000000000 + y, 'YEAR', make_date(y, 1, 1), make_date(y, 12, 31), y, 'Năm ' || y || ' (thêm)'
            from generate_series(2012, 2015) y\
            """);
        update("""
            insert into statement (id, province_id, fact_key, subject_id, indicator_id, item_id, period_id, subject_label,
                subject_type, scope, counted, numerator_text, denominator_text, value_text, measure, qualifier, basis)
            select 4000000000 + row_number() over (), s.province_id, 'bulk:' || row_number() over (), s.id, o.indicator_id,
                1, p.id, '', 'agency', '', '', '', '', '1', o.measure, '', 'stated'
            from (%s) o cross join subject s cross join period p
            where s.id > 2000000000 and p.id > 1000000000\
            """.formatted(COPIED));
        update("""
            insert into observation (id, province_id, subject_id, indicator_id, item_id, period_id, state, review, derived,
                adopted_statement_id, value_number, numerator, denominator, value_yes, value_level, value_text, measure,
                qualifier, item_count, version)
            select st.id, st.province_id, st.subject_id, st.indicator_id, 1, st.period_id, o.state, o.review, o.derived,
                st.id, o.value_number, o.numerator, o.denominator, o.value_yes, o.value_level, o.value_text, o.measure,
                o.qualifier, o.item_count, 0
            from statement st join (%s) o on o.indicator_id = st.indicator_id
            where st.id > 4000000000\
            """.formatted(COPIED));
        territory.refresh();
        agencies.refresh();
        commands.stream()
                .filter(command -> command.name().equals("rollup-rebuild"))
                .forEach(Command::run);
        jdbc.sql("analyze").update();
        assertThat(jdbc.sql("select count(*) from observation")
                        .query(Long.class)
                        .single())
                .isGreaterThan(200_000);
        assertThat(jdbc.sql("select count(*) from rollup").query(Long.class).single())
                .isGreaterThan(100_000);
    }

    @WithMockUser
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "year=2015",
                "indicator=email_staff_use_ratio",
                "indicator=email_staff_use_ratio&year=2015",
                "unit=44&year=2015",
                "unit=44&year=2015&indicator=email_staff_use_ratio",
                "unit=44&year=2015&group=thu_dien_tu",
                "unit=44&from=2012&to=2015&indicator=email_staff_use_ratio",
                "unit=38&year=2016&indicator=onestop_agency_ratio",
                "year=2015&tier=province&indicator=email_staff_use_ratio"
            })
    void aPageReadsNoLargeTableFromEndToEnd(String query) {
        readsNoLargeTable(() -> open(query));
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    @Transactional
    void anEditReadsNoLargeTableFromEndToEnd() {
        record Held(long id, int version) {}
        Held held = jdbc.sql("select id, version from observation where id > 4000000000 and numerator is null"
                        + " and value_number is not null order by id fetch first row only")
                .query(Held.class)
                .single();
        Agency agency = agencies.byKey("P44:so-tu-phap").orElseThrow();
        long email = catalogue.indicator("email_staff_use_ratio").orElseThrow().id();
        readsNoLargeTable(() -> observations.enterAll(List.of(
                new FigureEntry(
                        new FigureEntry.Place.Held(held.id()),
                        held.version(),
                        Answer.Amount.of(BigDecimal.TEN),
                        "đo lại"),
                FigureEntry.into(agency.id(), email, 2016, Answer.Amount.of(BigDecimal.TEN), null))));
    }

    private void readsNoLargeTable(Runnable act) {
        SentSql.reset();
        act.run();
        List<String> sent = SentSql.sent().stream()
                .filter(sql -> sql.strip().toLowerCase(Locale.ROOT).matches("(?s)(select|with)\\b.*"))
                .toList();
        assertThat(sent).isNotEmpty();
        assertThat(sent).allSatisfy(sql -> assertThat(scanned(sql)).as(sql).isEmpty());
    }

    @Test
    void aScanWouldBeNoticed() {
        assertThat(scanned("select * from observation where measure = 'none'")).isNotEmpty();
    }

    /** The lines of the plan that read a large table from end to end. */
    private List<String> scanned(String sql) {
        List<String> plan = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet line = explained(statement, sql)) {
            while (line.next()) {
                plan.add(line.getString(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
        return plan.stream()
                .filter(line -> LARGE.stream().anyMatch(table -> line.matches(".*Seq Scan on " + table + "\\b.*")))
                .toList();
    }

    /** As PostgreSQL plans for a disk without moving parts, which scaling.md advises. */
    private static ResultSet explained(Statement statement, String sql) throws SQLException {
        statement.execute("set random_page_cost = 1.1");
        return statement.executeQuery("explain " + sql);
    }

    private void update(String sql) {
        jdbc.sql(sql).update();
    }

    private void open(String query) {
        Map<String, List<String>> parameters = query.isEmpty()
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(part -> part.split("="))
                        .collect(Collectors.toMap(part -> part[0], part -> List.of(part[1])));
        dashboard.load(address.parse(parameters).filter());
    }
}
