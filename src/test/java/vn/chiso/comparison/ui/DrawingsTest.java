package vn.chiso.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Guide;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.MarkStyle;
import vn.chiso.base.chart.Radar;
import vn.chiso.base.chart.Scatter;
import vn.chiso.base.chart.Slope;
import vn.chiso.base.chart.Strip;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.Caveat;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonAddress;
import vn.chiso.comparison.ComparisonService;
import vn.chiso.comparison.Drawing;
import vn.chiso.comparison.Line;
import vn.chiso.dashboard.Shown;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

/** The drawings of the eleven agencies that were inspected in Quảng Bình in 2015, and of what can be made of them. */
@LoadedDatabaseTest
@WithMockUser(roles = Roles.ICT_DEPARTMENT)
class DrawingsTest {

    private static final String ELEVEN = "unit=44&subjects=inspected&years=2015&indicators=";
    private static final String NUMBERS =
            ELEVEN + "email_staff_use_ratio,hr_records_updated_ratio,onestop_records_ratio,sec_av_licensed_ratio";

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private ComparisonAddress address;

    @Autowired
    private CompareContext context;

    @Autowired
    private List<ComparisonDrawing> drawings;

    // --- scatter

    /** Both numbers: Tư pháp 80/100, KKT and Công thương 50/100, TNMT 50/20, Đồng Hới and Lệ Thủy 20/20. */
    @Test
    void aScatterHasAPointForEveryoneWithBothNumbers() {
        Scatter scatter = chart(Scatter.class, Drawing.SCATTER, NUMBERS);

        assertThat(scatter.y().name()).contains("Dùng thư công vụ");
        assertThat(scatter.dots())
                .extracting(dot -> dot.mark().label() + " " + dot.x().intValue() + " "
                        + Objects.requireNonNull(dot.mark().value()).intValue())
                .containsExactlyInAnyOrder(
                        "Sở Tư pháp 100 80",
                        "BQL khu kinh tế 100 50",
                        "Sở Công thương 100 50",
                        "Sở TN và MT 20 50",
                        "TP Đồng Hới 20 20",
                        "H. Lệ Thủy 20 20");
    }

    /** Upwards 20 20 50 50 50 80: between 50 and 50. Across 20 20 20 100 100 100: between 20 and 100, which is nobody's. */
    @Test
    void theMedianIsALineWhereOneNumberStandsInTheMiddleAndElseNone() {
        Scatter scatter = chart(Scatter.class, Drawing.SCATTER, NUMBERS);

        assertThat(scatter.y().guides()).extracting(Guide::label).contains("trung vị 50 %");
        assertThat(scatter.x().guides()).isEmpty();
    }

    @Test
    void theTitleOfAScatterNamesTheEndsOfBoth() {
        assertThat(drawn(Drawing.SCATTER, NUMBERS).title())
                .startsWith("6/11 nơi có cả hai số; cao nhất cả hai: Sở Tư pháp; thấp nhất cả hai: ")
                .contains("TP Đồng Hới")
                .contains("H. Lệ Thủy");
    }

    /** Both 50 across from 100 and 20: with one number for all there is no highest and no lowest. */
    @Test
    void theTitleNamesNobodyWhereAllSayTheSameOfOne() {
        String two = "unit=44&years=2015&indicators=email_staff_use_ratio,hr_records_updated_ratio"
                + "&subjects=P44:so-tai-nguyen-va-moi-truong,P44:so-cong-thuong";

        assertThat(drawn(Drawing.SCATTER, two).title()).isEqualTo("2/2 nơi có cả hai số");
    }

    @Test
    void aPictureKeepsWhatIsSaidBelowTheDrawing() {
        Comparison comparison = open(NUMBERS);

        assertThat(CompareCaptions.of(comparison, draw(Drawing.SCATTER, comparison), context, Texts.VIETNAMESE)
                        .legend())
                .contains("Lưu ý khi so sánh: nguồn mâu thuẫn")
                .contains("Không vẽ: H. Quảng Ninh");
    }

