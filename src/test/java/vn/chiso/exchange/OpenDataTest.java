package vn.chiso.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.table.ExcelFile;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Saved;
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

    @ParameterizedTest
    @CsvSource({
        "?unit=999, unit, 999",
        "?colour=red, colour, indicator",
        "?indicator=nothing, indicator, nothing",
        "?year=soon, year, soon",
        "?agency=van phong ubnd tinh, agency, P51:vp-ubnd",
        "?unit=450&year=2026, 450, 2025-07-01"
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
