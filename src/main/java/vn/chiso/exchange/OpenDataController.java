package vn.chiso.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Kind;
import vn.chiso.security.AuditTrail;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** The open-data API: UTF-8 without a mark, RFC 4180, always with a header, every text in NFC; JSON says the same as an
 * array of objects, Excel with real numbers and days. A wrong request is answered with 400 and one line that names parameter, value and choices. */
@RestController
@RequestMapping("/api/v1")
@PreAuthorize("isAuthenticated()")
class OpenDataController {

    private final OpenDataTables tables;
    private final HistoryTable history;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final AuditTrail audit;
    private final ApiAnswers answers;
    private final Clock clock;

    OpenDataController(
            OpenDataTables tables,
            HistoryTable history,
            TerritoryService territory,
            AgencyService agencies,
            Catalogue catalogue,
            AuditTrail audit,
            ApiAnswers answers,
            Clock clock) {
        this.tables = tables;
        this.history = history;
        this.territory = territory;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.audit = audit;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping({"/observations.csv", "/observations.json", "/observations.xlsx"})
    void observations(@RequestParam Map<String, String> query, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ApiQuery asked = tables.askedOfObservations(query);
        exported(request, query);
        answers.send(request, response, OpenDataTables.OBSERVATIONS, rows -> tables.observations(asked, rows));
    }

    @GetMapping({"/history.csv", "/history.json", "/history.xlsx"})
    void history(@RequestParam Map<String, String> query, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String statement = history.known(ApiQuery.statement(query));
        answers.send(request, response, HistoryTable.HEAD, rows -> history.read(statement, rows));
    }

    @GetMapping({"/rollup.csv", "/rollup.xlsx"})
    void rollup(@RequestParam Map<String, String> query, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ApiQuery asked = tables.askedOfRollup(query);
        exported(request, query);
        answers.send(request, response, OpenDataTables.ROLLUP, rows -> tables.rollup(asked, rows));
    }

    @GetMapping({"/indicators.csv", "/indicators.xlsx"})
    void indicators(HttpServletRequest request, HttpServletResponse response) throws IOException {
        exported(request, Map.of());
        answers.send(
                request,
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

    @GetMapping({"/units.csv", "/units.xlsx"})
    void units(@RequestParam Map<String, String> query, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LocalDate day = ApiQuery.boundaries(query).orElseGet(() -> LocalDate.now(clock));
        exported(request, Map.of("on", day.toString()));
        answers.send(
                request,
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

    @GetMapping({"/agencies.csv", "/agencies.xlsx"})
    void agencies(HttpServletRequest request, HttpServletResponse response) throws IOException {
        exported(request, Map.of());
        answers.send(
                request,
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
    private void exported(HttpServletRequest request, Map<String, String> query) {
        String asked = ApiAnswers.asked(query);
        audit.record("export", "api:" + ApiAnswers.file(request), asked.isEmpty() ? null : asked);
    }
}
