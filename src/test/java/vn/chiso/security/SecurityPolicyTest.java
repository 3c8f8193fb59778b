package vn.chiso.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

class SecurityPolicyTest {

    @Test
    void theDefaultsAreThoseOfTheBaseline() {
        SecurityPolicy policy = policy(Map.of());
        assertThat(policy.demandsTwoSteps(Roles.ADMINISTRATOR)).isTrue();
        assertThat(policy.demandsTwoSteps(Roles.ICT_DEPARTMENT)).isFalse();
        assertThat(policy.idle(Roles.ADMINISTRATOR)).isEqualTo(Duration.ofMinutes(5));
        assertThat(policy.idle(Roles.LEADER)).isEqualTo(Duration.ofMinutes(15));
        assertThat(policy.password().maxAge()).isNull();
    }

    @Test
    void theProfileIsStricter() throws IOException {
        SecurityPolicy policy = tcvn();
        assertThat(policy.demandsTwoSteps(Roles.ICT_DEPARTMENT)).isTrue();
        assertThat(policy.demandsTwoSteps(Roles.AGENCY_HEAD)).isTrue();
        assertThat(policy.demandsTwoSteps(Roles.LEADER)).isFalse();
        assertThat(policy.idle(Roles.LEADER)).isEqualTo(Duration.ofMinutes(10));
        assertThat(policy.password()).isEqualTo(new SecurityPolicy.Passwords(12, 3, 5, Duration.ofDays(90)));
    }

    @Test
    void theProfileWantsThreeKindsOfSigns() throws IOException {
        PasswordDemands demands = new PasswordDemands(
                new SecurityPolicy(
                        SecurityPolicy.Demand.REQUIRED,
                        tcvn().totpFor(),
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        new SecurityPolicy.Passwords(14, 3, 1, null)),
                new PasswordHashing(),
                Mockito.mock(JdbcClient.class),
                new HandClock());
        AppUser lan = new AppUser(
                NewAccount.ofNation("lan", "Lan", Roles.LEADER, false), "{bcrypt}none", new HandClock().instant());
        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> demands.check(lan, "motcaudedenho"))
                .withMessage("security.password.short");
        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> demands.check(lan, "mot cau de nho lam"))
                .withMessage("security.password.classes");
        assertThatCode(() -> demands.check(lan, "Một câu dễ nhớ lắm")).doesNotThrowAnyException();
    }

    @Test
    void aRoleThatDoesNotExistStopsTheStart() {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> policy(Map.of("chiso.security.totp-for", "BOSS")))
                .withStackTraceContaining("not a role: BOSS");
    }

    private static SecurityPolicy tcvn() throws IOException {
        Properties file = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application-tcvn-l3.properties"));
        return policy(file);
    }

    private static SecurityPolicy policy(Map<?, ?> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("chiso.security", SecurityPolicy.class);
    }
}
