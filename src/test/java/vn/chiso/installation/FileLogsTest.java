package vn.chiso.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.chiso.security.SecurityLog;

class FileLogsTest {

    @TempDir
    private Path folder;

    @Test
    void signInsAreInALogOfTheirOwnAsWell() throws IOException {
        FileLogs logs = new FileLogs(folder);
        try {
            LoggerFactory.getLogger(FileLogsTest.class).warn("something else");
            LoggerFactory.getLogger(SecurityLog.NAME).warn("sign_in.failed user=\"lan\"");
        } finally {
            logs.close();
        }
        LoggerFactory.getLogger(FileLogsTest.class).warn("after the end");
        assertThat(folder.resolve("chiso.log"))
                .content()
                .contains("something else", "sign_in.failed")
                .doesNotContain("after");
        assertThat(folder.resolve("security.log"))
                .content()
                .contains("sign_in.failed user=\"lan\"")
                .doesNotContain("something else");
    }

    @Test
    void theSecurityLogStaysForMoreThanThreeMonths() {
        assertThat(FileLogs.SECURITY_DAYS).isGreaterThan(3 * 31);
    }
}
