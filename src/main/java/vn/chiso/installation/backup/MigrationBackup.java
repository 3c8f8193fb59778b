package vn.chiso.installation.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chiso.installation.BeforeMigration;
import vn.chiso.installation.DataDirectory;
import vn.chiso.security.AuditTrail;

/** A backup before the schema changes; noted in the audit trail when its tables are up to date and the system has started. */
@Component
class MigrationBackup implements BeforeMigration {

    private static final Logger log = LoggerFactory.getLogger(MigrationBackup.class);

    private final DataDirectory directory;
    private final ObjectProvider<AuditTrail> audit;
    private final Clock clock;
    private Backups.@Nullable Made made;

    MigrationBackup(DataDirectory directory, ObjectProvider<AuditTrail> audit, Clock clock) {
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void run(DataSource database) {
        try {
            Path file = new BackupNames(directory).next("before-migration", clock.instant());
            made = new Backups.Made(file, new BackupWriter(database, directory, clock).write(file));
            log.info("Backup before the migration: {}", file);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot back up before the migration", failed);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void note() {
        if (made != null) {
            audit.getObject()
                    .record(Backups.MADE, "backup:" + made.file().getFileName(), Backups.told(made.manifest()));
            made = null;
        }
    }
}