    @Test
    void theLevelOfBarsIsALineThroughAllOfThem() {
        ChartModel.Bars bars = chart(ChartModel.Bars.class, Drawing.BARS, ELEVEN + "email_staff_use_ratio");

        assertThat(bars.guides())
                .singleElement()
                .satisfies(level -> assertThat(level.at()).isEqualByComparingTo("98"))
                .satisfies(level -> assertThat(level.label()).isEqualTo("CBCC có hộp thư 98 %, nêu chung"));
        assertThat(bars.marks()).extracting(Mark::target).containsOnlyNulls();
    }

    @Test
    void eachYearOfBarsHasALevelOfItsOwn() {
        Comparison now = withFormer(open(NUMBERS), Map.of());
        Comparison both = of(now, List.of(Objects.requireNonNull(now.former()), Objects.requireNonNull(now.lead())));
        Drawn drawn = draw(Drawing.BARS, both);

        assertThat(((ChartModel.Bars) Objects.requireNonNull(drawn.chart())).guides())
                .isEmpty();
        assertThat(drawn.chart().marks()).extracting(Mark::target).doesNotContainNull();
        assertThat(foot(drawn)).contains("❙");
    }

    @Test
    void whatIsSaidOfAllTogetherIsALineOfTheScatter() {
        assertThat(chart(Scatter.class, Drawing.SCATTER, NUMBERS).y().guides())
                .anySatisfy(guide -> assertThat(guide.label()).contains("98 %"));
    }

    @Test
    void aPointIsReadWithBothNames() {
        assertThat(chart(Scatter.class, Drawing.SCATTER, NUMBERS)
                        .dots()
                        .getFirst()
                        .mark()
                        .sentence())
                .isEqualTo("Sở Tư pháp: Dùng thư công vụ khoảng 80 %, năm 2015; Hồ sơ CBCC đã nhập 100 %, năm 2015");
    }

    @Test
    void whoHasOneOfTheNumbersOnlyIsNamedWithTheReason() {
        assertThat(foot(drawn(Drawing.SCATTER, NUMBERS)))
                .contains("H. Bố Trạch (")
                .contains("nguồn mâu thuẫn")
                .contains("P. Bắc Lý")
                .contains("chưa có số liệu");
    }

    @Test
    void oneNumericIndicatorIsNoScatter() {
        Drawn drawn = drawn(Drawing.SCATTER, ELEVEN + "email_staff_use_ratio,sec_firewall_yn");

        assertThat(drawn.refused()).contains("một chỉ tiêu số khác");
    }

    // --- radar

    /** Three percentages or more: KKT 50/100/–/100, TNMT 50/20/–/100, Đồng Hới and Lệ Thủy 20/20/100/–. */
    @Test
    void aRadarDrawsThoseWithThreePercentagesAndLeavesGapsOpen() {
        Radar radar = chart(Radar.class, Drawing.RADAR, NUMBERS);

        assertThat(radar.spokes()).hasSize(4);
        assertThat(radar.outlines())
                .filteredOn(outline -> !outline.context())
                .extracting(Radar.Outline::name)
                .containsExactlyInAnyOrder("BQL khu kinh tế", "Sở TN và MT", "TP Đồng Hới", "H. Lệ Thủy");
        assertThat(radar.outlines().getFirst().marks()).extracting(Mark::value).containsNull();
    }

    @Test
    void gapsOfARadarAreNamedAndAreNotZero() {
        assertThat(foot(drawn(Drawing.RADAR, NUMBERS)))
                .contains("Để trống, không phải 0:")
                .contains("chưa có số liệu");
    }

    @Test
    void othersAreGreyBehindThoseInFocus() {
        String focus = key("H. Lệ Thủy");
        Radar radar = chart(Radar.class, Drawing.RADAR, NUMBERS + "&focus=" + focus);

        assertThat(radar.outlines())
                .filteredOn(outline -> !outline.context())
                .extracting(Radar.Outline::name)
                .containsExactly("H. Lệ Thủy");
        assertThat(radar.outlines()).filteredOn(Radar.Outline::context).hasSizeGreaterThan(2);
    }

    @Test
    void aRadarOfOtherUnitsIsRefusedWithTheReason() {
        Drawn drawn = drawn(Drawing.RADAR, ELEVEN + "email_staff_use_ratio,hr_records_updated_ratio,sec_firewall_yn");

        assertThat(drawn.refused()).contains("0–100 %").contains("ở đây có 2").contains("ường lửa");
    }

