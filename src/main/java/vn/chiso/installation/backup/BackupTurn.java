package vn.chiso.installation.backup;

import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which of several nodes makes the backup of a night: the first that says so. */
@Component
class BackupTurn {

    private static final int DAYS_KEPT = 30;

    private final JdbcClient jdbc;

    BackupTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is up to this node; no other is told so of the same night. */
    boolean take(LocalDate night) {
        jdbc.sql("delete from backup_turn where night < ?")
                .param(night.minusDays(DAYS_KEPT))
                .update();
        try {
            jdbc.sql("insert into backup_turn (night) values (?)").param(night).update();
            return true;
        } catch (DuplicateKeyException anotherNode) {
            return false;
        }
    }
}
