package vn.chiso.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.NewStatement;
import vn.chiso.observation.ObservationService;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.PostgresServer;

/** Three thousand generated figures of two provinces, on both databases. */
class GeneratedFiguresTest {

    private static final int FIGURES = 3000;
    private static final int PROVINCES = 2;

    private static final String SLOT = """
        s.subject_key, i.code, d.label as item, p.kind as period_kind, p.start_on, p.end_on, p.label as period_label,
        p.report_year\
        """;

    private static final String OF_SLOT = """
        join subject s on s.id = x.subject_id join indicator i on i.id = x.indicator_id
        join dimension_item d on d.id = x.item_id join period p on p.id = x.period_id\
        """;

    /** Every column of what is stored, by keys that do not depend on the database. */
    private static final List<String> EVERYTHING = List.of(
            "select " + SLOT + """
            , x.fact_key, c.document_key, x.section, x.subject_label, x.subject_type, x.scope, x.counted,
            x.numerator_text, x.denominator_text, x.value_text, x.measure, x.qualifier, x.basis, x.entered_by,
            x.entered_at, x.reason
            from statement x left join source_document c on c.id = x.document_id
            """ + OF_SLOT,
            "select " + SLOT + """
            , x.state, x.review, x.derived, t.fact_key, x.value_number, x.numerator, x.denominator, x.low_number,
            x.high_number, x.value_yes, x.value_level, x.value_text, x.measure, x.qualifier, x.item_count,
            x.normalised_numerator, x.normalised_denominator, x.normalised_reason, x.normalised_by, x.versions_kept,
            x.version, x.standing
            from observation x left join statement t on t.id = x.adopted_statement_id
            """ + OF_SLOT,
            "select " + SLOT + """
            , t.fact_key, a.code as against, x.kind, x.value_number, x.value_yes, x.value_level, x.in_force
            from target x join statement t on t.id = x.statement_id join indicator a on a.id = x.against_id
            """ + OF_SLOT,
            """
            select s.subject_key, s.kind, u.unit_key, a.agency_key, s.tier, s.scope, s.counted, s.coverage, s.exceptions,
                   s.label
            from subject s join admin_unit u on u.id = s.unit_id left join agency a on a.id = s.agency_id
            """,
            """
            select u.unit_key, i.code, d.label as item, p.start_on, p.end_on, x.tier, x.review_set, x.with_data,
                   x.with_data_expected, x.with_parts, x.with_value, x.sum_numerator, x.sum_denominator, x.sum_value,
                   x.min_value, x.max_value, x.yes_count, x.no_count, x.level_1, x.level_2, x.level_3, x.level_4,
                   x.level_5, x.level_6, x.conflict_count, x.doubtful_count, x.words_count, x.not_reported_count,
                   x.not_applicable_count, x.computed_count, x.qualified_count, x.unapproved_count
            from rollup x join admin_unit u on u.id = x.unit_id join indicator i on i.id = x.indicator_id
            join dimension_item d on d.id = x.item_id join period p on p.id = x.period_id
            """,
            "select i.code, p.start_on from rollup_lock x join indicator i on i.id = x.indicator_id"
                    + " join period p on p.id = x.period_id");

    @TempDir
    private static Path temporary;

    private static ConfigurableApplicationContext onH2;
    private static List<String> generated;

    @BeforeAll
    static void generate() {
        onH2 = start("h2", FIGURES, Chance.DEMO);
        generated = everything(onH2);
    }

    @AfterAll
    static void stop() {
        onH2.close();
    }

    @Test
    void asManyAsWereAskedFor() {
        assertThat(count(onH2, "select count(*) from observation")).isEqualTo(FIGURES);
    }

    @Test
    void theSameSeedGivesTheSameOnBothDatabasesWithAllIndexesBack() {
        try (ConfigurableApplicationContext postgres =
                start("postgres", FIGURES, Chance.DEMO, PostgresServer.freshDatabase())) {
            assertThat(everything(postgres)).isEqualTo(generated);
            assertThat(postgres.getBean(JdbcClient.class)
                            .sql("select indexname from pg_indexes where tablename = 'observation'")
                            .query(String.class)
                            .list())
                    .contains("observation_pkey", "observation_subject", "observation_period", "observation_standing")
                    .hasSize(5);
            assertThat(count(postgres, """
                    select count(*) from pg_constraint where conrelid = 'statement'::regclass and contype in ('p', 'u', 'f')\
                    """)).isEqualTo(7);
        }
    }

    @Test
    void anotherSeedGivesOthers() {
        try (ConfigurableApplicationContext other = start("other", FIGURES, 7)) {
            assertThat(count(other, "select count(*) from observation")).isEqualTo(FIGURES);
            assertThat(everything(other)).isNotEqualTo(generated);
        }
    }

