package vn.chiso.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** What the roll-up promises, on whichever database. */
@Transactional
abstract class RollupContract {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FigureService figures;

    @Autowired
    private StandingFigures standing;

    @Autowired
    private Rollup rollup;

    @Autowired
    private RollupCheck check;

    @Autowired
    private TotalService totals;

    @Autowired
    private ObservationService observations;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private TerritoryService territory;

    @Test
    void budgetTasksAddUpTo7341Point4Million() {
        RollupCell cell = cell("P51", "budget_task_executed_money");
        assertThat(cell.sumValue()).isEqualByComparingTo("7341400000");
        assertThat(cell.withData()).isEqualTo(1);
    }

    @Test
    void dataCentreComponentsAreOneOfOneAgency() {
        RollupCell cell = cell("P51", "infra_dc_component_yn");
        assertThat(cell.withData()).isEqualTo(1);
        assertThat(cell.yes()).isEqualTo(1);
    }

    @Test
    void oneStopStaysThreeTiersThatNobodyAdds() {
        List<Figure> own = figures.ofUnits(List.of(unit("P38")), List.of(), List.of(), Years.of(2016)).stream()
                .filter(figure -> figure.indicatorId()
                        == indicator("onestop_agency_ratio").id())
                .toList();
        assertThat(own)
                .extracting(figure -> figure.subject().scope() + " "
                        + Objects.requireNonNull(figure.numerator()).toPlainString() + "/"
                        + Objects.requireNonNull(figure.denominator()).toPlainString())
                .containsExactlyInAnyOrder("so 7/21", "huyen 20/27", "xa 132/635");
        assertThat(totals.cells(List.of(unit("P38")), List.of(), List.of(), Years.of(2016), null))
                .noneMatch(cell ->
                        cell.indicatorId() == indicator("onestop_agency_ratio").id());
    }

    @Test
    void tenOfElevenAgenciesHaveEmailUseAndBoTrachIsInConflict() {
        RollupCell cell = cell("P44", "email_staff_use_ratio");
        assertThat(cell.expected()).isEqualTo(11);
        assertThat(cell.withData()).isEqualTo(10);
        assertThat(cell.conflict()).isEqualTo(1);
        assertThat(cell.min()).isEqualByComparingTo("20");
        assertThat(cell.max()).isEqualByComparingTo("80");
        assertThat(cell("D455", "email_staff_use_ratio").conflict()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4_000, 50_000})
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void afterRandomWritesTheMaintainedCellsAreThoseOfPlainRecomputation(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Long> editable = jdbc.sql("""
                        select o.id from observation o join subject s on s.id = o.subject_id
                        join indicator i on i.id = o.indicator_id
                        where s.kind = 'AGENCY' and o.derived = false and i.kind in ('PERCENT', 'COUNT', 'MONEY')
                        order by o.id""").query(Long.class).list();
        for (int i = 0; i < 25; i++) {
            long id = editable.get(random.nextInt(editable.size()));
            Figure figure = figures.byIds(List.of(id)).getFirst();
            boolean percent = catalogue.indicator(figure.indicatorId()).kind() == Kind.PERCENT;
            observations.enter(FigureEntry.over(
                    figure, Answer.Amount.of(BigDecimal.valueOf(random.nextInt(percent ? 101 : 5_000))), "thử"));
        }
        Map<String, String> maintained = cells();
        assertThat(maintained).isEqualTo(plain());
        // only the system itself makes everything anew
        new SignedIn(application).out();
        observations.rebuildRollup();
        assertThat(cells()).isEqualTo(maintained);
    }

