package vn.chiso.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiso.base.table.ExcelFile;
import vn.chiso.dashboard.DashboardAddress;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Saved;
import vn.chiso.security.AuditRecorded;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.OpenData;

@LoadedDatabaseTest
@AutoConfigureMockMvc
class OpenDataTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private FigureService figures;

    @Autowired
    private ObservationService observations;

    @Autowired
    private DashboardAddress address;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @ParameterizedTest
    @CsvSource({
        "'', 424",
        "?basis=all, 446",
        "'?basis=target,plan', 11",
        "?unit=44&year=2015, 141",
        "?unit=44&on=2025-12-31, 0",
        "?unit=450&within=self, 12",
        "?report=003, 57",
        "?tier=SCHOOL&report=003, 40",
        "?indicator=email_staff_use_ratio, 14"
    })
    void filtersSelect(String query, int expected) throws Exception {
        assertThat(new OpenData(web).rows("/api/v1/observations.csv" + query)).hasSize(expected);
    }

    @Test
    void withBoundariesRowsStayAsReportedAndSayWhereTheirUnitIsThen() throws Exception {
        List<CSVRecord> plain = new OpenData(web).rows("/api/v1/observations.csv?unit=44&year=2015");
        assertThat(plain)
                .allSatisfy(row -> assertThat(row.get("boundary_unit_code")).isEmpty());
        List<CSVRecord> rows =
                new OpenData(web).rows("/api/v1/observations.csv?unit=44&year=2015&boundaries=2025-07-01");
        assertThat(rows).hasSameSizeAs(plain);
        assertThat(rows)
                .filteredOn(row -> row.get("unit").equals("tỉnh Quảng Bình"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("boundary_unit_code")).isEqualTo("44"))
                .allSatisfy(row -> assertThat(row.get("boundary_share")).isEqualTo("1"));
        assertThat(rows)
                .filteredOn(row -> row.get("unit").equals("huyện Bố Trạch"))
                .as("no districts are left")
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("boundary_unit_code")).isEmpty());
        assertThat(new OpenData(web).rows("/api/v1/rollup.csv?unit=44&year=2015&boundaries=2025-07-01"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "?unit=999, unit, 999",
        "?colour=red, colour, indicator",
        "?indicator=nothing, indicator, nothing",
        "?year=soon, year, soon",
        "?agency=van phong ubnd tinh, agency, P51:vp-ubnd",
        "?unit=450&year=2026, 450, 2025-07-01",
        "?unit=44&boundaries=1900-01-01, boundaries, 2013-12-19"
    })
    void whatIsUnknownOrAmbiguousIsNamed(String query, String first, String second) throws Exception {
        MockHttpServletResponse answer = new OpenData(web).get("/api/v1/observations.csv" + query);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains(first)
                .contains(second);
    }

    @Test
    void aWorkbookHoldsTheSameRowsWithRealNumbersAndDays() throws Exception {
        String query = "?unit=44&year=2015";
        List<CSVRecord> rows = new OpenData(web).rows("/api/v1/observations.csv" + query);
        MockHttpServletResponse answer = new OpenData(web).get("/api/v1/observations.xlsx" + query);
        assertThat(answer.getContentType()).isEqualTo(ExcelFile.TYPE);
        assertThat(answer.getHeader("Content-Disposition")).contains("observations.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            Sheet sheet = book.getSheet("observations");
            assertThat(sheet.getLastRowNum()).isEqualTo(rows.size());
            Row head = sheet.getRow(0);
            for (int r = 1; r <= rows.size(); r++) {
                for (int c = 0; c < head.getLastCellNum(); c++) {
                    String name = head.getCell(c).getStringCellValue();
                    String said = rows.get(r - 1).get(name);
                    Cell cell = sheet.getRow(r).getCell(c);
                    if (cell == null || cell.getCellType() == CellType.BLANK) {
                        assertThat(said).as(name).isEmpty();
                    } else if (cell.getCellType() == CellType.STRING) {
                        assertThat(cell.getStringCellValue()).as(name).isEqualTo(said);
                    } else if (name.startsWith("period_")) {
                        assertThat(cell.getLocalDateTimeCellValue().toLocalDate())
                                .as(name)
                                .isEqualTo(said);
                    } else {
                        assertThat(BigDecimal.valueOf(cell.getNumericCellValue()))
                                .as(name)
                                .isEqualByComparingTo(said);
                    }
                }
            }
            assertThat(book.getNumberOfSheets()).as("rows and notes").isEqualTo(2);
        }
    }

    @Test
    void conflictsAndDoubtsAreExactlyThoseOfTheRegister() throws Exception {
        List<CSVRecord> rows = new OpenData(web).rows("/api/v1/observations.csv?basis=all");
        assertThat(ids(rows, "conflict"))
                .containsExactly(
                        "001-F055", "001-F062", "001-F086", "001-F087", "001-F103", "001-F117", "003-F046", "003-F047");
        assertThat(ids(rows, "doubtful")).containsExactly("003-F045");
    }

    @Test
    void aFigureThatNobodyChangedHasTheVersionThatWasLoaded() throws Exception {
        assertThat(history("001-F055")).containsExactly(",loaded,,,conflict,approved,");
        assertThat(new OpenData(web).get("/api/v1/history.json?id=001-F055").getContentAsString(StandardCharsets.UTF_8))
                .startsWith("[{\"version\":")
                .contains("\"action\":\"loaded\"");
    }

    @Test
    void aGoalIsNoFigureAndHasNoHistory() throws Exception {
        String goal = new OpenData(web)
                .rows("/api/v1/observations.csv?basis=target")
                .getFirst()
                .get("id");
        assertThat(history(goal)).isEmpty();
    }

    @Test
    @Transactional
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void whatAnAnswerReplacesSaysSo() throws Exception {
        enter61();
        assertThat(states()).contains("001-F059 replaced");
        assertThat(states().getLast()).matches("E-\\d+ stated");
    }

    @Test
    @Transactional
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void anAnswerThatWasTakenBackIsNoRow() throws Exception {
        Saved saved = enter61();
        observations.restore(saved.observationId(), saved.version(), saved.before(), "hoàn tác");
        assertThat(states()).contains("001-F059 stated").noneMatch(row -> row.startsWith("E-"));
    }

    private Saved enter61() {
        Figure loaded =
                Objects.requireNonNull(figures.byFacts(List.of("001-F059")).get("001-F059"));
        return observations.enter(FigureEntry.over(loaded, Answer.Amount.of(new BigDecimal(61)), "đếm lại"));
    }

    private List<String> states() throws Exception {
        return new OpenData(web)
                .rows("/api/v1/observations.csv?unit=44&year=2015&indicator=email_staff_use_ratio").stream()
                        .map(row -> row.get("id") + " " + row.get("state"))
                        .toList();
    }

    @Test
    @Transactional
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void everyVersionIsARowThatAnyOfItsStatementsFinds() throws Exception {
        Figure loaded =
                Objects.requireNonNull(figures.byFacts(List.of("001-F055")).get("001-F055"));
        Saved saved =
                observations.enter(FigureEntry.over(loaded, Answer.Amount.of(new BigDecimal(30)), "đếm, \"lại\""));
        observations.restore(saved.observationId(), saved.version(), saved.before(), null);
        List<CSVRecord> rows = new OpenData(web).rows("/api/v1/history.csv?id=001-F055");
        String entered = rows.get(1).get("id");
        assertThat(entered).startsWith("E-");
        assertThat(history("001-F055"))
                .containsExactly(
                        ",loaded,,,conflict,approved,",
                        "cntt,entered," + entered + ",30,stated,approved,đếm, \"lại\"",
                        "cntt,restored,,,conflict,approved,");
        assertThat(history(entered)).isEqualTo(history("001-F055"));
        assertThat(rows.get(0).get("at")).isEmpty();
        assertThat(rows.get(1).get("at")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    }

    @ParameterizedTest
    @CsvSource({"'', id, observations.csv", "?id=999-F999, id, 999-F999", "?id=001-F055&year=2015, year, id"})
    void aHistoryNeedsAStatementThatIsThere(String query, String first, String second) throws Exception {
        MockHttpServletResponse answer = new OpenData(web).get("/api/v1/history.csv" + query);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains(first)
                .contains(second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "units.csv?on=2025-13-01|400|2025-13-01",
                "units.csv?unit=44|400|unit",
                "observations.csv?from=2020&to=2015|400|2015",
                "nothing.csv|404|observations"
            })
    void whatCannotBeAnsweredSaysWhy(String query, int status, String word) throws Exception {
        MockHttpServletResponse answer = new OpenData(web).get("/api/v1/" + query);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(word);
    }

    @Test
    void strangersAreAskedToSignIn() throws Exception {
        assertThat(web.perform(MockMvcRequestBuilders.get("/api/v1/observations.csv"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "observations, '?basis=all&', 40",
        "observations, '?unit=44&year=2015&', 1",
        "rollup, '?', 150",
        "indicators, '?', 7",
        "units, '?on=2015-12-31&', 500",
        "agencies, '?', 100"
    })
    void pagesPutTogetherAreTheWholeTable(String table, String query, int limit) throws Exception {
        List<String> whole =
                lines(new OpenData(web).get("/api/v1/" + table + ".csv" + query.substring(0, query.length() - 1)));
        List<String> together = new ArrayList<>(List.of(whole.getFirst()));
        String next = "/api/v1/" + table + ".csv" + query + "limit=" + limit;
        while (next != null) {
            MockHttpServletResponse page = new OpenData(web).get(next);
            assertThat(page.getStatus()).isEqualTo(200);
            List<String> lines = lines(page);
            assertThat(lines.size() - 1).isBetween(1, limit);
            together.addAll(lines.subList(1, lines.size()));
            String link = page.getHeader("Link");
            assertThat(link == null || lines.size() - 1 == limit).isTrue();
            next = link == null ? null : link.substring(1, link.indexOf(">; rel=\"next\""));
        }
        assertThat(together).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "observations.csv?limit=0, limit",
        "observations.csv?limit=5001, limit",
        "observations.csv?limit=many, limit",
        "observations.csv?after=xyz, after",
        "observations.csv?after=%25, after",
        "rollup.csv?after=eHl6, after",
        "agencies.csv?after=eHl6, after",
        "history.csv?id=001-F055&limit=1, limit",
        "agencies.csv?colour=red, colour",
        "rollup.csv?report=001, report",
        "observations.csv?unit=44&unit=38, unit"
    })
    void whatIsNoPageIsRefused(String query, String named) throws Exception {
        MockHttpServletResponse answer = new OpenData(web).get("/api/v1/" + query);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(named);
    }

    @Test
    void whoeverHasTheAnswerAlreadyGetsNoRows() throws Exception {
        String address = "/api/v1/observations.csv?unit=44&year=2015";
        String tag = tag(address);
        assertThat(tag).startsWith("W/\"");
        MockHttpServletResponse again = known(address, tag);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(known(address + "&tier=DISTRICT", tag).getStatus()).isEqualTo(200);
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void whatIsChangedOrAskedByAnotherIsAnotherAnswer() throws Exception {
        String address = "/api/v1/observations.csv?unit=44&year=2015";
        String tag = tag(address);
        transactions.executeWithoutResult(
                status -> events.publishEvent(new AuditRecorded(List.of("export", "sign_in.api", "token.use"))));
        assertThat(tag(address)).as("reading changes nothing").isEqualTo(tag);
        transactions.executeWithoutResult(status -> events.publishEvent(new AuditRecorded(List.of("figure.entered"))));
        assertThat(tag(address)).as("a figure was entered").isNotEqualTo(tag);
        assertThat(web.perform(MockMvcRequestBuilders.get(address))
                        .andReturn()
                        .getResponse()
                        .getHeader("ETag"))
                .as("another user")
                .isNotEqualTo(tag(address));
    }

    @Test
    void whoeverWantsJsonGetsAProblemInIt() throws Exception {
        MockHttpServletResponse answer = web.perform(MockMvcRequestBuilders.get("/api/v1/observations.json?unit=999")
                        .accept("application/json")
                        .header("Accept-Language", "vi")
                        .with(SecurityMockMvcRequestPostProcessors.httpBasic("admin", "correct horse battery")))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("\"status\":400", "Tham số unit", "999");
    }

    /** Whatever the page writes into its address, the API understands. */
    @Test
    void theAddressOfThePageIsThatOfItsFigures() throws Exception {
        Map<String, List<String>> all = new LinkedHashMap<>();
        Stream.of(
                        "unit=44",
                        "agency=P44:so-tu-phap",
                        "year=2015",
                        "indicator=email_staff_use_ratio",
                        "tier=PROVINCE",
                        "type=so_ban_nganh",
                        "from=2010",
                        "to=2020",
                        "with=38",
                        "on=2015-12-31",
                        "figure=1",
                        "view=table",
                        "review=approved")
                .map(part -> part.split("=", 2))
                .forEach(part -> all.put(part[0], List.of(part[1])));
        all.put("group", List.of(catalogue.groups().getFirst().code()));
        DashboardAddress.Parsed parsed = address.parse(all);
        assertThat(parsed.dropped()).isEmpty();
        Map<String, String> written = address.format(parsed.filter());
        assertThat(written.keySet()).as("nothing is left out").containsExactlyInAnyOrderElementsOf(all.keySet());
        assertThat(ApiTable.OBSERVATIONS.parameters()).containsAll(written.keySet());
        String query = written.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&"));
        assertThat(new OpenData(web).get("/api/v1/observations.csv?" + query).getStatus())
                .isEqualTo(200);
        assertThat(new OpenData(web).rows("/api/v1/observations.csv?year=latest"))
                .hasSize(424);
        assertThat(new OpenData(web).rows("/api/v1/observations.csv?unit=44&with=38&year=2015"))
                .hasSizeGreaterThanOrEqualTo(141);
    }

    private String tag(String address) throws Exception {
        return String.valueOf(new OpenData(web).get(address).getHeader("ETag"));
    }

    private MockHttpServletResponse known(String address, String tag) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(address)
                        .header("If-None-Match", tag)
                        .with(SecurityMockMvcRequestPostProcessors.httpBasic("admin", "correct horse battery")))
                .andReturn()
                .getResponse();
    }

    private static List<String> lines(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Who, what, the adopted statement with its value, state, review and why; oldest first. */
    private List<String> history(String id) throws Exception {
        return new OpenData(web)
                .rows("/api/v1/history.csv?id=" + id).stream()
                        .map(row -> String.join(
                                ",",
                                row.get("user"),
                                row.get("action"),
                                row.get("id"),
                                row.get("value"),
                                row.get("state"),
                                row.get("review"),
                                row.get("reason")))
                        .toList();
    }

    private static List<String> ids(List<CSVRecord> rows, String state) {
        return rows.stream()
                .filter(row -> row.get("state").equals(state))
                .map(row -> row.get("id"))
                .toList();
    }
}
