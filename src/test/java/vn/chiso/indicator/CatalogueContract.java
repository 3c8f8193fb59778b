package vn.chiso.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.SqlCounter;

/** Who defines indicators and how, on whichever database. */
@Import(SqlCounter.class)
@Transactional
abstract class CatalogueContract {

    private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);
    private static final String WITH_FIGURES = "email_staff_use_ratio";

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private GroupService groups;

    @Autowired
    private DimensionService dimensions;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OpenPages openPages;

    @Autowired
    private BeanFactory application;

    @BeforeEach
    void signIn() {
        as(Roles.ICT_DEPARTMENT, null);
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void onlyTheIctDepartmentOfTheNationOrAProvinceDefines() {
        as(Roles.ICT_DEPARTMENT, "P44");
        assertThat(indicators.mayDefine()).isTrue();
        groups.add(new NewGroup("one_more", "Một nhóm", "One group", 30));
        as(Roles.ICT_DEPARTMENT, "D455");
        nobodyWrites();
        for (String role : Roles.ALL) {
            if (!role.equals(Roles.ICT_DEPARTMENT)) {
                as(role, null);
                nobodyWrites();
            }
        }
        new SignedIn(application).out();
        assertThat(indicators.mayDefine()).isFalse();
    }

    private void nobodyWrites() {
        Indicator one = indicator(WITH_FIGURES);
        IndicatorGroup group = catalogue.groups().getFirst();
        DimensionType type = type("DEGREE");
        assertThat(indicators.mayDefine()).isFalse();
        denied(() -> indicators.add(fresh("brand_new")));
        denied(() -> indicators.change(one.id(), one.version(), one.asNew()));
        denied(() -> indicators.retire(one.id(), one.version(), NEW_YEAR));
        denied(() -> indicators.merge(one.id(), one.version(), one.id(), NEW_YEAR));
        denied(() -> indicators.delete(one.id(), one.version()));
        denied(() -> groups.add(new NewGroup("two", "Hai", "Two", 2)));
        denied(() -> groups.change(group.id(), 0, new NewGroup(group.code(), "Hai", "Two", 2)));
        denied(() -> groups.merge(group.id(), 0, group.id()));
        denied(() -> groups.delete(group.id(), 0));
        denied(() -> dimensions.add(new NewDimension("NEW", "Mới", "New", false, false, List.of())));
        denied(() -> dimensions.change(type.id(), 0, asNew(type)));
        denied(() -> dimensions.retire(type.id(), 0));
        denied(() -> dimensions.delete(type.id(), 0));
    }

    @Test
    void whatAnInstallationStartsWithFitsTheRules() {
        IndicatorRules rules = new IndicatorRules(catalogue);
        assertThat(catalogue.indicators())
                .hasSize(163)
                .allSatisfy(one -> assertThat(rules.problems(one.asNew(), one, true))
                        .as(one.code())
                        .isEmpty());
        DimensionRules ofTypes = new DimensionRules(catalogue);
        assertThat(catalogue.dimensionTypes())
                .hasSize(19)
                .allSatisfy(one -> assertThat(ofTypes.problems(asNew(one), one, dimensions.usedItemsOf(one.id())))
                        .as(one.code())
                        .isEmpty());
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        refused(fresh("Tỷ lệ"), Field.CODE, "code");
        refused(fresh("9th"), Field.CODE, "code");
        refused(fresh("a".repeat(61)), Field.CODE, "code");
        refused(fresh(WITH_FIGURES), Field.CODE, "code_taken");
        refused(fresh("one").named(new Names(" ", "One", "Một", "One")), Field.NAME_VI, "missing");
        refused(fresh("one").named(new Names("Một", "One", "M".repeat(61), "One")), Field.SHORT_VI, "too_long");
        refused(scaled(Kind.PERCENT, "máy", RollupRule.SUM_ND), Field.UNIT, "percent");
        refused(scaled(Kind.PERCENT, "%", RollupRule.SUM), Field.ROLLUP, "rollup");
        refused(scaled(Kind.PERCENT, "%", RollupRule.SUM_ND), Field.DENOMINATOR, "part");
        refused(scaled(Kind.COUNT, "", RollupRule.SUM), Field.UNIT, "missing");
        refused(scaled(Kind.MONEY, "USD", RollupRule.SUM_MONEY), Field.UNIT, "money");
        refused(scaled(Kind.YES_NO, "cái", RollupRule.COUNT_YES), Field.UNIT, "no_unit");
        refused(scaled(Kind.LEVEL, null, RollupRule.LATEST_LEVEL, "một mức"), Field.LEVELS, "levels");
        refused(scaled(Kind.LEVEL, null, RollupRule.LATEST_LEVEL, "thấp", "thấp"), Field.LEVELS, "level");
        refused(scaled(Kind.COUNT, "cái", RollupRule.SUM, "thấp", "cao"), Field.LEVELS, "no_levels");
        refused(askedOf(""), Field.APPLIES_TO, "applies_to");
        refused(askedOf("AX"), Field.APPLIES_TO, "applies_to");
        refused(edition(NEW_YEAR, NEW_YEAR, null), Field.VALID_TO, "dates");
        refused(edition(null, null, indicator(WITH_FIGURES).id()), Field.VALID_FROM, "from_missing");
        refused(edition(NEW_YEAR, null, -1L), Field.REPLACES, "unknown");
        assertThat(catalogue.indicators()).hasSize(163);
        for (String key : List.of("missing", "too_long", "code")) {
            assertThat(Texts.get("catalogue.refused." + key, Texts.ENGLISH, 5))
                    .isNotEqualTo(Texts.get("catalogue.refused." + key, Texts.VIETNAMESE, 5));
        }
    }

    @Test
    void namesAreKeptComposedAndWithoutSpaceAround() {
        Indicator added = indicators.add(
                fresh("composed").named(new Names(" Ty\u0309 le\u0323\u0302 ", "Ratio", "Tỷ lệ", "Ratio")));
        assertThat(added.nameVi()).isEqualTo("Tỷ lệ");
        assertThat(catalogue.search("ty le")).contains(added);
    }

    @Test
    void anIndicatorWithFiguresKeepsWhatItMeasures() {
        Indicator old = indicator(WITH_FIGURES);
        Scale other = new Scale(Kind.COUNT, "người", Direction.NONE, RollupRule.SUM, List.of());
        assertThatExceptionOfType(CatalogueRefused.class)
                .isThrownBy(() ->
                        indicators.change(old.id(), old.version(), old.asNew().measuredBy(other)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(CatalogueRefused.Problem::field, CatalogueRefused.Problem::key)
                        .containsExactlyInAnyOrder(
                                tuple(Field.KIND, "catalogue.refused.fixed"),
                                tuple(Field.UNIT, "catalogue.refused.fixed"),
                                tuple(Field.DIRECTION, "catalogue.refused.fixed"),
                                tuple(Field.ROLLUP, "catalogue.refused.fixed")));
        Names named = new Names("Tỷ lệ dùng thư công vụ", "Use of official e-mail", "Dùng thư", "E-mail use");
        Indicator now = indicators.change(old.id(), old.version(), old.asNew().named(named));
        assertThat(now.nameVi()).isEqualTo("Tỷ lệ dùng thư công vụ");
        assertThat(now.version()).isEqualTo(old.version() + 1);
        Indicator free = indicators.add(fresh("brand_new"));
        assertThat(indicators
                        .change(free.id(), 0, free.asNew().measuredBy(other))
                        .kind())
                .isEqualTo(Kind.COUNT);
    }

    @Test
    void aNewEditionFollowsTheOldOneWhichEndsTheDayItBegins() {
        Indicator old = indicator(WITH_FIGURES);
        long figures = indicators.usesOf(old.id()).getOrDefault(Use.FIGURES, 0L);
        Indicator next =
                indicators.add(old.asNew().as("email_staff_use_2", new Edition("2022", NEW_YEAR, null, old.id())));
        Indicator ended = catalogue.indicator(old.id());
        assertThat(ended.edition().validTo()).isEqualTo(NEW_YEAR);
        assertThat(ended.edition().isOverOn(NEW_YEAR)).isTrue();
        assertThat(ended.edition().isOverOn(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(new Lineage(catalogue).of(ended)).containsExactly(ended, next);
        assertThat(indicators.usesOf(old.id())).containsEntry(Use.FIGURES, figures);
        assertThat(indicators.usesOf(next.id())).isEmpty();
        refused(
                () -> indicators.change(
                        ended.id(),
                        ended.version(),
                        ended.asNew().as(ended.code(), new Edition("1", NEW_YEAR.plusYears(1), null, next.id()))),
                Field.REPLACES,
                "circle");
        assertThat(trail("indicator:" + old.code()))
                .containsExactly("indicator.retire valid_to:  > valid_to: 2022-01-01");
    }

    @Test
    void whatIsUsedIsRetiredAndWhatIsNotMayBeDeleted() {
        Indicator used = indicator(WITH_FIGURES);
        assertThat(indicators.usesOf(used.id())).containsKeys(Use.FIGURES);
        refused(() -> indicators.delete(used.id(), used.version()), null, "in_use");
        assertThat(indicators
                        .retire(used.id(), used.version(), NEW_YEAR)
                        .edition()
                        .validTo())
                .isEqualTo(NEW_YEAR);
        assertThat(indicators.usesOf(indicator("tthc_received_online_count").id()))
                .containsKey(Use.CHECKS);
        assertThat(indicators.usesOf(indicator("egov_completion_ratio").id()))
                .containsKeys(Use.INDICATORS, Use.TARGETS);
        Indicator fresh = indicators.add(fresh("brand_new"));
        indicators.delete(fresh.id(), fresh.version());
        assertThat(catalogue.indicator("brand_new")).isEmpty();
        assertThat(trail("indicator:brand_new"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("indicator.delete code: brand_new");
    }

    @Test
    void indicatorsOfOneKindMayGoOnInOneWhileTheirFiguresStay() {
        Indicator first = indicator("email_staff_account_ratio");
        Indicator into = indicator(WITH_FIGURES);
        long figures = count("observation", first);
        Indicator merged = indicators.merge(first.id(), first.version(), into.id(), NEW_YEAR);
        assertThat(merged.continuedById()).isEqualTo(into.id());
        assertThat(merged.edition().validTo()).isEqualTo(NEW_YEAR);
        assertThat(count("observation", first)).isEqualTo(figures).isPositive();
        assertThat(new Lineage(catalogue).of(into)).contains(merged);
        refused(
                () -> indicators.merge(
                        into.id(), into.version(), indicator("sec_firewall_yn").id(), NEW_YEAR),
                Field.REPLACES,
                "merge_kind");
        refused(() -> indicators.merge(into.id(), into.version(), into.id(), NEW_YEAR), Field.REPLACES, "itself");
        refused(() -> indicators.merge(into.id(), into.version(), first.id(), NEW_YEAR), Field.REPLACES, "over");
        refused(
                () -> indicators.merge(into.id(), into.version(), first.id(), NEW_YEAR.minusYears(1)),
                Field.REPLACES,
                "circle");
        Indicator again =
                indicators.change(merged.id(), merged.version(), merged.asNew().as(merged.code(), Edition.FIRST));
        assertThat(again.continuedById()).isNull();
    }

    @Test
    void whoWasOvertakenChangesNothing() {
        Indicator seen = indicator(WITH_FIGURES);
        indicators.change(
                seen.id(), seen.version(), seen.asNew().named(new Names("Tên khác", "Other", "Khác", "Other")));
        refused(() -> indicators.change(seen.id(), seen.version(), seen.asNew()), null, "overtaken");
        refused(() -> indicators.retire(seen.id(), seen.version(), NEW_YEAR), null, "overtaken");
        refused(() -> indicators.delete(seen.id(), seen.version()), null, "overtaken");
        assertThat(indicator(WITH_FIGURES).nameVi()).isEqualTo("Tên khác");
        refused(() -> indicators.delete(-1, 0), null, "gone");
    }

    @Test
    void groupsAreMergedWithTheirIndicators() {
        IndicatorGroup covid = catalogue.group("covid").orElseThrow();
        IndicatorGroup into = catalogue.group("ung_dung").orElseThrow();
        int both = catalogue.indicatorsOf(covid).size()
                + catalogue.indicatorsOf(into).size();
        refused(() -> groups.merge(covid.id(), covid.version(), covid.id()), Field.GROUP, "itself");
        IndicatorGroup merged = groups.merge(covid.id(), covid.version(), into.id());
        assertThat(merged.isRetired()).isTrue();
        assertThat(catalogue.indicatorsOf(into)).hasSize(both);
        assertThat(catalogue.groups()).doesNotContain(merged).hasSize(17);
        assertThat(catalogue.group("covid")).as("old links").contains(into);
        refused(() -> groups.delete(into.id(), into.version()), null, "in_use");
        refused(
                () -> groups.change(covid.id(), covid.version(), new NewGroup("covid", "C", "C", 1)),
                null,
                "overtaken");
        IndicatorGroup fresh = groups.add(new NewGroup("fresh", "Nhóm mới", "New group", 40));
        refused(() -> groups.add(new NewGroup("fresh", "", "x", 0)), Field.CODE, "code_taken");
        IndicatorGroup named = groups.change(fresh.id(), 0, new NewGroup("fresh", "Nhóm", "Group", 41));
        groups.delete(named.id(), named.version());
        assertThat(catalogue.group("fresh")).isEmpty();
        assertThat(trail("indicator_group:covid"))
                .singleElement()
                .asString()
                .startsWith("indicator_group.merge group:  · valid_to:  · items: covid_")
                .contains(" > group: ung_dung · valid_to: 20")
                .endsWith(" · items: ");
    }

    @Test
    void whatFiguresAreBrokenDownByKeepsItsMeaning() {
        DimensionType task = type("BUDGET_TASK");
        NewDimension same = asNew(task);
        List<NewDimension.Item> fewer = same.items().subList(1, same.items().size());
        refused(() -> dimensions.change(task.id(), 0, with(same, false, fewer)), Field.DISJOINT, "fixed");
        refused(() -> dimensions.change(task.id(), 0, with(same, true, fewer)), Field.ITEMS, "item_parent");
        List<NewDimension.Item> more = new ArrayList<>(same.items());
        more.add(new NewDimension.Item(null, "9. Khác", "9. Khác", "9. Other", "", false));
        refused(() -> dimensions.change(task.id(), 0, with(same, true, more)), Field.ITEMS, "items_complete");
        refused(() -> dimensions.delete(task.id(), 0), null, "in_use");
        assertThat(dimensions.retire(task.id(), 0).isRetired()).isTrue();
        refused(
                new NewIndicator(
                        "of_task",
                        catalogue.groups().getFirst().id(),
                        1,
                        fresh("x").names(),
                        fresh("x").definition(),
                        fresh("x").scale(),
                        "A",
                        task.id(),
                        null,
                        false,
                        false,
                        Edition.FIRST),
                Field.DIMENSION,
                "dimension");
        DimensionType firewall = type("FIREWALL");
        List<NewDimension.Item> both = new ArrayList<>(asNew(firewall).items());
        both.add(new NewDimension.Item(null, "phần cứng", "Phần cứng", "Hardware", "", false));
        dimensions.change(firewall.id(), 0, with(asNew(firewall), false, both));
        assertThat(catalogue.itemsOf(firewall.id()))
                .extracting(DimensionItem::label)
                .endsWith("phần cứng")
                .hasSize(2);
    }

    @Test
    void itemsThatNothingStandsOnComeAndGo() {
        List<NewDimension.Item> items = List.of(
                new NewDimension.Item(null, "a", "A", "A", "", false),
                new NewDimension.Item(null, "a1", "A1", "A1", "a", false),
                new NewDimension.Item(null, "b", "B", "B", "", true));
        refused(
                () -> dimensions.add(new NewDimension("kenh", "Kênh", "Channel", true, true, items)),
                Field.CODE,
                "type_code");
        refused(
                () -> dimensions.add(new NewDimension("CHANNEL", "Kênh", "Channel", true, true, items.subList(1, 3))),
                Field.ITEMS,
                "item_parent");
        DimensionType added = dimensions.add(new NewDimension("CHANNEL", "Kênh", "Channel", true, true, items));
        assertThat(catalogue.itemsOf(added.id()).stream().filter(catalogue::isLeaf))
                .extracting(DimensionItem::label)
                .containsExactly("a1");
        List<NewDimension.Item> kept = asNew(added).items().subList(2, 3);
        DimensionType changed = dimensions.change(added.id(), 0, with(asNew(added), true, kept));
        assertThat(catalogue.itemsOf(added.id()))
                .extracting(DimensionItem::label)
                .containsExactly("b");
        dimensions.delete(changed.id(), changed.version());
        assertThat(catalogue.dimensionTypes()).hasSize(19);
        assertThat(trail("dimension:CHANNEL")).hasSize(3);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void everybodyElseSeesAChangeOnceItIsCommittedAndNeverOneThatIsNot() {
        List<Boolean> told = new ArrayList<>();
        Runnable unregister = openPages.register(() -> told.add(isKnown("passing")));
        try {
            transaction.executeWithoutResult(status -> {
                groups.add(new NewGroup("passing", "Nhóm", "Group", 50));
                assertThat(isKnown("passing")).as("who writes").isTrue();
                assertThat(CompletableFuture.supplyAsync(() -> isKnown("passing"))
                                .join())
                        .as("everybody else")
                        .isFalse();
                status.setRollbackOnly();
            });
            assertThat(isKnown("passing")).isFalse();
            assertThat(told).isEmpty();
            IndicatorGroup group = groups.add(new NewGroup("passing", "Nhóm", "Group", 50));
            assertThat(CompletableFuture.supplyAsync(() -> isKnown("passing")).join())
                    .isTrue();
            groups.delete(group.id(), group.version());
            assertThat(told).containsExactly(true, false);
        } finally {
            unregister.run();
        }
    }

    private boolean isKnown(String group) {
        return catalogue.group(group).isPresent();
    }

    private void as(String role, @Nullable String unit) {
        Long unitId = unit == null ? null : territory.byKey(unit).orElseThrow().id();
        Long agencyId = Roles.OF_AGENCIES.contains(role) ? 1L : null;
        new SignedIn(application).as(new NewAccount("someone", "Ai đó", role, agencyId, unitId, true));
    }

    private NewIndicator fresh(String code) {
        return new NewIndicator(
                code,
                catalogue.groups().getFirst().id(),
                99,
                new Names("Số máy quét", "Scanners", "Máy quét", "Scanners"),
                new Definition("số máy quét đang dùng", null, null, null),
                new Scale(Kind.COUNT, "máy", Direction.UP, RollupRule.SUM, List.of()),
                "AD",
                null,
                null,
                false,
                false,
                Edition.FIRST);
    }

    private NewIndicator scaled(Kind kind, @Nullable String unit, RollupRule rollup, String... levels) {
        return fresh("one").measuredBy(new Scale(kind, unit, Direction.UP, rollup, List.of(levels)));
    }

    private NewIndicator edition(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Long replaces) {
        return fresh("one").as("one", new Edition("2", from, to, replaces));
    }

    private NewIndicator askedOf(String letters) {
        NewIndicator one = fresh("one");
        return new NewIndicator(
                one.code(),
                one.groupId(),
                1,
                one.names(),
                one.definition(),
                one.scale(),
                letters,
                null,
                null,
                false,
                false,
                Edition.FIRST);
    }

    private NewDimension asNew(DimensionType type) {
        return NewDimension.of(type, catalogue);
    }

    private static NewDimension with(NewDimension one, boolean addsUp, List<NewDimension.Item> items) {
        return new NewDimension(one.code(), one.nameVi(), one.nameEn(), addsUp, addsUp, items);
    }

    private Indicator indicator(String code) {
        return catalogue.indicator(code).orElseThrow();
    }

    private DimensionType type(String code) {
        return catalogue.dimensionTypes().stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private long count(String table, Indicator indicator) {
        return jdbc.sql("select count(*) from " + table + " where indicator_id = ?")
                .param(indicator.id())
                .query(Long.class)
                .single();
    }

    private List<String> trail(String subject) {
        return jdbc
                .sql("select action || ' ' || coalesce(old_value, '') || ' > ' || coalesce(new_value, '')"
                        + " from audit_event where subject = ? order by id")
                .param(subject)
                .query(String.class)
                .list()
                .stream()
                .map(line -> line.replace(" null", ""))
                .toList();
    }

    private void refused(NewIndicator wanted, Field field, String reason) {
        refused(() -> indicators.add(wanted), field, reason);
    }

    private static void refused(ThrowingCallable act, @Nullable Field field, String reason) {
        assertThatExceptionOfType(CatalogueRefused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(CatalogueRefused.Problem::field, CatalogueRefused.Problem::key)
                        .contains(tuple(field, "catalogue.refused." + reason)));
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
