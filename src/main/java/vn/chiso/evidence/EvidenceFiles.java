package vn.chiso.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Where evidence lies: {@code <data-dir>/evidence/ab/abcd…}, each content once, named by its SHA-256 hash; what nobody has
 * tied to a figure yet in {@code evidence/incoming}. Nothing there is served by itself. Backups take what is kept, not
 * what comes in.
 */
@Component
public class EvidenceFiles {

    /** A content that stays.
     *
     * @param name good to show and to save under */
    public record KeptFile(String name, long bytes, String sha256) {}

    private static final Duration WAITING = Duration.ofDays(1);
    private static final int PREFIX = 2;

    private final Path root;
    private final DataSize largest;
    private final Clock clock;

    EvidenceFiles(
            @Value("${chiso.data-dir}") Path dataDirectory,
            @Value("${chiso.evidence.max-size}") DataSize largest,
            Clock clock) {
        root = dataDirectory.toAbsolutePath().normalize().resolve("evidence");
        this.largest = largest;
        this.clock = clock;
    }

    /**
     * Keeps the content of a file that somebody else has checked; the same content is there once.
     *
     * @param given the name as the browser says it
     * @throws EvidenceRefused when the content is too large
     */
    public KeptFile keep(Path file, String given) {
        String name = FileName.of(given);
        try {
            Path waiting = directory(root.resolve("incoming"))
                    .resolve(UUID.randomUUID().toString());
            try (InputStream content = Files.newInputStream(file)) {
                String hash = write(waiting, name, content);
                long bytes = Files.size(waiting);
                directory(root.resolve(prefix(hash)));
                Files.move(waiting, place(hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return new KeptFile(name, bytes, hash);
            } finally {
                Files.deleteIfExists(waiting);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot keep " + name, failed);
        }
    }

    DataSize largest() {
        return largest;
    }

    /**
     * Writes and checks what comes in; what is refused leaves nothing behind.
     *
     * @param given the name as the browser says it
     * @throws EvidenceRefused when the content is too large or not of a known kind
     */
    UploadedFile receive(String given, InputStream content) throws IOException {
        throwOldAway();
        String name = FileName.of(given);
        String key = UUID.randomUUID().toString();
        Path file = directory(root.resolve("incoming")).resolve(key);
        try {
            String hash = write(file, name, content);
            FileKind kind = FileCheck.kind(file, name);
            return new UploadedFile(key, kind.complete(name), kind, Files.size(file), hash);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /**
     * Moves what came in to where it stays; the same content is there once.
     *
     * @throws EvidenceRefused when it waited too long and was thrown away
     */
    void keep(UploadedFile uploaded) {
        Path waiting = incoming(uploaded);
        Path place = place(uploaded.sha256());
        try {
            if (!Files.exists(waiting)) {
                if (Files.exists(place)) {
                    return;
                }
                throw new EvidenceRefused("evidence.refused.gone", uploaded.name());
            }
            directory(root.resolve(prefix(uploaded.sha256())));
            Files.move(waiting, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot keep " + place, failed);
        }
    }

    void discard(UploadedFile uploaded) {
        try {
            Files.deleteIfExists(incoming(uploaded));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot throw away " + incoming(uploaded), failed);
        }
    }

    /** Where a content lies. */
    public Path place(String sha256) {
        return root.resolve(prefix(sha256)).resolve(sha256);
    }

    private static String prefix(String sha256) {
        return sha256.substring(0, PREFIX);
    }

    private Path incoming(UploadedFile uploaded) {
        return root.resolve("incoming").resolve(UUID.fromString(uploaded.key()).toString());
    }

    private String write(Path file, String name, InputStream content) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        ownerOnly(file, "rw-------"));
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            byte[] block = new byte[1 << 16];
            long written = 0;
            for (int n = content.read(block); n >= 0; n = content.read(block)) {
                written += n;
                if (written > largest.toBytes()) {
                    throw new EvidenceRefused("evidence.refused.large", name, largest.toMegabytes());
                }
                out.write(block, 0, n);
            }
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void throwOldAway() throws IOException {
        Instant limit = Instant.now(clock).minus(WAITING);
        try (Stream<Path> waiting = Files.list(directory(root.resolve("incoming")))) {
            for (Path file : waiting.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Path directory(Path path) throws IOException {
        return Files.createDirectories(path, ownerOnly(path, "rwx------"));
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
