package vn.chiso.installation;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.core.env.Environment;

/**
 * The directory with the database and the files of this installation.
 *
 * @param path absolute
 */
record DataDirectory(Path path) {

    private static final String PROPERTY = "chiso.data-dir";
    private static final String OWNER_ONLY_DIRECTORY = "rwx------";

    static DataDirectory of(Environment environment) {
        return new DataDirectory(Path.of(environment.getProperty(PROPERTY, "./data"))
                .toAbsolutePath()
                .normalize());
    }

    /** Creates the directory for its owner alone where it is not there yet. */
    void prepare() {
        try {
            Files.createDirectories(path, ownerOnly(OWNER_ONLY_DIRECTORY));
        } catch (FileAlreadyExistsException notADirectory) {
            throw new StartRefused("data_dir.not_directory", path.toString());
        } catch (IOException failed) {
            throw new StartRefused("data_dir.not_writable", path.toString());
        }
        if (!Files.isWritable(path)) {
            throw new StartRefused("data_dir.not_writable", path.toString());
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** Nothing on file systems without POSIX permissions, whose directories belong to their user anyway. */
    FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
