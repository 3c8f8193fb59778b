package vn.chiso.scale;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.TotalService;
import vn.chiso.observation.Years;

/** Eighteen questions through the service, from the table of figures, from DHIS2's layout and from DuckDB. */
public final class QueryMeasurement {

    private static final int THROUGH_THE_SERVICE = 30;

    /** How often the others are asked; never where there is no room for their tables. */
    private static final int ELSEWHERE = Integer.getInteger("chiso.bench.elsewhere", 3);

    private final ScaleReport report;
    private final TotalService totals;
    private final DataSource database;
    private final AnalyticsTables analytics;
    private final Questions questions;

    public QueryMeasurement(ApplicationContext system, ScaleReport report, Path folder) {
        this.report = report;
        totals = system.getBean(TotalService.class);
        database = system.getBean(DataSource.class);
        analytics = new AnalyticsTables(system.getBean(JdbcClient.class), database, folder);
        questions = new Questions(system);
    }

    /** Puts the questions and compares the answers. */
    public void run() throws SQLException {
        report.part("(a) Eighteen questions");
        if (ELSEWHERE > 0) {
            analytics.build(report);
        }
        List<Question> first = questions.next();
        List<List<Question>> rounds = new ArrayList<>(List.of(first));
        while (rounds.size() < THROUGH_THE_SERVICE) {
            rounds.add(questions.next());
        }
        rounds.forEach(round -> round.forEach(this::throughService));
        if (ELSEWHERE > 0) {
            beside(first, rounds);
        }
        alone(rounds);
    }

    private void alone(List<List<Question>> rounds) {
        report.line("| Question | service p50 ms | p95 ms |");
        report.line("|---|---|---|");
        List<Double> all = new ArrayList<>();
        for (int kind = 0; kind < rounds.getFirst().size(); kind++) {
            double[] own = new double[rounds.size()];
            for (int round = 0; round < rounds.size(); round++) {
                Question asked = rounds.get(round).get(kind);
                own[round] = Stopwatch.time(() -> throughService(asked)).milliseconds();
                all.add(own[round]);
            }
            report.line(
                    "| %s | %.1f | %.1f |",
                    rounds.getFirst().get(kind).name(),
                    ScaleReport.quantile(own, 0.5),
                    ScaleReport.quantile(own, 0.95));
        }
        double[] times = all.stream().mapToDouble(Double::doubleValue).toArray();
        report.line("");
        report.line(
                "All through the service: p50 %.1f ms, p95 %.1f ms.",
                ScaleReport.quantile(times, 0.5), ScaleReport.quantile(times, 0.95));
    }

    private void beside(List<Question> first, List<List<Question>> rounds) throws SQLException {
        report.line(
                "| Question | rows | service p50 ms | p95 ms | base table ms | × | DHIS2's layout ms | × | DuckDB ms | × |");
        report.line("|---|---|---|---|---|---|---|---|---|---|");
        try (Connection postgres = database.getConnection();
                @Nullable Connection duck = analytics.duck()) {
            for (int kind = 0; kind < first.size(); kind++) {
                double[] own = new double[rounds.size()];
                for (int round = 0; round < rounds.size(); round++) {
                    Question asked = rounds.get(round).get(kind);
                    own[round] = Stopwatch.time(() -> throughService(asked)).milliseconds();
                }
                Question asked = first.get(kind);
                Map<String, String> answer = throughService(asked);
                double median = ScaleReport.quantile(own, 0.5);
                int depth = Questions.DEPTHS.get(kind);
                double base = asked(postgres, asked.name(), asked.fromBase(), answer);
                double levels = asked(postgres, asked.name(), asked.fromLevels(depth), answer);
                double ducks = duck == null ? Double.NaN : asked(duck, asked.name(), asked.fromLevels(depth), answer);
                report.line(
                        "| %s | %d | %.1f | %.1f | %.0f | %.0f | %.0f | %.1f | %.0f | %.1f |",
                        asked.name(),
                        answer.size(),
                        median,
                        ScaleReport.quantile(own, 0.95),
                        base,
                        base / median,
                        levels,
                        levels / median,
                        ducks,
                        ducks / median);
            }
        }
    }

    private Map<String, String> throughService(Question asked) {
        Years years = Years.between(asked.from(), asked.to());
        List<RollupCell> cells = asked.indicators().isEmpty()
                ? totals.cells(asked.units(), List.of(), List.of(), years, null)
                : totals.cells(List.of(), asked.units(), asked.indicators(), years, null);
        return cells.stream()
                .collect(Collectors.toMap(
                        cell -> cell.unitId() + " " + cell.indicatorId() + " "
                                + cell.period().year(),
                        cell -> String.join(
                                " ",
                                String.valueOf(cell.withValue()),
                                plain(cell.sumValue()),
                                plain(cell.sumNumerator()),
                                plain(cell.sumDenominator()),
                                String.valueOf(cell.yes()),
                                String.valueOf(cell.withData())),
                        (a, b) -> a + " / " + b,
                        TreeMap::new));
    }

    /** The median of some askings, once the answer was found to be the same. */
    private double asked(Connection connection, String name, String sql, Map<String, String> expected)
            throws SQLException {
        double[] times = new double[ELSEWHERE];
        for (int n = 0; n < ELSEWHERE; n++) {
            long begun = System.nanoTime();
            Map<String, String> answer = read(connection, sql);
            times[n] = (System.nanoTime() - begun) / 1e6;
            if (n == 0 && !answer.equals(expected)) {
                report.line(
                        "NOT EQUAL: %s, %d rows instead of %d, such as %s",
                        name,
                        answer.size(),
                        expected.size(),
                        answer.entrySet().stream()
                                .filter(row -> !row.getValue().equals(expected.get(row.getKey())))
                                .limit(2)
                                .map(row -> row + " <> " + expected.get(row.getKey()))
                                .toList());
            }
        }
        return ScaleReport.quantile(times, 0.5);
    }

    private static Map<String, String> read(Connection connection, String sql) throws SQLException {
        Map<String, String> answer = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                answer.put(
                        row.getLong(1) + " " + row.getLong(2) + " " + row.getInt(3),
                        String.join(
                                " ",
                                row.getString(4),
                                plain(row.getBigDecimal(5)),
                                plain(row.getBigDecimal(6)),
                                plain(row.getBigDecimal(7)),
                                row.getString(8),
                                row.getString(9)));
            }
        }
        return answer;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }

    static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url);
    }
}
