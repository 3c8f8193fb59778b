package vn.chiso.installation.backup;

import java.nio.file.Path;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.chiso.installation.Command;

/** Writes a backup: of H2 while the server is stopped, of PostgreSQL at any time. */
@Component
class BackupCommand implements Command {

    private final Backups backups;
    private final Environment environment;

    BackupCommand(Backups backups, Environment environment) {
        this.backups = backups;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public Outcome run() {
        String file = environment.getProperty(BackupNames.FILE, "");
        Backups.Made made = file.isEmpty() ? backups.make("") : backups.makeAs(Path.of(file));
        return Outcome.done(
                "install.command.backup.made",
                made.file().toString(),
                made.manifest().tables().size(),
                made.manifest().rows(),
                made.manifest().files().size());
    }
}
