package vn.chiso.installation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chiso.installation.DataDirectory;

/**
 * The files of the data directory that belong to the installation, keys among them: all but the database, backups, logs
 * and what is there for a moment only.
 */
record InstallationFiles(DataDirectory directory) {

    static final String SEAL = "audit-seal.txt";
    static final String BACKUPS = "backups";
    static final String STAGED = "restoring";

    private static final Set<String> NOT_OURS = Set.of(BACKUPS, "logs", STAGED, "first-password.txt", "lost+found");
    /** Uploads that nobody has tied to a figure yet: they come and go while a backup is written. */
    private static final Path INCOMING = Path.of("evidence", "incoming");

    private static final Set<String> PASSING = Set.of(".next", BackupWriter.UNFINISHED, ".tmp");

    /** In the order of their names; no links, for they lead elsewhere. */
    List<Path> list() throws IOException {
        try (Stream<Path> files = Files.walk(directory.path())) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> isOurs(file) && !relative(file).startsWith(INCOMING))
                    .sorted()
                    .toList();
        }
    }

    String name(Path file) {
        return relative(file).toString().replace('\\', '/');
    }

    Optional<byte[]> seal() throws IOException {
        try {
            return Optional.of(Files.readAllBytes(directory.file(SEAL)));
        } catch (NoSuchFileException notSealedYet) {
            return Optional.empty();
        }
    }

    /** Puts a file of a backup beside the others, until all are there. */
    void stage(String name, InputStream content) throws IOException {
        Path staged = directory.file(STAGED).resolve(name).normalize();
        if (!staged.startsWith(directory.file(STAGED)) || !isOurs(directory.file(name))) {
            throw new IOException("Not a file of an installation: " + name);
        }
        Files.createDirectories(staged.getParent(), directory.ownerOnlyDirectory());
        Files.createFile(staged, directory.ownerOnlyFile());
        Files.copy(content, staged, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes away what was there and moves the staged files to their places. */
    void install(List<String> names) throws IOException {
        for (Path old : list()) {
            Files.delete(old);
        }
        for (String name : names) {
            Path place = directory.file(name);
            Files.createDirectories(place.getParent(), directory.ownerOnlyDirectory());
            Files.move(directory.file(STAGED).resolve(name), place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    void discard() throws IOException {
        Path staged = directory.file(STAGED);
        if (Files.exists(staged)) {
            try (Stream<Path> files = Files.walk(staged)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private boolean isOurs(Path file) {
        Path relative = relative(file.normalize());
        String first = relative.getName(0).toString();
        String last = relative.getFileName().toString();
        boolean database = relative.getNameCount() == 1 && first.matches("chiso.*\\.(db|db\\..*)");
        return !first.equals("..")
                && !database
                && !NOT_OURS.contains(first)
                && PASSING.stream().noneMatch(last::endsWith);
    }

    private Path relative(Path file) {
        return directory.path().relativize(file);
    }
}
