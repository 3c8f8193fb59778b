package vn.chiso.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Kind;
import vn.chiso.security.AuditTrail;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** The open-data API: UTF-8 without a mark, RFC 4180, always with a header, every text in NFC; JSON says the same as an
 * array of objects. A wrong request is answered with 400 and one line that names parameter, value and choices. */
@RestController
@RequestMapping("/api/v1")
@PreAuthorize("isAuthenticated()")
class OpenDataController {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final OpenDataTables tables;
    private final HistoryTable history;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    OpenDataController(
            OpenDataTables tables,
            HistoryTable history,
            TerritoryService territory,
            AgencyService agencies,
            Catalogue catalogue,
            AuditTrail audit,
            ObjectMapper json,
            Clock clock) {
        this.tables = tables;
        this.history = history;
        this.territory = territory;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/observations.csv")
    void observationsCsv(@RequestParam Map<String, String> query, HttpServletResponse response) throws IOException {
        ApiQuery asked = new ApiQuery(query);
        exported("observations.csv", query);
        csv(response, OpenDataTables.OBSERVATIONS, rows -> tables.observations(asked, rows));
    }

    @GetMapping("/observations.json")
    void observationsJson(@RequestParam Map<String, String> query, HttpServletResponse response) throws IOException {
        ApiQuery asked = new ApiQuery(query);
        exported("observations.json", query);
        json(response, OpenDataTables.OBSERVATIONS, rows -> tables.observations(asked, rows));
    }

    @GetMapping("/history.csv")
    void historyCsv(@RequestParam Map<String, String> query, HttpServletResponse response) throws IOException {
        String statement = ApiQuery.statement(query);
        csv(response, HistoryTable.HEAD, rows -> history.read(statement, rows));
    }

    @GetMapping("/history.json")
    void historyJson(@RequestParam Map<String, String> query, HttpServletResponse response) throws IOException {
        String statement = ApiQuery.statement(query);
        json(response, HistoryTable.HEAD, rows -> history.read(statement, rows));
    }

    @GetMapping("/rollup.csv")
    void rollup(@RequestParam Map<String, String> query, HttpServletResponse response) throws IOException {
        ApiQuery asked = new ApiQuery(query);
        exported("rollup.csv", query);
        csv(response, OpenDataTables.ROLLUP, rows -> tables.rollup(asked, rows));
    }

    @GetMapping("/indicators.csv")
    void indicators(HttpServletResponse response) throws IOException {
        exported("indicators.csv", Map.of());
        csv(
                response,
                List.of(
                        "code",
                        "group",
                        "group_vi",
                        "group_en",
                        "vi",
                        "en",
                        "kind",
                        "unit",
                        "numerator_def",
                        "denominator_def",
                        "direction",
                        "levels",
                        "applies_to"),
                rows -> catalogue
                        .indicators()
                        .forEach(one -> rows.accept(OpenDataTables.row(
                                one.code(),
                                catalogue.group(one.groupId()).code(),
                                catalogue.group(one.groupId()).nameVi(),
                                catalogue.group(one.groupId()).nameEn(),
                                one.nameVi(),
                                one.nameEn(),
                                one.kind().name().toLowerCase(Locale.ROOT),
                                one.unit(),
                                one.numeratorDef(),
                                one.denominatorDef(),
                                one.direction().name().toLowerCase(Locale.ROOT),
                                one.kind() == Kind.LEVEL ? String.join(" | ", one.levels()) : "",
                                one.appliesTo()))));
    }

    @GetMapping("/units.csv")
    void units(@RequestParam Map<String, String> query, HttpServletResponse response) throws IOException {
        LocalDate day = ApiQuery.boundaries(query).orElseGet(() -> DateText.today(clock));
        exported("units.csv", Map.of("on", day.toString()));
        csv(
                response,
                List.of("key", "code", "level", "kind", "name", "parent_key", "valid_from", "valid_to"),
                rows -> territory.allOn(day).stream()
                        .sorted(java.util.Comparator.comparing(Unit::level).thenComparing(Unit::key))
                        .forEach(unit -> rows.accept(OpenDataTables.row(
                                unit.key(),
                                unit.code(),
                                unit.level(),
                                unit.kind(),
                                unit.name(),
                                unit.parentId() == null
                                        ? ""
                                        : territory.byId(unit.parentId()).key(),
                                unit.validFrom(),
                                unit.validTo()))));
    }

    @GetMapping("/agencies.csv")
    void agencies(HttpServletResponse response) throws IOException {
        exported("agencies.csv", Map.of());
        csv(
                response,
                List.of("key", "name", "type", "tier", "unit_code", "unit", "parent_key", "valid_from", "valid_to"),
                rows -> agencies.all().stream()
                        .sorted(java.util.Comparator.comparing(vn.chiso.agency.Agency::key))
                        .forEach(one -> rows.accept(OpenDataTables.row(
                                one.key(),
                                one.name(),
                                one.type().code(),
                                one.tier(),
                                territory.byId(one.unitId()).code(),
                                territory.byId(one.unitId()).fullName(),
                                one.parentId() == null
                                        ? ""
                                        : agencies.byId(one.parentId()).key(),
                                one.validFrom(),
                                one.validTo()))));
    }

    @GetMapping("/**")
    ResponseEntity<String> unknown(Locale locale) {
        return text(HttpStatus.NOT_FOUND, Texts.get("api.refused.address", locale));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(ApiRefused refused, Locale locale) {
        return text(HttpStatus.BAD_REQUEST, refused.in(locale));
    }

    private static ResponseEntity<String> text(HttpStatus status, String words) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(words);
    }

    /** Before the first row is read: the transaction of a long answer does not wait for another. */
    private void exported(String table, Map<String, String> query) {
        String asked = query.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&"));
        audit.record("export", "api:" + table, asked.isEmpty() ? null : asked);
    }

    private static void csv(HttpServletResponse response, List<String> head, Consumer<Consumer<List<String>>> table)
            throws IOException {
        Writer out = new OutputStreamWriter(new LateStream(response, CSV), StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(head);
        table.accept(row -> {
            try {
                printer.printRecord(row.stream().map(VietnameseText::nfc).toList());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
        out.flush();
    }

    private void json(HttpServletResponse response, List<String> head, Consumer<Consumer<List<String>>> table)
            throws IOException {
        LateStream out = new LateStream(response, MediaType.APPLICATION_JSON_VALUE);
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartArray();
            table.accept(row -> {
                generator.writeStartObject();
                for (int i = 0; i < head.size(); i++) {
                    generator.writeStringProperty(head.get(i), Normalizer.normalize(row.get(i), Normalizer.Form.NFC));
                }
                generator.writeEndObject();
            });
            generator.writeEndArray();
        }
    }
}