    @Test
    void aPercentageThatCannotBeComparedIsNotSaidToBeNoPercentage() {
        Comparison now = open(ELEVEN + "email_staff_use_ratio,hr_records_updated_ratio,sec_firewall_yn");
        Comparison apart =
                of(now, now.lines().stream().map(DrawingsTest::sampled).toList());

        assertThat(draw(Drawing.RADAR, apart).refused())
                .contains("Không vẽ vì không phải tỷ lệ 0–100 %: Tường lửa.")
                .contains("Không vẽ vì không có số so sánh được: Dùng thư công vụ (%), Hồ sơ CBCC đã nhập (%).");
    }

    // --- heat map

    @Test
    void fewSubjectsAreTheColumnsOfAHeatMap() {
        ChartModel.Heatmap heat = chart(ChartModel.Heatmap.class, Drawing.HEAT, NUMBERS + ",sec_firewall_yn");

        assertThat(heat.columns()).hasSize(11);
        assertThat(heat.rows()).hasSize(5);
        assertThat(row(heat, "ường lửa")).extracting(Mark::text).contains("✓", "…");
    }

    @Test
    void aContradictionAndSilenceHaveNoTint() {
        List<Mark> use = row(chart(ChartModel.Heatmap.class, Drawing.HEAT, NUMBERS), "Dùng thư công vụ");

        assertThat(use)
                .filteredOn(mark -> mark.label().equals("H. Bố Trạch"))
                .singleElement()
                .satisfies(mark -> assertThat(mark.value()).isNull())
                .satisfies(mark -> assertThat(mark.style()).isEqualTo(MarkStyle.CONFLICT))
                .satisfies(mark -> assertThat(mark.text()).contains("20").contains("50"));
        assertThat(use)
                .filteredOn(mark -> mark.label().equals("P. Bắc Lý"))
                .singleElement()
                .satisfies(mark -> assertThat(mark.value()).isNull());
    }

