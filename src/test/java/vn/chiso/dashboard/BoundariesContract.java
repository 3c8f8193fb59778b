package vn.chiso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyDetails;
import vn.chiso.agency.AgencyReform;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.base.text.Refused;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonAddress;
import vn.chiso.comparison.ComparisonService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ObservationService;
import vn.chiso.register.AgencyRegister;
import vn.chiso.register.UnitRegister;
import vn.chiso.register.succession.SuccessionLine;
import vn.chiso.register.succession.SuccessionProposal;
import vn.chiso.register.succession.SuccessionRegister;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.NewSuccession;
import vn.chiso.territory.Reform;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitDetails;
import vn.chiso.territory.UnitLevel;
import vn.chiso.territory.UnitRefused;
import vn.chiso.testing.SqlCounter;

/** Boundaries through time, on whichever database. Each test works with communes of its own: what is committed stays. */
abstract class BoundariesContract {

    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 9, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger(40_000);
    private static final String STAFF = "it_staff_count";

    @Autowired
    private DashboardService dashboard;

    @Autowired
    private DashboardAddress address;

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private ComparisonAddress comparisonAddress;

    @Autowired
    private UnitRegister units;

    @Autowired
    private AgencyRegister offices;

    @Autowired
    private SuccessionRegister successions;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private ObservationService observations;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private BeanFactory application;

