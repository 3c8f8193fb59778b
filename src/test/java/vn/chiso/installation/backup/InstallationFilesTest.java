package vn.chiso.installation.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chiso.installation.DataDirectory;

class InstallationFilesTest {

    @TempDir
    private Path directory;

    @Test
    void whatComesAndGoesIsNoPartOfABackup() throws IOException {
        put("audit-seal.txt");
        put("evidence/ab/abcd");
        put("evidence/incoming/0123");
        put("chiso.mv.db");
        put("backups/chiso-20251204T190000Z.zip");
        put("second-step.key.next");

        InstallationFiles files = new InstallationFiles(new DataDirectory(directory));
        assertThat(files.list()).extracting(files::name).containsExactly("audit-seal.txt", "evidence/ab/abcd");
    }

    private void put(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }
}
