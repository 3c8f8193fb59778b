package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.table.ChartSheet;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.DashboardAddress;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.DashboardService;
import vn.chiso.dashboard.LeftBehind;
import vn.chiso.dashboard.Matrix;
import vn.chiso.dashboard.Nation;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.Trend;
import vn.chiso.dashboard.YearbookService;
import vn.chiso.observation.ui.Sign;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/** What the five reports say of one department or one tier is not said of a whole province on later boundaries. */
@LoadedDatabaseTest
@WithMockUser(roles = Roles.LEADER)
class CarriedScopeTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Autowired
    private DashboardService dashboard;

    @Autowired
    private DashboardAddress address;

    @Autowired
    private YearbookService yearbooks;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private CardContexts contexts;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "infra_pc_staff_ratio | An Giang | ⊂ 100 % | An Giang, Sở Xây dựng (1/2 đơn vị trước)",
                "infra_internet_agency_ratio | Khánh Hòa | ⊂ 100 % "
                        + "| Khánh Hòa, H. Vạn Ninh, Cấp huyện, Cấp xã, Trường học (1/2 đơn vị trước)",
                "infra_internet_agency_ratio | Quảng Trị | ⊂ 100 % | Quảng Bình, được kiểm tra (1/2 đơn vị trước)",
                "email_staff_use_ratio | Quảng Trị | ⊂ ≈ 20 – 80 % | Quảng Bình (1/2 đơn vị trước) · 10/11 cơ quan, ≠ 1",
            })
    void whomAFigureSpeaksOfStaysWithIt(String code, String unit, String value, String scope) {
        Nation.Across line = line(code);
        Shown shown = Objects.requireNonNull(line.shown().get(unit(unit).id()));
        assertThat(words().value(shown, line.indicator(), true)).isEqualTo(value);
        assertThat(words().scope(shown)).isEqualTo(scope);
        assertThat(words().noteWithScope(shown)).startsWith(scope);
    }

    @Test
    void theMarksOfAFigureStayWithIt() {
        Nation.Across line = line("budget_it_executed_money");
        Shown spent = Objects.requireNonNull(line.shown().get(unit("Quảng Ngãi").id()));
        Component cell = ShownCell.of(spent, line.indicator(), false, words());
        assertThat(ScreenText.of(cell)).startsWith("⊂").contains("7.341,4");
        assertThat(cell.getChildren()
                        .anyMatch(one -> one.getElement().getClassList().contains("fig--computed")))
                .isTrue();
        assertThat(CarriedMarks.signs(List.of(spent), line.indicator())).contains(Sign.COMPUTED, Sign.FORMER);
    }

    @Test
    void aMarkSaysWhatItMeansWhereItStands() {
        Nation.Across line = line("budget_it_executed_money");
        Shown spent = Objects.requireNonNull(line.shown().get(unit("Quảng Ngãi").id()));
        Component cell = ShownCell.of(spent, line.indicator(), false, words());
        assertThat(cell.getChildren().map(one -> one.getElement().getAttribute("title")))
                .contains("của đơn vị trước, không cộng");
        assertThat(ScreenText.of(cell)).contains("của đơn vị trước, không cộng");
        assertThat(words().sentence("Quảng Ngãi", spent, line.indicator()))
                .contains("của đơn vị trước, không cộng")
                .doesNotContain("⊂");
    }

    @Test
    void aKeyFigureOfManySaysHowManyCameOverAndHow() {
        Shown all = open("indicator=infra_pc_staff_ratio&boundaries=" + DAY)
                .keyFigures()
                .getFirst()
                .shown();
        assertThat(words().how(all)).isEqualTo("2 của đơn vị trước, không cộng");
    }

    @Test
    void theNationsKeyFigureCountsWhatCameOver() {
        DashboardData data = open("indicator=infra_pc_staff_ratio&boundaries=" + DAY);
        assertThat(words().scope(data.keyFigures().getFirst().shown())).isEqualTo("3/34 tỉnh, ⊂ 2");
    }

    @Test
    void oneAgencyStaysOneAndIsNamedShort() {
        Nation.Tile tile =
                Objects.requireNonNull(open("indicator=infra_pc_staff_ratio&boundaries=" + DAY)
                                .nation())
                        .tiles()
                        .stream()
                        .filter(one -> one.unit().shortName().equals("An Giang"))
                        .findFirst()
                        .orElseThrow();
        assertThat(TileState.of(tile)).isEqualTo(TileState.ONE);
        assertThat(words().shortScope(tile.shown())).isEqualTo("An Giang, Sở Xây dựng");
    }

    @Test
    void reformsTooNearForTheirWordsAreNamedTogether() {
        Trend trend = Objects.requireNonNull(
                open("indicator=infra_pc_staff_ratio&boundaries=" + DAY).trend());
        assertThat(trend.reforms()).contains(LocalDate.of(2025, 1, 1), DAY);
        assertThat(TrendChart.reforms(trend, Texts.VIETNAMESE))
                .hasSameSizeAs(trend.reforms())
                .extracting(ChartModel.Annotation::label)
                .contains("", "địa giới từ 01/01/2025, 01/07/2025");
    }

    @Test
    void noLineLeadsToWhatOnlyAFormerUnitSaid() {
        Trend trend = Objects.requireNonNull(
                open("indicator=infra_pc_staff_ratio&boundaries=" + DAY).trend());
        assertThat(TrendChart.of(trend, territory.nation(), words(), Texts.VIETNAMESE)
                        .series())
                .flatExtracting(ChartModel.Series::points)
                .anyMatch(ChartModel.Point::alone)
                .allMatch(point -> point.alone() == point.mark().text().contains("⊂"));
    }

    @Test
    void theFiguresOfAUnitOnOtherBoundariesAreThoseOfWhatItCameFrom() {
        DashboardFilter filter = open("unit=56&boundaries=" + DAY).filter();
        assertThat(filter.unit().key()).isEqualTo("P56.2025");
        assertThat(filter.extract(territory.lineage()).unitIds())
                .contains(territory.byKey("P56").orElseThrow().id());
        assertThat(filter.withBoundaries(null, filter.unit())
                        .extract(territory.lineage())
                        .unitIds())
                .containsExactly(filter.unit().id());
    }

    @Test
    void whoGoesOnUnderTheSameNameIsKnownByItsLastDay() {
        LeftBehind same = open("unit=56&boundaries=" + DAY).left().stream()
                .filter(one -> one.from().equals(one.to()))
                .findFirst()
                .orElseThrow();
        assertThat(LeftNotice.line(same, words()).getFirst()).isEqualTo("Khánh Hòa (đến 30/06/2025) → Khánh Hòa");
    }

    @Test
    void theYearBookSaysOfWhomEachIsSaid() {
        Unit unit = unit("An Giang");
        DashboardFilter filter =
                DashboardFilter.nation(territory.nation()).withUnit(unit).withBoundaries(DAY, unit);
        assertThat(new YearbookSheets(contexts.of(one -> {}), Texts.VIETNAMESE)
                        .of(yearbooks.read(filter, 2021, 2021), filter).stream()
                                .filter(sheet -> !sheet.caption().title().contains("hiện riêng"))
                                .flatMap(sheet -> sheet.lines().stream())
                                .map(ChartSheet.Line::note))
                .isNotEmpty()
                .anySatisfy(
                        note -> assertThat(note).startsWith("2021: ⊂ 100 %; An Giang, Sở Xây dựng (1/2 đơn vị trước)"))
                .allSatisfy(note -> assertThat(note).contains("(1/2 đơn vị trước)"));
    }

    @Test
    void whatIsNotMeantForAnAgencyIsNotMissing() {
        Matrix matrix =
                open("unit=44&year=2015&indicator=email_staff_use_ratio").matrix();
        GridFigures grid = new GridFigures(contexts.of(one -> {}));
        List<String> states = matrix.rows().stream()
                .flatMap(row -> matrix.columns().stream()
                        .filter(row::notApplicable)
                        .map(indicator -> grid.stateInFile(row, indicator) + grid.state(row, indicator)))
                .distinct()
                .toList();
        assertThat(states).containsExactly("không áp dụngkhông áp dụng");
    }

    private ShownWords words() {
        return new ShownWords(agencies, territory, Texts.VIETNAMESE);
    }

    private Nation.Across line(String code) {
        return Objects.requireNonNull(open("boundaries=" + DAY).nation()).across().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Unit unit(String name) {
        return territory.childrenOn(territory.nation().id(), DAY).stream()
                .filter(unit -> unit.shortName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private DashboardData open(String query) {
        Map<String, List<String>> parameters = Arrays.stream(query.split("&", -1))
                .map(part -> part.split("=", -1))
                .collect(Collectors.toMap(part -> part[0], part -> List.of(part[1])));
        return dashboard.load(address.parse(parameters).filter());
    }
}
