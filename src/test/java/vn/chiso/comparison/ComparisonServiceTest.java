package vn.chiso.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.rank.Omission;
import vn.chiso.comparison.rank.Place;
import vn.chiso.comparison.rank.Ranking;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.RollupCell;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.SqlCounter;

@LoadedDatabaseTest
@Import(SqlCounter.class)
@WithMockUser
class ComparisonServiceTest {

    private static final String ELEVEN = "unit=44&subjects=inspected&indicators=email_staff_use_ratio,"
            + "sec_firewall_yn,web_licence_yn&years=2015";

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private ComparisonAddress address;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ObservationService observations;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theElevenInspectedAgenciesStandByBlocksTheHighestFirst() {
        Comparison eleven = open(ELEVEN);
        assertThat(eleven.subjects()).hasSize(11);
        assertThat(eleven.blocks().keySet())
                .containsExactly("compare.block.so_ban_nganh", "compare.block.ubnd_huyen", "compare.block.ubnd_xa");
        assertThat(eleven.subjects().getFirst().label(Texts.VIETNAMESE)).isEqualTo("Sở Tư pháp");
        assertThat(eleven.subjects().getLast().label(Texts.VIETNAMESE)).isEqualTo("P. Bắc Lý");
    }

    @Test
    void tenOfElevenAnswerAndOneOfThemInConflict() {
        Line use = line(open(ELEVEN), "email_staff_use_ratio");
        assertThat(use.tally()).isEqualTo(new Tally(11, 0, 0, 9, 1));
        assertThat(use.apart())
                .singleElement()
                .satisfies(cell ->
                        assertThat(cell.subject().label(Texts.VIETNAMESE)).isEqualTo("H. Bố Trạch"))
                .satisfies(cell -> assertThat(cell.caveats()).contains(Caveat.CONFLICT))
                .satisfies(cell -> assertThat(cell.number()).isNull());
    }

    @Test
    void whatIsSaidOfEverybodyTogetherIsTheLevelThatTheyAreSeenAgainst() {
        assertThat(line(open(ELEVEN), "email_staff_use_ratio").baselines())
                .singleElement()
                .satisfies(level -> assertThat(level.value()).isEqualByComparingTo("98"))
                .satisfies(level -> assertThat(level.said().code()).isEqualTo("email_staff_account_ratio"));
    }

    @Test
    void distancesAreHeldAgainstTheBestTheMedianAndTheChosen() {
        Comparison eleven = open(ELEVEN);
        String lawyers = eleven.subjects().getFirst().key();
        Distances distances = Objects.requireNonNull(line(open(ELEVEN + "&against=" + lawyers), "email_staff_use_ratio")
                .distances());
        // 80, 50 × 5, 20 × 3: the fifth of nine is 50
        assertThat(distances.best()).isEqualByComparingTo("80");
        assertThat(distances.median()).isEqualByComparingTo("50");
        assertThat(distances.toChosen(new BigDecimal("20")))
                .hasValueSatisfying(distance -> assertThat(distance).isEqualByComparingTo("-60"));
        assertThat(distances.toMedian(new BigDecimal("20")))
                .hasValueSatisfying(distance -> assertThat(distance).isEqualByComparingTo("-30"));
    }

    @Test
    void whoIsNotComparedStandsOutOfNobody() {
        String inspected = open(ELEVEN).subjects().getFirst().key();
        String elsewhere = "a" + agencies.byKey("P51:vp-ubnd").orElseThrow().id();
        assertThat(open(ELEVEN + "&focus=" + elsewhere).request().focus()).isEmpty();
        assertThat(open(ELEVEN + "&focus=" + elsewhere + "," + inspected)
                        .request()
                        .focus())
                .containsExactly(inspected);
    }

    @Test
    void placesAreGivenBlockByBlockAndTiesAreTies() {
        Map<String, Ranking> blocks =
                LineRanking.of(line(open(ELEVEN), "email_staff_use_ratio"), 0).blocks();
        // departments 80, 50, 50, 50; districts 50, 50, 20, 20, 20 and one in conflict; the ward says nothing
        assertThat(block(blocks, "so_ban_nganh").places())
                .extracting(Place::text)
                .containsExactly("1", "2=", "2=", "2=");
        assertThat(block(blocks, "ubnd_huyen").places())
                .extracting(Place::text)
                .containsExactly("1=", "1=", "3=", "3=", "3=");
        assertThat(block(blocks, "ubnd_huyen").omissions().values()).containsExactly(Omission.CONFLICT);
        assertThat(block(blocks, "wards").omissions().values()).containsExactly(Omission.MISSING);
    }

