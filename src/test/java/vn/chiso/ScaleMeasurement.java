package vn.chiso;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.chiso.observation.EditMeasurement;
import vn.chiso.scale.FilterMeasurement;
import vn.chiso.scale.PageMeasurement;
import vn.chiso.scale.QueryMeasurement;
import vn.chiso.scale.ScaleDatabase;
import vn.chiso.scale.ScaleReport;
import vn.chiso.scale.StartMeasurement;
import vn.chiso.security.Roles;
import vn.chiso.testing.SqlCounter;

/**
 * What ChiSo costs with a country in it: {@code ./mvnw -Pscale test}. Nothing here fails because a machine is slow.
 *
 * <p>{@code -Dchiso.bench=a,b} runs some parts only; {@code -Dchiso.bench.size=S} takes another size; the database and the
 * report {@code scale-SIZE.md} are kept in {@code -Dchiso.bench.dir} ({@code target/scale}).
 */
class ScaleMeasurement {

    private static final Path FOLDER = Path.of(System.getProperty("chiso.bench.dir", "target/scale"))
            .toAbsolutePath()
            .normalize();
    private static final String SIZE = System.getProperty("chiso.bench.size", "M");
    private static final Set<String> PARTS =
            Set.of(System.getProperty("chiso.bench", "a,b,c,d,e,f").split(","));

    @Test
    void measure() throws Exception {
        Files.createDirectories(FOLDER);
        ScaleReport report = new ScaleReport(FOLDER.resolve("scale-" + SIZE + ".md"));
        report.part("%s, %s, %d processors, Java %s"
                .formatted(
                        SIZE,
                        LocalDate.now(java.time.ZoneId.systemDefault()),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version()));
        try (ScaleDatabase database = new ScaleDatabase(FOLDER, SIZE, System.getProperty("chiso.bench.postgres", ""))) {
            database.fill(report);
            if (Stream.of("a", "b", "c").anyMatch(PARTS::contains)) {
                inside(database, report);
            }
            outside(database, report);
        }
    }

    private static void inside(ScaleDatabase database, ScaleReport report) throws Exception {
        try (ConfigurableApplicationContext system = new SpringApplicationBuilder(
                        CommandApplication.class, SqlCounter.class)
                .web(WebApplicationType.NONE)
                .run(database.options("postgres,demo").toArray(String[]::new))) {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                            "cntt", null, AuthorityUtils.createAuthorityList("ROLE_" + Roles.ICT_DEPARTMENT)));
            if (PARTS.contains("a")) {
                new QueryMeasurement(system, report, FOLDER).run();
            }
            if (PARTS.contains("c")) {
                new FilterMeasurement(system, report).run();
            }
            if (PARTS.contains("b")) {
                new EditMeasurement(system, report).run(Integer.getInteger("chiso.bench.checks", 10_000));
            }
            SecurityContextHolder.clearContext();
            if (PARTS.contains("c")) {
                new EditMeasurement(system, report).rebuild();
            }
        }
    }

    private static void outside(ScaleDatabase database, ScaleReport report) throws IOException, InterruptedException {
        List<String> options = database.options("postgres,demo");
        if (PARTS.contains("d") || PARTS.contains("e")) {
            PageMeasurement pages = new PageMeasurement(report, FOLDER, options);
            pages.run(PARTS.contains("d"), PARTS.contains("e") ? Integer.getInteger("chiso.bench.sessions", 200) : 0);
        }
        if (PARTS.contains("f")) {
            new StartMeasurement(report, FOLDER, options)
                    .run(Path.of(System.getProperty("chiso.bench.jar", "target/chiso.jar")));
        }
    }
}
