package vn.chiso.installation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.springframework.core.env.Environment;

/**
 * The directory with the database and the files of this installation.
 *
 * @param path absolute
 */
public record DataDirectory(Path path) {

    private static final String PROPERTY = "chiso.data-dir";
    private static final String OWNER_ONLY_DIRECTORY = "rwx------";
    private static final String OWNER_ONLY = "rw-------";

    /** The directory that the option {@code chiso.data-dir} names. */
    public static DataDirectory of(Environment environment) {
        return new DataDirectory(Path.of(environment.getProperty(PROPERTY, "./data"))
                .toAbsolutePath()
                .normalize());
    }

    /** Makes a file readable for its owner alone; nothing on Windows, where the directory says who may. */
    public FileAttribute<?>[] ownerOnlyFile() {
        return ownerOnly(OWNER_ONLY);
    }

    /** The same for a directory. */
    public FileAttribute<?>[] ownerOnlyDirectory() {
        return ownerOnly(OWNER_ONLY_DIRECTORY);
    }

    /** Creates the directory for its owner alone where it is not there yet. */
    public void prepare() {
        try {
            Files.createDirectories(path, ownerOnlyDirectory());
        } catch (FileAlreadyExistsException notADirectory) {
            throw new StartRefused("data_dir.not_directory", path.toString());
        } catch (IOException failed) {
            throw new StartRefused("data_dir.not_writable", path.toString());
        }
        if (!Files.isWritable(path)) {
            throw new StartRefused("data_dir.not_writable", path.toString());
        }
    }

    /** A file in it, there or not. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /** Writes a small file for its owner alone, under another name first, so that there is always a whole one. */
    void replace(String name, byte[] content) throws IOException {
        Path next = file(name + ".next");
        Files.deleteIfExists(next);
        try (FileChannel channel = FileChannel.open(
                next, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnlyFile())) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
        Files.move(next, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
