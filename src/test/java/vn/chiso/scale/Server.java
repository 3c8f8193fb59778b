package vn.chiso.scale;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** ChiSo in a process of its own, from its jar, or from the class path of the tests where there is none. */
final class Server implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);

    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it, and returns once it answers. */
    static Server start(int port, Path log, List<String> vm, List<String> program, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(vm);
        command.addAll(program);
        command.addAll(options);
        command.add("--server.port=" + port);
        Server server = new Server(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                port);
        server.await(log);
        return server;
    }

    private void await(Path log) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE;
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.destroy();
                throw new IOException("Not started; see " + log);
            }
            Thread.sleep(20);
        }
    }

    private boolean answers() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address() + "login").toURL().openConnection();
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    String address() {
        return "http://localhost:" + port + "/";
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