    @BeforeEach
    void anAdministrator() {
        as(Roles.ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void quangBinhOf2015IsTheKnownPartOfQuangTriOf2025() {
        DashboardData data = open("unit=44&boundaries=2025-07-01&year=2015&indicator=email_staff_use_ratio");
        assertThat(data.filter().unit().key()).isEqualTo("P44.2025");
        assertThat(data.keyFigures().getFirst().shown()).isInstanceOfSatisfying(Shown.Carried.class, carried -> {
            assertThat(carried.manner()).isEqualTo(Shown.Manner.LISTED);
            assertThat(carried.origins()).extracting(Shown.Origin::name).containsExactly("Quảng Bình");
            assertThat(carried.of()).isEqualTo(2);
        });
        assertThat(data.children().agencies())
                .extracting(row -> Objects.requireNonNull(row.agency()).name())
                .contains("Sở Tư pháp (Quảng Bình)");
    }

    @Test
    void whatStaysWithDistrictsAndWithTheOtherProvinceIsListed() {
        assertThat(open("unit=44&boundaries=2025-07-01&year=2015&indicator=email_staff_use_ratio")
                        .left())
                .extracting(LeftBehind::from, LeftBehind::reason)
                .contains(
                        tuple("Quảng Bình", LeftBehind.Reason.INCOMPLETE),
                        tuple("H. Bố Trạch", LeftBehind.Reason.ENDED));
    }

    @Test
    void whatIsShownApartIsNotCountedAsLost() {
        assertThat(open("unit=44&boundaries=2025-07-01&year=2015&indicator=email_staff_use_ratio")
                        .left())
                .extracting(LeftBehind::from, LeftBehind::apart, LeftBehind::until)
                .contains(
                        tuple("Quảng Bình", true, LocalDate.of(2025, 6, 30)),
                        tuple("H. Lệ Thủy", true, LocalDate.of(2025, 6, 30)));
    }

    @Test
    void whoWasNoMoreOnTheDayIsMarkedInItsRow() {
        assertThat(open("unit=44&boundaries=2025-07-01&year=2015&indicator=email_staff_use_ratio")
                        .matrix()
                        .rows())
                .extracting(row -> row.agency().shortName())
                .contains("UBND H. Bố Trạch (… – 2025)", "Sở Tư pháp (Quảng Bình)");
    }

    @Test
    void boundariesBeforeAllThatTheRegisterKnowsAreDropped() {
        DashboardAddress.Parsed parsed =
                address.parse(Map.of("unit", List.of("44"), "boundaries", List.of("1900-01-01")));
        assertThat(parsed.filter().boundaries()).isNull();
        assertThat(parsed.dropped()).singleElement().satisfies(dropped -> {
            assertThat(dropped.parameter()).isEqualTo("boundaries");
            assertThat(dropped.reasonKey()).isEqualTo("address.dropped.unknownBoundaries");
        });
    }

    @Test
    void boundariesOfDaysToComeAreDropped() {
        DashboardAddress.Parsed parsed =
                address.parse(Map.of("unit", List.of("44"), "boundaries", List.of("9999-12-31")));
        assertThat(parsed.filter().boundaries()).isNull();
        assertThat(parsed.dropped()).singleElement().satisfies(dropped -> {
            assertThat(dropped.reasonKey()).isEqualTo("address.dropped.unknownBoundaries");
            assertThat(dropped.arguments().getFirst()).isEqualTo("19/12/2013");
        });
    }

    @Test
    void theDayBeforeTheFirstChangeIsKnown() {
        assertThat(address.parse(Map.of("unit", List.of("D454"), "boundaries", List.of("2013-12-19")))
                        .filter()
                        .boundaries())
                .isEqualTo(LocalDate.of(2013, 12, 19));
    }

    @Test
    void aUnitThatIsNoMoreOpensAsWhatItBecame() {
        assertThat(open("unit=P44&boundaries=2025-07-01").filter().unit().key()).isEqualTo("P44.2025");
        assertThat(address.parse(Map.of("unit", List.of("D455"), "boundaries", List.of("2025-07-01")))
                        .dropped())
                .extracting(DashboardAddress.Dropped::parameter)
                .containsExactly("boundaries");
    }

    @Test
    void aCodeThatIsNoMoreOpensWhatItsUnitBecame() {
        DashboardAddress.Parsed parsed =
                address.parse(Map.of("unit", List.of("45"), "boundaries", List.of("2025-07-01")));
        assertThat(parsed.dropped()).isEmpty();
        assertThat(parsed.filter().unit().key()).isEqualTo("P44.2025");
    }

    @Test
    void whichUnitACodeMeansIsToldByADayOfItsOwn() {
        DashboardAddress.Parsed parsed = address.parse(
                Map.of("unit", List.of("48"), "on", List.of("2024-12-31"), "boundaries", List.of("2025-07-01")));
        assertThat(parsed.dropped()).isEmpty();
        assertThat(parsed.filter().unit().key()).isEqualTo("P48.2025");
    }

    @Test
    void aCodeThatWasNoMoreInAYearNamesItsLastDay() {
        assertThat(address.parse(Map.of("unit", List.of("45"), "year", List.of("2025")))
                        .dropped())
                .singleElement()
                .satisfies(dropped -> {
                    assertThat(dropped.reasonKey()).isEqualTo("address.dropped.ended");
                    assertThat(dropped.arguments()).contains("30/06/2025");
                });
    }

    @Test
    void aDistrictOfUnknownShareIsListedOnTheBoundariesAfterItsSplit() {
        enter(committee(territory.byKey("D454").orElseThrow()), 2012, 6);
        DashboardData after = open("unit=D458&boundaries=2014-01-01&year=2012&indicator=" + STAFF);
        assertThat(after.keyFigures()).allMatch(key -> !(key.shown() instanceof Shown.Carried));
        assertThat(after.left()).extracting(LeftBehind::reason).containsOnly(LeftBehind.Reason.SHARE_UNKNOWN);

        SuccessionLine line = successions.all().stream()
                .filter(one ->
                        one.kind() == Reform.Kind.SPLIT && one.beforeName().contains("Quảng Trạch"))
                .findFirst()
                .orElseThrow();
        successions.share(line, new BigDecimal("0.5"));
        try {
            assertThat(staff(open("unit=D458&boundaries=2014-01-01&year=2012&indicator=" + STAFF)))
                    .isEqualByComparingTo("3");
        } finally {
            successions.share(line, null);
        }
    }

    @Test
    void thePageOfOtherBoundariesTakesNoMoreStatements() {
        for (String query : List.of(
                "boundaries=2025-07-01",
                "boundaries=2025-07-01&indicator=email_staff_use_ratio",
                "unit=44&boundaries=2025-07-01&year=2015&indicator=email_staff_use_ratio",
                "unit=89&boundaries=2014-01-01")) {
            SqlCounter.reset();
            open(query);
            assertThat(SqlCounter.statements())
                    .as(query + String.join("\n---\n", SqlCounter.statements()))
                    .hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void twoReformsInARowCompose() {
        Unit one = commune("Một");
        Unit two = commune("Hai");
        enter(committee(one), 2025, 10);
        enter(committee(two), 2025, 4);
        Unit merged = merge(FIRST, one, two);
        List<Unit> heirs = split(SECOND, merged);

        assertThat(staff(open("unit=" + merged.key() + "&boundaries=2026-03-01&year=2025&indicator=" + STAFF)))
                .isEqualByComparingTo("14");
        DashboardData last =
                open("unit=" + heirs.getFirst().key() + "&boundaries=2026-09-01&year=2025&indicator=" + STAFF);
        assertThat(staff(last)).isEqualByComparingTo("3.5");
        assertThat(((Shown.Carried) last.keyFigures().getFirst().shown()).manner())
                .isEqualTo(Shown.Manner.ESTIMATED);
        assertThat(Objects.requireNonNull(last.trend()).reforms()).containsExactly(FIRST, SECOND);
    }

    @Test
    void theTotalOfAProvinceIsTheSameWhateverBecameOfItsCommunes() {
        Unit one = commune("Ba");
        Unit two = commune("Bốn");
        enter(committee(one), 2025, 7);
        enter(committee(two), 2025, 9);
        Unit merged = merge(FIRST, one, two);
        List<Unit> heirs = split(SECOND, merged);
        BigDecimal sum = BigDecimal.ZERO;
        for (Unit heir : heirs) {
            sum = sum.add(staff(open("unit=" + heir.key() + "&boundaries=2026-09-01&year=2025&indicator=" + STAFF)));
        }
        assertThat(sum).isEqualByComparingTo("16");
    }

    @Test
    void aComparisonFollowsMergedAgencies() {
        Agency old = office("Sở Thông tin cũ");
        Agency other = office("Sở Khoa học cũ");
        enter(old, 2024, 5);
        enter(other, 2024, 6);
        Agency next = merge(old, other);
        Comparison plain = compare("unit=40&years=2024&indicators=" + STAFF + "&subjects=a" + next.id());
        assertThat(plain.lines().getFirst().hasData()).isFalse();
        Comparison carried =
                compare("unit=40&boundaries=2025-03-01&years=2024&indicators=" + STAFF + "&subjects=a" + next.id());
        assertThat(carried.lines().getFirst().cells().getFirst().number()).isEqualByComparingTo("11");
    }

    @Test
    void agenciesThatWereMergedKeepTheirRowsBesideTheirSuccessorWhereNothingIsCarried() {
        Agency old = office("Sở Giao thông trước");
        Agency silent = office("Sở Xây dựng trước");
        enter(old, 2024, 5);
        Agency next = merge(old, silent);
        String query = "unit=40&subjects=agencies&indicators=" + STAFF;
        assertThat(agencies(compare(query))).contains(old.id());
        assertThat(agencies(compare(query + "&years=2025"))).contains(next.id()).doesNotContain(old.id(), silent.id());
        assertThat(agencies(compare(query + "&years=2024,2025"))).contains(old.id(), next.id());
        assertThat(agencies(compare(query + "&boundaries=2025-03-01")))
                .contains(next.id())
                .doesNotContain(old.id(), silent.id());
    }

    @Test
    void mergedAgenciesStandInRowsAsTheirSuccessor() {
        Agency old = office("Sở Thông tin trước");
        Agency other = office("Sở Khoa học trước");
        enter(old, 2024, 5);
        enter(other, 2024, 6);
        Agency next = merge(old, other);
        String query = "unit=40&year=2024&indicator=" + STAFF;
        assertThat(rows(open(query))).contains(old.id(), other.id()).doesNotContain(next.id());
        DashboardData carried = open(query + "&boundaries=2025-03-01");
        assertThat(rows(carried)).contains(next.id()).doesNotContain(old.id(), other.id());
        Matrix.MatrixRow row = carried.matrix().rows().stream()
                .filter(one -> one.agency().id() == next.id())
                .findFirst()
                .orElseThrow();
        Shown.Carried shown = Objects.requireNonNull(
                row.carried().get(catalogue.indicator(STAFF).orElseThrow().id()));
        assertThat(((Shown.RolledUp) shown.plain()).cell().sumValue()).isEqualByComparingTo("11");
        assertThat(shown.figures())
                .as("the figures that it is made of keep their sources")
                .extracting(figure -> figure.subject().agencyId())
                .containsExactlyInAnyOrder(old.id(), other.id());
        assertThat(carried.children().agencies())
                .filteredOn(one -> next.equals(one.agency()))
                .singleElement()
                .satisfies(one -> assertThat(one.shown()).isInstanceOf(Shown.Carried.class));
    }

    @Test
    void whatOneOfTwoMergedAgenciesSaidIsItsOwnStill() {
        Agency old = office("Sở Thông tin lẻ");
        Agency other = office("Sở Khoa học lẻ");
        enter(old, 2024, 5);
        Agency next = merge(old, other);
        DashboardData carried = open("unit=40&year=2024&boundaries=2025-03-01&indicator=" + STAFF);
        assertThat(carried.matrix().rows())
                .filteredOn(row -> row.agency().id() == next.id())
                .flatExtracting(row -> row.carried().values())
                .extracting(Shown.Carried::manner)
                .containsExactly(Shown.Manner.LISTED);
        assertThat(carried.left())
                .filteredOn(one -> one.from().equals(old.shortName()))
                .extracting(LeftBehind::reason)
                .containsOnly(LeftBehind.Reason.INCOMPLETE);
    }

    @Test
    void anEndedCommuneIsProposedByItsCodeAndConfirmedByAPerson() {
        String code = String.valueOf(NUMBER.incrementAndGet());
        Unit old = commune("Đề nghị " + code, code, TWO_LEVELS, FIRST);
        Unit next = commune("Đề nghị mới " + code, code, FIRST, null);
        SuccessionProposal proposal = proposal(old);
        assertThat(proposal.what().successor()).isEqualTo(next.id());
        assertThat(proposal.reason()).isEqualTo(SuccessionProposal.Reason.CODE);
        successions.confirm(List.of(proposal));
        assertThat(territory.successionsOf(old.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.successorId()).isEqualTo(next.id()));
        assertThat(successions.proposals()).noneMatch(one -> one.what().predecessor() == old.id());
    }

    @Test
    void committeesFollowTheirUnitsAndAreProposedAsMergedLikeThem() {
        Unit quangTri = territory.byKey("P44.2025").orElseThrow();
        assertThat(successions.proposals())
                .filteredOn(
                        one -> one.agencies() && String.valueOf(one.afterName()).startsWith("UBND"))
                .filteredOn(one -> Objects.equals(one.what().successor(), committeeOf(quangTri)))
                .hasSize(2)
                .allSatisfy(one -> {
                    assertThat(one.what().kind()).isEqualTo(Reform.Kind.MERGE);
                    assertThat(one.reason()).isEqualTo(SuccessionProposal.Reason.COMMITTEE);
                })
                .extracting(SuccessionProposal::beforeName)
                .containsExactlyInAnyOrder(
                        "UBND tỉnh Quảng Bình, tỉnh Quảng Bình", "UBND tỉnh Quảng Trị, tỉnh Quảng Trị");
    }

    @Test
    void whatIsLeftOfAMergerIsNoRenameOnceTheOthersAreConfirmed() {
        String code = String.valueOf(NUMBER.incrementAndGet());
        Unit one = commune("Trùng " + code, code, TWO_LEVELS, FIRST);
        Unit other = commune("Khác " + code, "9" + code, TWO_LEVELS, FIRST);
        Unit next = commune("Trùng " + code, code, FIRST, null);
        successions.record(
                false, new NewSuccession(other.id(), next.id(), FIRST, Reform.Kind.MERGE, BigDecimal.ONE, null));
        assertThat(proposal(one).what().kind()).isEqualTo(Reform.Kind.MERGE);
    }

    @Test
    void whoGoesOnDoesNotGiveAwayAll() {
        Unit old = commune("Còn lại");
        Unit heir = commune("Tách ra", SECOND);
        NewSuccession all = new NewSuccession(old.id(), heir.id(), SECOND, Reform.Kind.SPLIT, BigDecimal.ONE, null);
        assertThatExceptionOfType(UnitRefused.class)
                .isThrownBy(() -> successions.record(false, all))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("unit.refused.shares_all"));
        successions.record(false, all.of(new BigDecimal("0.9")));
        assertThat(territory.successionsOf(old.id())).hasSize(1);
    }

    @Test
    void splittingSomebodyFromItselfIsNotCalledAMerger() {
        Unit old = commune("Tự tách");
        assertThatExceptionOfType(UnitRefused.class)
                .isThrownBy(() -> successions.record(
                        false, new NewSuccession(old.id(), old.id(), SECOND, Reform.Kind.SPLIT, null, null)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("unit.refused.itself_split"));
    }

    @Test
    void aRefusedProposalIsNotMadeAgainUntilSomebodyTakesTheNoBack() {
        String code = String.valueOf(NUMBER.incrementAndGet());
        Unit old = commune("Từ chối " + code, code, TWO_LEVELS, FIRST);
        commune("Từ chối mới " + code, code, FIRST, null);
        SuccessionProposal proposal = proposal(old);
        successions.refuse(proposal);
        assertThat(successions.proposals()).doesNotContain(proposal);
        assertThat(successions.refused()).contains(proposal);
        successions.offerAgain(proposal);
        assertThat(successions.proposals()).contains(proposal);
    }

    @Test
    void aSuccessionIsTakenBackWithAReasonAndCanBeRecordedAgain() {
        Unit one = commune("Năm");
        Unit two = commune("Sáu");
        Unit merged = merge(FIRST, one, two);
        SuccessionLine line = successions.all().stream()
                .filter(of -> of.before() == one.id())
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> successions.withdraw(line, " "));
        NewSuccession was = successions.withdraw(line, "nhầm");
        assertThat(territory.predecessorsOf(merged.id())).extracting(Unit::id).containsExactly(two.id());
        successions.record(false, was);
        assertThat(territory.predecessorsOf(merged.id()))
                .extracting(Unit::id)
                .containsExactlyInAnyOrder(one.id(), two.id());
    }

    @Test
    void sharesOfASplitCannotExceedTheWhole() {
        List<Unit> heirs = split(SECOND, commune("Bảy"));
        SuccessionLine line = successions.all().stream()
                .filter(of -> Objects.equals(of.after(), heirs.getFirst().id()))
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(UnitRefused.class)
                .isThrownBy(() -> successions.share(line, new BigDecimal("0.3")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("unit.refused.shares_sum"));
    }

    @Test
    void aFileBecomesProposalsOfWhichTheWrongOnesSayWhy() throws IOException {
        String code = String.valueOf(NUMBER.incrementAndGet());
        Unit old = commune("Tệp " + code, code, TWO_LEVELS, FIRST);
        Unit next = commune("Tệp mới", FIRST);
        Path file = Files.createTempFile("successions", ".csv");
        try {
            Files.writeString(file, """
                predecessor_key,successor_key,effective_on,kind,share,legal_basis
                %s,%s,2026-03-01,MERGE,1,Nghị quyết 1
                khong-co,%s,2026-03-01,MERGE,1,
                P44,P44.2025,2025-07-01,MERGE,1,
                """.formatted(old.key(), next.key(), next.key()));
            List<SuccessionProposal> read = successions.read(file, "successions.csv");
            assertThat(read).hasSize(2);
            assertThat(read.getFirst().problem()).isNull();
            assertThat(Objects.requireNonNull(read.getLast().problem()).key()).isEqualTo("successions.refused.row");
            successions.confirm(List.of(read.getFirst()));
            assertThat(territory.predecessorsOf(next.id())).containsExactly(old);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void theIctDepartmentReadsAndOnlyAdministratorsConfirm() {
        as(Roles.ICT_DEPARTMENT);
        assertThat(successions.all()).isNotEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> successions.confirm(List.of()));
        as(Roles.LEADER);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> successions.all());
    }

    private long committeeOf(Unit unit) {
        return application.getBean(AgencyService.class).ofUnits(List.of(unit.id())).stream()
                .filter(one -> one.type().isCommittee())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private SuccessionProposal proposal(Unit old) {
        return successions.proposals().stream()
                .filter(one -> !one.agencies() && one.what().predecessor() == old.id())
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal staff(DashboardData data) {
        Shown shown = data.keyFigures().getFirst().shown();
        assertThat(shown).isInstanceOf(Shown.Carried.class);
        return Objects.requireNonNull(((Shown.RolledUp) shown.plain()).cell().sumValue());
    }

    private Unit merge(LocalDate day, Unit... some) {
        return units.reform(new Reform(
                        Reform.Kind.MERGE,
                        day,
                        Arrays.stream(some).map(Unit::id).toList(),
                        List.of(Reform.Heir.of(details("Gộp " + NUMBER.get(), day), null)),
                        false,
                        false,
                        null))
                .successors()
                .getFirst();
    }

    /** A quarter and three quarters. */
    private List<Unit> split(LocalDate day, Unit unit) {
        return units.reform(new Reform(
                        Reform.Kind.SPLIT,
                        day,
                        List.of(unit.id()),
                        List.of(
                                Reform.Heir.of(details("Chia " + NUMBER.get(), day), new BigDecimal("0.25")),
                                Reform.Heir.of(details("Chia nữa " + NUMBER.get(), day), new BigDecimal("0.75"))),
                        false,
                        false,
                        null))
                .successors();
    }

    private Unit commune(String name) {
        return commune(name, TWO_LEVELS);
    }

    private Unit commune(String name, LocalDate from) {
        String code = String.valueOf(NUMBER.incrementAndGet());
        return commune(name + " " + code, code, from, null);
    }

    private Unit commune(String name, String code, LocalDate from, @Nullable LocalDate to) {
        return units.add(new UnitDetails(code, UnitLevel.COMMUNE, "xã", name, province(), from, to, null));
    }

    private UnitDetails details(String name, LocalDate from) {
        String code = String.valueOf(NUMBER.incrementAndGet());
        return new UnitDetails(code, UnitLevel.COMMUNE, "xã", name + " " + code, province(), from, null, null);
    }

    private long province() {
        return territory.byKey("P40").orElseThrow().id();
    }

    private Agency committee(Unit unit) {
        AgencyType type = unit.level() == UnitLevel.COMMUNE ? AgencyType.UBND_XA : AgencyType.UBND_HUYEN;
        return offices.add(new AgencyDetails(
                "UBND " + unit.fullName() + " " + NUMBER.incrementAndGet(),
                "",
                null,
                type,
                unit.id(),
                null,
                null,
                null,
                List.of()));
    }

    private Agency office(String name) {
        return offices.add(details(
                name + " " + NUMBER.incrementAndGet(), territory.byKey("P40").orElseThrow()));
    }

    private Agency merge(Agency one, Agency other) {
        return offices.reform(new AgencyReform(
                        Reform.Kind.MERGE,
                        LocalDate.of(2025, 3, 1),
                        List.of(one.id(), other.id()),
                        List.of(),
                        List.of(details(
                                "Sở mới " + NUMBER.incrementAndGet(),
                                territory.byKey("P40").orElseThrow())),
                        false,
                        null))
                .successors()
                .getFirst();
    }

    private static List<Long> rows(DashboardData data) {
        return data.matrix().rows().stream().map(row -> row.agency().id()).toList();
    }

    private static AgencyDetails details(String name, Unit province) {
        return new AgencyDetails(name, "", null, AgencyType.SO_BAN_NGANH, province.id(), null, null, null, List.of());
    }

    private void enter(Agency agency, int year, int staff) {
        as(Roles.ICT_DEPARTMENT);
        observations.enter(FigureEntry.into(
                agency.id(),
                catalogue.indicator(STAFF).orElseThrow().id(),
                year,
                Answer.Amount.of(new BigDecimal(staff)),
                null));
        as(Roles.ADMINISTRATOR);
    }

    private DashboardData open(String query) {
        as(Roles.ICT_DEPARTMENT);
        DashboardAddress.Parsed parsed = address.parse(parameters(query));
        assertThat(parsed.dropped()).isEmpty();
        DashboardData data = dashboard.load(parsed.filter());
        as(Roles.ADMINISTRATOR);
        return data;
    }

    private Comparison compare(String query) {
        as(Roles.ICT_DEPARTMENT);
        Comparison made =
                comparisons.compare(comparisonAddress.parse(parameters(query)).request());
        as(Roles.ADMINISTRATOR);
        return made;
    }

    private static List<Long> agencies(Comparison made) {
        return made.subjects().stream()
                .map(one -> Objects.requireNonNull(one.agency()).id())
                .toList();
    }

    private static Map<String, List<String>> parameters(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(part -> part.split("=", -1))
                .collect(Collectors.toMap(part -> part[0], part -> List.of(part[1])));
    }

    private void as(String role) {
        new SignedIn(application)
                .as(new NewAccount("bien-" + role.toLowerCase(Locale.ROOT), role, role, null, null, true));
    }
}