    /** An infrastructure that has decayed is bad news: yes is as light as can be. */
    @Test
    void whereLessIsBetterTheScaleIsTurned() {
        List<Mark> decayed = row(
                chart(ChartModel.Heatmap.class, Drawing.HEAT, ELEVEN + "infra_degraded_yn,email_staff_use_ratio"), "↓");

        assertThat(decayed)
                .filteredOn(mark -> mark.text().equals("✓"))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.value()).isEqualByComparingTo("0"));
    }

    @Test
    void manySubjectsAreTheRowsOfMapsByBlock() {
        Drawn drawn = draw(Drawing.HEAT, many(open(NUMBERS), 200));

        assertThat(drawn.chart()).isNull();
        List<ChartModel.Heatmap> maps = models(drawn, ChartModel.Heatmap.class);
        assertThat(maps).hasSizeGreaterThan(4).allSatisfy(map -> {
            assertThat(map.columns()).hasSize(4);
            assertThat(map.rows().size()).isLessThanOrEqualTo(40);
        });
        assertThat(maps.stream().mapToInt(map -> map.rows().size()).sum()).isEqualTo(200);
    }

    // --- small multiples

    @Test
    void chartsOfOneUnitShareAnAxis() {
        List<ChartModel.Bars> bars = models(drawn(Drawing.MULTIPLES, NUMBERS), ChartModel.Bars.class);

        assertThat(bars).hasSize(4);
        assertThat(bars)
                .extracting(ChartModel.Bars::axis)
                .allMatch(axis -> axis.equals(bars.getFirst().axis()));
        assertThat(bars.getFirst().axis().max()).isEqualByComparingTo("100");
    }

    @Test
    void everySmallChartHasTheSameRows() {
        List<ChartModel.Bars> bars = models(drawn(Drawing.MULTIPLES, NUMBERS), ChartModel.Bars.class);

        assertThat(bars)
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.marks())
                        .extracting(Mark::label)
                        .hasSize(11)
                        .isEqualTo(bars.getFirst().marks().stream()
                                .map(Mark::label)
                                .toList()));
    }

    @Test
    void theLevelOfAllIsALineThroughTheBars() {
        ChartModel.Bars use =
                models(drawn(Drawing.MULTIPLES, NUMBERS), ChartModel.Bars.class).getFirst();

        assertThat(use.guides())
                .singleElement()
                .satisfies(level -> assertThat(level.at()).isEqualByComparingTo("98"));
    }

    @Test
    void otherUnitsHaveAScaleOfTheirOwn() {
        Drawn drawn = drawn(Drawing.MULTIPLES, NUMBERS + ",web_parallel_sites_count,sec_firewall_yn");

        assertThat(components(drawn.body().get(), H3.class))
                .extracting(H3::getText)
                .anyMatch(text -> text.contains("%"));
        assertThat(foot(drawn)).contains("Không vẽ vì không có số so sánh được: Tường lửa");
    }

    @Test
    void ofManySubjectsTheSpreadIsDrawn() {
        List<Strip> strips = models(draw(Drawing.MULTIPLES, many(open(NUMBERS), 200)), Strip.class);

        assertThat(strips).hasSize(4);
        assertThat(strips.getFirst().guides()).extracting(Guide::label).anyMatch(label -> label.startsWith("trung vị"));
    }

    @Test
    void wordsAndAnswersAreNoSmallCharts() {
        Drawn drawn = drawn(Drawing.MULTIPLES, ELEVEN + "sec_firewall_yn,web_licence_yn");

        assertThat(drawn.refused()).contains("ường lửa");
    }

    // --- slope

    @Test
    void onePeriodIsNoSlope() {
        assertThat(drawn(Drawing.SLOPE, NUMBERS).refused()).contains("chỉ có").contains("2015");
    }

    @Test
    void eachPlaceWithAPeriodOfItsOwnIsAnotherReasonThanOnePeriod() {
        Drawn drawn = drawn(Drawing.SLOPE, "subjects=provinces&indicators=email_staff_use_ratio");

        assertThat(drawn.title()).isEqualTo("Mỗi nơi chỉ có số của một kỳ");
        assertThat(drawn.refused()).contains("Thanh Hóa 2016").contains("Quảng Bình 2015");
    }

    /** A year before everybody had ten points less; then Lệ Thủy has 30 of 20, and Đồng Hới what it has now. */
    @Test
    void aSlopeJoinsTwoPeriodsAndCountsTheWays() {
        Comparison now = open(NUMBERS);
        Drawn drawn = draw(Drawing.SLOPE, withFormer(now, Map.of("H. Lệ Thủy", 10, "TP Đồng Hới", 0)));
        Slope slope = (Slope) Objects.requireNonNull(drawn.chart());

        assertThat(drawn.title()).isEqualTo("7 nơi tăng, 1 nơi giảm, 1 nơi không đổi");
        assertThat(slope.before()).contains("2014");
        assertThat(slope.after()).contains("2015");
        assertThat(slope.changes())
                .filteredOn(change -> change.name().equals("Sở Tư pháp"))
                .singleElement()
                .satisfies(change -> assertThat(
                                Objects.requireNonNull(change.before()).value())
                        .isEqualByComparingTo("70"))
                .satisfies(change -> assertThat(
                                Objects.requireNonNull(change.after()).value())
                        .isEqualByComparingTo("80"));
    }

    @Test
    void aContradictionHasBothEndsAndIsNamed() {
        Drawn drawn = draw(Drawing.SLOPE, withFormer(open(NUMBERS), Map.of()));

        assertThat(((Slope) Objects.requireNonNull(drawn.chart())).changes())
                .filteredOn(change -> change.name().equals("H. Bố Trạch"))
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isNull())
                .satisfies(change -> assertThat(
                                Objects.requireNonNull(change.after()).style())
                        .isEqualTo(MarkStyle.CONFLICT));
        assertThat(foot(drawn)).contains("Không nối:").contains("H. Bố Trạch").contains("P. Bắc Lý");
    }

    /** Ba Đồn was taken out of Quảng Trạch at the end of 2013. */
    @Test
    void noLineLeadsThroughAReform() {
        Drawn drawn = draw(Drawing.SLOPE, withFormer(open(NUMBERS), Map.of(), 3));
        Slope slope = (Slope) Objects.requireNonNull(drawn.chart());
        assertThat(slope.changes())
                .filteredOn(change -> change.name().equals("TX Ba Đồn"))
                .hasSize(2)
                .allMatch(change -> change.before() == null || change.after() == null);
        assertThat(slope.changes())
                .filteredOn(change -> change.name().equals("H. Lệ Thủy"))
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isNotNull());
        assertThat(foot(drawn)).contains("TX Ba Đồn (sắp xếp ngày");
    }

    @Test
    void theTargetIsALineOfTheSlope() {
        Drawn drawn = draw(Drawing.SLOPE, withFormer(open(NUMBERS), Map.of()));

        assertThat(((Slope) Objects.requireNonNull(drawn.chart())).guides())
                .extracting(guide -> guide.at().intValue())
                .containsExactly(98);
    }

    // --- all

    @ParameterizedTest
    @EnumSource(
            value = Drawing.class,
            names = {"MULTIPLES", "RADAR", "SCATTER", "HEAT"})
    void everyDrawingGoesIntoAFileWithAllSubjects(Drawing kind) {
        List<Object> rows = new ArrayList<>();
        Objects.requireNonNull(drawn(kind, NUMBERS).table()).rows().each(rows::add);
        assertThat(rows).hasSize(11);
    }

    @ParameterizedTest
    @EnumSource(
            value = Drawing.class,
            names = {"RADAR", "SCATTER"})
    void whoIsNotInFocusIsGrey(Drawing kind) {
        ChartModel model = Objects.requireNonNull(
                drawn(kind, NUMBERS + "&focus=" + key("H. Lệ Thủy")).chart());

        assertThat(model.marks())
                .filteredOn(mark -> !mark.label().equals("H. Lệ Thủy") && mark.value() != null)
                .isNotEmpty()
                .allMatch(mark -> mark.style() == MarkStyle.CONTEXT);
        assertThat(model.marks())
                .filteredOn(mark -> mark.label().equals("H. Lệ Thủy"))
                .isNotEmpty()
                .noneMatch(mark -> mark.style() == MarkStyle.CONTEXT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Drawing.class,
            names = {"MULTIPLES", "RADAR", "SCATTER", "HEAT", "SLOPE"})
    void twoHundredSubjectsAreDrawnOrSaidToBeTooMany(Drawing kind) {
        Drawn drawn = draw(kind, many(withFormer(open(NUMBERS), Map.of()), 200));

        assertThat(drawn.refused()).isEmpty();
        if (kind == Drawing.RADAR) {
            assertThat(((Radar) Objects.requireNonNull(drawn.chart())).outlines())
                    .hasSizeLessThanOrEqualTo(6);
            assertThat(foot(drawn)).contains("chỉ vẽ 5 nơi một lần");
        }
    }

    private Comparison open(String query) {
        Map<String, List<String>> parts = Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> List.of(part[1])));
        return comparisons.compare(address.parse(parts).request());
    }

    private String key(String label) {
        return open(NUMBERS).subjects().stream()
                .filter(subject -> subject.label(Texts.VIETNAMESE).equals(label))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private Drawn drawn(Drawing kind, String query) {
        return draw(kind, open(query));
    }

    private Drawn draw(Drawing kind, Comparison comparison) {
        DrawingPage page = new DrawingPage(context, request -> {}, Texts.VIETNAMESE);
        return drawings.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow()
                .draw(comparison, page);
    }

    private <T extends ChartModel> T chart(Class<T> type, Drawing kind, String query) {
        return type.cast(Objects.requireNonNull(drawn(kind, query).chart()));
    }

    private static <T extends ChartModel> List<T> models(Drawn drawn, Class<T> type) {
        return components(drawn.body().get(), ApexChart.class).stream()
                .map(chart -> type.cast(chart.getModel()))
                .toList();
    }

    private static <T extends Component> List<T> components(Component root, Class<T> type) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(DrawingsTest::all))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(DrawingsTest::all));
    }

    private static String foot(Drawn drawn) {
        return drawn.foot().stream()
                .map(line -> line.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    private static List<Mark> row(ChartModel.Heatmap heat, String name) {
        return heat.rows().stream()
                .filter(row -> row.name().contains(name))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    /** The same people over and over, under keys of their own. */
    private static Comparison many(Comparison of, int count) {
        List<Compared> subjects = IntStream.range(0, count)
                .mapToObj(i -> again(of.subjects().get(i % of.subjects().size()), i))
                .toList();
        List<Line> lines = of.lines().stream().map(line -> many(line, count)).toList();
        Line former = of.former();
        return new Comparison(
                of.request(),
                subjects,
                0,
                lines,
                lines.getFirst(),
                former == null ? null : many(former, count),
                "",
                of.origins(),
                List.of());
    }

    private static Line many(Line line, int count) {
        List<ComparedCell> cells = IntStream.range(0, count)
                .mapToObj(i -> line.cells().get(i % line.cells().size()))
                .toList();
        return with(
                line,
                IntStream.range(0, count)
                        .mapToObj(i -> {
                            ComparedCell cell = cells.get(i);
                            return new ComparedCell(
                                    again(cell.subject(), i),
                                    cell.shown(),
                                    cell.applicable(),
                                    cell.asked(),
                                    cell.number(),
                                    cell.caveats());
                        })
                        .toList(),
                line.year(),
                line.periods());
    }

    private static Compared again(Compared subject, int i) {
        return new Compared(subject.key() + "-" + i, subject.agency(), subject.unit(), subject.tier());
    }

    /** The same with other lines, the last of which leads. */
    private static Comparison of(Comparison now, List<Line> lines) {
        return new Comparison(
                now.request(), now.subjects(), 0, lines, lines.getLast(), null, "", now.origins(), List.of());
    }

    private static Line sampled(Line line) {
        List<ComparedCell> cells = line.cells().stream()
                .map(cell -> new ComparedCell(
                        cell.subject(), cell.shown(), cell.applicable(), cell.asked(), null, Set.of(Caveat.SAMPLE)))
                .toList();
        return with(line, cells, line.year(), line.periods());
    }

    /** The lead a year earlier, with ten less unless {@code more} says otherwise; contradictions said nothing then. */
    private static Comparison withFormer(Comparison now, Map<String, Integer> more) {
        return withFormer(now, more, 1);
    }

    private static Comparison withFormer(Comparison now, Map<String, Integer> more, int years) {
        Line lead = Objects.requireNonNull(now.lead());
        Period period = before(lead.periods().getFirst(), years);
        List<ComparedCell> cells = lead.cells().stream()
                .map(cell -> {
                    BigDecimal number = cell.number();
                    if (number == null) {
                        return new ComparedCell(
                                cell.subject(), new Shown.Nothing(), true, cell.asked(), null, Set.of());
                    }
                    int add = more.getOrDefault(cell.subject().label(Texts.VIETNAMESE), -10);
                    BigDecimal value = number.add(BigDecimal.valueOf(add));
                    return new ComparedCell(
                            cell.subject(),
                            new Shown.Single(at(cell.figure().orElseThrow(), period, value)),
                            true,
                            cell.asked(),
                            value,
                            Set.of());
                })
                .toList();
        Line former = with(lead, cells, 2015 - years, List.of(period));
        return new Comparison(
                now.request(), now.subjects(), 0, now.lines(), lead, former, "", now.origins(), List.of());
    }

    private static Line with(Line line, List<ComparedCell> cells, @Nullable Integer year, List<Period> periods) {
        return new Line(
                line.indicator(),
                year,
                cells,
                line.tally(),
                line.caveats(),
                periods,
                line.distances(),
                line.baselines(),
                line.subtotals());
    }

    private static Period before(Period period, int years) {
        return new Period(
                period.id(),
                period.kind(),
                period.start().minusYears(years),
                period.end().minusYears(years),
                period.year() - years,
                period.label());
    }

    private static Figure at(Figure figure, Period period, BigDecimal value) {
        return new Figure(
                figure.observationId(),
                figure.subject(),
                figure.indicatorId(),
                figure.itemId(),
                period,
                figure.state(),
                figure.review(),
                value,
                null,
                null,
                null,
                null,
                null,
                null,
                value.toPlainString(),
                figure.measure(),
                figure.qualifier(),
                false,
                0,
                1,
                figure.statementId(),
                figure.documentId(),
                figure.section(),
                List.of());
    }
}
