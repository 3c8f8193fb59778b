package vn.chiso.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.chiso.agency.AgencyService;
import vn.chiso.document.DocumentService;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.RollupTotals;
import vn.chiso.security.AccountService;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** The first ten provinces of the demo, without the web. */
class DemoDataTest {

    private static final int PROVINCES = 10;

    @TempDir
    private static Path temporary;

    private static ConfigurableApplicationContext demo;
    private static JdbcClient jdbc;

    @Configuration
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
            })
    @EntityScan("vn.chiso")
    @EnableJpaRepositories("vn.chiso")
    @ComponentScan(
            basePackages = {
                "vn.chiso.base.data",
                "vn.chiso.base.node",
                "vn.chiso.territory",
                "vn.chiso.agency",
                "vn.chiso.security",
                "vn.chiso.indicator",
                "vn.chiso.document",
                "vn.chiso.observation",
                "vn.chiso.inspection",
                "vn.chiso.budget",
                "vn.chiso.comparison.score",
                "vn.chiso.savedview",
                "vn.chiso.software",
                "vn.chiso.round",
                "vn.chiso.installation",
                "vn.chiso.bundled",
                "vn.chiso.demo"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {"vn.chiso.*\\.ui\\..*", ".*SecurityConfig", ".*ApiSecurity", ".*Test\\$.*"}))
    static class Core {}

    @BeforeAll
    static void starts() {
        demo = start("first", PROVINCES);
        jdbc = demo.getBean(JdbcClient.class);
    }

    @AfterAll
    static void stops() {
        demo.close();
    }

    private static ConfigurableApplicationContext start(String name, int provinces) {
        return new SpringApplicationBuilder(Core.class)
                .web(WebApplicationType.NONE)
                .profiles("demo")
                .run(
                        "--chiso.data-dir=" + temporary.resolve(name),
                        "--chiso.demo.provinces=" + provinces,
                        "--spring.datasource.url=jdbc:h2:mem:demo-" + name
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    @Test
    void theSameEveryTimeAndASmallerOneIsAPartOfIt() {
        try (ConfigurableApplicationContext again = start("again", PROVINCES);
                ConfigurableApplicationContext smaller = start("smaller", 2)) {
            assertThat(digest(again.getBean(JdbcClient.class), "")).isEqualTo(digest(jdbc, ""));
            String ofTwo = " where t.fact_key like '%-P01-%' or t.fact_key like '%-P02-%'";
            assertThat(digest(smaller.getBean(JdbcClient.class), "")).isEqualTo(digest(jdbc, ofTwo));
        }
    }

    @Test
    void everyProvinceHasThreeLevelsAndEveryYearFigures() {
        TerritoryService territory = demo.getBean(TerritoryService.class);
        Unit district = territory.byKey("P02.D01").orElseThrow();
        assertThat(district.fullName()).isEqualTo("huyện mô phỏng 01");
        assertThat(territory.childrenOn(district.id(), DemoSize.lastDayOf(2018)))
                .extracting(Unit::fullName, Unit::code)
                .containsExactly(tuple("xã mô phỏng 01", "9020101"), tuple("xã mô phỏng 02", "9020102"));
        assertThat(territory.childrenOn(district.id(), DemoSize.lastDayOf(2025)))
                .isEmpty();
        assertThat(count("select count(distinct code || '|' || coalesce(valid_from, date '1900-01-01')) from admin_unit"
                        + " where code like '9%' and length(code) > 4"))
                .isEqualTo(count("select count(*) from admin_unit where unit_key like 'P%.D%'"));
        assertThat(count("select count(distinct p.report_year) from observation o join period p on p.id = o.period_id"))
                .isEqualTo(10);
        assertThat(demo.getBean(DocumentService.class)
                        .byKey("S2018")
                        .orElseThrow()
                        .title())
                .isEqualTo("Báo cáo mô phỏng năm 2018");
    }

    @Test
    void indicatorsOfEveryKindAndEveryStateOccur() {
        assertThat(texts("select distinct i.code from observation o join indicator i on i.id = o.indicator_id"))
                .hasSize(28);
        assertThat(texts("select distinct i.kind from observation o join indicator i on i.id = o.indicator_id"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::name).toList());
        // no basis of a document says "not applicable"
        assertThat(texts("select distinct state from observation"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FigureState.values())
                        .filter(state -> state != FigureState.NOT_APPLICABLE)
                        .map(FigureState::name)
                        .toList());
        assertThat(texts("select distinct kind from target")).containsExactlyInAnyOrder("TARGET", "PLAN");
        assertThat(texts("select distinct kind from note")).containsExactlyInAnyOrder("CONFLICT", "DISCREPANCY");
        assertThat(texts("select distinct qualifier from observation"))
                .containsExactlyInAnyOrder("", "khoảng", "hầu hết", "nhiều");
        assertThat(texts("select distinct coverage from subject"))
                .containsExactlyInAnyOrder("SELF", "ALL", "INSPECTED", "MOST");
    }

    @Test
    void departmentsOfAllProvincesMakeAComparisonOf200By20By10() {
        String departments = "from observation o join subject s on s.id = o.subject_id"
                + " join agency a on a.id = s.agency_id and a.type = 'SO_BAN_NGANH'"
                + " join period p on p.id = o.period_id";
        assertThat(count("select count(distinct a.id) " + departments) / PROVINCES * 63)
                .isGreaterThanOrEqualTo(200);
        assertThat(count("select count(*) from (select o.indicator_id " + departments
                        + " group by o.indicator_id having count(distinct p.report_year) = 10) each_year"))
                .isGreaterThanOrEqualTo(20);
    }

    @Test
    void everyCriterionOfTheWorkedExampleHasFigures() {
        assertThat(texts("select distinct i.code from score_criterion c join indicator i on i.id = c.indicator_id"
                        + " where not exists (select 1 from observation o where o.indicator_id = i.id)"))
                .isEmpty();
    }

    @Test
    void someAreSilentAndTheCoverageSaysSo() {
        int expected = count("select max(expected) from " + RollupTotals.APPROVED
                + " r join admin_unit u on u.id = r.unit_id where u.unit_key = 'P02' and r.tier = 'COMMUNE'");
        assertThat(expected).isEqualTo(6);
        assertThat(count("select count(*) from " + RollupTotals.APPROVED + " r where with_data_expected < expected"))
                .isPositive();
        assertThat(count("select count(*) from " + RollupTotals.APPROVED + " r where with_data_expected > expected"))
                .isZero();
        assertThat(demo.getBean(AgencyService.class)
                        .byKey("P02.D01:ubnd")
                        .orElseThrow()
                        .shortName())
                .isEqualTo("UBND H. mô phỏng 01");
    }

    @Test
    void theRollUpIsThatOfPlainRecomputation() {
        for (String code : List.of("tthc_ontime_ratio", "policy_docs_issued_count", "budget_it_allocated_money")) {
            Map<String, BigDecimal> plain = new TreeMap<>();
            jdbc.sql("""
                            select a.ancestor_id || ' ' || o.period_id || ' ' || s.tier as cell,
                                   case when i.rollup_rule = 'SUM_ND' then
                                        case when o.denominator is not null then o.numerator end
                                        else o.value_number end as part
                            from observation o
                            join indicator i on i.id = o.indicator_id
                            join subject s on s.id = o.subject_id and s.kind = 'AGENCY'
                            join unit_ancestor a on a.unit_id = s.unit_id
                            where i.code = ? and o.state in ('STATED', 'COMPUTED')""").param(code).query(row -> {
                BigDecimal part = row.getBigDecimal("part");
                if (part != null) {
                    plain.merge(row.getString("cell"), part, BigDecimal::add);
                }
            });
            Map<String, BigDecimal> cells = new TreeMap<>();
            jdbc.sql("""
                            select r.unit_id || ' ' || r.period_id || ' ' || r.tier as cell,
                                   case when i.rollup_rule = 'SUM_ND' then r.sum_numerator else r.sum_value end as part
                            from %s r join indicator i on i.id = r.indicator_id
                            where i.code = ?""".formatted(RollupTotals.APPROVED)).param(code).query(row -> {
                BigDecimal part = row.getBigDecimal("part");
                if (part != null) {
                    cells.put(row.getString("cell"), part);
                }
            });
            assertThat(cells).hasSizeGreaterThan(100).isEqualTo(plain);
        }
    }

    @Test
    void threeAccountsAreReady() {
        AccountService accounts = demo.getBean(AccountService.class);
        assertThat(List.of("lanhdao", "cntt", "canbo"))
                .extracting(name -> accounts.find(name).orElseThrow().role())
                .containsExactly(Roles.LEADER, Roles.ICT_DEPARTMENT, Roles.AGENCY_STAFF);
        assertThat(accounts.find("lanhdao").orElseThrow().mustChangePassword()).isFalse();
        assertThat(demo.getBean(PasswordEncoder.class)
                        .matches(
                                "so-lieu-mo-phong",
                                texts("select password_hash from app_user where username = 'cntt'")
                                        .getFirst()))
                .isTrue();
        assertThat(demo.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    private static int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    /** Of everything that statements say, whatever keys the database gave them. */
    private static String digest(JdbcClient database, String where) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            database.sql("""
                            select t.fact_key, s.subject_key, i.code, d.label, p.start_on, p.end_on, t.numerator_text,
                                   t.denominator_text, t.value_text, t.measure, t.qualifier, t.basis, c.document_key
                            from statement t
                            join subject s on s.id = t.subject_id
                            join indicator i on i.id = t.indicator_id
                            join dimension_item d on d.id = t.item_id
                            join period p on p.id = t.period_id
                            join source_document c on c.id = t.document_id
                            """ + where + " order by t.fact_key").query(row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    digest.update((row.getString(column) + "|").getBytes(StandardCharsets.UTF_8));
                }
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
