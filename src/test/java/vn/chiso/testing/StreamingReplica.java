package vn.chiso.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of its own and a replica that streams from it, made as {@code pg_basebackup} does. */
public final class StreamingReplica implements AutoCloseable {

    private static final List<String> NOT_COPIED = List.of("postmaster.pid", "postmaster.opts", "pg_wal", "epg-lock");

    private final EmbeddedPostgres primary;
    private final EmbeddedPostgres replica;

    private StreamingReplica(EmbeddedPostgres primary, EmbeddedPostgres replica) {
        this.primary = primary;
        this.replica = replica;
    }

    /** @param directory empty */
    public static StreamingReplica start(Path directory) throws IOException, SQLException {
        Path here = directory.resolve("primary");
        Path there = directory.resolve("replica");
        EmbeddedPostgres primary = EmbeddedPostgres.builder()
                .setDataDirectory(here)
                .setCleanDataDirectory(false)
                .start();
        try (Connection connection = primary.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('replica', true)");
            copy(here, there);
            String label;
            try (ResultSet row = statement.executeQuery("select labelfile from pg_backup_stop()")) {
                row.next();
                label = row.getString(1);
            }
            Files.writeString(there.resolve("backup_label"), label);
            copy(here.resolve("pg_wal"), there.resolve("pg_wal"));
        }
        Files.writeString(
                there.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=localhost port=" + primary.getPort() + " user=postgres password=postgres'\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        Files.createFile(there.resolve("standby.signal"));
        return new StreamingReplica(
                primary,
                EmbeddedPostgres.builder()
                        .setDataDirectory(there)
                        .setCleanDataDirectory(false)
                        .start());
    }

    /** The options that point an application at both. */
    public String[] options() {
        return new String[] {
            "--spring.datasource.url=" + primary.getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres",
            "--chiso.replica.url=" + replica.getJdbcUrl("postgres", "postgres")
        };
    }

    /** Lets the replica fall behind, until {@link #goOn()}. */
    public void fallBehind() throws SQLException {
        execute("select pg_wal_replay_pause()");
    }

    public void goOn() throws SQLException {
        execute("select pg_wal_replay_resume()");
    }

    /** Ends the replica, as a power failure does. */
    public void loseReplica() throws IOException {
        replica.close();
    }

    @Override
    public void close() throws IOException {
        replica.close();
        primary.close();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = replica.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Files may change or go while they are copied: the log says what has to be done about it. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                try {
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
                    } else if (from.relativize(file).getNameCount() > 1
                            || NOT_COPIED.stream().noneMatch(file.getFileName().toString()::startsWith)) {
                        Files.write(target, Files.readAllBytes(file));
                    }
                } catch (NoSuchFileException goneMeanwhile) {
                    Files.deleteIfExists(target);
                }
            }
        }
    }
}
