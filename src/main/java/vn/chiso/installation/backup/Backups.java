package vn.chiso.installation.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import vn.chiso.installation.DataDirectory;
import vn.chiso.installation.StartRefused;
import vn.chiso.security.AuditTrail;

/** Makes backups of this installation, each noted in the audit trail. */
@Component
class Backups {

    static final String MADE = "backup.made";
    static final String FAILED = "backup.failed";

    /** A finished backup. */
    record Made(Path file, Manifest manifest) {}

    private final DataSource source;
    private final DataDirectory directory;
    private final BackupNames names;
    private final AuditTrail audit;
    private final Clock clock;

    Backups(DataSource source, DataDirectory directory, AuditTrail audit, Clock clock) {
        this.source = source;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
        names = new BackupNames(directory);
    }

    Made make(String kind) {
        try {
            return write(names.next(kind, clock.instant()));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot write into " + names.folder(), failed);
        }
    }

    /** @throws StartRefused where the file is there already, or its directory is not */
    Made makeAs(Path file) {
        if (Files.exists(file)) {
            throw new StartRefused("backup.exists", file.toString());
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StartRefused("data_dir.not_directory", String.valueOf(folder));
        }
        return write(file.toAbsolutePath());
    }

    private Made write(Path file) {
        String subject = "backup:" + file.getFileName();
        try {
            Manifest manifest = new BackupWriter(source, directory, clock).write(file);
            audit.record(MADE, subject, told(manifest));
            return new Made(file, manifest);
        } catch (RuntimeException failed) {
            try {
                audit.record(FAILED, subject, failed.getMessage());
            } catch (RuntimeException alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
            throw failed;
        }
    }

    static String told(Manifest manifest) {
        return manifest.tables().size() + " tables, " + manifest.rows() + " rows, "
                + manifest.files().size() + " files, schema " + manifest.schema();
    }
}
