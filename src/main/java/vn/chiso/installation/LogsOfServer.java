package vn.chiso.installation;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens the {@link FileLogs} before anything can go wrong, and closes them with a server that had started: why another
 * did not start is told last, when its beans are gone.
 */
@Component
class LogsOfServer {

    private static @Nullable FileLogs opened;

    private @Nullable FileLogs own;

    /** @param node empty for the only one; else it has a directory of its own, as two cannot write to one file */
    static synchronized void open(DataDirectory directory, String node) {
        Path folder = directory.file("logs").resolve(node);
        try {
            Files.createDirectories(folder, directory.ownerOnlyDirectory());
        } catch (IOException failed) {
            throw new StartRefused("data_dir.not_writable", folder.toString());
        }
        close(opened);
        opened = new FileLogs(folder);
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        own = opened();
    }

    @PreDestroy
    void stop() {
        close(own);
    }

    private static synchronized @Nullable FileLogs opened() {
        return opened;
    }

    private static synchronized void close(@Nullable FileLogs logs) {
        if (logs != null) {
            logs.close();
        }
    }
}
