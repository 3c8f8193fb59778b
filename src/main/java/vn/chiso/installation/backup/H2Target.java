package vn.chiso.installation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database in a file: another file is filled and moved over it. */
final class H2Target implements Target {

    private static final Pattern URL = Pattern.compile("jdbc:h2:file:([^;]+)(.*)");
    private static final String SUFFIX = ".mv.db";

    private final DataSource present;
    private final DataSource staged;
    private final Path file;
    private final Path stagedFile;

    /** @throws IllegalArgumentException for a database that is not in a file */
    H2Target(String url, String username, String password) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Only a database in a file or on PostgreSQL can be restored");
        }
        String name = parts.group(1);
        file = Path.of(name + SUFFIX).toAbsolutePath().normalize();
        stagedFile = Path.of(name + "-restoring" + SUFFIX).toAbsolutePath().normalize();
        present = new DriverManagerDataSource(url, username, password);
        staged = new DriverManagerDataSource(
                "jdbc:h2:file:" + name + "-restoring" + parts.group(2),
                username,
                password);
    }

    @Override
    public boolean isEmpty() throws SQLException {
        if (!Files.exists(file)) {
            return true;
        }
        try (Connection connection = present.getConnection()) {
            return new Schema(connection).allTables().isEmpty();
        }
    }

    @Override
    public DataSource present() {
        return present;
    }

    @Override
    public DataSource stage() throws IOException {
        discard();
        return staged;
    }

    @Override
    public void replace() throws IOException {
        Files.move(stagedFile, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void discard() throws IOException {
        Files.deleteIfExists(stagedFile);
    }
}
