package vn.chiso.security.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;

/** A process of its own that asks directories for Hoa's password, as what Java trusts is settled when it starts. */
final class AskDirectory {

    /** Before each answer: true, false or away. */
    static final String ANSWER = "the directory says ";

    private static final Logger log = LoggerFactory.getLogger(AskDirectory.class);
    private static final int SECONDS = 60;

    private AskDirectory() {}

    /**
     * @param trust the store of the certificates that it trusts
     * @param urls by StartTLS where they do not begin with ldaps
     * @return all that the process said
     */
    static List<String> trusting(Path trust, String... urls) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djavax.net.ssl.trustStore=" + trust,
                "-Djavax.net.ssl.trustStorePassword=" + FakeDirectory.PASSWORD_OF_TRUST,
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                AskDirectory.class.getName()));
        command.addAll(List.of(urls));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return said.lines()
                .map(line -> line.contains(ANSWER) ? line.substring(line.indexOf(ANSWER)) : line)
                .toList();
    }

    public static void main(String[] urls) {
        for (String url : urls) {
            Directory directory =
                    new Directory(DirectoryTest.settings(url, url.startsWith("ldap:"), DirectoryTest.PATTERN, null));
            log.info("{}{}", ANSWER, answer(directory));
        }
    }

    private static String answer(Directory directory) {
        try {
            return String.valueOf(directory.takes("hoa", FakeDirectory.PASSWORD));
        } catch (AuthenticationServiceException away) {
            return "away";
        }
    }
}
