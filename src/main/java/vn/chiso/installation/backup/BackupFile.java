package vn.chiso.installation.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVParser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.chiso.installation.StartRefused;

/** A backup to be restored; everything in it is what its manifest says, or it is refused as damaged. */
final class BackupFile implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    BackupFile(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StartRefused("restore.missing", file.toString());
        }
        this.file = file;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException notAZip) {
            throw damaged("zip");
        }
        try (InputStream content = entry(Manifest.ENTRY)) {
            manifest = JsonMapper.shared().readValue(content, Manifest.class);
        } catch (IOException | JacksonException | StartRefused unreadable) {
            zip.close();
            throw damaged(Manifest.ENTRY);
        }
        if (manifest.format() != Manifest.FORMAT) {
            zip.close();
            throw new StartRefused("restore.newer", String.valueOf(manifest.format()), manifest.product());
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads everything once and compares it with the manifest. */
    void check() throws IOException {
        for (Manifest.Table table : manifest.tables()) {
            check(table.entry(), table.sha256());
        }
        for (Manifest.Stored stored : manifest.files()) {
            check(stored.entry(), stored.sha256());
        }
    }

    private void check(String name, String sha256) throws IOException {
        MessageDigest digest = Csv.sha256();
        try (InputStream content = entry(name)) {
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            throw damaged(name);
        }
        if (!Csv.hex(digest).equals(sha256)) {
            throw damaged(name);
        }
    }

    CSVParser rows(Manifest.Table table) throws IOException {
        return Csv.FORMAT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new BufferedReader(new InputStreamReader(entry(table.entry()), StandardCharsets.UTF_8)));
    }

    InputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(name);
        }
        return zip.getInputStream(entry);
    }

    StartRefused damaged(String where) {
        return new StartRefused("restore.damaged", file.toString(), where);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
