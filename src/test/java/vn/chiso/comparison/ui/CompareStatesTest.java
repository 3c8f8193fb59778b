package vn.chiso.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Line;
import vn.chiso.comparison.ManyAgencies;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ObservationService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/** What a comparison and its ranking show of figures that are not simply there: drafts, words, other measures, very many. */
@LoadedDatabaseTest
@Transactional
@ViewPackages(classes = CompareView.class)
class CompareStatesTest extends SpringBrowserlessTest {

    private final CompareContext context;
    private final Catalogue catalogue;
    private final AgencyService agencies;
    private final ObservationService observations;
    private final JdbcClient jdbc;
    private final BeanFactory application;
    private final ManyAgencies many;

    @Autowired
    CompareStatesTest(
            CompareContext context,
            Catalogue catalogue,
            AgencyService agencies,
            ObservationService observations,
            JdbcClient jdbc,
            BeanFactory application) {
        this.context = context;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.observations = observations;
        this.jdbc = jdbc;
        this.application = application;
        many = new ManyAgencies(application);
    }

    @BeforeEach
    void signIn() {
        new SignedIn(application).as(NewAccount.ofNation("cntt", "Cơ quan CNTT", Roles.ICT_DEPARTMENT, false));
    }

    @AfterTransaction
    void forgetTheAgencies() {
        new SignedIn(application).out();
        many.forget();
    }

    @Test
    void aDraftIsMarkedInTheTableAndSaidInTheFoot() {
        Agency justice = agencies.byKey("P44:so-tu-phap").orElseThrow();
        observations.enter(FigureEntry.into(
                justice.id(),
                indicator("email_staff_use_ratio").id(),
                2016,
                Answer.Amount.of(new BigDecimal(85)),
                "theo sổ"));
        jdbc.sql("update observation set review = 'DRAFT' where period_id in"
                        + " (select id from period where report_year = 2016) and subject_id in"
                        + " (select id from subject where agency_id = ?)")
                .param(justice.id())
                .update();
        String query =
                "unit=44&subjects=P44:so-tu-phap,P44:so-cong-thuong&indicators=email_staff_use_ratio&years=2015,2016";
        Comparison comparison = read(query);
        Line drafted = comparison.line(indicator("email_staff_use_ratio"), 2016).orElseThrow();
        assertThat(cells().mark(row(comparison, "Sở Tư pháp"), drafted)).isEqualTo("pivot__cell--draft");
        assertThat(cells().mark(row(comparison, "Sở Công thương"), drafted)).isEqualTo("pivot__cell--none");
        open(query);
        assertThat(page()).contains("chưa duyệt");
    }

    @Test
    void wordsStandInTheTableAsTheyAreAndHaveNoPlace() {
        String query = "subjects=provinces&indicators=staff_literacy_ratio&years=2013,2014,2015,2016,2020,2021";
        Comparison comparison = read(query);
        assertThat(comparison.lines().stream()
                        .flatMap(line -> PivotRow.of(comparison).stream().map(row -> cells().mark(row, line))))
                .contains("pivot__cell--words");
        open("subjects=provinces&indicators=staff_literacy_ratio");
        assertThat(page()).contains("nêu bằng chữ").contains("Không có số nào xếp hạng được với nhau");
    }

    @Test
    void moneyOfSeveralYearsIsShownApartWithTheReason() {
        String query = "subjects=provinces&indicators=budget_it_executed_money";
        Comparison comparison = read(query);
        Line money = comparison.lines().getFirst();
        assertThat(money.apart()).isNotEmpty();
        assertThat(PivotRow.of(comparison))
                .filteredOn(row -> row.at() >= 0 && money.cells().get(row.at()).isApart())
                .anySatisfy(row -> assertThat(cells().said(row, money)).contains("kỳ dài ngắn khác nhau"));
        open(query);
        assertThat(page()).contains("kỳ dài ngắn khác nhau");
    }

    @Test
    void aContradictionStandsInTheTableWithAllThatIsSaid() {
        Comparison comparison = read("unit=44&subjects=inspected&indicators=email_staff_use_ratio&years=2014,2015");
        Line line = comparison.line(indicator("email_staff_use_ratio"), 2015).orElseThrow();
        PivotRow row = row(comparison, "H. Bố Trạch");
        assertThat(cells().text(row, line)).isEqualTo("≈ 20 ≠ ≈ 50");
        assertThat(cells().mark(row, line)).isEqualTo("pivot__cell--conflict");
        assertThat(cells().said(row, line)).contains("nguồn mâu thuẫn");
    }

    @Test
    void twoHundredSubjectsWithFiguresStandInRowsAndTheFirstPlacesBeforeTheRest() {
        new SignedIn(application).out();
        List<Indicator> counts = many.indicators(2);
        List<String> keys = many.add(200, counts, List.of(2023, 2024));
        signIn();
        open("subjects=" + String.join(",", keys) + "&years=2023,2024&indicators="
                + counts.stream().map(Indicator::code).collect(Collectors.joining(",")));
        assertThat(test(pivot()).size()).isGreaterThanOrEqualTo(200);
        assertThat(pivot().getColumns()).as("names and two indicators").hasSize(1 + 2);
        assertThat(pivot().getPageSize())
                .as("rows that come at once")
                .isGreaterThanOrEqualTo(test(pivot()).size());
        assertThat(places()).isEqualTo(20);
        test(find(Button.class).withText("Hiện cả 200 hạng").single()).click();
        assertThat(places()).isEqualTo(200);
    }

    private long places() {
        return find(NativeTable.class).all().stream()
                .filter(one -> one.hasClassName("compare-rank"))
                .flatMap(table -> table.getBody().getRows().stream())
                .count();
    }

    private Indicator indicator(String code) {
        return catalogue.indicator(code).orElseThrow();
    }

    private PivotCells cells() {
        return new PivotCells(new DrawingPage(context, request -> {}, Texts.VIETNAMESE));
    }

    private static PivotRow row(Comparison comparison, String label) {
        return PivotRow.of(comparison).stream()
                .filter(row -> row.subject() != null
                        && row.subject().label(Texts.VIETNAMESE).equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Comparison read(String query) {
        Map<String, List<String>> parts = Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> List.of(part[1])));
        return context.comparisons().compare(context.address().parse(parts).request());
    }

    private static void open(String query) {
        UI.getCurrent().navigate("compare", QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private Grid<PivotRow> pivot() {
        return find(Grid.class).single();
    }

    private String page() {
        return ScreenText.of((Component) getCurrentView());
    }
}
