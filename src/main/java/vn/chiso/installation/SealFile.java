package vn.chiso.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.chiso.security.audit.Seal;
import vn.chiso.security.audit.SealWitness;

/** The newest seal of the audit trail in a file beside the database: how many rows are sealed, and the last hash. */
@Component
class SealFile implements SealWitness {

    static final String FILE = "audit-seal.txt";

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})\\s*");

    /** What somebody has written over holds no seal, and is not taken for a new file. */
    private static final Seal SPOILT = new Seal(0, "");

    private final DataDirectory directory;

    SealFile(DataDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Seal> last() {
        Path file = directory.file(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Matcher line = LINE.matcher(Files.readString(file));
            return Optional.of(line.matches() ? new Seal(Long.parseLong(line.group(1)), line.group(2)) : SPOILT);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read " + file, failed);
        }
    }

    @Override
    public void keep(Seal seal) {
        try {
            directory.replace(FILE, (seal.position() + " " + seal.hash() + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot write " + directory.file(FILE), failed);
        }
    }
}
