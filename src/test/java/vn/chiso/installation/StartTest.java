package vn.chiso.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.chiso.security.AccountService;
import vn.chiso.security.PasswordChanged;

/** Starts what an installation stands on (database, accounts), without the web, in a directory of its own. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    private static final String GIVEN = "a ${b} \\ c đủ dài";
    private static final List<String> LOADED = new ArrayList<>();

    @TempDir
    private Path temporary;

    private Path data;

    @Configuration
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
            })
    @EntityScan("vn.chiso.security")
    @EnableJpaRepositories("vn.chiso.security")
    @ComponentScan(
            basePackages = {"vn.chiso.base.data", "vn.chiso.base.node", "vn.chiso.security", "vn.chiso.installation"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {"vn.chiso.security.ui\\..*", ".*ApiSecurity", ".*Test\\$.*"}))
    static class Core {

        @Bean
        FirstLoad load() {
            return new FirstLoad() {
                @Override
                public void load() {
                    LOADED.add(name());
                }

                @Override
                public String name() {
                    return "test";
                }
            };
        }
    }

    @BeforeEach
    void newInstallation() {
        data = temporary.resolve("data");
        LOADED.clear();
    }

    @Test
    void theFirstStartMakesAPasswordThatOnlyTheOwnerReads(CapturedOutput log) throws IOException {
        Path file = data.resolve("first-password.txt");
        String password;
        try (var system = start()) {
            password = Files.readString(file).strip();
            assertThat(password).hasSize(20);
            assertThat(permissions(file)).isEqualTo("rw-------");
            assertThat(permissions(data)).isEqualTo("rwx------");
            assertThat(matches(system, password)).isTrue();
            assertThat(mustChange(system)).isTrue();
            assertThat(LOADED).containsExactly("test");
        }
        assertThat(log).doesNotContain(password);
        assertThat(log.toString().strip().lines().toList()).anyMatch(line -> line.contains(file.toString()));
    }

    @Test
    void theFileGoesWhenThePasswordIsChanged() {
        try (var system = start()) {
            system.getBean(FirstPassword.class).changed(new PasswordChanged("lan"));
            assertThat(data.resolve("first-password.txt")).exists();
            system.getBean(FirstPassword.class).changed(new PasswordChanged("admin"));
            assertThat(data.resolve("first-password.txt")).doesNotExist();
        }
    }

    @Test
    void aGivenPasswordIsTakenAsItIsAndHolds(CapturedOutput log) {
        System.setProperty(FirstStart.ADMIN_PASSWORD, GIVEN);
        try (var system = start()) {
            assertThat(matches(system, GIVEN)).isTrue();
            assertThat(mustChange(system)).isFalse();
            assertThat(data.resolve("first-password.txt")).doesNotExist();
        } finally {
            System.clearProperty(FirstStart.ADMIN_PASSWORD);
        }
        try (var again = start("--CHISO_ADMIN_PASSWORD=another long password")) {
            assertThat(matches(again, GIVEN))
                    .as("a later start changes nothing")
                    .isTrue();
        }
        assertThat(LOADED).as("data is loaded once").containsExactly("test");
        assertThat(log).doesNotContain(GIVEN);
    }

    @Test
    void aShortGivenPasswordIsRefused(CapturedOutput log) {
        refusedBecause(
                "Not started: CHISO_ADMIN_PASSWORD is shorter than 12 characters.",
                log,
                "--CHISO_ADMIN_PASSWORD=short");
    }

    @Test
    void withoutBundledReportsItStartsEmptyAndStaysSo() {
        start("--chiso.bundled-reports=false").close();
        start().close();
        assertThat(LOADED).isEmpty();
    }

    @Test
    void aDatabaseInUseElsewhereIsSaidToBeSo(CapturedOutput log) throws IOException {
        start().close();
        try (var channel = FileChannel.open(data.resolve("chiso.mv.db"), StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            refusedBecause("Not started: the database is in use by another process.", log);
        }
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAlone(CapturedOutput log) {
        try (var system = start()) {
            system.getBean(JdbcClient.class)
                    .sql("insert into \"flyway_schema_history\" select \"installed_rank\" + 1, '9999', 'later', "
                            + "\"type\", 'V9999__later.sql', 1, \"installed_by\", \"installed_on\", 1, true "
                            + "from \"flyway_schema_history\" where \"version\" = '1'")
                    .update();
        }
        refusedBecause("Not started: the database was written by a newer version of ChiSo (schema 9999).", log);
    }

    @Test
    void simulatedAndRealFiguresNeverShareADatabase(CapturedOutput log) {
        start("--chiso.simulated=true").close();
        refusedBecause("Not started: this database holds simulated figures.", log);
    }

    @Test
    void aFileInPlaceOfTheDirectoryIsSaidToBeSo(CapturedOutput log) throws IOException {
        Files.writeString(data, "");
        refusedBecause("is not a directory.", log);
    }

    @Test
    void onceStartedThePoolSpeaksAgain() {
        try (var system = start()) {
            assertThat(system.isRunning()).isTrue();
            assertThat(LoggerFactory.getLogger(PoolLog.POOL).isWarnEnabled()).isTrue();
        }
        try (var system = start("--logging.level." + PoolLog.POOL + "=error")) {
            assertThat(system.isRunning()).isTrue();
            assertThat(LoggerFactory.getLogger(PoolLog.POOL).isWarnEnabled())
                    .as("a level that somebody has set stays")
                    .isFalse();
        }
    }

    private void refusedBecause(String reason, CapturedOutput log, String... arguments) {
        int before = log.length();
        assertThatThrownBy(() -> start(arguments)).isInstanceOf(Exception.class);
        String said = log.toString().substring(before);
        assertThat(said).contains(reason).contains("Không khởi động").doesNotContain("\tat ");
    }

    private ConfigurableApplicationContext start(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--chiso.data-dir=" + data);
        return new SpringApplicationBuilder(Core.class)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new));
    }

    private static boolean matches(ConfigurableApplicationContext system, String password) {
        String hash = system.getBean(UserDetailsService.class)
                .loadUserByUsername(AccountService.ADMIN)
                .getPassword();
        return system.getBean(PasswordEncoder.class).matches(password, hash);
    }

    private static boolean mustChange(ConfigurableApplicationContext system) {
        return system.getBean(AccountService.class)
                .find(AccountService.ADMIN)
                .orElseThrow()
                .mustChangePassword();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
