package vn.chiso.installation.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who of several makes the backup of a night, on whichever database. */
abstract class BackupTurnContract {

    private static final LocalDate NIGHT = LocalDate.of(2025, 12, 5);

    @Autowired
    private BackupTurn turn;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from backup_turn").update();
    }

    @Test
    void ofManyAtOnceOneIsFirst() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> taken = IntStream.range(0, 8)
                    .mapToObj(node -> nodes.submit(() -> turn.take(NIGHT)))
                    .toList();
            int first = 0;
            for (Future<Boolean> one : taken) {
                first += one.get() ? 1 : 0;
            }
            assertThat(first).isEqualTo(1);
        }
    }

    @Test
    void theNextNightIsAnother() {
        assertThat(turn.take(NIGHT)).isTrue();
        assertThat(turn.take(NIGHT.plusDays(1))).isTrue();
        assertThat(turn.take(NIGHT.plusDays(1))).isFalse();
    }
}
