package vn.chiso.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.web.HttpProblem;
import vn.chiso.security.AuditTrail;

/**
 * The open-data API: UTF-8 without a mark, RFC 4180, always with a header, every text in NFC; JSON says the same as an
 * array of objects, Excel with real numbers and days. Without {@code limit} a table is told whole. A wrong request is
 * answered with 400 and one line that names parameter, value and choices.
 */
@RestController
@RequestMapping("/api/v1")
@PreAuthorize("isAuthenticated()")
class OpenDataController {

    private final OpenDataTables tables;
    private final RegisterTables registers;
    private final HistoryTable history;
    private final AuditTrail audit;
    private final ApiAnswers answers;
    private final Clock clock;

    OpenDataController(
            OpenDataTables tables,
            RegisterTables registers,
            HistoryTable history,
            AuditTrail audit,
            ApiAnswers answers,
            Clock clock) {
        this.tables = tables;
        this.registers = registers;
        this.history = history;
        this.audit = audit;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping({"/observations.csv", "/observations.json", "/observations.xlsx"})
    void observations(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> query = ApiQuery.given(request);
        ApiPage page = ApiPage.of(query);
        ApiQuery asked = tables.askedOfObservations(query, page);
        answer(ApiTable.OBSERVATIONS, page, query, rows -> tables.observations(asked, page, rows), request, response);
    }

    @GetMapping({"/rollup.csv", "/rollup.json", "/rollup.xlsx"})
    void rollup(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> query = ApiQuery.given(request);
        ApiPage page = ApiPage.of(query);
        ApiQuery asked = tables.askedOfRollup(query, page);
        answer(ApiTable.ROLLUP, page, query, rows -> tables.rollup(asked, page, rows), request, response);
    }

    /** One figure: it is short, and told whole; whoever opens it on a page is not noted either. */
    @GetMapping({"/history.csv", "/history.json", "/history.xlsx"})
    void history(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String statement = history.known(ApiQuery.statement(ApiQuery.given(request)));
        if (!answers.isKnown(request, response)) {
            answers.send(request, response, ApiTable.HISTORY, ApiPage.WHOLE, rows -> history.read(statement, rows));
        }
    }

    @GetMapping({"/indicators.csv", "/indicators.json", "/indicators.xlsx"})
    void indicators(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> query = ApiQuery.given(request);
        ApiTable.INDICATORS.demandKnown(query.keySet());
        ApiPage page = ApiPage.of(query);
        answer(ApiTable.INDICATORS, page, query, registers.indicators(page), request, response);
    }

    @GetMapping({"/units.csv", "/units.json", "/units.xlsx"})
    void units(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> query = new HashMap<>(ApiQuery.given(request));
        LocalDate day = ApiQuery.boundaries(query).orElseGet(() -> DateText.today(clock));
        ApiPage page = ApiPage.of(query);
        query.put("on", day.toString());
        answer(ApiTable.UNITS, page, query, registers.units(day, page), request, response);
    }

    @GetMapping({"/agencies.csv", "/agencies.json", "/agencies.xlsx"})
    void agencies(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> query = ApiQuery.given(request);
        ApiTable.AGENCIES.demandKnown(query.keySet());
        ApiPage page = ApiPage.of(query);
        answer(ApiTable.AGENCIES, page, query, registers.agencies(page), request, response);
    }

    @GetMapping({"/directives.csv", "/directives.json", "/directives.xlsx"})
    void directives(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> query = ApiQuery.given(request);
        ApiTable.DIRECTIVES.demandKnown(query.keySet());
        ApiPage page = ApiPage.of(query);
        answer(ApiTable.DIRECTIVES, page, query, registers.directives(page), request, response);
    }

    /** What can be asked here, for programs (OpenAPI 3.1). */
    @GetMapping(value = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource description() {
        return new ClassPathResource("api/openapi.json");
    }

    @GetMapping("/**")
    void unknown(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        HttpProblem.write(request, response, HttpStatus.NOT_FOUND, Texts.get("api.refused.address", locale));
    }

    /** What goes out is noted before the first row is read: the transaction of a long answer does not wait for another. */
    private void answer(
            ApiTable table,
            ApiPage page,
            Map<String, String> query,
            Consumer<RowSink> rows,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (answers.isKnown(request, response)) {
            return;
        }
        String asked = ApiAnswers.asked(query);
        audit.record("export", "api:" + ApiAnswers.file(request), asked.isEmpty() ? null : asked);
        answers.send(request, response, table, page, rows);
    }
}
