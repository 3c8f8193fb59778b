package vn.chiso.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyDetails;
import vn.chiso.agency.AgencyField;
import vn.chiso.agency.AgencyReform;
import vn.chiso.agency.AgencyRefused;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.TotalService;
import vn.chiso.observation.Years;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.Reform;
import vn.chiso.territory.Reform.Heir;
import vn.chiso.territory.Reform.Kind;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitDetails;
import vn.chiso.territory.UnitField;
import vn.chiso.territory.UnitLevel;
import vn.chiso.territory.UnitRefused;

/** What becomes of units and agencies in the hands of those who keep them, on whichever database. Each test works with
 * units and agencies of its own: what is committed stays. */
abstract class RegisterContract {

    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger(10_000);

    @Autowired
    private UnitRegister units;

    @Autowired
    private AgencyRegister register;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private ObservationService observations;

    @Autowired
    private FigureService figures;

    @Autowired
    private TotalService totals;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OpenPages pages;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private BeanFactory application;

    private final int number = NUMBER.incrementAndGet();

    @BeforeEach
    void anAdministrator() {
        as(Roles.ADMINISTRATOR, null);
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void aFigureOfANewCommuneReachesItsProvince() {
        Unit province = unit("P38");
        Unit commune = units.add(commune("Hạc Thành " + number, province));
        assertThat(territory.path(commune)).extracting(Unit::key).containsExactly("VN", "P38", commune.key());
        assertThat(territory.childrenOn(province.id(), TWO_LEVELS)).contains(commune);
        assertThat(ancestors(commune))
                .containsExactlyInAnyOrder(
                        commune.id(), province.id(), territory.nation().id());

        as(Roles.ICT_DEPARTMENT, province.id());
        Agency committee = register.add(agency("UBND xã Hạc Thành " + number, commune, AgencyType.UBND_XA));
        enter(committee, 7);
        assertThat(cells(commune.id())).isEqualTo(7);
        assertThat(cells(province.id())).isEqualTo(7 + otherStaff());
    }

    @Test
    void aMergedAgencyKeepsItsFiguresAndItsSuccessorItsNames() {
        Unit province = unit("P40");
        Agency old = register.add(agency("Sở Thông tin " + number, province, AgencyType.SO_BAN_NGANH));
        Agency next = register.add(agency("Sở Khoa học " + number, province, AgencyType.SO_BAN_NGANH));
        enter(old, 5);
        register.reform(merge(old, next));
        assertThat(agencies.byId(old.id()).validTo()).isEqualTo(LATER);
        assertThat(figuresOf(old)).hasSize(1);
        assertThat(figuresOf(next)).isEmpty();
        assertThat(agencies.aliases(next.id())).contains("Sở Thông tin " + number);
        assertThat(agencies.successionsTo(next.id())).singleElement().satisfies(one -> {
            assertThat(one.predecessorId()).isEqualTo(old.id());
            assertThat(one.legalBasis()).isEqualTo("Nghị quyết 1");
        });
        assertThat(agencies.successionsOf(old.id())).hasSize(1);
        assertThat(register.find(filter("thong tin " + number, false)))
                .extracting(Agency::id)
                .containsExactly(next.id());
        assertThat(register.find(filter("thong tin " + number, true)))
                .extracting(Agency::id)
                .containsExactlyInAnyOrder(old.id(), next.id());
        assertThat(trail("agency:" + old.key()))
                .contains("agency.merge Sở Thông tin " + number + " → " + next.key() + " (2026-03-01 · Nghị quyết 1)");
    }

    @Test
    void anAgencyIsRenamedAndAbolished() {
        Agency old = register.add(agency("Ban Quản lý " + number, unit("P42"), AgencyType.SO_BAN_NGANH));
        Agency renamed = register.reform(new AgencyReform(
                        Kind.RENAME,
                        LATER,
                        List.of(old.id()),
                        List.of(),
                        List.of(agency("Ban Phát triển " + number, unit("P42"), AgencyType.SO_BAN_NGANH)),
                        false,
                        null))
                .successors()
                .getFirst();
        Agency now = agencies.byId(renamed.id());
        assertThat(now.validFrom()).isEqualTo(LATER);
        assertThat(agencies.aliases(now.id())).containsExactly("Ban Quản lý " + number);
        register.reform(new AgencyReform(
                Kind.ABOLISH, LATER.plusYears(1), List.of(now.id()), List.of(), List.of(), false, null));
        assertThat(agencies.byId(now.id()).validTo()).isEqualTo(LATER.plusYears(1));
    }

    @Test
    void reformsOfAgenciesThatCannotHaveHappenedAreRefused() {
        Unit province = unit("P66.2025");
        Agency first = register.add(agency("Sở A " + number, province, AgencyType.SO_BAN_NGANH));
        Agency second = register.add(agency("Sở B " + number, province, AgencyType.SO_BAN_NGANH));
        refusedAgency("itself", () -> register.reform(merge(first, first)));
        register.reform(merge(first, second));
        refusedAgency(
                "not_in_force",
                () -> register.reform(new AgencyReform(
                        Kind.MERGE,
                        LATER.plusDays(1),
                        List.of(second.id()),
                        List.of(first.id()),
                        List.of(),
                        false,
                        null)));
        refusedAgency(
                "ended",
                () -> register.reform(new AgencyReform(
                        Kind.ABOLISH, LATER.plusDays(1), List.of(first.id()), List.of(), List.of(), false, null)));
        AgencyDetails early = register.details(agencies.byId(first.id()));
        refusedAgency(
                "succession",
                () -> register.change(
                        first.id(),
                        agencies.byId(first.id()).version(),
                        new AgencyDetails(
                                early.name(), "", null, early.type(), early.unitId(), null, null, null, List.of())));
    }

    @Test
    void namesAreUniqueWithinAUnitWithoutRegardToMarks() {
        Unit province = unit("P20");
        AgencyDetails office = agency("Văn phòng " + number, province, AgencyType.VP_UBND_TINH);
        Agency stored = register.add(office);
        AgencyRefused taken = refusedAgency(
                "name_taken", () -> register.add(agency("VAN PHONG " + number, province, AgencyType.SO_BAN_NGANH)));
        assertThat(taken.field()).isEqualTo(AgencyField.NAME);
        assertThat(taken.in(Texts.VIETNAMESE)).contains("Văn phòng " + number);
        AgencyDetails other = new AgencyDetails(
                "Sở Nội vụ " + number,
                "",
                null,
                AgencyType.SO_BAN_NGANH,
                province.id(),
                null,
                null,
                null,
                List.of("van phong " + number));
        assertThat(refusedAgency("name_taken", () -> register.add(other)).field())
                .isEqualTo(AgencyField.ALIASES);
        register.add(agency("Văn phòng " + number, unit("P22"), AgencyType.VP_UBND_TINH));
        Agency renamed = register.change(
                stored.id(),
                stored.version(),
                new AgencyDetails(
                        office.name(),
                        "VP",
                        null,
                        office.type(),
                        province.id(),
                        null,
                        null,
                        null,
                        List.of("Va\u0306n pho\u0300ng cu\u0303 " + number, "van phong cu " + number, office.name())));
        assertThat(agencies.aliases(renamed.id())).containsExactly("Văn phòng cũ " + number);
    }

    @Test
    void anAgencyWithFiguresKeepsItsUnitAndTierAndIsRetired() {
        Agency agency = register.add(agency("Sở Y tế " + number, unit("P12"), AgencyType.SO_BAN_NGANH));
        enter(agency, 3);
        AgencyDetails now = register.details(agency);
        assertThat(refusedAgency(
                                "in_use",
                                () -> register.change(agency.id(), agency.version(), in(now, unit("P11"), now.type())))
                        .field())
                .isEqualTo(AgencyField.UNIT);
        assertThat(refusedAgency(
                                "in_use",
                                () -> register.change(
                                        agency.id(), agency.version(), in(now, unit("P12"), AgencyType.UBND_XA)))
                        .field())
                .isEqualTo(AgencyField.TYPE);
        register.change(
                agency.id(),
                agency.version(),
                new AgencyDetails(
                        now.name(),
                        now.shortName(),
                        null,
                        now.type(),
                        now.unitId(),
                        null,
                        null,
                        LocalDate.of(2025, 1, 1),
                        List.of()));
        assertThat(register.find(filter("so y te " + number, false))).isEmpty();
        assertThat(figuresOf(agency)).hasSize(1);
    }

    @Test
    void noAgencyIsPartOfItselfAndWhoWasOvertakenChangesNothing() {
        Unit province = unit("P14");
        Agency office = register.add(agency("Văn phòng " + number, province, AgencyType.VP_UBND_TINH));
        AgencyDetails part = new AgencyDetails(
                "Trung tâm " + number,
                "",
                null,
                AgencyType.DON_VI_SU_NGHIEP,
                province.id(),
                office.id(),
                null,
                null,
                List.of());
        Agency centre = register.add(part);
        AgencyDetails round = new AgencyDetails(
                office.name(), "", null, office.type(), province.id(), centre.id(), null, null, List.of());
        refusedAgency("parent_cycle", () -> register.change(office.id(), office.version(), round));
        register.change(centre.id(), centre.version(), in(part, province, AgencyType.DON_VI_SU_NGHIEP));
        assertThatExceptionOfType(AgencyRefused.class)
                .isThrownBy(() -> register.change(centre.id(), centre.version(), part))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(AgencyRefused.OVERTAKEN));
        refusedAgency(
                "parts",
                () -> register.reform(new AgencyReform(
                        Kind.ABOLISH, LATER, List.of(partOf(office, province)), List.of(), List.of(), false, null)));
    }

