package vn.chiso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.chiso.installation.CommandLine;
import vn.chiso.security.AccountService;

/** The commands of the jar, each on an installation of its own without reports. */
@ExtendWith(OutputCaptureExtension.class)
class CommandsTest {

    @TempDir
    private Path temporary;

    private Path data;

    @BeforeEach
    void newInstallation() {
        data = temporary.resolve("data");
    }

    @Test
    void aStoppedServerLeavesASealedTrail(CapturedOutput log) throws IOException {
        start().close();
        assertThat(data.resolve("audit-seal.txt")).content().startsWith("1 ");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("audit-seal.txt"))))
                .isEqualTo("rw-------");
        assertThat(run("verify-audit")).isZero();
        assertThat(log)
                .contains("Nhật ký nguyên vẹn: 1 dòng đã niêm phong, 0 dòng cuối đang chờ.")
                .contains("The audit trail is sound: 1 rows sealed, 0 at the end waiting.");
    }

    @Test
    void aChangedTrailIsFoundAndItsPlaceNamed(CapturedOutput log) {
        start().close();
        change("update audit_event set username = 'somebody'");
        assertThat(run("verify-audit")).isEqualTo(1);
        assertThat(log).contains("CHANGED 1");
    }

    @Test
    void aTrailThatIsGoneIsMissedBecauseOfTheFile(CapturedOutput log) {
        start().close();
        change("delete from audit_seal", "delete from audit_event");
        assertThat(run("verify-audit")).isEqualTo(1);
        assertThat(log).contains("CUT_OFF 1");
        start().close();
        assertThat(run("verify-audit")).as("the file is not written over").isEqualTo(1);
    }

    @Test
    void adminGetsAPasswordForOneSignIn() throws IOException {
        start("--CHISO_ADMIN_PASSWORD=a long given password").close();
        assertThat(run("reset-admin")).isZero();
        Path file = data.resolve("first-password.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String password = Files.readString(file).strip();
        try (var system = start()) {
            String hash = system.getBean(UserDetailsService.class)
                    .loadUserByUsername(AccountService.ADMIN)
                    .getPassword();
            assertThat(system.getBean(PasswordEncoder.class).matches(password, hash))
                    .isTrue();
            assertThat(system.getBean(AccountService.class)
                            .find(AccountService.ADMIN)
                            .orElseThrow()
                            .mustChangePassword())
                    .isTrue();
        }
        assertThat(run("verify-audit")).as("the reset itself is sealed").isZero();
    }

    @Test
    void theRollUpIsCheckedAndMadeAnew(CapturedOutput log) {
        start().close();
        assertThat(run("rollup-check")).isZero();
        change("set referential_integrity false", """
                insert into rollup (province_id, unit_id, indicator_id, item_id, period_id, tier, review_set,
                    with_data, with_data_expected, with_parts, with_value, yes_count, no_count, level_1, level_2, level_3, level_4,
                    level_5, level_6, conflict_count, doubtful_count, words_count, not_reported_count,
                    not_applicable_count, computed_count, qualified_count, unapproved_count)
                values (1, 1, 1, 0, 1, 'ALL', 'BOTH', 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)""");
        assertThat(run("rollup-check")).isEqualTo(1);
        assertThat(run("rollup-rebuild")).isZero();
        assertThat(run("rollup-check")).isZero();
        assertThat(log)
                .contains("The roll-up agrees with the figures.")
                .contains("The roll-up does NOT agree with the figures")
                .contains("Đã tính lại bảng tổng hợp");
    }

    @Test
    void simulatedFiguresAreNeverMadeBesideRealOnes(CapturedOutput log) {
        start().close();
        assertThat(run("generate", "--chiso.generate.size=1000")).isEqualTo(CommandLine.NOT_RUN);
        assertThat(log).contains("this database holds real figures");
    }

    @Test
    void howManySimulatedFiguresHasToBeSaid(CapturedOutput log) {
        assertThat(run("generate")).isEqualTo(CommandLine.NOT_RUN);
        assertThat(run("generate", "--chiso.generate.size=some")).isEqualTo(CommandLine.NOT_RUN);
        assertThat(log).contains("Write --chiso.generate.size=S").contains("“some”");
    }

    @Test
    void simulatedFiguresAreMadeOnceIntoANewInstallation(CapturedOutput log) {
        String[] asked = {"--chiso.generate.size=1000", "--chiso.demo.provinces=1"};
        assertThat(run("generate", asked)).isZero();
        assertThat(log).contains("1000 simulated figures made from ");
        assertThat(run("rollup-check", "--spring.profiles.active=demo")).isZero();
        assertThat(run("generate", asked)).isEqualTo(CommandLine.NOT_RUN);
        assertThat(log).contains("this database is not empty any more");
    }

    @Test
    void whatCannotRunSaysWhy(CapturedOutput log) throws IOException {
        assertThat(run("verify")).isEqualTo(CommandLine.NOT_RUN);
        assertThat(log).contains("Không có lệnh verify.").contains("verify-audit, ");
        assertThat(run("verify-audit")).isEqualTo(CommandLine.NOT_RUN);
        assertThat(log).contains("Not run: there is no ChiSo in " + data);
        assertThat(data).doesNotExist();
        start().close();
        try (var channel = FileChannel.open(data.resolve("chiso.mv.db"), StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(run("reset-admin")).isEqualTo(CommandLine.NOT_RUN);
        }
        assertThat(log).contains("the database is in use by another process").doesNotContain("\tat ");
    }

    private void change(String... statements) {
        try (var system = start("--chiso.audit.sealing=false")) {
            for (String sql : statements) {
                system.getBean(JdbcClient.class).sql(sql).update();
            }
        }
    }

    private int run(String command, String... options) {
        return CommandLine.run(
                CommandApplication.class,
                Stream.concat(Stream.of(command, "--chiso.data-dir=" + data), Stream.of(options))
                        .toArray(String[]::new));
    }

    private ConfigurableApplicationContext start(String... options) {
        return new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE)
                .run(withData(options));
    }

    private String[] withData(String... options) {
        String[] all = new String[options.length + 2];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = "--chiso.data-dir=" + data;
        all[options.length + 1] = "--chiso.bundled-reports=false";
        return all;
    }
}
