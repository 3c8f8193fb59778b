package vn.chiso.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The steps of the operating guide for Debian, with the packaged jar, on copies of the directories that they change. Needs
 * root on a Debian, as the steps do; systemd need not run.
 */
class DebianIT {

    private static final Path DOCS = Path.of("src/docs");
    private static final Path SCRIPTS = Path.of("src/test/resources/debian");

    @TempDir
    private Path temporary;

    @Test
    void theStepsOfTheGuideLeadToARunningService() throws Exception {
        boolean debian = Files.exists(Path.of("/etc/debian_version"));
        boolean root = "root".equals(System.getProperty("user.name"));
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(debian && root, "not root on a Debian: the steps of the guide are not run");
        }
        String said = run(steps(), freePort());
        assertThat(said).contains("PAGE 200", "USER chiso", "DATA chiso 700 chiso 600", "SEALED 1");
    }

    private String run(String steps, int port) throws IOException, InterruptedException {
        Files.copy(Path.of("target/chiso.jar"), temporary.resolve("chiso.jar"));
        Files.copy(DOCS.resolve("chiso.service"), temporary.resolve("chiso.service"));
        Files.writeString(temporary.resolve("guide"), steps);
        Path stub = Files.createDirectories(temporary.resolve("bin")).resolve("systemctl");
        Files.copy(SCRIPTS.resolve("systemctl"), stub);
        assertThat(stub.toFile().setExecutable(true)).isTrue();
        ProcessBuilder builder = new ProcessBuilder(
                        "unshare",
                        "--mount",
                        "sh",
                        SCRIPTS.resolve("steps.sh").toAbsolutePath().toString(),
                        "guide")
                .directory(temporary.toFile())
                .redirectErrorStream(true);
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().put("ENVIRONMENT", "SERVER_PORT=" + port);
        builder.environment().put("ADDRESS", "http://127.0.0.1:" + port + "/login");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static String steps() throws IOException {
        Matcher steps = Pattern.compile("## Debian with systemd\n\n```sh\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCS.resolve("operating.md")));
        assertThat(steps.find()).isTrue();
        return steps.group(1);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
