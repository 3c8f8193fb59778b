package vn.chiso;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.chiso.installation.CommandLine;
import vn.chiso.testing.PostgresServer;

/** The five reports move from H2 to PostgreSQL; every difference between the two is told with its indicator and period. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class MoveTest {

    private static final String CELL = """
        from observation o join indicator i on i.id = o.indicator_id join period p on p.id = o.period_id
        where i.code = 'email_staff_use_ratio' and o.value_number is not null\
        """;

    @TempDir
    private static Path temporary;

    private final String[] copy = PostgresServer.freshDatabase();
    private final String url = copy[0].substring(copy[0].indexOf('=') + 1);

    @BeforeAll
    void moved() {
        start("--chiso.data-dir=" + temporary).close();
        assertThat(move(copy)).isZero();
    }

    @Test
    void theCopyIsTheSame(CapturedOutput log) {
        assertThat(move(copy)).isZero();
        assertThat(log).contains("The copy equals this database");
    }

    @Test
    void theCopyStartsWithTheFigures() {
        try (var system = start(Stream.concat(Stream.of("--chiso.data-dir=" + temporary), Stream.of(copy))
                .toArray(String[]::new))) {
            assertThat(system.getBean(JdbcClient.class)
                            .sql("select count(*) from source_document")
                            .query(Long.class)
                            .single())
                    .isEqualTo(5);
        } finally {
            // a start notes itself nowhere; what it did write would be told by the comparison
            assertThat(move(copy)).isZero();
        }
    }

    @Test
    void aDigitThatWasChangedIsNoticed(CapturedOutput log) {
        long id = there().sql("select min(o.id) " + CELL).query(Long.class).single();
        String where = there().sql("select p.label " + CELL + " and o.id = ?")
                .param(id)
                .query(String.class)
                .single();
        change("update observation set value_number = value_number + 0.000001 where id = " + id);
        assertThat(move(copy)).isEqualTo(1);
        assertThat(log).contains("observation email_staff_use_ratio · " + where);
        change("update observation set value_number = value_number - 0.000001 where id = " + id);
        assertThat(move(copy)).isZero();
    }

    @Test
    void aRowThatIsMissingIsNoticed(CapturedOutput log) {
        change("delete from audit_waiting");
        assertThat(move(copy)).isEqualTo(1);
        assertThat(log).contains("audit_waiting");
        there().sql("insert into audit_waiting (event_id) select id from audit_event e"
                        + " where not exists (select 1 from audit_seal s where s.event_id = e.id)")
                .update();
        assertThat(move(copy)).isZero();
    }

    @Test
    void withoutATargetNothingHappens(CapturedOutput log) {
        assertThat(CommandLine.run(CommandApplication.class, "move", "--chiso.data-dir=" + temporary))
                .isEqualTo(CommandLine.NOT_RUN);
        assertThat(log).contains("--chiso.move.url");
    }

    private int move(String... to) {
        List<String> options = Stream.of(to)
                .map(option -> option.replace("--spring.datasource.", "--chiso.move."))
                .toList();
        return CommandLine.run(
                CommandApplication.class,
                Stream.concat(Stream.of("move", "--chiso.data-dir=" + temporary), options.stream())
                        .toArray(String[]::new));
    }

    private JdbcClient there() {
        return JdbcClient.create(new DriverManagerDataSource(url, "chiso", "chiso"));
    }

    private void change(String sql) {
        there().sql(sql).update();
    }

    private static ConfigurableApplicationContext start(String... options) {
        return new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(
                                Stream.of(options),
                                Stream.of(
                                        "--chiso.audit.sealing=false", "--chiso.backup.at=never", "--chiso.logs=false"))
                        .toArray(String[]::new));
    }
}
