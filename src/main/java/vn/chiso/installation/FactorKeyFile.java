package vn.chiso.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
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
                make();
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

    private void make() throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        directory.replace(FILE, key);
    }
}
