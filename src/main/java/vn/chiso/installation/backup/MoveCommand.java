package vn.chiso.installation.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.installation.Command;
import vn.chiso.installation.CommandLine;
import vn.chiso.installation.DataDirectory;
import vn.chiso.installation.StartRefused;

/**
 * Copies the database into an empty one, as a rule on PostgreSQL, and proves that both are the same before the copy takes
 * its place: rows and checksums of each table, and within it of each indicator and period. The data directory stays. Where
 * there is a copy already, it is only compared.
 */
@Component
class MoveCommand implements Command {

    private static final int TOLD = 20;

    private final DataSource here;
    private final DataDirectory directory;
    private final JdbcClient jdbc;
    private final Environment environment;
    private final Clock clock;

    MoveCommand(DataSource here, DataDirectory directory, JdbcClient jdbc, Environment environment, Clock clock) {
        this.here = here;
        this.directory = directory;
        this.jdbc = jdbc;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public String name() {
        return CommandLine.MOVE;
    }

    @Override
    public Outcome run() {
        String url = environment.getProperty("chiso.move.url", "");
        if (url.isEmpty()) {
            throw new StartRefused("move.where");
        }
        try {
            Target target = Target.of(
                    url,
                    environment.getProperty("chiso.move.username", ""),
                    environment.getProperty("chiso.move.password", ""));
            boolean copies = target.isEmpty();
            return told(copies, copies ? copied(target) : Moving.compare(here, target.present()));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot move the database", failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot move the database", failed);
        }
    }

    private Moving.Proof copied(Target target) throws IOException, SQLException {
        Path kept = new BackupNames(directory).next("before-move", clock.instant());
        new BackupWriter(here, directory, clock).write(kept);
        try (BackupFile backup = new BackupFile(kept)) {
            return Moving.move(here, backup, target, new Schemas(environment));
        }
    }

    private Outcome told(boolean copied, Moving.Proof proof) {
        if (proof.differences().isEmpty()) {
            return Outcome.done(
                    copied ? "install.command.move.done" : "install.command.move.same",
                    proof.tables(),
                    proof.rows(),
                    proof.groups());
        }
        List<Sums.Group> differences = proof.differences();
        return Outcome.wrong(
                "install.command.move.differs",
                differences.size(),
                differences.stream().limit(TOLD).map(this::words).collect(Collectors.joining("; ")));
    }

    private String words(Sums.Group group) {
        Long indicator = group.indicator();
        Long period = group.period();
        return indicator == null || period == null
                ? group.table()
                : group.table() + " " + name("select code from indicator where id = ?", indicator) + " · "
                        + name("select label from period where id = ?", period);
    }

    private String name(String sql, long id) {
        return jdbc.sql(sql).param(id).query(String.class).optional().orElse(String.valueOf(id));
    }
}
