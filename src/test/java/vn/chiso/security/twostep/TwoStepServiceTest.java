package vn.chiso.security.twostep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.security.AccountRefused;
import vn.chiso.security.AccountService;
import vn.chiso.security.HandClock;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
@Import(HandClock.InPlace.class)
@Transactional
class TwoStepServiceTest {

    private static final String PASSWORD = "mật khẩu đầu tiên";

    private final TwoStepService twoSteps;
    private final AccountService accounts;
    private final JdbcClient jdbc;
    private final Instant now;

    @Autowired
    TwoStepServiceTest(TwoStepService twoSteps, AccountService accounts, JdbcClient jdbc, HandClock clock) {
        this.twoSteps = twoSteps;
        this.accounts = accounts;
        this.jdbc = jdbc;
        now = clock.instant();
    }

    @BeforeEach
    void createsLan() {
        accounts.createAtStart(NewAccount.ofNation("lan", "Lan", Roles.LEADER, false), PASSWORD);
    }

    @Test
    @WithMockUser(username = "lan", roles = Roles.LEADER)
    void aCodeServesOnceAndNoneBeforeItAfterwards() {
        Device device = Device.join(twoSteps, PASSWORD, now);
        assertThat(twoSteps.takes("lan", device.code(now, -1)))
                .as("it joined the device")
                .isFalse();
        assertThat(twoSteps.takes("lan", device.code(now, 1))).isTrue();
        assertThat(twoSteps.takes("lan", device.code(now, 1))).isFalse();
        assertThat(twoSteps.takes("lan", device.code(now, 0))).isFalse();
        assertThat(twoSteps.takes("lan", "000000")).isFalse();
    }

    @Test
    @WithMockUser(username = "lan", roles = Roles.LEADER)
    void joiningTakesThePasswordAndACodeOfThatDevice() {
        Device device = new Device(twoSteps.begin());
        assertThatExceptionOfType(TwoStepRefused.class)
                .isThrownBy(() -> twoSteps.join(device.enrolment(), "not the one", device.code(now, 0)))
                .satisfies(refused -> assertThat(refused.concernsPassword()).isTrue());
        assertThatExceptionOfType(TwoStepRefused.class)
                .isThrownBy(() -> twoSteps.join(device.enrolment(), PASSWORD, device.code(now, 5)))
                .satisfies(refused -> assertThat(refused.concernsPassword()).isFalse());
        assertThat(twoSteps.isOn("lan")).isFalse();
        twoSteps.join(device.enrolment(), PASSWORD, device.code(now, 0));
        assertThat(twoSteps.isOn("lan")).isTrue();
    }

    @Test
    @WithMockUser(username = "lan", roles = Roles.LEADER)
    void eachOfTenRecoveryCodesServesOnceHoweverItIsTyped() {
        Device device = new Device(twoSteps.begin());
        List<String> codes = twoSteps.join(device.enrolment(), PASSWORD, device.code(now, 0));
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("(\\w{4}-){2}\\w{4}"));
        assertThat(twoSteps.takes("lan", codes.getFirst())).isTrue();
        assertThat(twoSteps.takes("lan", codes.getFirst())).isFalse();
        assertThat(twoSteps.takes(
                        "lan", " " + codes.getLast().toUpperCase(Locale.ROOT).replace("-", " ")))
                .isTrue();
        assertThat(twoSteps.recoveryCodesLeft()).isEqualTo(8);
        assertThat(jdbc.sql("select code_hash from recovery_code")
                        .query(String.class)
                        .list())
                .allMatch(hash -> hash.startsWith("{bcrypt}"));
    }

    @Test
    @WithMockUser(username = "lan", roles = Roles.LEADER)
    void nothingIsChangedWithoutACode() {
        Device device = Device.join(twoSteps, PASSWORD, now);
        assertThatExceptionOfType(TwoStepRefused.class).isThrownBy(() -> twoSteps.turnOff("000000"));
        assertThatExceptionOfType(TwoStepRefused.class).isThrownBy(() -> twoSteps.renewRecoveryCodes("000000"));
        assertThat(twoSteps.isOn("lan")).isTrue();
        twoSteps.turnOff(device.code(now, 0));
        assertThat(twoSteps.isOn("lan")).isFalse();
        assertThat(twoSteps.recoveryCodesLeft()).isZero();
    }

    @Test
    @WithMockUser(username = "admin", roles = Roles.ADMINISTRATOR)
    void administratorsRemoveItFromOthersAndTheCommandFromAdmin() {
        Device.join(twoSteps, "correct horse battery", now);
        assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> accounts.removeTwoStep("admin"));
        accounts.removeTwoStep("lan");
        assertThat(acts()).endsWith("admin two_step.off user:lan");
        accounts.resetAdmin("correct horse battery");
        assertThat(twoSteps.isOn("admin")).isFalse();
    }

    @Test
    @WithMockUser(username = "lan", roles = Roles.ICT_DEPARTMENT)
    void nobodyElseDoes() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.removeTwoStep("admin"));
    }

    @Test
    @WithMockUser(username = "lan", roles = Roles.LEADER)
    void theSecretIsKeptUnreadableAndItsKeyForTheOwnerOfTheServer() throws Exception {
        Device device = Device.join(twoSteps, PASSWORD, now);
        String kept = jdbc.sql("select totp_secret from app_user where username = 'lan'")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(device.enrolment().text().replace(" ", ""));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(Path.of("target/test-data/second-step.key"))))
                .isEqualTo("rw-------");
        assertThat(acts()).contains("lan two_step.on user:lan");
    }

    private List<String> acts() {
        return jdbc.sql("select username || ' ' || action || ' ' || subject from audit_event order by id")
                .query(String.class)
                .list();
    }
}
