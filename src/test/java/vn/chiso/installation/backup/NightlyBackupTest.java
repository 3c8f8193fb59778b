package vn.chiso.installation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.scheduling.support.SimpleTriggerContext;
import vn.chiso.installation.CommandLine;

class NightlyBackupTest {

    private static final Instant EVENING = Instant.parse("2025-12-04T13:00:00Z");

    private final Clock clock = Clock.fixed(EVENING, ZoneOffset.UTC);
    private final Backups backups = mock();
    private final Retention retention = mock();
    private final BackupTurn turn = mock();

    @Test
    void itRunsByTheTimeOfVietNam() {
        NightlyBackup nightly = nightly("02:30", Map.of());
        assertThat(nightly.trigger().orElseThrow().nextExecution(new SimpleTriggerContext(clock)))
                .isEqualTo("2025-12-04T19:30:00Z");
    }

    @Test
    void neverAndCommandsHaveNone() {
        assertThat(nightly("never", Map.of()).trigger()).isEmpty();
        assertThat(nightly("02:00", Map.of(CommandLine.PROPERTY, "verify-audit"))
                        .trigger())
                .isEmpty();
    }

    @Test
    void whereItFailsNothingOlderIsDeleted() {
        when(turn.take(any())).thenReturn(true);
        doThrow(new IllegalStateException("no space left")).when(backups).make(NightlyBackup.KIND);
        nightly("02:00", Map.of()).run();
        verify(backups).make(NightlyBackup.KIND);
        verifyNoInteractions(retention);
    }

    @Test
    void whatAnotherNodeDoesIsNotDoneAgain() {
        nightly("02:00", Map.of()).run();
        verifyNoInteractions(backups, retention);
    }

    private NightlyBackup nightly(String at, Map<String, Object> options) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("options", options));
        return new NightlyBackup(backups, retention, turn, clock, environment, at);
    }
}
