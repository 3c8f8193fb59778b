package vn.chiso.comparison.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.chiso.agency.AgencyService;
import vn.chiso.comparison.rank.Omission;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.index.IndexService;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoredSubjects;
import vn.chiso.comparison.score.rule.Gap;
import vn.chiso.comparison.score.rule.Input;
import vn.chiso.comparison.score.rule.Outcome;
import vn.chiso.comparison.score.rule.Scores;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.SqlCounter;

/** The worked example on the eleven agencies that were inspected in 2015, against sums made by hand. */
@LoadedDatabaseTest
@Import(SqlCounter.class)
class ScoreBoardTest {

    @Autowired
    private ScoreBoards boards;

    @Autowired
    private IndexService indices;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private BeanFactory application;

    private ScoreEdition example;

    @BeforeEach
    void theExample() {
        example = indices.byKey("vi-du-minh-hoa").orElseThrow().newest().orElseThrow();
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void theElevenInspectedAgenciesAreScored() {
        assertThat(board().subjects()).hasSize(11);
    }

    /** 10 + 10 + 20 % of 20 + 10 + 0 of 10 (20 % is below 50 %) + 10 + 15 + 10 + 0 of 5. */
    @Test
    void whereEverythingIsKnownTheTotalIsComplete() {
        Outcome total = of("D457:ubnd").total();
        assertThat(total.points()).isEqualByComparingTo("69");
        assertThat(total.scorable()).isEqualByComparingTo("100");
        assertThat(total.isComplete()).isTrue();
    }

    /** 10 + 80 % of 20 + 10 + 20 (the ten of the one-stop software, which departments are not asked for, went to the
     * records) + 0 of 5; rules, firewall and intrusion detection nobody knows. */
    @Test
    void whereSomethingIsMissingTheTotalSaysOfHowMany() {
        Scores.Of tuPhap = of("P44:so-tu-phap");
        assertThat(tuPhap.total().points()).isEqualByComparingTo("56");
        assertThat(tuPhap.total().scorable()).isEqualByComparingTo("65");
        assertThat(tuPhap.total().maximum()).isEqualByComparingTo("100");
        assertThat(tuPhap.total().isComplete()).isFalse();
        assertThat(tuPhap.part(criterion("2.2.1").id()).factor()).isEqualByComparingTo("2");
        assertThat(tuPhap.part(criterion("2.2.2").id()).applies()).isFalse();
    }

    @Test
    void aConflictIsNotScored() {
        Scores.Of boTrach = of("D455:ubnd");
        assertThat(boTrach.part(criterion("2.1.1").id()).gap()).isEqualTo(Gap.CONFLICT);
        assertThat(boTrach.total().points()).isEqualByComparingTo("20");
        assertThat(boTrach.total().scorable()).isEqualByComparingTo("30");
    }

    @Test
    void whoHasNoFigureHasNoScore() {
        assertThat(of("C18859:ubnd").total().isScored()).isFalse();
    }

    @Test
    void everyPointLeadsToItsFigure() {
        Known known = board().known(key("D457:ubnd"), criterion("2.1.1").id());
        assertThat(known.figure()).isNotNull();
        assertThat(known.figure().value()).isEqualByComparingTo("20");
        assertThat(known.isApproximate()).isTrue();
    }

    @Test
    void whatIfChangesNothingThatIsKept() {
        ScoreBoard board = board();
        ScoreBoard imagined =
                board.whatIf(key("D457:ubnd"), Map.of(criterion("2.1.1").id(), new Input.Amount(new BigDecimal(100))));
        assertThat(imagined.of(Stage.COMPUTED, key("D457:ubnd")).total().points())
                .isEqualByComparingTo("85");
        assertThat(board.of(Stage.COMPUTED, key("D457:ubnd")).total().points()).isEqualByComparingTo("69");
        assertThat(of("D457:ubnd").total().points()).isEqualByComparingTo("69");
    }

    @Test
    void anotherAgencyKnowsNothingOfSensitiveAnswers() {
        as(Roles.AGENCY_STAFF, "P44", "P44:so-tu-phap");
        ScoreBoard board = board();
        long firewall = criterion("3.1.1").id();
        Scores.Of leThuy = board.of(Stage.COMPUTED, key("D457:ubnd"));
        assertThat(leThuy.part(firewall).gap()).isEqualTo(Gap.WITHHELD);
        assertThat(leThuy.total().scorable()).isEqualByComparingTo("65");
        assertThat(board.of(Stage.COMPUTED, key("P44:so-tu-phap"))
                        .part(firewall)
                        .gap())
                .isEqualTo(Gap.NO_DATA);
    }

    @Test
    void elsewhereNobodyIsScored() {
        as(Roles.LEADER, "P38", null);
        assertThat(board().subjects()).isEmpty();
    }

    @Test
    void theTemplateHasTheKnownMaximaAndNoOthers() {
        ScoreEdition template =
                indices.byKey("chuyen-doi-so-cap-tinh").orElseThrow().editions().getFirst();
        assertThat(template.tree().maximum()).isEqualByComparingTo("1000");
        assertThat(template.criteria())
                .filteredOn(one -> one.parentId() != null)
                .extracting(one -> one.nameVi() + " " + one.maximum())
                .containsExactly(
                        "Nhận thức số 100",
                        "Thể chế số 100",
                        "Hạ tầng số 100",
                        "Nhân lực số 100",
                        "An toàn thông tin mạng 100",
                        "Chính quyền số 200",
                        "Kinh tế số 150");
        assertThat(indices.flaws(template)).singleElement().satisfies(flaw -> {
            assertThat(flaw.found()).isEqualByComparingTo("350");
            assertThat(flaw.wanted()).isEqualByComparingTo("500");
        });
    }

    @Test
    void theExampleAddsUp() {
        assertThat(indices.flaws(example)).isEmpty();
        assertThat(example.tree().maximum()).isEqualByComparingTo("100");
    }

    @Test
    void aBoardCostsAFixedNumberOfStatementsHoweverManyAreScored() {
        ScoreBoard all = all();
        assertThat(all.subjects().size()).isGreaterThan(board().subjects().size());
        SqlCounter.reset();
        all();
        assertThat(SqlCounter.statements()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void ofAUnitItsOwnFigureIsScoredAndNoSample() {
        ScoreBoard nation =
                boards.board(new ScoreRequest(example.id(), territory.nation().id(), 2016, ScoredSubjects.UNITS));
        String thanhHoa = "u" + territory.byKey("P38").orElseThrow().id();
        Scores.Of scores = nation.of(Stage.COMPUTED, thanhHoa);
        assertThat(scores.part(criterion("2.1.1").id()).share()).isEqualByComparingTo("0.96");
        assertThat(scores.part(criterion("1.1.1").id()).applies())
                .as("asked of agencies alone")
                .isFalse();
        ScoreBoard before =
                boards.board(new ScoreRequest(example.id(), territory.nation().id(), 2015, ScoredSubjects.UNITS));
        String quangBinh = "u" + territory.byKey("P44").orElseThrow().id();
        assertThat(before.of(Stage.COMPUTED, quangBinh)
                        .part(criterion("2.1.1").id())
                        .gap())
                .isEqualTo(Gap.NOT_WHOLE);
    }

    @Test
    void aPlaceIsAmongThoseOfTheBlockWhoCouldBeScored() {
        ScoreBoard board = board();
        ScoreRanks ranks = ScoreRanks.of(board, Stage.COMPUTED);
        assertThat(ranks.place(key("D456:ubnd")).orElseThrow().text()).isEqualTo("1");
        assertThat(ranks.among(key("D456:ubnd"))).isEqualTo(4);
        assertThat(ranks.omission(key("D455:ubnd"))).isEqualTo(Omission.SMALL_DENOMINATOR);
        assertThat(ranks.omission(key("C18859:ubnd"))).isEqualTo(Omission.MISSING);
    }

    private ScoreBoard all() {
        return boards.board(new ScoreRequest(example.id(), territory.nation().id(), 2015, ScoredSubjects.AGENCIES));
    }

    private ScoreBoard board() {
        long unit = territory.byKey("P44").orElseThrow().id();
        return boards.board(new ScoreRequest(example.id(), unit, 2015, ScoredSubjects.INSPECTED));
    }

    private Scores.Of of(String agency) {
        return board().of(Stage.COMPUTED, key(agency));
    }

    private String key(String agency) {
        return "a" + agencies.byKey(agency).orElseThrow().id();
    }

    private Criterion criterion(String code) {
        return example.criteria().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void as(String role, String unit, @Nullable String agency) {
        new SignedIn(application)
                .as(new NewAccount(
                        "cham-diem",
                        "Người chấm điểm",
                        role,
                        agency == null
                                ? null
                                : (Long) agencies.byKey(agency).orElseThrow().id(),
                        territory.byKey(unit).orElseThrow().id(),
                        false,
                        SignInWay.LOCAL,
                        null));
    }
}
