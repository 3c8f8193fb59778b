package vn.chiso.scale;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same figures as DHIS2 lays them out for its analytics: denormalised, a table a year, a column for each level, an
 * index on each column that is asked by; and as one file for DuckDB. Made once for a database.
 */
final class AnalyticsTables {

    private static final int FIRST = 2015;
    private static final int LAST = 2024;

    private static final String ROWS = """
        select o.indicator_id, p.report_year, s.agency_id, l0.ancestor_id as level_0, l1.ancestor_id as level_1,
               l2.ancestor_id as level_2, l3.ancestor_id as level_3, o.value_number, o.numerator, o.denominator,
               o.value_yes, case when o.state in ('STATED', 'COMPUTED') then 1 else 0 end as usable,
               case when o.state in ('NOT_REPORTED', 'NOT_APPLICABLE') then 0 else 1 end as answered
        from observation o
        join subject s on s.id = o.subject_id and s.kind = 'AGENCY'
        join period p on p.id = o.period_id
        join admin_unit u on u.id = s.unit_id
        join (select unit_id, max(depth) as depth from unit_ancestor group by unit_id) d on d.unit_id = s.unit_id
        join unit_ancestor l0 on l0.unit_id = s.unit_id and l0.depth = d.depth
        left join unit_ancestor l1 on l1.unit_id = s.unit_id and l1.depth = d.depth - 1
        left join unit_ancestor l2 on l2.unit_id = s.unit_id and l2.depth = d.depth - 2
        left join unit_ancestor l3 on l3.unit_id = s.unit_id and l3.depth = d.depth - 3
        where o.item_id = 1 and o.standing = false\
        """;

    private final JdbcClient jdbc;
    private final DataSource database;
    private final Path folder;

    AnalyticsTables(JdbcClient jdbc, DataSource database, Path folder) {
        this.jdbc = jdbc;
        this.database = database;
        this.folder = folder;
    }

    void build(ScaleReport report) {
        boolean there = jdbc.sql("select count(*) from pg_class where relname = 'analytics'")
                        .query(Long.class)
                        .single()
                > 0;
        if (there) {
            return;
        }
        double milliseconds = Stopwatch.time(() -> {
                    create();
                    return 0;
                })
                .milliseconds();
        report.line("DHIS2's layout was made in %.0f s.", milliseconds / 1000);
    }

    private void create() {
        run("""
            create table analytics (indicator_id bigint, report_year integer, agency_id bigint, level_0 bigint,
                level_1 bigint, level_2 bigint, level_3 bigint, value_number numeric(38, 6), numerator numeric(38, 6),
                denominator numeric(38, 6), value_yes boolean, usable integer, answered integer)
            partition by range (report_year)""");
        for (int year = FIRST; year <= LAST; year++) {
            run("create table analytics_%1$d partition of analytics for values from (%1$d) to (%2$d)"
                    .formatted(year, year + 1));
        }
        run("insert into analytics " + ROWS);
        for (String column : List.of("indicator_id", "level_0", "level_1", "level_2", "level_3", "report_year")) {
            run("create index on analytics (" + column + ")");
        }
        run("analyze analytics");
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }

    /** A connection to DuckDB with the same table; null where its driver is not on the class path. */
    @Nullable
    Connection duck() throws SQLException {
        Path file = folder.resolve("analytics.duckdb");
        boolean there = Files.exists(file);
        Connection duck;
        try {
            duck = QueryMeasurement.open("jdbc:duckdb:" + file);
        } catch (SQLException noDriver) {
            return null;
        }
        if (!there) {
            Path csv = folder.resolve("analytics.csv");
            export(csv);
            try (var statement = duck.createStatement()) {
                statement.execute("create table analytics as select * from read_csv('" + csv
                        + "', header = true, types = {'value_number': 'decimal(38,6)', 'numerator': 'decimal(38,6)',"
                        + " 'denominator': 'decimal(38,6)', 'value_yes': 'boolean'})");
            }
            try {
                Files.delete(csv);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return duck;
    }

    private void export(Path csv) throws SQLException {
        try (Connection connection = database.getConnection();
                OutputStream out = Files.newOutputStream(csv)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select * from analytics) to stdout with (format csv, header)", out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
