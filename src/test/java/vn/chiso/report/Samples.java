package vn.chiso.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Made;
import vn.chiso.base.text.Texts;
import vn.chiso.territory.TerritoryService;

/** The five reports that the bundled data can be written as again. */
final class Samples {

    static final String ADDRESS = "https://chiso.example.vn";
    static final Made MADE = new Made("Người lập", Instant.parse("2026-01-05T02:00:00Z"), Texts.VIETNAMESE);

    private final TerritoryService territory;
    private final AgencyService agencies;

    Samples(TerritoryService territory, AgencyService agencies) {
        this.territory = territory;
        this.agencies = agencies;
    }

    ReportRequest of(ReportType type) {
        return of(type, Texts.VIETNAMESE);
    }

    ReportRequest of(ReportType type, Locale locale) {
        return switch (type) {
            case BUDGET_REVIEW -> request(type, "P51", "P51:vp-ubnd", 2016, 2020, locale);
            case INSPECTION -> request(type, "P44", null, 2015, 2015, locale);
            case ANNUAL -> request(type, "P89", "P89:so-xay-dung", 2021, 2021, locale);
            case DISTRICT_INSPECTION -> request(type, "D571", null, 2023, 2023, locale);
            case RESOLUTION -> request(type, "P38", null, 2016, 2016, locale);
        };
    }

    private ReportRequest request(
            ReportType type, String unit, @Nullable String agency, int from, int to, Locale locale) {
        return new ReportRequest(
                type,
                territory.byKey(unit).orElseThrow().id(),
                agency == null
                        ? null
                        : (Long) agencies.byKey(agency).orElseThrow().id(),
                from,
                to,
                locale,
                ReportRequest.HALF);
    }

    /** The file that a report becomes. */
    static byte[] file(ReportDraft draft) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.write(draft, MADE, ADDRESS, out);
        return out.toByteArray();
    }

    static XWPFDocument read(byte[] file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A part of a file, such as {@code word/document.xml}. */
    static byte[] part(byte[] file, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        throw new IllegalArgumentException("No " + name);
    }

    /** All that the body says, a line for each block. */
    static String text(ReportDraft draft) {
        return draft.body().stream().map(Samples::text).collect(Collectors.joining("\n"));
    }

    private static String text(ReportBlock block) {
        return switch (block) {
            case ReportBlock.Heading heading -> heading.label() + " " + heading.title();
            case ReportBlock.Basis basis -> text(basis.runs());
            case ReportBlock.Paragraph paragraph -> text(paragraph.runs());
            case ReportBlock.Item item -> "- " + text(item.runs());
            case ReportBlock.Table table ->
                table.rows().stream()
                        .map(row -> row.stream().map(Samples::text).collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"));
        };
    }

    static String text(java.util.List<ReportRun> runs) {
        return runs.stream().map(ReportRun::text).collect(Collectors.joining());
    }
}