    @Test
    void whatIsMadeAnewIsInEveryColumnWhatWasKeptWhileCorrectionsWait() {
        List<Long> corrected = jdbc.sql("""
                select o.id from observation o join subject s on s.id = o.subject_id
                where s.kind = 'AGENCY' and o.review = 'APPROVED' and o.standing = false order by o.id""").query(Long.class).list().subList(0, 20);
        standing.keep(corrected);
        jdbc.sql("update observation set review = 'SUBMITTED' where id in (:ids)")
                .param("ids", corrected.subList(0, 10))
                .update();
        jdbc.sql("update observation set review = 'DRAFT' where id in (:ids)")
                .param("ids", corrected.subList(10, 20))
                .update();
        rollup.refresh(figures.byIds(corrected).stream()
                .flatMap(figure -> Rollup.Cell.of(
                        new Slot(
                                figure.subject().id(),
                                figure.indicatorId(),
                                figure.itemId(),
                                figure.period().id()),
                        figure.subject().unitId()))
                .toList());
        assertThat(jdbc.sql("select count(distinct review_set) from rollup")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(check.agrees()).isTrue();
    }

    @Test
    void whatCommunesAnswerIsAddedUpWhenItIsRead() {
        Map<String, Integer> plain = new TreeMap<>();
        jdbc.sql("""
            select u.id || ' ' || o.indicator_id || ' ' || o.period_id as cell from observation o
            join subject s on s.id = o.subject_id and s.kind = 'AGENCY'
            join admin_unit u on u.id = s.unit_id and u.level = 'COMMUNE'
            where o.item_id = 1 and o.standing = false and o.review in ('SUBMITTED', 'APPROVED')
                  and o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE')\
            """).query(row -> {
            plain.merge(row.getString("cell"), 1, Integer::sum);
        });
        List<Long> communes = territory.all().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .map(Unit::id)
                .toList();
        Map<String, Integer> read = new TreeMap<>();
        totals.cells(communes, List.of(), List.of(), Years.between(null, null), null).stream()
                .filter(cell -> cell.withData() > 0)
                .forEach(cell -> read.put(
                        cell.unitId() + " " + cell.indicatorId() + " "
                                + cell.period().id(),
                        cell.withData()));
        assertThat(read).isNotEmpty().isEqualTo(plain);
        assertThat(totals.counts(communes, Years.between(null, null)).stream()
                        .mapToInt(FigureCount::count)
                        .sum())
                .isGreaterThanOrEqualTo(
                        plain.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(jdbc.sql("select count(*) from rollup r join admin_unit u on u.id = r.unit_id"
                                + " where u.level = 'COMMUNE'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** The additive parts of every cell, as text, by key. */
    private Map<String, String> cells() {
        Map<String, String> cells = new TreeMap<>();
        jdbc.sql("""
            select unit_id, indicator_id, item_id, period_id, tier, sum(with_data) as with_data,
                   sum(sum_value) as sum_value, sum(sum_numerator) as sum_numerator, min(min_value) as min_value,
                   max(max_value) as max_value, sum(yes_count) as yes_count, sum(conflict_count) as conflict_count
            from rollup where review_set in ('BOTH', 'SUBMITTED')
            group by unit_id, indicator_id, item_id, period_id, tier\
            """)
                .query((row, n) -> cells.put(
                        String.join(
                                " ",
                                row.getString("unit_id"),
                                row.getString("indicator_id"),
                                row.getString("item_id"),
                                row.getString("period_id"),
                                row.getString("tier")),
                        new Plain(
                                        row.getInt("with_data"),
                                        FigureRows.number(row, "sum_value"),
                                        FigureRows.number(row, "sum_numerator"),
                                        FigureRows.number(row, "min_value"),
                                        FigureRows.number(row, "max_value"),
                                        row.getInt("yes_count"),
                                        row.getInt("conflict_count"))
                                .toString()))
                .list();
        return cells;
    }

    private record Plain(
            int withData,
            @Nullable BigDecimal sum,
            @Nullable BigDecimal numerators,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            int yes,
            int conflicts) {}

    /** The same by adding up observations one by one, for every unit above the agency's that has cells. */
    private Map<String, String> plain() {
        record Seen(String key, Figure figure) {}
        List<Seen> seen = new ArrayList<>();
        Map<Long, String> tiers = new TreeMap<>();
        jdbc.sql("select id, tier from subject where kind = 'AGENCY'")
                .query((row, n) -> tiers.put(row.getLong("id"), row.getString("tier")))
                .list();
        List<Long> ids = jdbc.sql("select o.id from observation o join subject s on s.id = o.subject_id"
                        + " where s.kind = 'AGENCY'")
                .query(Long.class)
                .list();
        for (Figure figure : figures.byIds(ids)) {
            territory.path(territory.byId(figure.subject().unitId())).stream()
                    .filter(unit -> unit.level() != UnitLevel.COMMUNE)
                    .forEach(unit -> seen.add(new Seen(
                            String.join(
                                    " ",
                                    String.valueOf(unit.id()),
                                    String.valueOf(figure.indicatorId()),
                                    String.valueOf(figure.itemId()),
                                    String.valueOf(figure.period().id()),
                                    tiers.get(figure.subject().id())),
                            figure)));
        }
        Map<String, List<Figure>> byKey = new TreeMap<>();
        seen.forEach(
                one -> byKey.computeIfAbsent(one.key, key -> new ArrayList<>()).add(one.figure));
        Map<String, String> plain = new TreeMap<>();
        byKey.forEach((key, list) -> plain.put(key, plain(list).toString()));
        return plain;
    }

    private static Plain plain(List<Figure> list) {
        List<Figure> usable = list.stream().filter(f -> f.state().isUsable()).toList();
        return new Plain(
                (int) list.stream().filter(f -> f.state().isAnswer()).count(),
                sum(usable.stream().map(Figure::value).toList()),
                sum(usable.stream()
                        .filter(f -> f.denominator() != null)
                        .map(Figure::numerator)
                        .toList()),
                usable.stream()
                        .map(f -> f.low() == null ? f.value() : f.low())
                        .filter(Objects::nonNull)
                        .min(BigDecimal::compareTo)
                        .orElse(null),
                usable.stream()
                        .map(f -> f.high() == null ? f.value() : f.high())
                        .filter(Objects::nonNull)
                        .max(BigDecimal::compareTo)
                        .orElse(null),
                (int) usable.stream().filter(f -> Boolean.TRUE.equals(f.yes())).count(),
                (int) list.stream()
                        .filter(f -> f.state() == FigureState.CONFLICT)
                        .count());
    }

    private static @Nullable BigDecimal sum(List<@Nullable BigDecimal> numbers) {
        BigDecimal sum = numbers.stream()
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
        return sum == null ? null : strip(sum);
    }

    private static BigDecimal strip(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private RollupCell cell(String unitKey, String indicatorCode) {
        return totals.cells(List.of(unit(unitKey)), List.of(), List.of(), Years.latest(), null).stream()
                .filter(cell -> cell.indicatorId() == indicator(indicatorCode).id())
                .findFirst()
                .orElseThrow();
    }

    private long unit(String key) {
        return territory.byKey(key).orElseThrow().id();
    }

    private Indicator indicator(String code) {
        return catalogue.indicator(code).orElseThrow();
    }
}
