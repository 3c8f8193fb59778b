package vn.chiso.installation.backup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chiso.installation.Command;
import vn.chiso.installation.CommandLine;
import vn.chiso.security.AuditTrail;

/** Notes and proves what {@link Restoring} has put in place before the system started. */
@Component
class RestoreCommand implements Command {

    private static final List<String> CHECKS = List.of("rollup-check", "verify-audit");

    private final ObjectProvider<Restoring.Restored> restored;
    private final ObjectProvider<Command> commands;
    private final AuditTrail audit;

    RestoreCommand(ObjectProvider<Restoring.Restored> restored, ObjectProvider<Command> commands, AuditTrail audit) {
        this.restored = restored;
        this.commands = commands;
        this.audit = audit;
    }

    @Override
    public String name() {
        return CommandLine.RESTORE;
    }

    @Override
    public Outcome run() {
        Restoring.Restored done = restored.getObject();
        String from = done.manifest().at() + ", " + Backups.told(done.manifest());
        audit.record(
                "backup.restored",
                "backup:" + done.file().getFileName(),
                done.replaced() == null
                        ? from
                        : from + "; before: " + done.replaced().getFileName());
        Map<String, Command> checks = commands.stream().collect(Collectors.toMap(Command::name, command -> command));
        int worst = 0;
        for (String name : CHECKS) {
            Command check = checks.get(name);
            if (check != null) {
                Outcome outcome = check.run();
                CommandLine.say(outcome);
                worst = Math.max(worst, outcome.exitCode());
            }
        }
        return new Outcome(
                worst,
                worst == 0 ? "install.command.restore.done" : "install.command.restore.wrong",
                List.of(
                        done.file().toString(),
                        done.manifest().at(),
                        done.manifest().tables().size(),
                        done.manifest().rows(),
                        done.manifest().files().size()));
    }
}
