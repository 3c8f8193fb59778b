package vn.chiso.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.DashboardService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.SqlCounter;

/** Whole pages of the dashboard: how many SQL statements a change of the filter costs, and how long they take. */
public final class FilterMeasurement {

    private static final int TIMES = 10;

    private final ScaleReport report;
    private final DashboardService dashboard;
    private final TerritoryService territory;
    private final JdbcClient jdbc;
    private final List<Indicator> indicators;

    public FilterMeasurement(ApplicationContext system, ScaleReport report) {
        this.report = report;
        dashboard = system.getBean(DashboardService.class);
        territory = system.getBean(TerritoryService.class);
        jdbc = system.getBean(JdbcClient.class);
        indicators = system.getBean(Catalogue.class).indicators().stream()
                .filter(one -> one.appliesTo().contains("ADC"))
                .limit(TIMES)
                .toList();
    }

    /** Opens pages of every level, of a year and of the newest figures. */
    public void run() {
        report.part("(c) A change of the filter");
        report.line("| Page | SQL statements | p50 ms | p95 ms |");
        report.line("|---|---|---|---|");
        for (String level : List.of("NATION", "PROVINCE", "DISTRICT", "COMMUNE")) {
            page(level, 2023);
            page(level, null);
        }
    }

    private void page(String level, @org.jspecify.annotations.Nullable Integer year) {
        List<Long> units = jdbc.sql("select u.id from admin_unit u where u.level = ?"
                        + " and (u.level = 'NATION' or exists (select 1 from subject s where s.unit_id = u.id"
                        + " and s.kind = 'AGENCY')) order by u.unit_key"
                        + " fetch first 40 rows only")
                .param(level)
                .query(Long.class)
                .list();
        TreeSet<Integer> statements = new TreeSet<>();
        List<Double> times = new ArrayList<>();
        // what is kept in memory is read once
        dashboard.load(filter(units, year, 0));
        for (int n = 0; n < TIMES; n++) {
            DashboardFilter filter = filter(units, year, n);
            SqlCounter.reset();
            times.add(Stopwatch.time(() -> dashboard.load(filter)).milliseconds());
            statements.add(SqlCounter.statements().size());
        }
        double[] all = times.stream().mapToDouble(Double::doubleValue).toArray();
        report.line(
                "| %s, %s | %s | %.0f | %.0f |",
                level.toLowerCase(java.util.Locale.ROOT),
                year == null ? "newest figures" : "one year",
                statements,
                ScaleReport.quantile(all, 0.5),
                ScaleReport.quantile(all, 0.95));
    }

    private DashboardFilter filter(List<Long> units, @org.jspecify.annotations.Nullable Integer year, int n) {
        return DashboardFilter.nation(territory.nation())
                .withUnit(territory.byId(units.get(n * 3 % units.size())))
                .withYear(year)
                .withIndicator(indicators.get(n % indicators.size()));
    }
}