    @Test
    void theRowsAreThoseThatTheServiceWritesOfTheSameStatements() {
        try (ConfigurableApplicationContext again = start("again", FIGURES, Chance.DEMO)) {
            DemoSize size = again.getBean(DemoSize.class);
            List<NewStatement> said = new ArrayList<>();
            new GeneratedFigures(
                            again.getBean(DemoUnits.class).known(PROVINCES),
                            size,
                            again.getBean(Catalogue.class),
                            again.getBean(TerritoryService.class))
                    .stream().forEachOrdered(said::addAll);
            again.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                Stream.of("rollup", "rollup_lock", "target", "observation", "statement", "subject")
                        .forEach(table -> again.getBean(JdbcClient.class)
                                .sql("delete from " + table)
                                .update());
                ObservationService observations = again.getBean(ObservationService.class);
                observations.load(said);
                observations.rebuildRollup();
            });
            assertThat(everything(again)).isEqualTo(generated);
        }
    }

    @Test
    void everyKindAndEveryStateOccursAndAgenciesAreUnequal() {
        assertThat(texts("select distinct i.kind from observation o join indicator i on i.id = o.indicator_id"))
                .containsAll(Arrays.stream(Kind.values())
                        .filter(kind -> kind != Kind.DATE)
                        .map(Kind::name)
                        .toList());
        assertThat(texts("select distinct state from observation"))
                .contains(
                        FigureState.STATED.name(),
                        FigureState.NOT_REPORTED.name(),
                        FigureState.WORDS.name(),
                        FigureState.DOUBTFUL.name(),
                        FigureState.COMPUTED.name());
        assertThat(texts("select distinct tier from subject where kind = 'AGENCY'"))
                .containsExactlyInAnyOrder("PROVINCE", "DISTRICT", "COMMUNE");
        assertThat(count(onH2, """
                select max(n) from (select count(*) as n from observation group by subject_id) c\
                """)).isGreaterThan(40);
        assertThat(count(onH2, """
                select min(n) from (select count(*) as n from observation group by subject_id) c\
                """)).isLessThan(4);
    }

    @Test
    void moreThanAllCanAnswerIsRefused() {
        assertThatThrownBy(() -> start("much", 900_000, Chance.DEMO)).hasStackTraceContaining("generate.size");
    }

    /** A fifth of what is asked is never answered: by silent agencies, and of the rest by anybody. */
    @Test
    void communesAreAskedEnoughForTheLargestSize() {
        DemoUnits.Numbers country = DemoUnits.Numbers.COUNTRY_IN_PARTS;
        double years = DemoSize.LAST_YEAR - DemoSize.FIRST_YEAR + 1.0;
        double questions = DemoIndicator.every(onH2.getBean(Catalogue.class), new Chance(Chance.DEMO)).stream()
                .filter(one -> one.kind() != Kind.DATE && one.askedOf().contains("C"))
                .mapToDouble(one -> years / one.every())
                .sum();
        int agencies = 63 * country.districts() * country.communes() * country.divisions();
        assertThat(agencies * questions).isGreaterThan(1.25 * 100_000_000);
    }

    private static ConfigurableApplicationContext start(String name, int figures, long seed, String... more) {
        List<String> options = new ArrayList<>(List.of(
                "--chiso.data-dir=" + temporary.resolve(name),
                "--chiso.demo.provinces=" + PROVINCES,
                "--chiso.generate.size=" + figures,
                "--chiso.generate.seed=" + seed,
                "--spring.datasource.url=jdbc:h2:mem:generated-" + name
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"));
        options.addAll(List.of(more));
        if (more.length > 0) {
            options.removeIf(option -> option.contains("jdbc:h2"));
        }
        return new SpringApplicationBuilder(DemoDataTest.Core.class)
                .web(WebApplicationType.NONE)
                .profiles("demo")
                .run(options.toArray(String[]::new));
    }

    private static int count(ConfigurableApplicationContext system, String sql) {
        return system.getBean(JdbcClient.class).sql(sql).query(Integer.class).single();
    }

    private static Set<String> texts(String sql) {
        return new TreeSet<>(
                onH2.getBean(JdbcClient.class).sql(sql).query(String.class).list());
    }

    private static List<String> everything(ConfigurableApplicationContext system) {
        return EVERYTHING.stream()
                .flatMap(sql -> system.getBean(JdbcClient.class).sql(sql).query((row, n) -> line(row)).list().stream()
                        .sorted())
                .toList();
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            Object value = row.getObject(column);
            line.append(
                            value instanceof BigDecimal number
                                    ? number.stripTrailingZeros().toPlainString()
                                    : value)
                    .append('|');
        }
        return line.toString();
    }
}
