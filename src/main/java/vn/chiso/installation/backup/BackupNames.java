package vn.chiso.installation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.chiso.installation.DataDirectory;

/** What backups are called and where they stand: {@code backups/chiso-nightly-20251204T190000Z.zip}. */
record BackupNames(DataDirectory directory) {

    /** The option that names the file to write or to restore. */
    static final String FILE = "chiso.backup.file";

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    Path folder() {
        return directory.file(InstallationFiles.BACKUPS);
    }

    /** Makes the folder where it is missing.
     *
     * @param kind what the backup is made for; empty for one that somebody asked for */
    Path next(String kind, Instant now) throws IOException {
        Files.createDirectories(folder(), directory.ownerOnlyDirectory());
        return folder().resolve("chiso-" + (kind.isEmpty() ? "" : kind + "-") + TIME.format(now) + ".zip");
    }
}
