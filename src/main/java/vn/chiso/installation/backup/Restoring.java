package vn.chiso.installation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.chiso.installation.DataDirectory;
import vn.chiso.installation.StartRefused;

/**
 * Restores a backup before anything else opens the database: all of it, or nothing. It is filled beside the present
 * database in the schema that it was made with, and brought up to date there.
 */
final class Restoring {

    /** What was restored, and where what was there before is kept. */
    record Restored(Path file, Manifest manifest, @Nullable Path replaced) {}

    private final Environment environment;
    private final Schemas schemas;
    private final DataDirectory directory;
    private final InstallationFiles files;
    private final Target target;
    private final Clock clock;

    Restoring(Environment environment, Clock clock) {
        this.environment = environment;
        schemas = new Schemas(environment);
        this.clock = clock;
        directory = DataDirectory.of(environment);
        files = new InstallationFiles(directory);
        target = Target.of(environment);
    }

    Restored restore() {
        String name = environment.getProperty(BackupNames.FILE, "");
        if (name.isEmpty()) {
            throw new StartRefused("restore.which");
        }
        try (BackupFile backup = new BackupFile(Path.of(name).toAbsolutePath())) {
            refuseNewer(backup.manifest());
            backup.check();
            directory.prepare();
            Optional<Path> replaced = keepPresent();
            try {
                stage(backup);
                target.replace();
                files.install(backup.manifest().files().stream()
                        .map(Manifest.Stored::name)
                        .toList());
            } finally {
                target.discard();
                files.discard();
            }
            return new Restored(Path.of(name).toAbsolutePath(), backup.manifest(), replaced.orElse(null));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot restore " + name, failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot restore " + name, failed);
        }
    }

    /** An empty database in memory tells which versions of the schema are known here. */
    private void refuseNewer(Manifest manifest) {
        DataSource none = new DriverManagerDataSource("jdbc:h2:mem:", "sa", "");
        boolean known = Arrays.stream(schemas.flyway(none).load().info().pending())
                .anyMatch(migration -> String.valueOf(migration.getVersion()).equals(manifest.schema()));
        if (!known) {
            throw new StartRefused("restore.newer", manifest.schema(), manifest.product());
        }
    }

    private Optional<Path> keepPresent() throws SQLException, IOException {
        if (target.isEmpty()) {
            return Optional.empty();
        }
        if (!environment.getProperty("chiso.backup.replace", Boolean.class, false)) {
            throw new StartRefused("restore.not_empty");
        }
        Path kept = new BackupNames(directory).next("before-restore", clock.instant());
        new BackupWriter(target.present(), directory, clock).write(kept);
        return Optional.of(kept);
    }

    private void stage(BackupFile backup) throws SQLException, IOException {
        files.discard();
        Files.createDirectories(directory.file(InstallationFiles.STAGED), directory.ownerOnlyDirectory());
        DataSource staged = target.stage();
        schemas.make(staged, backup.manifest().schema());
        try (Connection connection = staged.getConnection()) {
            new Loader(connection, backup).load();
            refuseTheOtherKind(connection);
        }
        schemas.flyway(staged).load().migrate();
        for (Manifest.Stored stored : backup.manifest().files()) {
            try (InputStream content = backup.entry(stored.entry())) {
                files.stage(stored.name(), content);
            }
        }
    }

    /** As at every start, but before anything is replaced. */
    private void refuseTheOtherKind(Connection connection) throws SQLException {
        boolean simulated = environment.getProperty("chiso.simulated", Boolean.class, false);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select text from installation where name = 'simulated'")) {
            if (row.next() && Boolean.parseBoolean(row.getString(1)) != simulated) {
                throw new StartRefused(simulated ? "kind.real" : "kind.simulated");
            }
        }
    }
}
