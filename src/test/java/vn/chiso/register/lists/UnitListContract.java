package vn.chiso.register.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.chiso.base.text.Refused;
import vn.chiso.register.UnitRegister;
import vn.chiso.register.lists.ListLine.State;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitDetails;
import vn.chiso.territory.UnitLookup;
import vn.chiso.testing.SqlCounter;

/** What lists of units come to, on whichever database. These tests commit, and each takes back what it did. */
@Import(SqlCounter.class)
abstract class UnitListContract {

    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 1);
    private static final String THREE = "Tỉnh Thành Phố,Mã TP,Quận Huyện,Mã QH,Phường Xã,Mã PX,Cấp,Tên Tiếng Anh\n";
    private static final String TWO = "Mã,Tên,Cấp,Mã TP,Tỉnh / Thành phố\n";
    private static final String KHANH_HOA = ",56,Tỉnh Khánh Hòa\n";

    @Autowired
    private UnitLists lists;

    @Autowired
    private UnitRegister register;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory application;

    @BeforeEach
    void anAdministrator() {
        as(Roles.ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        for (ListIntake one : lists.past()) {
            if (one.undoneAt() == null) {
                lists.undo(one.id());
            }
        }
        new SignedIn(application).out();
    }

    @Test
    void aListOfThreeLevelsAddsWhatTheRegisterLacks() {
        ListDraft draft = open("DANH MỤC ĐƠN VỊ HÀNH CHÍNH\n\n(đến ngày 30/6/2025)\n" + THREE
                + "Tỉnh Quảng Bình,44,Thành phố Đồng Hới,450,Phường Bắc Lý,18859,Phường,\n"
                + "Tỉnh Quảng Bình,44.0,Thành phố Đồng Hới,450,Xã Bảo Ninh,18889,Xã,\n"
                + "Tỉnh Quảng Bình,044,Thành phố Đồng Hới,450,Phường Hải Thành,18853,Phường,\n"
                + "Tỉnh Quảng Bình,44,Huyện Minh Hóa,452,Thị trấn Quy Đạt,18901,Thị trấn,\n");
        assertThat(draft.day()).isEqualTo(TWO_LEVELS.minusDays(1));
        List<ListLine> lines = lists.judge(draft);
        assertThat(changes(lines)).containsExactly("NEW phường Hải Thành", "NEW thị trấn Quy Đạt");
        assertThat(gone(lines)).contains("huyện Bố Trạch", "thị xã Ba Đồn").doesNotContain("huyện Minh Hóa");
        assertThat(lines).filteredOn(line -> line.state() == State.GONE).noneMatch(ListLine::taken);

        ListIntake intake = lists.accept(draft, lines);
        assertThat(intake.changes()).isEqualTo(2);
        Unit added = inForce("18853", LocalDate.of(2015, 1, 1));
        assertThat(added.key()).isEqualTo("C18853");
        assertThat(added.validFrom()).isNull();
        assertThat(added.validTo()).isEqualTo(TWO_LEVELS);
        assertThat(territory.path(added)).extracting(Unit::key).containsExactly("VN", "P44", "D450", "C18853");
        assertThat(ancestors(added)).isEqualTo(4);
        assertThat(trail("unit:C18853")).containsExactly("unit.add");

        assertThat(changes(lists.judge(draft))).isEmpty();
        assertThatThrownBy(() -> lists.accept(draft, lists.judge(draft))).hasMessage("list.refused.nothing");
        lists.undo(intake.id());
        assertThat(territory.allOfCode("18853")).isEmpty();
        assertThatThrownBy(() -> lists.undo(intake.id())).hasMessage("list.refused.undone");
    }

    @Test
    void aListOfTwoLevelsRenamesMovesAndEndsWithABasis() {
        ListDraft draft = open(TWO
                + "22504,XA DAI LANH,Xã" + KHANH_HOA
                + "22498,Xã Tú Bông,Xã" + KHANH_HOA
                + "22516,Phường Vạn Thắng,Phường" + KHANH_HOA
                + "22489,Xã Vạn Ninh,Xã,51,Tỉnh Quảng Ngãi\n"
                + "22333,Xã Mới,Xã" + KHANH_HOA);
        assertThat(draft.day()).isEqualTo(TWO_LEVELS);
        draft.of(LATER);
        List<ListLine> lines = lists.judge(draft);
        assertThat(changes(lines))
                .containsExactlyInAnyOrder(
                        "RENAMED xã Tú Bông", "RENAMED phường Vạn Thắng", "MOVED xã Vạn Ninh", "NEW xã Mới");
        assertThat(gone(lines)).containsExactly("xã Vạn Hưng");
        ListLine gone = lines.getLast();
        draft.take(gone, true);
        assertThatThrownBy(() -> lists.accept(draft, lists.judge(draft))).hasMessage("list.refused.basis");
        draft.by("Nghị quyết 1");
        assertThatThrownBy(() -> lists.accept(draft, lines)).hasMessage("list.refused.changed");

        ListIntake intake = lists.accept(draft, lists.judge(draft));
        assertThat(intake.changes()).isEqualTo(5);
        assertThat(lists.past().getFirst()).isEqualTo(intake);
        Unit moved = inForce("22489", LATER);
        assertThat(territory.path(moved))
                .extracting(Unit::key)
                .contains("P51.2025")
                .doesNotContain("P56.2025");
        assertThat(moved.legalBasis()).isEqualTo("Nghị quyết 1");
        assertThat(territory.predecessorsOf(moved.id())).extracting(Unit::key).containsExactly("C22489.2025");
        assertThat(territory.successionsTo(moved.id()).getFirst().kind()).isEqualTo("MOVE");
        assertThat(inForce("22516", LATER).kind()).isEqualTo("phường");
        assertThat(inForce("22516", LATER.minusDays(1)).kind()).isEqualTo("xã");
        assertThat(territory.resolve("22525", LATER)).isInstanceOf(UnitLookup.NotInForce.class);
        assertThat(inForce("22333", LATER).validFrom()).isEqualTo(LATER);
        assertThat(changes(lists.judge(draft))).isEmpty();

        lists.undo(intake.id());
        assertThat(inForce("22489", LATER).key()).isEqualTo("C22489.2025");
        assertThat(inForce("22525", LATER).validTo()).isNull();
        assertThat(territory.successionsOf(inForce("22489", LATER).id())).isEmpty();
    }

    @Test
    void whetherACodeStillMeansTheSameUnitIsAsked() {
        ListDraft draft = open("Mã tỉnh;Tên tỉnh\n44;Tỉnh Hoàn Toàn Khác\n");
        draft.of(LATER);
        draft.by("Nghị quyết 2");
        ListLine line = lists.judge(draft).getFirst();
        assertThat(line.state()).isEqualTo(State.ASKED);
        assertThat(line.held()).isEqualTo("tỉnh Quảng Trị (44)");
        assertThatThrownBy(() -> lists.accept(draft, lists.judge(draft))).hasMessage("list.refused.nothing");

        draft.isSame(line, true);
        assertThat(lists.judge(draft).getFirst().state()).isEqualTo(State.RENAMED);
        ListIntake renamed = lists.accept(draft, lists.judge(draft));
        assertThat(territory.predecessorsOf(inForce("44", LATER).id()))
                .extracting(Unit::key)
                .containsExactly("P44.2025");
        lists.undo(renamed.id());

        draft.isSame(line, false);
        assertThat(lists.judge(draft).getFirst().state()).isEqualTo(State.NEW);
        assertThat(lists.accept(draft, lists.judge(draft)).changes())
                .isEqualTo(lists.past().getFirst().changes())
                .isEqualTo(1);
        Unit other = inForce("44", LATER);
        assertThat(other.name()).isEqualTo("Hoàn Toàn Khác");
        assertThat(territory.predecessorsOf(other.id())).isEmpty();
        Unit before = territory.byKey("P44.2025").orElseThrow();
        assertThat(before.validTo()).isEqualTo(LATER);
        assertThat(territory.successionsOf(before.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.successorId()).isNull());
    }

    @Test
    void whatStandsBelowGoesAlongWithARenamedUnitAndBack() {
        ListDraft draft = open(TWO + "22498,Xã Tu Bông,Xã,56,Tỉnh Khánh Hoa\n22334,Xã Mới,Xã,56,Tỉnh Khánh Hoa\n");
        draft.of(LATER);
        ListIntake intake = lists.accept(draft, lists.judge(draft));
        Unit province = inForce("56", LATER);
        assertThat(province.name()).isEqualTo("Khánh Hoa");
        assertThat(territory.childrenOn(province.id(), LATER))
                .extracting(Unit::code)
                .contains("22498", "22334", "22525");
        assertThat(ancestors(inForce("22525", LATER))).isEqualTo(3);
        lists.undo(intake.id());
        assertThat(inForce("22498", LATER).key()).isEqualTo("C22498.2025");
    }

    @Test
    void aRenamedDistrictOfThePastKeepsWhatBecameOfIt() {
        ListDraft draft = open(THREE + "Tỉnh Khánh Hòa,56,Thị xã Vạn Ninh,571,Xã Vạn Phú,22510,Xã,\n");
        LocalDate day = LocalDate.of(2020, 1, 1);
        draft.of(day);
        ListIntake intake = lists.accept(draft, lists.judge(draft));
        Unit town = inForce("571", day);
        assertThat(town.kind()).isEqualTo("thị xã");
        assertThat(town.validTo()).isEqualTo(TWO_LEVELS);
        Unit commune = inForce("22510", day);
        assertThat(commune.parentId()).isEqualTo(town.id());
        assertThat(territory.successionsOf(commune.id())).isNotEmpty();
        assertThat(territory.successionsOf(inForce("22510", day.minusDays(1)).id()))
                .singleElement()
                .satisfies(one -> assertThat(one.successorId()).isEqualTo(commune.id()));
        lists.undo(intake.id());
        assertThat(inForce("22510", day).key()).isEqualTo("C22510");
        assertThat(territory.successionsOf(inForce("22510", day).id())).isNotEmpty();
    }

    @Test
    void linesThatCannotBeTakenSayWhy() {
        List<ListLine> lines = lists.judge(open(TWO
                + "22504,Xã Đại Lãnh,Xã" + KHANH_HOA
                + "22504,Xã Đại Lãnh,Xã" + KHANH_HOA
                + "1234567,Xã A,Xã" + KHANH_HOA
                + "22399,,Xã" + KHANH_HOA
                + "22400,Khóm B,Khóm" + KHANH_HOA
                + "22401,Xã C,Xã,99,\n"
                + ",Xã D,Xã" + KHANH_HOA
                + ",,,,\n"
                + "22402,Xã Vạn Hưng,Xã" + KHANH_HOA
                + "22403,Xã E,Xã" + KHANH_HOA
                + "22404,Xã E,Xã" + KHANH_HOA
                + ",Tổng cộng,,,\n"));
        assertThat(lines)
                .filteredOn(line -> line.state() == State.REFUSED)
                .extracting(line -> line.row() + " " + reason(line))
                .containsExactly(
                        "3 list.refused.twice",
                        "4 list.refused.code",
                        "5 list.refused.no_name",
                        "6 list.refused.level",
                        "7 list.refused.above",
                        "8 list.refused.no_code",
                        "10 unit.refused.before_start",
                        "11 unit.refused.name_taken",
                        "12 unit.refused.name_taken");
    }

    @Test
    void aListIsOfADayThatItsLevelsFit() {
        ListDraft draft = open(THREE + "Tỉnh Quảng Bình,44,Huyện Minh Hóa,452,,,,\n");
        draft.of(TWO_LEVELS);
        assertThatThrownBy(() -> lists.judge(draft)).hasMessage("list.refused.three_levels");
        assertThatThrownBy(() -> open("STT,Nội dung\n1,Không phải danh mục\n")).hasMessage("list.refused.no_units");
    }

    @Test
    void whatSomethingBuildsOnIsNotTakenBack() {
        ListDraft draft = open(TWO + "22335,Xã Nền,Xã" + KHANH_HOA);
        ListIntake intake = lists.accept(draft, lists.judge(draft));
        Unit added = inForce("22335", LATER);
        UnitDetails details = UnitDetails.of(added);
        Unit corrected = register.correct(
                added.id(),
                added.version(),
                new UnitDetails(
                        details.code(),
                        details.level(),
                        details.kind(),
                        "Nền Mới",
                        details.parentId(),
                        details.validFrom(),
                        null,
                        null),
                "gõ nhầm");
        assertThatThrownBy(() -> lists.undo(intake.id())).hasMessage("unit.refused.changed_since");
        assertThat(inForce("22335", LATER).name()).isEqualTo("Nền Mới");
        jdbc.sql("update admin_unit set version = 0 where id = ?")
                .param(corrected.id())
                .update();
        jdbc.sql("update app_user set unit_id = ? where username = 'admin'")
                .param(added.id())
                .update();
        assertThatThrownBy(() -> lists.undo(intake.id())).hasMessage("unit.refused.built_upon");
        jdbc.sql("update app_user set unit_id = null where username = 'admin'").update();
    }

    @Test
    void aNationOfCommunesCostsFewStatements() {
        StringBuilder text = new StringBuilder(TWO);
        for (int i = 0; i < 11_000; i++) {
            text.append("%05d,Xã Số %d,Xã,%s\n"
                    .formatted(30_000 + i, i, i % 2 == 0 ? "56,Tỉnh Khánh Hòa" : "51,Tỉnh Quảng Ngãi"));
        }
        ListDraft draft = open(text.toString());
        SqlCounter.reset();
        List<ListLine> lines = lists.judge(draft);
        assertThat(SqlCounter.statements()).isEmpty();
        assertThat(lines).filteredOn(ListLine::taken).hasSize(11_000);
        ListIntake intake = lists.accept(draft, lines);
        assertThat(SqlCounter.statements()).hasSizeLessThan(60);
        assertThat(jdbc.sql("select count(*) from unit_ancestor a join admin_unit u on u.id = a.unit_id"
                                + " where u.name like 'Số %'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(33_000);
        SqlCounter.reset();
        lists.undo(intake.id());
        assertThat(SqlCounter.statements()).hasSizeLessThan(40);
    }

    @Test
    void aListBeyondAllMeasureIsRefused() {
        assertThatThrownBy(() -> open(TWO + ("22335,Xã Nền,Xã" + KHANH_HOA).repeat(20_001)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void onlyAdministratorsTakeLists() {
        ListDraft draft = open(TWO + "22336,Xã Khác,Xã" + KHANH_HOA);
        List<ListLine> lines = lists.judge(draft);
        for (String role : Roles.ALL) {
            if (!role.equals(Roles.ADMINISTRATOR)) {
                as(role);
                assertThatThrownBy(() -> lists.judge(draft)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> lists.accept(draft, lines)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> lists.past()).isInstanceOf(AccessDeniedException.class);
            }
        }
        as(Roles.ADMINISTRATOR);
        assertThat(territory.allOfCode("22336")).isEmpty();
    }

    private ListDraft open(String csv) {
        return lists.open(TypedLists.file(csv), "danh mục.csv");
    }

    private Unit inForce(String code, LocalDate day) {
        return ((UnitLookup.Found) territory.resolve(code, day)).unit();
    }

    private static List<String> changes(List<ListLine> lines) {
        return lines.stream()
                .filter(line -> line.state().isChange() && line.state() != State.GONE)
                .map(line -> line.state() + " " + line.name())
                .toList();
    }

    private static List<String> gone(List<ListLine> lines) {
        return lines.stream()
                .filter(line -> line.state() == State.GONE)
                .map(ListLine::name)
                .toList();
    }

    private static String reason(ListLine line) {
        return line.why() == null ? "" : line.why().key();
    }

    private int ancestors(Unit unit) {
        return jdbc.sql("select count(*) from unit_ancestor where unit_id = ?")
                .param(unit.id())
                .query(Integer.class)
                .single();
    }

    private List<String> trail(String subject) {
        return jdbc.sql("select action from audit_event where subject = ?")
                .param(subject)
                .query(String.class)
                .list();
    }

    private void as(String role) {
        new SignedIn(application).as(NewAccount.ofNation("nguoi-giu-so", "Người giữ sổ", role, false));
    }
}
