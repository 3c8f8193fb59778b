package vn.chiso.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long the packaged application takes from its command to the first page, plain and with an AOT cache. */
public final class StartMeasurement {

    private static final int PORT = 8197;
    private static final int TIMES = 3;

    private final ScaleReport report;
    private final Path folder;
    private final List<String> options;

    public StartMeasurement(ScaleReport report, Path folder, List<String> options) {
        this.report = report;
        this.folder = folder;
        this.options = List.copyOf(options);
    }

    /** @param jar the packaged application; it is extracted first, as AOT caches want it */
    public void run(Path jar) throws IOException, InterruptedException {
        report.part("(f) Start");
        if (!Files.exists(jar)) {
            report.line("No %s: ./mvnw -DskipTests package makes it.", jar.getFileName());
            return;
        }
        report.line("From the jar as it is: %.1f s", start(List.of(), List.of("-jar", jar.toString())));
        Path extracted = folder.resolve("extracted");
        if (!Files.exists(extracted)) {
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            extracted.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
        List<String> program =
                List.of("-jar", extracted.resolve(jar.getFileName()).toString());
        report.line("Extracted: %.1f s", start(List.of(), program));
        Path cache = folder.resolve("chiso.aot");
        Files.deleteIfExists(cache);
        start(List.of("-XX:AOTCacheOutput=" + cache), program);
        report.line(
                "Extracted, with an AOT cache of %d MB: %.1f s",
                Files.exists(cache) ? Files.size(cache) >> 20 : 0, start(List.of("-XX:AOTCache=" + cache), program));
    }

    /** The median of some starts, one when a cache is made. */
    private double start(List<String> vm, List<String> program) throws IOException, InterruptedException {
        boolean making = vm.toString().contains("AOTCacheOutput");
        List<Double> seconds = new ArrayList<>();
        for (int n = 0; n < (making ? 1 : TIMES); n++) {
            long begun = System.nanoTime();
            Server server = Server.start(PORT, folder.resolve("start.log"), vm, program, options);
            seconds.add((System.nanoTime() - begun) / 1e9);
            server.close();
        }
        return ScaleReport.quantile(
                seconds.stream().mapToDouble(Double::doubleValue).toArray(), 0.5);
    }
}
