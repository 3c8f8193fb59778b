package vn.chiso.register.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.register.lists.ListLine.State;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.SqlCounter;

/** What lists of agencies come to, on whichever database. These tests commit, and each takes back what it did. */
@Import(SqlCounter.class)
abstract class AgencyListContract {

    private static final LocalDate PAST = LocalDate.of(2019, 1, 1);
    private static final String HEAD =
            "TT,Mã,Tên cơ quan,Loại,Đơn vị hành chính / Mã đơn vị,Cơ quan cấp trên,Tên khác\n";

    @Autowired
    private AgencyLists lists;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private BeanFactory application;

    @BeforeEach
    void anAdministrator() {
        as(Roles.ADMINISTRATOR, null);
    }

    @AfterEach
    void takeBack() {
        for (ListIntake one : lists.past()) {
            if (one.undoneAt() == null) {
                lists.undo(one.id());
            }
        }
        new SignedIn(application).out();
    }

    @Test
    void agenciesAreKnownByCodeOrNameAndTakenBack() {
        Agency trade = agency("P44:so-cong-thuong");
        ListDraft draft = open(HEAD
                + "1,H46.1,SO CONG THUONG,so_ban_nganh,44,,Sở CT;Sở Thương mại\n"
                + "2,,Trung tâm Khuyến công,don_vi_su_nghiep,Tỉnh Quảng Bình,Sở Công Thương,\n"
                + "3,H46.9,Sở Thử Nghiệm,so_ban_nganh,44,,\n"
                + "4,H46.10,Phòng Thử Nghiệm,don_vi_su_nghiep,44,Sở Thử Nghiệm,\n"
                + "5,,Sở Tư pháp,,44,,\n");
        List<ListLine> lines = lists.judge(draft);
        assertThat(lines)
                .filteredOn(line -> line.row() > 0)
                .extracting(line -> line.state() + " " + line.name())
                .containsExactly(
                        "RENAMED SO CONG THUONG",
                        "NEW Trung tâm Khuyến công",
                        "NEW Sở Thử Nghiệm",
                        "NEW Phòng Thử Nghiệm",
                        "UNCHANGED Sở Tư pháp");
        assertThat(lines)
                .filteredOn(line -> line.state() == State.GONE)
                .isNotEmpty()
                .noneMatch(ListLine::taken)
                .allMatch(line -> line.above().equals("tỉnh Quảng Bình"));

        ListIntake intake = lists.accept(draft, lines);
        assertThat(intake.changes()).isEqualTo(4);
        Agency now = agencies.byId(trade.id());
        assertThat(now.electronicId()).isEqualTo("H46.1");
        assertThat(agencies.aliases(now.id())).contains("Sở CT", "Sở Thương mại");
        assertThat(agency("P44:trung-tam-khuyen-cong").parentId()).isEqualTo(trade.id());
        assertThat(agency("P44:trung-tam-khuyen-cong").type()).isEqualTo(AgencyType.DON_VI_SU_NGHIEP);
        assertThat(agency("P44:phong-thu-nghiem").parentId())
                .isEqualTo(agency("P44:so-thu-nghiem").id());
        assertThat(lists.judge(draft)).noneMatch(ListLine::taken);
        assertThatThrownBy(() -> lists.accept(draft, lists.judge(draft))).hasMessage("list.refused.nothing");

        lists.undo(intake.id());
        assertThat(agencies.byKey("P44:so-thu-nghiem")).isEmpty();
        assertThat(agencies.byId(trade.id()).name()).isEqualTo(trade.name());
        assertThat(agencies.byId(trade.id()).electronicId()).isNull();
        assertThat(agencies.aliases(trade.id())).doesNotContain("Sở Thương mại");
    }

