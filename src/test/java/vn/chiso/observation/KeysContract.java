package vn.chiso.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.security.Roles;

/** That the rows of the large tables can be spread over machines by their province, on whichever database. */
@Transactional
@WithMockUser(username = "phong-cntt", roles = Roles.ICT_DEPARTMENT)
abstract class KeysContract {

    private static final String PROVINCE = "province_id";

    private static final Set<String> LARGE = Set.of(
            "subject",
            "statement",
            "observation",
            "figure_version",
            "rollup",
            "evidence_figure",
            "target",
            "target_step",
            "derivation",
            "derivation_input",
            "note_statement",
            "statement_place");

    /** What is known of a foreign key: whose, to which table, and "column=column there" of each part. */
    private record Reference(String table, String to, Set<String> columns) {}

    /** Reads something of the catalogue of the database about one of its tables. */
    private interface Reader<T> {
        List<T> read(Connection connection, String table) throws SQLException;
    }

    @Autowired
    private JdbcOperations connections;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KeyCheck keys;

    @Autowired
    private FigureService figures;

    @Autowired
    private ObservationService observations;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private Catalogue catalogue;

    @Test
    void whateverRefersToALargeTableIsSpreadWithIt() {
        Set<String> spread = new HashSet<>();
        spread.addAll(tablesWithProvince());
        assertThat(spread).isEqualTo(LARGE);
        assertThat(references())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(LARGE).as(key.toString()).contains(key.table()));
    }

    @Test
    void aProvinceIsAlwaysNamed() {
        assertThat(LARGE)
                .allSatisfy(table -> assertThat(all(table, (connection, name) -> {
                            try (ResultSet row = connection
                                    .getMetaData()
                                    .getColumns(connection.getCatalog(), connection.getSchema(), name, PROVINCE)) {
                                return row.next() ? List.of(row.getString("IS_NULLABLE")) : List.of();
                            }
                        }))
                        .as(table)
                        .containsExactly("NO"));
    }

    @Test
    void everyKeyOfALargeTableContainsTheProvince() {
        for (String table : LARGE) {
            List<Set<String>> unique = all(table, KeysContract::unique);
            // the versions of a figure have none
            assertThat(unique).as(table).hasSizeGreaterThanOrEqualTo(table.equals("figure_version") ? 0 : 1);
            assertThat(unique)
                    .as(table)
                    .allSatisfy(
                            columns -> assertThat(columns).contains(PROVINCE).hasSizeGreaterThan(1));
        }
    }

    @Test
    void everyForeignKeyBetweenLargeTablesStaysInTheProvince() {
        assertThat(references())
                .hasSizeGreaterThan(12)
                .allSatisfy(key ->
                        assertThat(key.columns()).as(key.toString()).hasSize(2).contains(PROVINCE + "=" + PROVINCE));
    }

    @Test
    void everyRowHasTheProvinceOfItsSubject() {
        Figure loaded = figures.ofAgency(agency("P44:so-tu-phap"), Years.of(2015)).stream()
                .filter(figure -> figure.indicatorId() == indicator("email_staff_use_ratio"))
                .findFirst()
                .orElseThrow();
        Saved saved = observations.enter(FigureEntry.over(loaded, Answer.Amount.of(new BigDecimal("81")), "đếm lại"));
        observations.restore(saved.observationId(), saved.version(), saved.before(), "đúng hơn");
        observations.enter(FigureEntry.into(
                agency("P44:so-cong-thuong"), indicator("sec_firewall_yn"), 2015, new Answer.YesNo(true), null));

        assertThat(jdbc.sql("select count(*) from figure_version")
                        .query(Long.class)
                        .single())
                .isGreaterThan(2);
        for (String table : List.of("statement", "observation", "target", "evidence_figure")) {
            assertThat(strangers(table + " t join subject s on s.id = t.subject_id"))
                    .as(table)
                    .isZero();
        }
        for (String table : List.of(
                "figure_version",
                "target_step",
                "derivation",
                "derivation_input",
                "note_statement",
                "statement_place")) {
            assertThat(strangers(table + " t join statement s on s.id = t.statement_id"))
                    .as(table)
                    .isZero();
        }
        assertThat(strangers("figure_version t join observation s on s.id = t.observation_id"))
                .isZero();
        assertThat(strangers("target_step t join statement s on s.id = t.line_id"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "rollup"})
    void theProvinceIsTheOneAboveTheUnit(String table) {
        assertThat(jdbc.sql("select count(distinct province_id) from " + table)
                        .query(Long.class)
                        .single())
                .isGreaterThan(2);
        assertThat(strangers(table + """
                     t join (select u.id as unit_id, coalesce(p.id, u.id) as province_id from admin_unit u
                             left join (select a.unit_id, pr.id from unit_ancestor a
                                        join admin_unit pr on pr.id = a.ancestor_id and pr.level = 'PROVINCE') p
                                  on p.unit_id = u.id) s on s.unit_id = t.unit_id\
                    """)).isZero();
        assertThat(jdbc.sql("select count(*) from " + table + " t join admin_unit u on u.id = t.province_id"
                                + " where u.level not in ('PROVINCE', 'NATION')"
                                + " or u.level = 'NATION' and t.unit_id <> u.id")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatMustBeThereOnceIs() {
        assertThat(keys.keys())
                .contains(
                        new KeyCheck.Key("observation", List.of("id")),
                        new KeyCheck.Key("statement", List.of("fact_key")),
                        new KeyCheck.Key("subject", List.of("subject_key")));
        assertThat(keys.twice()).isEmpty();
    }

    @Test
    void aSubjectThatIsThereTwiceIsFound() {
        add("-1, p.id, s.subject_key");
        assertThat(keys.twice()).contains(new KeyCheck.Key("subject", List.of("subject_key")));
    }

    @Test
    void anIdThatIsThereTwiceIsFound() {
        add("s.id, p.id, 'A:none'");
        assertThat(keys.twice()).contains(new KeyCheck.Key("subject", List.of("id")));
    }

    /** The first subject once more, in another province. */
    private void add(String key) {
        jdbc.sql("""
            insert into subject (id, province_id, subject_key, kind, unit_id, agency_id, tier, scope, counted, coverage,
                                 exceptions, label)
            select %s, s.kind, s.unit_id, s.agency_id, s.tier, s.scope, s.counted, s.coverage, s.exceptions, s.label
            from (select * from subject order by id fetch first row only) s
            join (select min(province_id) as low, max(province_id) as high from subject) e on 1 = 1
            join admin_unit p on p.id = case when s.province_id = e.low then e.high else e.low end\
            """.formatted(key)).update();
    }

    private long strangers(String joined) {
        return jdbc.sql("select count(*) from " + joined + " where t.province_id <> s.province_id")
                .query(Long.class)
                .single();
    }

    private List<String> tablesWithProvince() {
        return all(
                "%",
                (connection, any) -> {
                    List<String> tables = new ArrayList<>();
                    try (ResultSet row = connection
                            .getMetaData()
                            .getColumns(connection.getCatalog(), connection.getSchema(), any, PROVINCE)) {
                        while (row.next()) {
                            tables.add(row.getString("TABLE_NAME"));
                        }
                    }
                    return tables;
                });
    }

    /** All foreign keys that lead to large tables. */
    private List<Reference> references() {
        return LARGE.stream()
                .flatMap(table -> all(table, KeysContract::references).stream())
                .toList();
    }

    private static List<Reference> references(Connection connection, String table) throws SQLException {
        Map<String, Reference> found = new TreeMap<>();
        try (ResultSet row =
                connection.getMetaData().getExportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (row.next()) {
                String from = row.getString("FKTABLE_NAME");
                found.computeIfAbsent(
                                from + "." + row.getString("FK_NAME"),
                                name -> new Reference(from, table, new HashSet<>()))
                        .columns()
                        .add(row.getString("FKCOLUMN_NAME") + "=" + row.getString("PKCOLUMN_NAME"));
            }
        }
        return List.copyOf(found.values());
    }

    /** The columns of each unique index, those of constraints and of the primary key included. */
    private static List<Set<String>> unique(Connection connection, String table) throws SQLException {
        Map<String, Set<String>> found = new TreeMap<>();
        try (ResultSet row = connection
                .getMetaData()
                .getIndexInfo(connection.getCatalog(), connection.getSchema(), table, true, true)) {
            while (row.next()) {
                if (row.getString("INDEX_NAME") != null) {
                    found.computeIfAbsent(row.getString("INDEX_NAME"), name -> new HashSet<>())
                            .add(row.getString("COLUMN_NAME"));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private <T> List<T> all(String table, Reader<T> reader) {
        return Objects.requireNonNull(
                connections.execute((ConnectionCallback<List<T>>) connection -> reader.read(connection, table)));
    }

    private long agency(String key) {
        return agencies.byKey(key).orElseThrow().id();
    }

    private long indicator(String code) {
        return catalogue.indicator(code).orElseThrow().id();
    }
}
