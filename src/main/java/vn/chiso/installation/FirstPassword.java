package vn.chiso.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chiso.security.AccountService;
import vn.chiso.security.PasswordChanged;
import vn.chiso.security.RandomPassword;

/** The password that {@code admin} starts with, in a file for the owner alone, until another one is chosen. */
@Component
class FirstPassword {

    static final String FILE = "first-password.txt";

    private final DataDirectory directory;

    FirstPassword(DataDirectory directory) {
        this.directory = directory;
    }

    /** Where the password stands while it is in use. */
    Optional<Path> file() {
        return Optional.of(directory.file(FILE)).filter(Files::exists);
    }

    /** Makes a password and writes it to the file, in place of an earlier one. */
    String create() {
        String password = RandomPassword.next();
        delete();
        try (var file = Files.newByteChannel(
                directory.file(FILE),
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                directory.ownerOnlyFile())) {
            file.write(ByteBuffer.wrap((password + System.lineSeparator()).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new StartRefused("data_dir.not_writable", directory.path().toString());
        }
        return password;
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
