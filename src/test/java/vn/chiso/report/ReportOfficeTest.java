package vn.chiso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.agency.AgencyService;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;

/** LibreOffice opens each report and prints it on A4. */
@LoadedDatabaseTest
class ReportOfficeTest {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final Path WRITER = Path.of("/usr/lib/libreoffice/program/libswlo.so");

    /** The size of each page. */
    private static final Pattern BOX = Pattern.compile("/Type/Page/[^>]*?/MediaBox\\[0 0 ([\\d.]+) ([\\d.]+)");

    private static final Pattern PAGES = Pattern.compile("/Type\\s*/Pages\\b.*?/Count (\\d+)", Pattern.DOTALL);

    private final WordReports reports;
    private final Samples samples;

    @TempDir
    private Path folder;

    @Autowired
    ReportOfficeTest(WordReports reports, TerritoryService territory, AgencyService agencies) {
        this.reports = reports;
        samples = new Samples(territory, agencies);
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void libreOfficePrintsEachReportOnA4() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(OFFICE) && Files.exists(WRITER),
                "No LibreOffice Writer at " + OFFICE + ": whether it opens reports is not asked");
        List<String> command = new ArrayList<>(List.of(
                OFFICE.toString(),
                "--headless",
                "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        for (ReportType type : ReportType.values()) {
            ReportRequest request = samples.of(type);
            Path file = folder.resolve(type.word() + ".docx");
            Files.write(file, Samples.file(reports.draft(request, reports.fields(request))));
            command.add(file.toString());
        }
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(4, TimeUnit.MINUTES)).isTrue();
        for (ReportType type : ReportType.values()) {
            String pdf = Files.readString(folder.resolve(type.word() + ".pdf"), StandardCharsets.ISO_8859_1);
            Matcher pages = PAGES.matcher(pdf);
            assertThat(pages.find()).isTrue();
            assertThat(Integer.parseInt(pages.group(1))).as(type.word()).isBetween(4, 20);
            assertThat(BOX.matcher(pdf).results().map(box -> side(box.group(1)) + "x" + side(box.group(2))))
                    .as(type.word())
                    .isNotEmpty()
                    .allMatch(box ->
                            box.equals("210x297") || (type == ReportType.BUDGET_REVIEW && box.equals("297x210")));
        }
    }

    /** Points as millimetres. */
    private static long side(String points) {
        return Math.round(Double.parseDouble(points) / 72 * 25.4);
    }
}