    @Test
    void aCodeWithAnotherNameIsAskedAndMovesAreDone() {
        ListDraft first = open(HEAD + "1,H99,Trung tâm Một,don_vi_su_nghiep,44,,\n");
        lists.accept(first, lists.judge(first));
        Agency one = agency("P44:trung-tam-mot");
        ListDraft draft = open(HEAD + "1,H99,Viện Hai,,450,,\n");
        ListLine line = lists.judge(draft).getFirst();
        assertThat(line.state()).isEqualTo(State.ASKED);
        draft.isSame(line, true);
        assertThat(lists.judge(draft).getFirst().state()).isEqualTo(State.MOVED);
        ListIntake moved = lists.accept(draft, lists.judge(draft));
        assertThat(agencies.byId(one.id()).name()).isEqualTo("Viện Hai");
        assertThat(agencies.byId(one.id()).unitId())
                .isEqualTo(territory.byKey("D450").orElseThrow().id());
        assertThat(agencies.aliases(one.id())).containsExactly("Trung tâm Một");
        lists.undo(moved.id());
        assertThat(agencies.byId(one.id()).name()).isEqualTo("Trung tâm Một");

        draft.isSame(line, false);
        assertThatThrownBy(() -> lists.accept(draft, lists.judge(draft))).hasMessage("list.refused.basis");
        draft.by("Quyết định 1");
        ListIntake other = lists.accept(draft, lists.judge(draft));
        assertThat(agencies.byId(one.id()).validTo()).isEqualTo(PAST);
        assertThat(agency("D450:vien-hai").validFrom()).isEqualTo(PAST);
        lists.undo(other.id());
    }

    @Test
    void linesThatCannotBeTakenSayWhy() {
        assertThat(lists.judge(open(HEAD
                        + "1,,Sở A,so_ban_nganh,Nơi Không Có,,\n"
                        + "2,,Sở B,lạ lùng,44,,\n"
                        + "3,,Sở C,,44,,\n"
                        + "4,,Sở D,so_ban_nganh,44,Bộ Không Có,\n"
                        + "5,H1,,so_ban_nganh,44,,\n"
                        + "6,,Sở E,so_ban_nganh,44,,\n"
                        + "7,,sở e,so_ban_nganh,44,,\n"
                        + ",,,,,,\n"
                        + "8,,Sở F,so_ban_nganh,44,Sở A,\n")))
                .filteredOn(line -> line.state() == State.REFUSED)
                .extracting(line ->
                        line.row() + " " + (line.why() == null ? "" : line.why().key()))
                .containsExactly(
                        "2 list.refused.unit",
                        "3 list.refused.type",
                        "4 list.refused.no_type",
                        "5 list.refused.parent",
                        "6 list.refused.no_name",
                        "8 list.refused.twice",
                        "10 list.refused.parent");
        assertThatThrownBy(() -> open("a,b\n1,2\n")).hasMessage("list.refused.no_agencies");

        ListDraft later = open(HEAD + "1,,Sở G,so_ban_nganh,tỉnh Quảng Bình,,\n");
        later.of(LocalDate.of(2025, 7, 1));
        assertThat(lists.judge(later).getFirst().why())
                .as("the unit has ended before the day of the list")
                .hasMessage("list.refused.unit_ended");
    }

    @Test
    void theIctDepartmentTakesListsOfItsOwnTerritory() {
        as(Roles.ICT_DEPARTMENT, territory.byKey("P44").orElseThrow().id());
        ListDraft draft = open(HEAD + "1,,Sở Nhà,so_ban_nganh,,,\n" + "2,,Sở Lạ,so_ban_nganh,38,,\n");
        assertThat(lists.judge(draft))
                .filteredOn(line -> line.row() > 0)
                .extracting(line -> line.state() + " " + line.above())
                .containsExactly("NEW tỉnh Quảng Bình", "REFUSED 38");
    }

    @Test
    void manyAgenciesCostFewStatements() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 3_000; i++) {
            text.append("%d,X%d,Trường Số %d,truong_hoc,%s,,Trường %d cũ\n"
                    .formatted(i, i, i, List.of("450", "452", "453").get(i % 3), i));
        }
        ListDraft draft = open(text.toString());
        SqlCounter.reset();
        List<ListLine> lines = lists.judge(draft);
        assertThat(SqlCounter.statements()).isEmpty();
        ListIntake intake = lists.accept(draft, lines);
        assertThat(intake.changes()).isEqualTo(3_000);
        assertThat(SqlCounter.statements()).hasSizeLessThan(40);
        SqlCounter.reset();
        lists.undo(intake.id());
        assertThat(SqlCounter.statements()).hasSizeLessThan(30);
    }

    private ListDraft open(String csv) {
        ListDraft draft = lists.open(TypedLists.file(csv), "cơ quan.csv");
        draft.of(PAST);
        draft.beginOnDay(false);
        return draft;
    }

    private Agency agency(String key) {
        return agencies.byKey(key).orElseThrow();
    }

    private void as(String role, @Nullable Long unitId) {
        new SignedIn(application).as(new NewAccount("nguoi-giu-so", "Người giữ sổ", role, null, unitId, true));
    }
}
