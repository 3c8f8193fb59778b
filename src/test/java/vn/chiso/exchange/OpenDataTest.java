package vn.chiso.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.OpenData;

@LoadedDatabaseTest
@AutoConfigureMockMvc
class OpenDataTest {

    @Autowired
    private MockMvc web;

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
    void conflictsAndDoubtsAreExactlyThoseOfTheRegister() throws Exception {
        List<CSVRecord> rows = new OpenData(web).rows("/api/v1/observations.csv?basis=all");
        assertThat(ids(rows, "conflict"))
                .containsExactly(
                        "001-F055", "001-F062", "001-F086", "001-F087", "001-F103", "001-F117", "003-F046", "003-F047");
        assertThat(ids(rows, "doubtful")).containsExactly("003-F045");
    }

    @Test
    void strangersAreAskedToSignIn() throws Exception {
        assertThat(web.perform(MockMvcRequestBuilders.get("/api/v1/observations.csv"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    private static List<String> ids(List<CSVRecord> rows, String state) {
        return rows.stream()
                .filter(row -> row.get("state").equals(state))
                .map(row -> row.get("id"))
                .toList();
    }
}
