package vn.chiso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureCount;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Period;
import vn.chiso.observation.TotalService;
import vn.chiso.observation.Years;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.SqlCounter;

@LoadedDatabaseTest
@Import(SqlCounter.class)
class DashboardServiceTest {

    @Autowired
    private DashboardService dashboard;

    @Autowired
    private DashboardAddress address;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private TotalService totals;

    @Autowired
    private ObservationService observations;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @WithMockUser
    void quangBinhShowsFourProvincialAgenciesAndEightDistrictsSixOfThemWithData() {
        DashboardData data = open("unit=44&year=2015&indicator=email_staff_use_ratio");
        assertThat(data.children().agencies()).extracting(Row::key).hasSize(4);
        assertThat(data.children().units()).hasSize(8);
        assertThat(data.children().units().stream().filter(row -> !(row.shown() instanceof Shown.Nothing)))
                .hasSize(6);
        assertThat(data.children().agencies().getFirst().key()).isEqualTo("P44:so-tu-phap");
        assertThat(data.matrix().rows().stream().filter(row -> Boolean.TRUE.equals(row.asked())))
                .hasSize(11);
    }

    @Test
    @WithMockUser
    void boTrachShowsBothValues() {
        DashboardData data = open("unit=44&year=2015&indicator=email_staff_use_ratio");
        Figure boTrach = data.matrix().rows().stream()
                .filter(row -> row.agency().key().equals("D455:ubnd"))
                .findFirst()
                .orElseThrow()
                .figures()
                .get(catalogue.indicator("email_staff_use_ratio").orElseThrow().id());
        assertThat(boTrach).isNotNull();
        assertThat(FigureText.label(
                        boTrach, catalogue.indicator("email_staff_use_ratio").orElseThrow(), Texts.VIETNAMESE))
                .isEqualTo("≈ 20 ≠ ≈ 50 %");
    }

    @Test
    @WithMockUser
    void aPeriodOfSeveralYearsStandsInEachYearItCovers() {
        for (String years : List.of("", "&from=2016&to=2017", "&from=2018&to=2021")) {
            Trend trend = open("indicator=budget_it_executed_money" + years).trend();
            assertThat(trend).isNotNull();
            assertThat(trend.series())
                    .filteredOn(series -> series.unit().shortName().equals("Quảng Ngãi"))
                    .singleElement()
                    .satisfies(series -> assertThat(series.points())
                            .singleElement()
                            .satisfies(shown -> assertThat(shown.period())
                                    .matches(Period::ofSeveralYears)
                                    .returns(2019, Period::year)));
        }
    }

    @Test
    @WithMockUser
    void thanhHoaStandsTierByTier() {
        DashboardData data = open("unit=38&year=2016&indicator=onestop_agency_ratio");
        assertThat(data.children().own())
                .extracting(
                        figure -> FigureText.label(figure, catalogue.indicator(figure.indicatorId()), Texts.VIETNAMESE))
                .containsExactly("7/21 = 33,33 %", "20/27 = 74,07 %", "132/635 = 20,79 %");
        assertThat(data.tiers()).isNotNull();
    }