    @Test
    void aRatioOfFewerThanAskedForHasNoPlace() {
        Line line =
                line(open("unit=38&subjects=tiers&indicators=onestop_agency_ratio&years=2016"), "onestop_agency_ratio");
        assertThat(LineRanking.of(line, 25).places())
                .extracting(place -> place.entrant().id())
                .containsExactly("tDISTRICT", "tCOMMUNE");
        assertThat(LineRanking.of(line, 25).omissions()).containsEntry("tPROVINCE", Omission.SMALL_DENOMINATOR);
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    @Transactional
    void theLineBeforeIsThatOfTheNewestEarlierYear() {
        observations.enter(FigureEntry.into(
                agencies.byKey("P44:so-tu-phap").orElseThrow().id(),
                catalogue.indicator("email_staff_use_ratio").orElseThrow().id(),
                2018,
                new Answer.Parts(new BigDecimal(15), new BigDecimal(29)),
                "theo sổ"));
        Comparison now = open(
                "unit=44&subjects=P44:so-tu-phap,P44:so-cong-thuong" + "&indicators=email_staff_use_ratio&years=2018");
        assertThat(Objects.requireNonNull(now.former()).year()).isEqualTo(2015);
        assertThat(now.former().comparable()).hasSize(2);
    }

    @Test
    void subtotalsAreTheRollUpOfTheUnitAndNoAverage() {
        Shown of = line(open(ELEVEN), "email_staff_use_ratio").subtotals().get("compare.block.ubnd_huyen");
        assertThat(of).isInstanceOf(Shown.RolledUp.class);
        RollupCell cell = ((Shown.RolledUp) Objects.requireNonNull(of)).cell();
        assertThat(cell.min()).isEqualByComparingTo("20");
        assertThat(cell.max()).isEqualByComparingTo("50");
        assertThat(cell.conflict()).isEqualTo(1);
    }

    @Test
    void theThreeTiersOfThanhHoaAreNeverAdded() {
        Comparison tiers = open("unit=38&subjects=tiers&indicators=onestop_agency_ratio&years=2016");
        assertThat(tiers.subjects())
                .extracting(one -> one.label(Texts.VIETNAMESE))
                .containsExactly("Cấp tỉnh", "Cấp huyện", "Cấp xã");
        assertThat(line(tiers, "onestop_agency_ratio").cells())
                .extracting(cell -> FigureText.label(
                        cell.figure().orElseThrow(), tiers.indicators().getFirst(), Texts.VIETNAMESE))
                .containsExactly("7/21 = 33,33 %", "20/27 = 74,07 %", "132/635 = 20,79 %");
    }

    @Test
    void aFigureOfTwoTiersStandsUnderBothAndIsComparedWithNeither() {
        Line line = line(
                open("unit=38&subjects=tiers&indicators=email_staff_account_ratio&years=2016"),
                "email_staff_account_ratio");
        assertThat(line.cells()).hasSizeGreaterThan(1).allSatisfy(cell -> {
            assertThat(cell.caveats()).contains(Caveat.JOINT);
            assertThat(cell.number()).isNull();
        });
    }

    @Test
    void theMailOfFourProvincesSaysItsYears() {
        Comparison mail = open("subjects=provinces&indicators=email_staff_use_ratio");
        assertThat(mail.subjects())
                .extracting(one -> one.label(Texts.VIETNAMESE))
                .containsExactlyInAnyOrder("Thanh Hóa", "Quảng Bình", "Quảng Ngãi", "An Giang");
        assertThat(mail.yearsShown()).containsExactly(2015, 2016, 2020, 2021);
        Line line = line(mail, "email_staff_use_ratio");
        assertThat(line.caveats()).contains(Caveat.YEARS, Caveat.SCOPES);
        assertThat(line.comparable())
                .singleElement()
                .satisfies(cell ->
                        assertThat(cell.subject().label(Texts.VIETNAMESE)).isEqualTo("Thanh Hóa"));
    }

    @Test
    void moneyOfSeveralYearsIsKeptApartFromThatOfOne() {
        Line money = line(open("subjects=provinces&indicators=budget_it_executed_money"), "budget_it_executed_money");
        assertThat(money.caveats()).contains(Caveat.YEARS);
        assertThat(money.cells())
                .filteredOn(
                        cell -> Objects.requireNonNull(cell.shown().period()).ofSeveralYears())
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.number()).isNull())
                .allSatisfy(cell -> assertThat(cell.caveats()).contains(Caveat.LENGTH));
    }

    @Test
    void wordsAreShownAndNeverRanked() {
        Line words = line(open("subjects=provinces&indicators=staff_literacy_ratio"), "staff_literacy_ratio");
        assertThat(words.apart()).isNotEmpty();
        assertThat(words.cells())
                .filteredOn(cell -> cell.caveats().contains(Caveat.WORDS))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.number()).isNull());
        assertThat(LineRanking.of(words, 0).omissions()).containsValue(Omission.WORDS);
    }

    @Test
    void onlyRowsWithDifferencesCanBeAskedFor() {
        assertThat(open(ELEVEN).lines()).hasSize(3);
        assertThat(open(ELEVEN + "&only=differences").lines())
                .extracting(line -> line.indicator().code())
                .containsExactly("email_staff_use_ratio");
    }

    @Test
    void withoutAChoiceThoseWhoWereAskedAreComparedByWhatMostOfThemAnswer() {
        Comparison usual = open("unit=44&years=2015");
        assertThat(usual.request().subjects()).isEqualTo(new SubjectChoice.Inspected());
        assertThat(usual.lines()).hasSizeBetween(10, 20).allMatch(Line::hasData);
        assertThat(usual.indicators())
                .contains(catalogue.indicator("email_staff_use_ratio").orElseThrow());
    }

    @Test
    void nobodyIsNotAnError() {
        assertThat(open("unit=44&subjects=group:999999&indicators=email_staff_use_ratio")
                        .isEmpty())
                .isTrue();
        assertThat(open("unit=44&subjects=inspected&indicators=email_staff_use_ratio&years=2030")
                        .isEmpty())
                .isTrue();
    }

    @Test
    @Transactional
    void whatIsNotApprovedIsNotForEverybody() {
        jdbc.sql("update observation set review = 'DRAFT'").update();
        jdbc.sql("delete from rollup where review_set <> 'SUBMITTED'").update();
        assertThat(open(ELEVEN).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unit=44",
                ELEVEN,
                "unit=44&subjects=inspected&years=2013,2014,2015",
                "unit=44&subjects=type:ubnd_huyen&years=2015",
                "unit=44&subjects=children",
                "unit=44&subjects=agencies",
                "unit=44&subjects=level:COMMUNE",
                "unit=38&subjects=tiers&years=2016",
                "subjects=provinces",
                "unit=44&subjects=group:1",
                "subjects=P44:so-cong-thuong,D450:ubnd,C22489:ubnd,D571:truong-thcs-nguyen-binh-khiem&years=2015,2016"
            })
    void aComparisonCostsAtMostTenStatements(String query) {
        open(query);
        SqlCounter.reset();
        open(query);
        assertThat(SqlCounter.statements())
                .as(String.join("\n---\n", SqlCounter.statements()))
                .hasSizeLessThanOrEqualTo(10);
    }

    private static Ranking block(Map<String, Ranking> blocks, String name) {
        return Objects.requireNonNull(blocks.get("compare.block." + name));
    }

    private Line line(Comparison comparison, String code) {
        return comparison
                .line(
                        catalogue.indicator(code).orElseThrow(),
                        comparison.request().year())
                .orElseThrow();
    }

    private Comparison open(String query) {
        Map<String, List<String>> parameters = query.isEmpty()
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(part -> part.split("=", 2))
                        .collect(Collectors.toMap(part -> part[0], part -> List.of(part[1])));
        ComparisonAddress.Parsed parsed = address.parse(parameters);
        assertThat(parsed.dropped()).isEmpty();
        return comparisons.compare(parsed.request());
    }
}