    @Test
    void theIctDepartmentKeepsAgenciesOfItsOwnTerritoryOnly() {
        Unit own = unit("P38");
        Agency foreign = agencies.byKey("P44:so-tu-phap").orElseThrow();
        as(Roles.ICT_DEPARTMENT, own.id());
        Agency mine = register.add(agency("Sở Dân tộc " + number, own, AgencyType.SO_BAN_NGANH));
        assertThat(register.find(AgencyFilter.ALL))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(territory.withAllBelow(own.id())).contains(one.unitId()));
        denied(() -> register.add(agency("Sở Lạ " + number, unit("P44"), AgencyType.SO_BAN_NGANH)));
        denied(() -> register.change(foreign.id(), foreign.version(), register.details(foreign)));
        denied(() -> register.change(mine.id(), mine.version(), in(register.details(mine), unit("P44"), mine.type())));
        denied(() -> register.inUse(foreign.id()));
        denied(() -> register.reform(merge(mine, foreign)));
        denied(() -> register.reform(merge(foreign, mine)));
        denied(() -> units.add(commune("Lạ " + number, own)));
        denied(() -> units.correct(own.id(), own.version(), UnitDetails.of(own), "thử"));
        denied(() -> units.reform(new Reform(Kind.ABOLISH, LATER, List.of(own.id()), List.of(), false, false, null)));
        // the departments of a province that was merged are left to the one that took over
        as(Roles.ICT_DEPARTMENT, unit("P44.2025").id());
        assertThat(register.find(filter("tu phap", true))).contains(foreign);
    }

    @Test
    void nobodyElseKeepsTheRegisters() {
        for (String role : List.of(Roles.LEADER, Roles.AGENCY_HEAD, Roles.AGENCY_STAFF, Roles.INSPECTION_TEAM)) {
            as(role, null);
            denied(() -> register.find(AgencyFilter.ALL));
            denied(() -> register.add(agency("Sở " + number, unit("P38"), AgencyType.SO_BAN_NGANH)));
            denied(() -> units.add(commune("Xã " + number, unit("P38"))));
        }
    }

    @Test
    void readersSeeAChangeAfterItsCommitOnly() {
        AtomicInteger told = new AtomicInteger();
        Runnable leave = pages.register(told::incrementAndGet);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        UnitDetails planned = commune("Chưa có " + number, unit("P38"));
        transaction.executeWithoutResult(status -> {
            Unit added = units.add(planned);
            Agency agency = agencies.byKey("P38:vp-ubnd").orElseThrow();
            register.change(agency.id(), agency.version(), in(register.details(agency), unit("P38"), agency.type()));
            assertThat(territory.byKey(added.key())).isEmpty();
            status.setRollbackOnly();
        });
        assertThat(told).hasValue(0);
        assertThat(territory.search("Chưa có " + number, LATER, 9)).isEmpty();
        assertThat(trail("unit:C" + number)).isEmpty();
        units.add(planned);
        assertThat(territory.search("chua co " + number, LATER, 9)).hasSize(1);
        assertThat(told).hasValue(1);
        leave.run();
    }

    @Test
    void twoCommunesBecomeOneAndTheirFiguresStayTheirs() {
        Unit province = unit("P40");
        Unit first = units.add(commune("Một " + number, province));
        Unit second = units.add(commune("Hai " + number, province));
        Agency committee = register.add(agency("UBND xã Một " + number, first, AgencyType.UBND_XA));
        enter(committee, 4);
        Reform.Outcome outcome = units.reform(new Reform(
                Kind.MERGE,
                LATER,
                List.of(first.id(), second.id()),
                List.of(Heir.of(commune("Mới", number, first.code(), province), null)),
                false,
                false,
                "Nghị quyết 2"));
        Unit next = territory.byId(outcome.successors().getFirst().id());
        assertThat(next.validFrom()).isEqualTo(LATER);
        assertThat(next.key()).isEqualTo("C" + first.code() + ".2026");
        assertThat(territory.byId(first.id()).validTo()).isEqualTo(LATER);
        assertThat(territory.predecessorsOf(next.id()))
                .extracting(Unit::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(territory.childrenOn(province.id(), LATER)).contains(next).doesNotContain(first, second);
        assertThat(cells(first.id())).isEqualTo(4);
        assertThat(units.agenciesLeft(territory.byId(first.id()))).isEqualTo(1);
        assertThat(trail("unit:" + first.key())).anyMatch(line -> line.startsWith("unit.merge"));
        refusedUnit(
                "itself",
                UnitField.SUCCESSORS,
                () -> units.reform(new Reform(
                        Kind.MERGE,
                        LATER.plusDays(1),
                        List.of(next.id()),
                        List.of(Heir.existing(next.id(), null)),
                        false,
                        false,
                        null)));
        refusedUnit(
                "ended",
                UnitField.DAY,
                () -> units.reform(new Reform(
                        Kind.ABOLISH, LATER.plusDays(1), List.of(first.id()), List.of(), false, false, null)));
    }

    @Test
    void aSplitMayLeaveTheOldUnitInForceAndGiveShares() {
        Unit province = unit("P42");
        Unit old = units.add(commune("Lớn " + number, province));
        Unit part = units.reform(new Reform(
                        Kind.SPLIT,
                        LATER,
                        List.of(old.id()),
                        List.of(Heir.of(commune("Nhỏ " + number, province), new BigDecimal("0.25"))),
                        true,
                        false,
                        null))
                .successors()
                .getFirst();
        assertThat(territory.byId(old.id()).validTo()).isNull();
        assertThat(territory.successionsTo(part.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.share()).isEqualByComparingTo("0.25"));
        refusedUnit(
                "cycle",
                UnitField.SUCCESSORS,
                () -> units.reform(new Reform(
                        Kind.MERGE,
                        LATER.plusDays(1),
                        List.of(part.id()),
                        List.of(Heir.existing(old.id(), null)),
                        false,
                        false,
                        null)));
        refusedUnit(
                "shares_sum",
                UnitField.SUCCESSORS,
                () -> units.reform(new Reform(
                        Kind.SPLIT,
                        LATER.plusDays(1),
                        List.of(old.id()),
                        List.of(
                                Heir.of(commune("A " + number, province), new BigDecimal("0.6")),
                                Heir.of(commune("B " + number, province), new BigDecimal("0.6"))),
                        false,
                        false,
                        null)));
    }

    @Test
    void noUnitIsLeftWithoutOneAboveIt() {
        Unit nation = territory.nation();
        Unit province = units.add(new UnitDetails(
                String.valueOf(number),
                UnitLevel.PROVINCE,
                "tỉnh",
                "Tỉnh " + number,
                nation.id(),
                TWO_LEVELS,
                null,
                null));
        Unit commune = units.add(commune("Giữa " + number, province));
        UnitDetails renamed = new UnitDetails(
                province.code(),
                UnitLevel.PROVINCE,
                "thành phố trực thuộc trung ương",
                province.name(),
                nation.id(),
                null,
                null,
                null);
        UnitRefused left = refusedUnit(
                "left_behind",
                UnitField.WHOLE,
                () -> units.reform(new Reform(
                        Kind.RENAME,
                        LATER,
                        List.of(province.id()),
                        List.of(Heir.of(renamed, null)),
                        false,
                        false,
                        null)));
        assertThat(left.in(Texts.ENGLISH)).contains("xã Giữa " + number);
        Reform.Outcome outcome = units.reform(new Reform(
                Kind.RENAME, LATER, List.of(province.id()), List.of(Heir.of(renamed, null)), false, true, null));
        assertThat(outcome.movedAlong()).isEqualTo(1);
        Unit now = territory.byId(outcome.successors().getFirst().id());
        assertThat(territory.childrenOn(now.id(), LATER)).singleElement().satisfies(moved -> {
            assertThat(moved.code()).isEqualTo(commune.code());
            assertThat(ancestors(moved)).containsExactlyInAnyOrder(moved.id(), now.id(), nation.id());
            assertThat(territory.successionsTo(moved.id()))
                    .singleElement()
                    .satisfies(one -> assertThat(one.kind()).isEqualTo("MOVE"));
        });
        assertThat(territory.byId(commune.id()).validTo()).isEqualTo(LATER);
    }

    @Test
    void aCommuneThatGoesToAnotherProvinceLeavesItsFiguresWhereTheyWereWritten() {
        Unit before = unit("P40");
        Unit after = unit("P04");
        Unit commune = units.add(commune("Đi " + number, before));
        Agency committee = register.add(agency("UBND xã Đi " + number, commune, AgencyType.UBND_XA));
        enter(committee, 4);
        Reform.Outcome outcome = units.reform(new Reform(
                Kind.MOVE,
                LATER,
                List.of(commune.id()),
                List.of(Heir.of(UnitDetails.of(commune).movedTo(after.id(), LATER, null), null)),
                false,
                false,
                null));
        Agency next = register.add(agency(
                "UBND xã Đi " + number + " mới",
                territory.byId(outcome.successors().getFirst().id()),
                AgencyType.UBND_XA));
        enter(next, 5);
        assertThat(provinces(committee)).containsExactly(before.id());
        assertThat(provinces(next)).containsExactly(after.id());
    }

    @Test
    void whatDoesNotFitAmongTheUnitsIsRefusedAtItsField() {
        Unit province = unit("P38");
        Unit commune = units.add(commune("Có " + number, province));
        UnitDetails free = commune("Khác " + number, province);
        refusedUnit("code_taken", UnitField.CODE, () -> units.add(commune("Khác", number, commune.code(), province)));
        refusedUnit("name_taken", UnitField.NAME, () -> units.add(commune("Có " + number, province)));
        refusedUnit("code", UnitField.CODE, () -> units.add(commune("Khác", number, "x1", province)));
        refusedUnit("two_levels", UnitField.VALID_FROM, () -> units.add(dated(free, LocalDate.of(2020, 1, 1), null)));
        refusedUnit("order", UnitField.VALID_TO, () -> units.add(dated(free, LATER, LATER)));
        refusedUnit(
                "level_parent",
                UnitField.PARENT,
                () -> units.add(new UnitDetails(
                        free.code(), UnitLevel.COMMUNE, "xã", "Khác", commune.id(), TWO_LEVELS, null, null)));
        refusedUnit(
                "outside_parent",
                UnitField.VALID_TO,
                () -> units.add(new UnitDetails(
                        free.code(),
                        UnitLevel.COMMUNE,
                        "xã",
                        "Khác",
                        unit("D455").id(),
                        LocalDate.of(2020, 1, 1),
                        null,
                        null)));
        refusedUnit(
                "no_districts",
                UnitField.VALID_TO,
                () -> units.add(
                        new UnitDetails("995", UnitLevel.DISTRICT, "huyện", "Khác", province.id(), null, null, null)));
        refusedUnit(
                "level_differs",
                UnitField.PREDECESSORS,
                () -> units.reform(new Reform(
                        Kind.MERGE,
                        LATER,
                        List.of(commune.id(), unit("P40").id()),
                        List.of(Heir.of(free, null)),
                        false,
                        false,
                        null)));
        refusedUnit(
                "before_start",
                UnitField.DAY,
                () -> units.reform(
                        new Reform(Kind.ABOLISH, TWO_LEVELS, List.of(commune.id()), List.of(), false, false, null)));
        units.correct(
                commune.id(), commune.version(), dated(UnitDetails.of(commune), TWO_LEVELS, LATER.plusYears(1)), "thử");
        refusedUnit(
                "still_in_force",
                UnitField.DAY,
                () -> units.reform(
                        new Reform(Kind.ABOLISH, LATER, List.of(commune.id()), List.of(), false, false, null)));
    }

    @Test
    void aTypingErrorIsCorrectedWithAReasonAndAPlaceOnlyWithoutFigures() {
        Unit wrong = units.add(commune("Sia " + number, unit("P40")));
        UnitDetails right = new UnitDetails(
                wrong.code(),
                UnitLevel.COMMUNE,
                "phường",
                "Sai " + number,
                unit("P42").id(),
                TWO_LEVELS,
                null,
                "NQ 3");
        refusedUnit("reason", UnitField.REASON, () -> units.correct(wrong.id(), wrong.version(), right, " "));
        Unit now = units.correct(wrong.id(), wrong.version(), right, "gõ nhầm");
        assertThat(ancestors(now))
                .containsExactlyInAnyOrder(
                        now.id(), unit("P42").id(), territory.nation().id());
        assertThat(trail("unit:" + wrong.key()))
                .last()
                .asString()
                .contains("Sia " + number)
                .contains("Sai " + number)
                .contains("gõ nhầm");
        refusedUnit("overtaken", UnitField.WHOLE, () -> units.correct(wrong.id(), wrong.version(), right, "lần nữa"));
        enter(register.add(agency("UBND phường Sai " + number, now, AgencyType.UBND_XA)), 2);
        UnitDetails away = new UnitDetails(
                now.code(), now.level(), now.kind(), now.name(), unit("P40").id(), TWO_LEVELS, null, null);
        refusedUnit("in_use_parent", UnitField.PARENT, () -> units.correct(now.id(), now.version(), away, "chuyển"));
        Unit moved = units.reform(new Reform(
                        Kind.MOVE, LATER, List.of(now.id()), List.of(Heir.of(away, null)), false, false, null))
                .successors()
                .getFirst();
        assertThat(moved.parentId()).isEqualTo(unit("P40").id());
        assertThat(cells(now.id())).isEqualTo(2);
        assertThat(territory.byId(now.id()).parentId()).isEqualTo(unit("P42").id());
    }

    private long partOf(Agency office, Unit province) {
        register.add(new AgencyDetails(
                "Phòng " + number,
                "",
                null,
                AgencyType.DON_VI_SU_NGHIEP,
                province.id(),
                office.id(),
                null,
                null,
                List.of()));
        return office.id();
    }

    private void as(String role, @Nullable Long unitId) {
        new SignedIn(application)
                .as(new NewAccount("nguoi-" + role.toLowerCase(Locale.ROOT), role, role, null, unitId, true));
    }

    private Unit unit(String key) {
        return territory.byKey(key).orElseThrow();
    }

    private UnitDetails commune(String name, Unit province) {
        return commune(name, NUMBER.incrementAndGet(), null, province);
    }

    private static UnitDetails commune(String name, int number, @Nullable String code, Unit province) {
        return new UnitDetails(
                Objects.requireNonNullElse(code, String.valueOf(number)),
                UnitLevel.COMMUNE,
                "xã",
                name,
                province.id(),
                TWO_LEVELS,
                null,
                null);
    }

    private static UnitDetails dated(UnitDetails unit, LocalDate from, @Nullable LocalDate to) {
        return new UnitDetails(unit.code(), unit.level(), unit.kind(), unit.name(), unit.parentId(), from, to, null);
    }

    private static AgencyDetails agency(String name, Unit unit, AgencyType type) {
        return new AgencyDetails(name, "", null, type, unit.id(), null, null, null, List.of());
    }

    private static AgencyDetails in(AgencyDetails agency, Unit unit, AgencyType type) {
        return new AgencyDetails(
                agency.name(),
                agency.shortName(),
                "V" + NUMBER.incrementAndGet(),
                type,
                unit.id(),
                null,
                agency.validFrom(),
                agency.validTo(),
                agency.aliases());
    }

    private static AgencyReform merge(Agency old, Agency next) {
        return new AgencyReform(
                Kind.MERGE, LATER, List.of(old.id()), List.of(next.id()), List.of(), false, "Nghị quyết 1");
    }

    private static AgencyFilter filter(String text, boolean retired) {
        return new AgencyFilter(null, text, null, null, retired);
    }

    private void enter(Agency agency, int staff) {
        as(Roles.ICT_DEPARTMENT, null);
        observations.enter(
                FigureEntry.into(agency.id(), staffIndicator(), 2025, Answer.Amount.of(new BigDecimal(staff)), null));
        as(Roles.ADMINISTRATOR, null);
    }

    /** Which provinces the rows of an agency and of its unit's totals name. */
    private List<Long> provinces(Agency agency) {
        return jdbc.sql("""
            select st.province_id from statement st join subject s on s.id = st.subject_id where s.agency_id = :agency
            union select o.province_id from observation o join subject s on s.id = o.subject_id where s.agency_id = :agency
            union select r.province_id from rollup r where r.unit_id = :unit\
            """)
                .param("agency", agency.id())
                .param("unit", agency.unitId())
                .query(Long.class)
                .list();
    }

    private List<Figure> figuresOf(Agency agency) {
        return figures.ofAgency(agency.id(), Years.of(2025));
    }

    /** What the agencies at and below a unit add up to. */
    private int cells(long unitId) {
        return totals.cells(List.of(unitId), List.of(), List.of(), Years.of(2025), null).stream()
                .filter(cell -> cell.indicatorId() == staffIndicator())
                .map(RollupCell::sumValue)
                .filter(Objects::nonNull)
                .mapToInt(BigDecimal::intValue)
                .sum();
    }

    /** Nobody else below Thanh Hóa answers for that year. */
    private static int otherStaff() {
        return 0;
    }

    private long staffIndicator() {
        return catalogue.indicator("it_staff_count").orElseThrow().id();
    }

    private List<Long> ancestors(Unit unit) {
        return jdbc.sql("select ancestor_id from unit_ancestor where unit_id = ?")
                .param(unit.id())
                .query(Long.class)
                .list();
    }

    private List<String> trail(String subject) {
        return jdbc.sql("select action || ' ' || coalesce(old_value, '') || ' → ' || coalesce(new_value, '') || ' ('"
                        + " || coalesce(detail, '') || ')' from audit_event where subject = ? order by id")
                .param(subject)
                .query(String.class)
                .list();
    }

    private static AgencyRefused refusedAgency(String key, Runnable act) {
        AgencyRefused[] caught = new AgencyRefused[1];
        assertThatExceptionOfType(AgencyRefused.class).isThrownBy(act::run).satisfies(refused -> {
            assertThat(refused.key()).isEqualTo("agency.refused." + key);
            caught[0] = refused;
        });
        return caught[0];
    }

    private static UnitRefused refusedUnit(String key, UnitField field, Runnable act) {
        UnitRefused[] caught = new UnitRefused[1];
        assertThatExceptionOfType(UnitRefused.class).isThrownBy(act::run).satisfies(refused -> {
            assertThat(refused.key()).isEqualTo("unit.refused." + key);
            assertThat(refused.field()).isEqualTo(field);
            caught[0] = refused;
        });
        return caught[0];
    }

    private static void denied(Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }
}