    @Test
    @WithMockUser
    void theNationLightsTheProvincesThatHaveReports() {
        DashboardData data = open("indicator=email_staff_use_ratio");
        assertThat(data.nation()).isNotNull();
        Set<String> lit =
                data.nation().heat().units().stream().map(unit -> unit.name()).collect(Collectors.toSet());
        assertThat(lit).containsExactlyInAnyOrder("Quảng Ngãi", "Quảng Bình", "An Giang", "Khánh Hòa", "Thanh Hóa");
        assertThat(data.nation().across())
                .extracting(across -> across.indicator().code())
                .contains("email_staff_use_ratio", "it_staff_dedicated_yn", "sec_firewall_yn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "year=2016", "year=2024", "year=2025", "boundaries=2024-12-31", "boundaries=2025-01-01"})
    @WithMockUser
    void theTilesAreTheProvincesThatThePageReads(String query) {
        DashboardData data = open(query);
        assertThat(Objects.requireNonNull(data.nation()).tiles())
                .filteredOn(tile -> tile.anchor() == null)
                .extracting(tile -> tile.unit().key())
                .containsExactlyInAnyOrderElementsOf(
                        territory.childrenOn(territory.nation().id(), dashboard.boundaries(data.filter())).stream()
                                .map(Unit::key)
                                .toList());
    }

    @Test
    @WithMockUser
    void aPageThatIsTooSmallForAllIndicatorsShowsThoseThatMostProvincesReportAndTheSelectedOne() {
        DashboardData data = open("");
        List<FigureCount> counts = totals.counts(
                data.children().units().stream()
                        .map(row -> Objects.requireNonNull(row.unit()).id())
                        .toList(),
                Years.latest());
        WidelyReported widely = new WidelyReported(data.filter().unit().id(), counts, catalogue);
        Map<Long, Long> provinces = counts.stream()
                .filter(count -> count.count() > 0)
                .collect(Collectors.groupingBy(FigureCount::indicatorId, Collectors.counting()));
        long most = widely.all().stream()
                .mapToLong(one -> provinces.getOrDefault(one.id(), 0L))
                .max()
                .orElseThrow();
        List<Indicator> widest = widely.all().stream()
                .filter(one -> provinces.getOrDefault(one.id(), 0L) == most)
                .toList();
        assertThat(widest).hasSizeBetween(2, widely.all().size() - 1);
        assertThat(widely.most(widest.size(), null)).isEqualTo(widest);
        Indicator narrow = widely.all().stream()
                .filter(one -> provinces.getOrDefault(one.id(), 0L) < most)
                .findFirst()
                .orElseThrow();
        assertThat(widely.most(1, narrow)).containsExactly(narrow);
        assertThat(widely.most(widely.all().size(), narrow)).isEqualTo(widely.all());
    }

    @Test
    @WithMockUser
    void theWholePageComparesWhatThePageHasRoomForAndTheRest() {
        DashboardFilter filter = open("").filter();
        Nation page = Objects.requireNonNull(dashboard.load(filter).nation());
        Nation whole = Objects.requireNonNull(dashboard.loadWhole(filter).nation());
        assertThat(whole.across()).hasSize(whole.comparable()).containsAll(page.across());
        assertThat(page.comparable()).isEqualTo(whole.comparable());
    }

    @ParameterizedTest
    @CsvSource({
        "unit=571&year=2023, 2023-10-17",
        "unit=51&year=2019, 2019-12-31",
        "unit=44&year=2015, 2015-12-31",
        "unit=38&year=2016, 2016-12-19",
        "unit=44&year=2017,",
        "agency=P51:vp-ubnd, 2020-05-15",
        "'', 2023-10-17"
    })
    @WithMockUser(roles = Roles.LEADER)
    void figuresSpeakToTheEndOfTheirPeriodButNotBeyondTheirReport(String query, @Nullable LocalDate day) {
        assertThat(open(query).dataDay()).isEqualTo(day);
    }

    @Test
    @WithMockUser(roles = Roles.INSPECTION_TEAM)
    @Transactional
    void draftsTellNoDay() {
        jdbc.sql("update observation set review = 'DRAFT'").update();
        jdbc.sql("delete from rollup where review_set <> 'SUBMITTED'").update();
        assertThat(open("unit=571&year=2023").dataDay()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unit=44&year=2015&indicator=email_staff_use_ratio",
                "unit=44&year=2015",
                "unit=38&year=2016&indicator=onestop_agency_ratio",
                "unit=89&year=2021",
                "unit=51",
                "unit=571&year=2023",
                "agency=P51:vp-ubnd",
                "unit=44&year=2017",
                "unit=44&year=2015&review=approved"
            })
    @WithMockUser
    void aFilterCostsAtMostEightStatements(String query) {
        open(query);
        SqlCounter.reset();
        open(query);
        assertThat(SqlCounter.statements())
                .as(String.join("\n---\n", SqlCounter.statements()))
                .hasSizeLessThanOrEqualTo(8);
    }

    /** 80 % of one department in 2015 among ten, 51,72 % of it alone in 2024. */
    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    @Transactional
    void whatOneAgencyEnteredIsNotHeldAgainstThoseInspectedEarlier() {
        enter("P44:so-tu-phap", 2024, 15);
        DashboardData data = open("unit=44&year=2024&indicator=email_staff_use_ratio");
        KeyFigure key = data.keyFigures().getFirst();
        assertThat(key.shown()).isInstanceOf(Shown.Single.class);
        assertThat(key.previous()).isNull();
        assertThat(Objects.requireNonNull(key.otherScope()).period()).returns(2015, Period::year);
        assertThat(Objects.requireNonNull(data.trend()).sameScope()).isFalse();
        assertThat(data.origins().documents()).isEmpty();
        assertThat(data.origins().typed()).isTrue();
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    @Transactional
    void oneAgencyIsHeldAgainstItself() {
        enter("P44:so-tu-phap", 2023, 14);
        enter("P44:so-tu-phap", 2024, 15);
        KeyFigure key = open("unit=44&year=2024&indicator=email_staff_use_ratio")
                .keyFigures()
                .getFirst();
        assertThat(Objects.requireNonNull(key.previous()).period()).returns(2023, Period::year);
        assertThat(key.otherScope()).isNull();
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    @Transactional
    void aTotalIsHeldAgainstTheLastOneOfTheSameAgencies() {
        for (int year : List.of(2021, 2022, 2023)) {
            enter("P44:so-tu-phap", year, 15);
            enter("D455:ubnd", year, 16);
        }
        enter("P44:so-cong-thuong", 2022, 17);
        assertThat(previousOf(2023)).returns(2021, Period::year);
        assertThat(previousOf(2022)).isNull();
    }

    private @Nullable Period previousOf(int year) {
        KeyFigure key = open("unit=44&indicator=email_staff_use_ratio&year=" + year)
                .keyFigures()
                .getFirst();
        assertThat(key.shown()).isInstanceOf(Shown.RolledUp.class);
        return key.previous() == null ? null : key.previous().period();
    }

    /** So many of 29. */
    private void enter(String agency, int year, int count) {
        Answer answer = new Answer.Parts(new BigDecimal(count), new BigDecimal(29));
        observations.enter(FigureEntry.into(
                agencies.byKey(agency).orElseThrow().id(),
                catalogue.indicator("email_staff_use_ratio").orElseThrow().id(),
                year,
                answer,
                "theo sổ"));
    }

    private DashboardData open(String query) {
        Map<String, List<String>> parameters = query.isEmpty()
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(part -> part.split("="))
                        .collect(Collectors.toMap(part -> part[0], part -> List.of(part[1])));
        DashboardAddress.Parsed parsed = address.parse(parameters);
        assertThat(parsed.dropped()).isEmpty();
        return dashboard.load(parsed.filter());
    }
}
