package vn.chiso.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code mvnw} on machines that are made up: their JDKs and Mavens only say what they were called with. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class MvnwTest {

    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "curl",
            "cut",
            "dirname",
            "gzip",
            "head",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sha512sum",
            "shasum",
            "perl",
            "tar",
            "wget");

    private final AtomicInteger downloads = new AtomicInteger();

    @TempDir
    private Path machine;

    private HttpServer server;
    private String archiveSha512;

    @BeforeEach
    void prepare() throws IOException, InterruptedException, GeneralSecurityException {
        Files.createDirectories(machine.resolve("jvm"));
        for (String tool : TOOLS) {
            for (Path found : List.of(Path.of("/bin", tool), Path.of("/usr/bin", tool))) {
                if (Files.isExecutable(found)) {
                    script(machine.resolve("bin").resolve(tool), "exec " + found + " \"$@\"");
                }
            }
        }
        Files.createDirectories(machine.resolve("chiso"));
        Files.copy(Path.of("mvnw"), machine.resolve("chiso/mvnw"));

        byte[] archive = archiveOfMaven();
        archiveSha512 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(archive));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/maven.tar.gz", exchange -> {
            downloads.incrementAndGet();
            exchange.sendResponseHeaders(200, archive.length);
            exchange.getResponseBody().write(archive);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void takesTheNewestInstalledJdkWhenTheDefaultIsOlder() throws Exception {
        jdk("jvm/java-17", "17.0.15");
        jdk("jvm/java-21", "21.0.8");
        Path newest = jdk("jvm/temurin-25", "25.0.1");
        Files.createSymbolicLink(machine.resolve("bin/java"), machine.resolve("jvm/java-17/bin/java"));
        maven("3.8.7");

        Run run = run(Map.of(), "verify");

        assertThat(run.errors()).contains("JDK 25 in " + newest);
        assertThat(run.output()).contains("Maven 3.8.7 on " + newest + " with verify");
    }

    @Test
    void prefersJavaHome() throws Exception {
        Path chosen = jdk("elsewhere/jdk", "21");
        jdk("jvm/temurin-25", "25.0.1");
        maven("4.0.0");

        assertThat(run(Map.of("JAVA_HOME", chosen.toString()), "verify").output())
                .contains("Maven 4.0.0 on " + chosen);
    }

    @Test
    void ignoresAJavaHomeThatIsTooOld() throws Exception {
        Path old = jdk("elsewhere/jdk", "1.8.0_202");
        Path chosen = jdk("jvm/java-21", "21.0.8");
        maven("3.9.9");

        assertThat(run(Map.of("JAVA_HOME", old.toString()), "verify").output()).contains("on " + chosen);
    }

    @Test
    void saysInOneLineWhatToInstallWithoutAJdk() throws Exception {
        jdk("jvm/java-17", "17.0.15");
        maven("3.9.9");

        Run run = run(Map.of(), "verify");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors().lines()).singleElement().asString().contains("needs a JDK 21 or later", "install");
    }

    @Test
    void startsTheApplicationWithoutArguments() throws Exception {
        jdk("jvm/java-21", "21.0.8");
        maven("3.9.9");

        assertThat(run(Map.of()).output().strip()).endsWith("with -Dmaven.test.skip=true");
    }

    @Test
    void fetchesMavenOnceWhenThereIsNone() throws Exception {
        Path jdk = jdk("jvm/java-21", "21.0.8");

        Run first = run(archive(archiveSha512), "verify");
        Run second = run(archive(archiveSha512), "verify");

        assertThat(first.output()).contains("Maven fetched on " + jdk + " with verify");
        assertThat(second.output()).contains("Maven fetched on " + jdk + " with verify");
        assertThat(downloads).hasValue(1);
    }

    @Test
    void fetchesMavenWhenTheOneOnPathIsTooOld() throws Exception {
        jdk("jvm/java-21", "21.0.8");
        maven("3.6.3");

        assertThat(run(archive(archiveSha512), "verify").output()).contains("Maven fetched");
    }

    @Test
    void refusesAnArchiveWithAnotherChecksum() throws Exception {
        jdk("jvm/java-21", "21.0.8");

        Run run = run(Map.of("CHISO_MAVEN_URL", archive("").get("CHISO_MAVEN_URL")), "verify");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("SHA-512 differs");
        try (Stream<Path> left = Files.list(machine.resolve("home/.m2/wrapper"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void saysWhatToDoWhenMavenCannotBeFetched() throws Exception {
        jdk("jvm/java-21", "21.0.8");

        server.removeContext("/maven.tar.gz");

        Run run = run(archive(archiveSha512), "verify");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("install Maven 3.8 or later");
    }

    private Map<String, String> archive(String sha512) {
        String address = "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/maven.tar.gz";
        return Map.of("CHISO_MAVEN_URL", address, "CHISO_MAVEN_SHA512", sha512);
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = machine.resolve(name);
        script(home.resolve("bin/java"), "exit 1");
        script(home.resolve("bin/javac"), "exit 1");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"none\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private void maven(String version) throws IOException {
        script(machine.resolve("bin/mvn"), """
                if [ "$1" = --version ]; then echo "Apache Maven %1$s"; exit; fi
                echo "Maven %1$s on $JAVA_HOME with $*"
                """.formatted(version));
    }

    private byte[] archiveOfMaven() throws IOException, InterruptedException {
        Path directory = machine.resolve("archive");
        script(directory.resolve("apache-maven/bin/mvn"), "echo \"Maven fetched on $JAVA_HOME with $*\"");
        Path file = directory.resolve("maven.tar.gz");
        Process tar = new ProcessBuilder("tar", "-czf", file.toString(), "-C", directory.toString(), "apache-maven")
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).isZero();
        return Files.readAllBytes(file);
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", machine.resolve("chiso/mvnw").toString()));
        command.addAll(List.of(arguments));
        Path output = machine.resolve("output");
        Path errors = machine.resolve("errors");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", machine.resolve("bin").toString());
        builder.environment().put("HOME", machine.resolve("home").toString());
        builder.environment().put("CHISO_JVM_DIR", machine.resolve("jvm").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(output), Files.readString(errors));
    }

    private record Run(int exitCode, String output, String errors) {}
}
