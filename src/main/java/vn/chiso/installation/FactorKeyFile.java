package vn.chiso.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiso.security.twostep.FactorKey;

/** The key of the second steps in a file beside the database, for its owner alone. It belongs into every backup. */
@Component
class FactorKeyFile implements FactorKey {

    static final String FILE = "second-step.key";

    private static final int BYTES = 32;

    private final DataDirectory directory;

    FactorKeyFile(DataDirectory directory) {
        this.directory = directory;
    }

    @Override
    public synchronized byte[] bytes() {
        Path file = directory.file(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw new IllegalStateException(file + " is not a key of " + BYTES + " bytes");
            }
            return key;
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read or write " + file, failed);
        }
    }

    /** Under another name first, so that there is never half a key. */
    private void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path next = directory.file(FILE + ".next");
        Files.deleteIfExists(next);
        try (FileChannel channel = FileChannel.open(
                next, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), directory.ownerOnlyFile())) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
