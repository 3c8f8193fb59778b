package vn.chiso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.NewAgency;
import vn.chiso.base.data.Ids;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.Remembered;
import vn.chiso.base.event.Change;
import vn.chiso.base.node.Hearer;
import vn.chiso.base.node.NodeNews;
import vn.chiso.base.node.Topic;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.security.AccountService;
import vn.chiso.security.LoginThrottle;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.testing.PostgresServer;

/** Two nodes, started at the same moment, on one PostgreSQL that was empty. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodesTest {

    /** What the other node must know within it. */
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path data;

    private final String[] database = PostgresServer.freshDatabase();
    private ConfigurableApplicationContext one;
    private ConfigurableApplicationContext other;

    @BeforeAll
    void start() {
        var first = CompletableFuture.supplyAsync(() -> node("one"));
        var second = CompletableFuture.supplyAsync(() -> node("other"));
        one = first.join();
        other = second.join();
    }

    @AfterAll
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void startedTogetherTheyFillTheInstallationOnce() {
        JdbcClient jdbc = one.getBean(JdbcClient.class);
        assertThat(jdbc.sql("select count(*) from app_user where username = 'admin'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from source_document")
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
        assertThat(jdbc.sql("select count(*) from installation where name = 'loaded'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aRegisterThatOneChangesTheOtherReadsAnew() {
        AgencyService here = one.getBean(AgencyService.class);
        AgencyService there = other.getBean(AgencyService.class);
        assertThat(there.byKey("VN:new")).isEmpty();
        here.add(List.of(new NewAgency(
                "VN:new",
                "Trung tâm thử",
                "Trung tâm thử",
                AgencyType.SO_BAN_NGANH,
                "VN",
                null,
                null,
                null,
                List.of())));
        within(A_SECOND, () -> assertThat(there.byKey("VN:new")).isPresent());
    }

    @Test
    void whatIsRememberedByOneIsForgottenWhenTheOtherChangesIt() {
        Remembered<Long> there = other.getBean(Memories.class).remember("told", () -> notes(other));
        Remembered<Long> here = one.getBean(Memories.class).remember("told", () -> notes(one));
        assertThat(there.get()).isZero();
        transaction(one).executeWithoutResult(status -> {
            here.change();
            note("told");
        });
        within(A_SECOND, () -> assertThat(there.get()).isEqualTo(1));
    }

    @Test
    void allThatIsKeptInMemoryHasANameThatOthersCanCall() {
        assertThat(one.getBean(Memories.class).names())
                .contains(
                        "agencies",
                        "budget allocations",
                        "budget frames",
                        "catalogue",
                        "checks",
                        "directives",
                        "documents",
                        "findings",
                        "follow-up",
                        "inspections",
                        "inventory",
                        "mappings",
                        "score indices",
                        "signed copies",
                        "software",
                        "targets",
                        "units");
    }

    @Test
    void openPagesOfTheOtherAreTold() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        Runnable left = other.getBean(OpenPages.class).register(told::countDown);
        transaction(one).executeWithoutResult(status -> one.publishEvent(new Changed()));
        assertThat(told.await(A_SECOND.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
        left.run();
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        List<String> heard = heardOfAccounts(other);
        transaction(one).executeWithoutResult(status -> {
            one.getBean(NodeNews.class).tell(Topic.ACCOUNT, "never");
            status.setRollbackOnly();
        });
        transaction(one)
                .executeWithoutResult(status -> one.getBean(NodeNews.class).tell(Topic.ACCOUNT, "committed"));
        within(PATIENCE, () -> assertThat(heard).contains("committed"));
        assertThat(heard).doesNotContain("never");
    }

    @Test
    void anAccountThatIsDisabledOnOneIsKnownToTheOther() {
        List<String> heard = heardOfAccounts(other);
        AccountService accounts = one.getBean(AccountService.class);
        accounts.createAtStart(NewAccount.ofNation("hoa", "Hoa", Roles.ICT_DEPARTMENT, false), "correct horse battery");
        SignedIn here = new SignedIn(one);
        here.as(NewAccount.ofNation("admin", "admin", Roles.ADMINISTRATOR, false));
        try {
            accounts.setEnabled("hoa", false);
        } finally {
            here.out();
        }
        within(A_SECOND, () -> assertThat(heard).contains("hoa"));
    }

    @Test
    void wrongPasswordsAreCountedTogether() {
        LoginThrottle here = one.getBean(LoginThrottle.class);
        LoginThrottle there = other.getBean(LoginThrottle.class);
        for (int n = 0; n < 5; n++) {
            here.failed("guessed");
        }
        within(A_SECOND, () -> assertThat(there.isClosed("guessed")).isTrue());
        here.succeeded("guessed");
        within(A_SECOND, () -> assertThat(there.isClosed("guessed")).isFalse());
    }

    @Test
    void whoeverHeardNothingForAWhileTakesEverythingAsChanged() {
        Remembered<Long> there = other.getBean(Memories.class).remember("missed", () -> notes(other));
        assertThat(there.get()).isNotNegative();
        long before = there.get();
        List<String> heard = heardOfAccounts(other);
        JdbcClient jdbc = one.getBean(JdbcClient.class);
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                        + " and application_name = 'chiso-news'")
                .query(Boolean.class)
                .list();
        // nobody is told of this one
        note("missed");
        within(PATIENCE, () -> assertThat(heard).contains("missed"));
        assertThat(there.get()).isEqualTo(before + 1);
        heard.clear();
        transaction(one)
                .executeWithoutResult(status -> one.getBean(NodeNews.class).tell(Topic.ACCOUNT, "again"));
        within(PATIENCE, () -> assertThat(heard).contains("again"));
    }

    @Test
    void idsOfOneAreNeverThoseOfTheOther() {
        Ids here = one.getBean(Ids.class);
        Ids there = other.getBean(Ids.class);
        List<Long> ids = Stream.iterate(0, n -> n + 1)
                .limit(3 * Ids.STEP)
                .map(n -> n % 2 == 0 ? here.next() : there.next())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void aNodeWithAnotherDataDirectoryDoesNotStart(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> node("third", elsewhere).close()).hasMessageContaining("node.directory");
    }

    private record Changed() implements Change {}

    private static void within(Duration time, ThrowingRunnable what) {
        Awaitility.await().atMost(time).pollInterval(Duration.ofMillis(20)).untilAsserted(what);
    }

    private static List<String> heardOfAccounts(ConfigurableApplicationContext node) {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        node.getBean(NodeNews.class).hear(Topic.ACCOUNT, new Hearer() {
            @Override
            public void heard(String what) {
                heard.add(what);
            }

            @Override
            public void missed() {
                heard.add("missed");
            }
        });
        return heard;
    }

    private void note(String name) {
        one.getBean(JdbcClient.class)
                .sql("insert into installation (name, text) values (?, 'x')")
                .param("test " + name)
                .update();
    }

    private static long notes(ConfigurableApplicationContext node) {
        return node.getBean(JdbcClient.class)
                .sql("select count(*) from installation where name like 'test %'")
                .query(Long.class)
                .single();
    }

    private static TransactionTemplate transaction(ConfigurableApplicationContext node) {
        return node.getBean(TransactionTemplate.class);
    }

    private ConfigurableApplicationContext node(String name) {
        return node(name, data);
    }

    private ConfigurableApplicationContext node(String name, Path directory) {
        return new SpringApplicationBuilder(ChisoApplication.class)
                .properties(Map.of("CHISO_ADMIN_PASSWORD", "correct horse battery"))
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--chiso.node=" + name,
                                        "--chiso.data-dir=" + directory,
                                        "--chiso.logs=false",
                                        "--chiso.dashboard.readers=0",
                                        "--chiso.backup.at=never"),
                                Stream.of(database))
                        .toArray(String[]::new));
    }
}
