package vn.chiso.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chiso.security.AccountService;
import vn.chiso.security.PasswordChanged;

/** The password that {@code admin} starts with, in a file for the owner alone, until another one is chosen. */
@Component
class FirstPassword {

    static final String FILE = "first-password.txt";

    private static final int LENGTH = 20;
    private static final String OWNER_ONLY = "rw-------";

    /** Without those that are mistaken for each other when read from a screen. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final DataDirectory directory;
    private final RandomGenerator random = new SecureRandom();

    FirstPassword(DataDirectory directory) {
        this.directory = directory;
    }

    /** Where the password stands while it is in use. */
    Optional<Path> file() {
        return Optional.of(directory.file(FILE)).filter(Files::exists);
    }

    /** Makes a password and writes it to the file, in place of an earlier one. */
    String create() {
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        delete();
        try (var file = Files.newByteChannel(
                directory.file(FILE),
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                directory.ownerOnly(OWNER_ONLY))) {
            file.write(ByteBuffer.wrap((password + System.lineSeparator()).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new StartRefused("data_dir.not_writable", directory.path().toString());
        }
        return password.toString();
    }

    void delete() {
        try {
            Files.deleteIfExists(directory.file(FILE));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot delete " + directory.file(FILE), failed);
        }
    }

    @TransactionalEventListener
    void changed(PasswordChanged event) {
        if (event.username().equals(AccountService.ADMIN)) {
            delete();
        }
    }
}
