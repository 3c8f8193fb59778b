package vn.chiso.installation.backup;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.chiso.installation.DataDirectory;

/** Writes a backup while people work: one snapshot of the database, then the files. */
final class BackupWriter {

    /** How the name of a backup ends that is not finished. */
    static final String UNFINISHED = ".part";

    private static final int FETCH = 1000;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final DataSource source;
    private final InstallationFiles files;
    private final DataDirectory directory;
    private final Clock clock;

    BackupWriter(DataSource source, DataDirectory directory, Clock clock) {
        this.source = source;
        this.directory = directory;
        this.clock = clock;
        files = new InstallationFiles(directory);
    }

    /** Writes under another name and moves what is whole, so that what bears the name can be trusted. */
    Manifest write(Path target) {
        Path unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
        try {
            Files.deleteIfExists(unfinished);
            Manifest manifest;
            try (FileChannel channel = FileChannel.open(
                    unfinished,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    directory.ownerOnlyFile())) {
                manifest = write(channel);
                channel.force(true);
            } catch (IOException | SQLException | RuntimeException failed) {
                Files.deleteIfExists(unfinished);
                throw failed;
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot write " + target, failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot read the database for " + target, failed);
        }
    }

    private Manifest write(FileChannel channel) throws IOException, SQLException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
        // Before the snapshot: a seal that the file has and the snapshot lacks would look like a trail cut off.
        Optional<byte[]> seal = files.seal();
        Manifest manifest;
        try (Connection connection = source.getConnection()) {
            Schema schema = new Schema(connection);
            startSnapshot(connection, schema.isPostgres());
            List<Manifest.Table> tables = new ArrayList<>();
            for (String table : schema.tables()) {
                tables.add(table(zip, connection, schema, table));
            }
            manifest = new Manifest(
                    Manifest.FORMAT,
                    product(),
                    schema.version(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                    schema.product(),
                    tables,
                    schema.sequences(),
                    files(zip, seal));
            connection.rollback();
        }
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(JSON.writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        return manifest;
    }

    /** H2 takes a snapshot of all tables for "serializable", of one after the other for "repeatable read". */
    private static void startSnapshot(Connection connection, boolean postgres) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(
                postgres ? Connection.TRANSACTION_REPEATABLE_READ : Connection.TRANSACTION_SERIALIZABLE);
    }

    /** In the order of the primary key, so that the same data give the same text. */
    private static Manifest.Table table(ZipOutputStream zip, Connection connection, Schema schema, String table)
            throws SQLException, IOException {
        List<String> key = schema.primaryKey(table);
        String sql = "select * from " + Schema.quoted(table) + (key.isEmpty() ? "" : " order by " + Schema.list(key));
        zip.putNextEntry(new ZipEntry(Manifest.TABLES + table + ".csv"));
        MessageDigest digest = Csv.sha256();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery(sql)) {
                CSVPrinter csv = new CSVPrinter(
                        new BufferedWriter(
                                new OutputStreamWriter(new DigestOutputStream(zip, digest), StandardCharsets.UTF_8)),
                        Csv.FORMAT);
                long rows = print(row, csv);
                csv.flush();
                zip.closeEntry();
                return new Manifest.Table(table, rows, Csv.hex(digest));
            }
        }
    }

    private static long print(ResultSet row, CSVPrinter csv) throws SQLException, IOException {
        int width = row.getMetaData().getColumnCount();
        CellKind[] kinds = new CellKind[width];
        for (int column = 1; column <= width; column++) {
            kinds[column - 1] = CellKind.of(row.getMetaData(), column);
            csv.print(row.getMetaData().getColumnName(column));
        }
        csv.println();
        long rows = 0;
        while (row.next()) {
            for (int column = 1; column <= width; column++) {
                csv.print(kinds[column - 1].read(row, column));
            }
            csv.println();
            rows++;
        }
        return rows;
    }

    private List<Manifest.Stored> files(ZipOutputStream zip, Optional<byte[]> seal) throws IOException {
        List<Manifest.Stored> stored = new ArrayList<>();
        if (seal.isPresent()) {
            stored.add(file(zip, InstallationFiles.SEAL, out -> out.write(seal.get())));
        }
        for (Path file : files.list()) {
            String name = files.name(file);
            if (!name.equals(InstallationFiles.SEAL)) {
                stored.add(file(zip, name, out -> Files.copy(file, out)));
            }
        }
        return stored;
    }

    /** What goes into an entry. */
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static Manifest.Stored file(ZipOutputStream zip, String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(Manifest.FILES + name);
        zip.putNextEntry(entry);
        MessageDigest digest = Csv.sha256();
        content.to(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        return new Manifest.Stored(name, entry.getSize(), Csv.hex(digest));
    }

    private static String product() {
        String version = BackupWriter.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
