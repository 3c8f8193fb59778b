package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.chiso.base.ui.Badge;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.Years;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.OpenData;
import vn.chiso.testing.ScreenText;

/**
 * Facts that every part of the system must carry through unchanged: load, roll-up, the words that a reader of the
 * page finds, and API. What is expected was written by hand from the facts of the reports.
 */
// a context of its own: routes and the holder of the security context are those of the last context made
@LoadedDatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "chiso.test.views=walked-facts")
@ViewPackages(classes = DashboardView.class)
class WalkedFactsTest extends SpringBrowserlessTest {

    private static final List<CSVRecord> FACTS = records("/walked-facts.csv", ',');
    private static final List<CSVRecord> CELLS = records("/walked-rollup.csv", ',');
    private static final List<CSVRecord> SCREENS = records("/walked-screens.csv", ';');

    @Autowired
    private MockMvc web;

    @Autowired
    private FigureService figures;

    static Stream<String> facts() {
        return FACTS.stream().map(fact -> fact.get("id"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    @WithMockUser(roles = Roles.LEADER)
    void aFactIsCarriedThroughUnchanged(String id) throws Exception {
        assertThat(of(SCREENS, id)).isNotEmpty();
        of(SCREENS, id).forEach(this::standsOnThePageWithItsSource);

        // last, as a request to the API ends the mock sign-in
        CSVRecord served = new OpenData(web)
                .rows("/api/v1/observations.csv?basis=all&report=" + id.substring(0, 3)).stream()
                        .filter(row -> row.get("id").equals(id))
                        .findFirst()
                        .orElseThrow();
        isAsStated(served, of(FACTS, id).getFirst());

        boolean addedUp = served.get("subject").equals("agency")
                && !List.of("target", "plan").contains(served.get("basis"));
        assertThat(of(CELLS, id)).hasSize(addedUp ? 1 : 0);
        for (CSVRecord cell : of(CELLS, id)) {
            isAddedUpInItsProvince(served, cell);
        }
    }

    /** One of three systems of a sector: the page shows the sector's answer, its source each part. */
    @Test
    @WithMockUser(roles = Roles.LEADER)
    void aPartThatNobodyAnsweredIsNamedInTheSourceOfItsWhole() {
        Figure part =
                Objects.requireNonNull(figures.byFacts(List.of("004-F057")).get("004-F057"));
        Figure whole = figures.ofUnits(List.of(part.subject().unitId()), List.of(), List.of(), Years.of(2016)).stream()
                .filter(one -> one.subject().id() == part.subject().id()
                        && one.indicatorId() == part.indicatorId()
                        && one.itemId() == DimensionItem.WHOLE)
                .findFirst()
                .orElseThrow();
        open("unit=38&year=2016&indicator=ndb_status_level&figure=" + whole.observationId());
        assertThat(source()).contains("Gồm các phần", "Hộ gia đình BHYT: chưa báo cáo");
    }

    private static void isAsStated(CSVRecord served, CSVRecord fact) {
        assertThat(fields(served, "numerator", "denominator", "value", "qualifier", "basis", "state"))
                .isEqualTo(fields(fact, "numerator", "denominator", "value", "qualifier", "basis", "state"));
    }

    /** The cell of the province, in the tier of the agency that the fact is of. */
    private void isAddedUpInItsProvince(CSVRecord served, CSVRecord expected) throws Exception {
        String address = "/api/v1/rollup.csv?within=self&unit=%s&year=%s&indicator=%s"
                .formatted(expected.get("unit"), served.get("year"), served.get("indicator"));
        String[] columns = {"tier", "expected", "with_data", "numerator", "denominator", "value", "yes", "state"};
        assertThat(new OpenData(web).rows(address))
                .as(address)
                .filteredOn(cell -> cell.get("dimension").equals(served.get("dimension")))
                .filteredOn(cell -> cell.get("tier").equals(expected.get("tier")))
                .extracting(cell -> fields(cell, columns))
                .containsExactly(fields(expected, columns));
    }

    /**
     * Words that must be on the page, and lines of the source panel; state is its badge, which a plain statement has
     * none of. A target has no figure of its own: the panel names it where its indicator is selected.
     */
    private void standsOnThePageWithItsSource(CSVRecord screen) {
        String id = screen.get("id");
        String address = screen.get("address");
        assertThat(open(address)).as(id + " at " + address).contains(parts(screen, "words"));
        Figure figure = figures.byFacts(List.of(id)).get(id);
        if (figure != null) {
            open(address + "&figure=" + figure.observationId());
        }
        assertThat(source())
                .as("source of " + id)
                .contains(parts(screen, "source"))
                .contains(screen.get("document"));
        if (!screen.get("section").isEmpty()) {
            assertThat(source()).as("source of " + id).containsSequence("Mục", screen.get("section"));
        }
        assertThat(find(Badge.class, panel()).all().stream().map(ScreenText::of))
                .as("state of " + id)
                .containsExactly(parts(screen, "state"));
    }

    private SourcePanel panel() {
        return find(SourcePanel.class).single();
    }

    private List<String> source() {
        return List.of(ScreenText.of(panel()).split("\n"));
    }

    private String open(String address) {
        UI.getCurrent().navigate("", QueryParameters.fromString(address));
        roundTrip();
        DashboardView view = (DashboardView) getCurrentView();
        return ScreenText.of(view.header()) + "\n" + ScreenText.of(view);
    }

    private static List<CSVRecord> of(List<CSVRecord> records, String id) {
        return records.stream().filter(record -> record.get("id").equals(id)).toList();
    }

    private static List<String> fields(CSVRecord record, String... columns) {
        return Arrays.stream(columns).map(record::get).toList();
    }

    private static String[] parts(CSVRecord record, String column) {
        return record.get(column).isEmpty() ? new String[0] : record.get(column).split("\\|");
    }

    private static List<CSVRecord> records(String resource, char delimiter) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                        Objects.requireNonNull(WalkedFactsTest.class.getResourceAsStream(resource)),
                        StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new IllegalStateException(resource, unreadable);
        }
    }
}
