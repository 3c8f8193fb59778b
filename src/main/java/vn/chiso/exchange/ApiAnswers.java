package vn.chiso.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;
import vn.chiso.base.table.CaptionedTable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ExcelFile;
import vn.chiso.base.table.ExportCaption;
import vn.chiso.base.table.Exports;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;

/** Sends a table of the open-data API in the form that the address ends with, row by row. */
@Component
class ApiAnswers {

    private static final String CSV = "text/csv;charset=UTF-8";

    private static final Set<String> NUMBERS =
            Set.of("year", "numerator", "denominator", "value", "expected", "with_data", "yes", "version");
    private static final Set<String> DAYS = Set.of("period_start", "period_end", "valid_from", "valid_to");
    private static final Set<String> WORDS = Set.of("subject", "name", "vi", "en", "numerator_def", "denominator_def");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private final ObjectMapper json;
    private final Exports exports;
    private final ApiVersions versions;

    ApiAnswers(ObjectMapper json, Exports exports, ApiVersions versions) {
        this.json = json;
        this.exports = exports;
        this.versions = versions;
    }

    /** Whether the caller has this answer already; then that is said, and no row is read. Otherwise it is named. */
    boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.VARY, "Authorization, Accept-Language");
        return new ServletWebRequest(request, response).checkNotModified(versions.of(request));
    }

    /** @param rows hands the rows to whoever reads them, one more than a page has when there are more; nothing is wrong with
     *     the request any more */
    void send(
            HttpServletRequest request,
            HttpServletResponse response,
            ApiTable table,
            ApiPage page,
            Consumer<RowSink> rows)
            throws IOException {
        if (!page.isLimited()) {
            write(request, response, table.columns(), reader -> rows.accept((key, cells) -> reader.accept(cells)));
            return;
        }
        List<List<String>> found = new ArrayList<>(page.limit());
        List<List<String>> keys = new ArrayList<>(page.limit());
        rows.accept((key, cells) -> {
            keys.add(key);
            found.add(cells);
        });
        if (found.size() > page.limit()) {
            found.removeLast();
            response.setHeader(HttpHeaders.LINK, next(request, keys.get(page.limit() - 1)));
        }
        write(request, response, table.columns(), found::forEach);
    }

    /** Where the table goes on; relative, as nobody but the caller knows by which name this server was called. */
    private static String next(HttpServletRequest request, List<String> last) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("after")) {
                address.queryParam(name, UriUtils.encode(values[0], StandardCharsets.UTF_8));
            }
        });
        address.queryParam("after", ApiPage.place(last));
        return "<" + address.build(true).toUriString() + ">; rel=\"next\"";
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            List<String> head,
            Consumer<Consumer<List<String>>> table)
            throws IOException {
        String file = file(request);
        if (file.endsWith(".json")) {
            json(new LateStream(response, MediaType.APPLICATION_JSON_VALUE), head, table);
        } else if (file.endsWith(".xlsx")) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
            excel(request, new LateStream(response, ExcelFile.TYPE), head, table);
        } else {
            csv(new LateStream(response, CSV), head, table);
        }
    }

    /** The last part of the address: "observations.xlsx". */
    static String file(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** The parameters of a request in one line. */
    static String asked(Map<String, String> query) {
        return query.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&"));
    }

    private static void csv(OutputStream out, List<String> head, Consumer<Consumer<List<String>>> table)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(head);
        table.accept(row -> {
            try {
                printer.printRecord(row.stream().map(VietnameseText::nfc).toList());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
        writer.flush();
    }

    private void json(OutputStream out, List<String> head, Consumer<Consumer<List<String>>> table) {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartArray();
            table.accept(row -> {
                generator.writeStartObject();
                for (int i = 0; i < head.size(); i++) {
                    generator.writeStringProperty(head.get(i), VietnameseText.nfc(row.get(i)));
                }
                generator.writeEndObject();
            });
            generator.writeEndArray();
        }
    }

    private void excel(
            HttpServletRequest request, OutputStream out, List<String> head, Consumer<Consumer<List<String>>> table) {
        String file = file(request);
        List<Column> columns = head.stream().map(ApiAnswers::column).toList();
        ExportCaption caption = new ExportCaption(
                file.substring(0, file.indexOf('.')),
                "",
                request.getQueryString() == null ? "" : request.getQueryString(),
                "",
                "",
                "",
                exports.simulated() ? Texts.get("files.simulated", request.getLocale()) : "");
        FileTable rows = new FileTable(
                caption.title(),
                columns,
                reader -> table.accept(row -> {
                    List<Cell> cells = new ArrayList<>(row.size());
                    for (int i = 0; i < row.size(); i++) {
                        cells.add(cell(columns.get(i).kind(), row.get(i)));
                    }
                    reader.accept(cells);
                }));
        ExcelFile.writeBare(new CaptionedTable(rows, caption), exports.made(request.getLocale()), out);
    }

    private static Column column(String head) {
        if (NUMBERS.contains(head)) {
            return Column.number(head);
        }
        if (DAYS.contains(head)) {
            return Column.day(head);
        }
        return head.equals("at") ? Column.moment(head) : WORDS.contains(head) ? Column.words(head) : Column.text(head);
    }

    private static Cell cell(Column.Kind kind, String text) {
        if (text.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (kind) {
            case NUMBER -> NUMBER.matcher(text).matches() ? new Cell.Plain(new BigDecimal(text)) : Cell.text(text);
            case DAY -> Cell.day(LocalDate.parse(text));
            case MOMENT -> Cell.moment(Instant.parse(text));
            default -> Cell.text(VietnameseText.nfc(text));
        };
    }
}
