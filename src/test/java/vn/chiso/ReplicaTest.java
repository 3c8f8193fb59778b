package vn.chiso;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiso.testing.StreamingReplica;

/** Reading from a real streaming replica: whoever has written finds it, however far behind the replica is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicaTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path temporary;

    private StreamingReplica servers;
    private ConfigurableApplicationContext system;
    private JdbcClient jdbc;

    @BeforeAll
    void start() throws Exception {
        servers = StreamingReplica.start(temporary.resolve("servers"));
        system = new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(
                                Stream.of(
                                        "--chiso.data-dir=" + temporary.resolve("data"),
                                        "--chiso.logs=false",
                                        "--chiso.audit.sealing=false",
                                        "--chiso.backup.at=never",
                                        "--chiso.bundled-reports=false"),
                                Stream.of(servers.options()))
                        .toArray(String[]::new));
        jdbc = system.getBean(JdbcClient.class);
    }

    @AfterAll
    void stop() throws Exception {
        system.close();
        servers.close();
    }

    @Test
    @Order(1)
    void whatOnlyReadsIsAskedOfTheReplica() {
        Awaitility.await().atMost(PATIENCE).until(this::readsTheReplica);
        assertThat(reads(false, this::isReplica)).isFalse();
    }

    @Test
    @Order(2)
    void whoeverHasWrittenReadsItAlthoughTheReplicaIsBehind() throws Exception {
        Awaitility.await().atMost(PATIENCE).until(this::readsTheReplica);
        servers.fallBehind();
        write("behind");
        assertThat(reads(true, () -> count("behind"))).isEqualTo(1);
        assertThat(readsTheReplica()).isFalse();
        servers.goOn();
        Awaitility.await().atMost(PATIENCE).until(this::readsTheReplica);
        assertThat(reads(true, () -> count("behind"))).isEqualTo(1);
    }

    @Test
    @Order(3)
    void noReadIsStale() {
        for (int n = 0; n < 500; n++) {
            String name = "edit " + n;
            write(name);
            assertThat(reads(true, () -> count(name))).as(name).isEqualTo(1);
        }
    }

    @Test
    @Order(4)
    void withoutTheReplicaThePrimaryIsRead() throws Exception {
        Awaitility.await().atMost(PATIENCE).until(this::readsTheReplica);
        servers.loseReplica();
        write("alone");
        assertThat(reads(true, () -> count("alone"))).isEqualTo(1);
    }

    private boolean readsTheReplica() {
        return reads(true, this::isReplica);
    }

    private <T> T reads(boolean only, Supplier<T> what) {
        return Objects.requireNonNull(transaction(only).execute(status -> what.get()));
    }

    private boolean isReplica() {
        return jdbc.sql("select pg_is_in_recovery()").query(Boolean.class).single();
    }

    private void write(String name) {
        transaction(false)
                .executeWithoutResult(status -> jdbc.sql("insert into installation (name, text) values (?, 'x')")
                        .param(name)
                        .update());
    }

    private long count(String name) {
        return jdbc.sql("select count(*) from installation where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private TransactionTemplate transaction(boolean readOnly) {
        TransactionTemplate template = new TransactionTemplate(system.getBean(PlatformTransactionManager.class));
        template.setReadOnly(readOnly);
        return template;
    }
}
