package vn.chiso.scale;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL with a generated country in it, which is made by the command of the jar where it is not there yet and kept
 * for the next run.
 */
public final class ScaleDatabase implements AutoCloseable {

    private final Path folder;
    private final String size;
    private final String server;
    private final @Nullable EmbeddedPostgres own;

    /**
     * @param folder keeps the server's files, several GB of them
     * @param server {@code jdbc:postgresql://host:port/} of one that runs already; empty for one of its own
     */
    public ScaleDatabase(Path folder, String size, String server) throws IOException {
        this.folder = folder;
        this.size = size;
        own = server.isEmpty()
                ? EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("postgres"))
                        .setCleanDataDirectory(false)
                        .setServerConfig("shared_buffers", "2GB")
                        .setServerConfig("max_wal_size", "8GB")
                        .start()
                : null;
        this.server = own == null ? server : "jdbc:postgresql://localhost:" + own.getPort() + "/";
    }

    /** Makes the figures where they are not there yet. */
    public void fill(ScaleReport report) throws SQLException, IOException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(server + "postgres", "postgres", "postgres");
                var statement = connection.createStatement()) {
            try (var known =
                    statement.executeQuery("select count(*) from pg_database where datname = '" + name() + "'")) {
                known.next();
                if (known.getInt(1) > 0) {
                    return;
                }
            }
            statement.execute("create database " + name());
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.chiso.ChisoApplication",
                "generate",
                "--chiso.generate.size=" + size));
        command.addAll(options("postgres"));
        long begun = System.nanoTime();
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("The figures could not be made");
        }
        report.line("%s was made in %.0f s.", size, (System.nanoTime() - begun) / 1e9);
    }

    /** What points an application at it.
     *
     * @param profiles {@code postgres}, and {@code demo} where no command says so */
    public List<String> options(String profiles) {
        return List.of(
                "--spring.profiles.active=" + profiles,
                "--spring.datasource.url=" + server + name(),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--chiso.data-dir=" + folder.resolve("data-" + name()),
                "--chiso.backup.at=never",
                "--CHISO_ADMIN_PASSWORD=correct horse battery");
    }

    private String name() {
        return "scale_" + size.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
    }
}
