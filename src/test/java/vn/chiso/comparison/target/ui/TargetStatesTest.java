package vn.chiso.comparison.target.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.comparison.ManyAgencies;
import vn.chiso.comparison.target.LegalBasis;
import vn.chiso.comparison.target.NewTarget;
import vn.chiso.comparison.target.TargetRecords;
import vn.chiso.comparison.target.TargetTerms;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.ObservationService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;

/** What the list says of targets whose results are not simply there: contradictions, words, drafts, other years, none. */
@LoadedDatabaseTest
@Transactional
@ViewPackages(classes = TargetsView.class)
class TargetStatesTest extends SpringBrowserlessTest {

    private static final String MAIL = "email_staff_use_ratio";
    private static final LegalBasis DECISION = new LegalBasis(null, "Quyết định 9/QĐ-UBND ngày 05/01/2015", "II");

    private final TargetRecords records;
    private final ObservationService observations;
    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final TerritoryService territory;
    private final JdbcClient jdbc;
    private final BeanFactory application;
    private final ManyAgencies many;

    @Autowired
    TargetStatesTest(
            TargetRecords records,
            ObservationService observations,
            AgencyService agencies,
            Catalogue catalogue,
            TerritoryService territory,
            JdbcClient jdbc,
            BeanFactory application) {
        this.records = records;
        this.observations = observations;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.territory = territory;
        this.jdbc = jdbc;
        this.application = application;
        many = new ManyAgencies(application);
    }

    @BeforeEach
    void signIn() {
        as("VN");
    }

    @AfterTransaction
    void forgetTheAgencies() {
        new SignedIn(application).out();
        many.forget();
    }

    @Test
    void aContradictionIsNotHeldAgainstATarget() {
        set("D455:ubnd", MAIL, 2015);
        open("Bố Trạch");
        assertThat(row())
                .contains("Chưa đánh giá được")
                .contains("Các nguồn nêu kết quả mâu thuẫn")
                .doesNotContain("Không đạt");
    }

    @Test
    void whatIsSaidInWordsIsNotHeldAgainstATarget() {
        set("P51:vp-ubnd", "staff_literacy_ratio", 2020);
        open("Văn phòng");
        assertThat(row()).contains("Chưa đánh giá được").contains("Kết quả chỉ được nêu bằng lời");
    }

    @Test
    void aRoundedResultAtTheTargetIsNotHeldAgainstIt() {
        set("P44:so-tu-phap", MAIL, 2015);
        open("Sở Tư pháp");
        assertThat(row()).contains("≈ 80 %").contains("Kết quả là số làm tròn").doesNotContain("bằng đúng mức đặt ra");
    }

    @Test
    void aResultOfAnEarlierYearOnlyIsShownWithItsYearAndNotJudged() {
        set("P44:so-cong-thuong", MAIL, 2016);
        open("Sở Công thương");
        assertThat(row()).contains("năm 2015").contains("số liệu gần nhất thuộc kỳ trước");
    }

    @Test
    void aDraftIsMarkedBesideTheTarget() {
        Agency justice = agency("P44:so-tu-phap");
        observations.enter(FigureEntry.into(
                justice.id(), indicator(MAIL).id(), 2016, Answer.Amount.of(new BigDecimal(85)), "theo sổ"));
        jdbc.sql("update observation set review = 'DRAFT' where period_id in"
                        + " (select id from period where report_year = 2016) and subject_id in"
                        + " (select id from subject where agency_id = ?)")
                .param(justice.id())
                .update();
        set("P44:so-tu-phap", MAIL, 2016);
        open("Sở Tư pháp");
        assertThat(row()).contains("85 %").contains("chưa xác nhận");
    }

    @Test
    void twoHundredTargetsStandInOneListEachWithItsResult() {
        new SignedIn(application).out();
        List<Indicator> counts = many.indicators(1);
        many.add(200, counts, List.of(2024));
        signIn();
        for (int at = 0; at < 200; at++) {
            set("large-" + at, counts.getFirst().code(), 2024);
        }
        open("Sở thử");
        assertThat(test(grid()).size()).isGreaterThanOrEqualTo(200);
        assertThat(page()).contains("200 đạt");
    }

    @Test
    void whereNobodyHasSetAnythingItSaysWhoDoes() {
        as("P01");
        open("");
        assertThat(page()).contains("Chưa có chỉ tiêu, kế hoạch").contains("Cơ quan chuyên trách CNTT đặt chỉ tiêu");
    }

    /** Aims at 80 %, or eighty of what is counted. */
    private void set(String agency, String indicator, int year) {
        records.set(new NewTarget(
                true,
                agency(agency).id(),
                0,
                null,
                indicator(indicator).id(),
                new TargetTerms(NewPeriod.year(year), Answer.Amount.of(new BigDecimal(80)), DECISION, null, "")));
    }

    private Agency agency(String key) {
        return agencies.byKey(key).orElseThrow();
    }

    private Indicator indicator(String code) {
        return catalogue.indicator(code).orElseThrow();
    }

    private static void open(String words) {
        UI.getCurrent().navigate("targets", QueryParameters.simple(words.isEmpty() ? Map.of() : Map.of("q", words)));
    }

    /** The first row that was found, all its cells but its time. */
    private String row() {
        StringBuilder row = new StringBuilder();
        for (int column : List.of(0, 1, 3, 4, 5, 6)) {
            row.append(test(grid()).getCellComponent(0, column).getElement().getTextRecursively())
                    .append(' ');
        }
        return row.toString();
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void as(String unit) {
        new SignedIn(application)
                .as(new NewAccount(
                        "chi-tieu",
                        "Người giữ chỉ tiêu",
                        Roles.ICT_DEPARTMENT,
                        null,
                        unit.equals("VN")
                                ? null
                                : (Long) territory.byKey(unit).orElseThrow().id(),
                        false));
    }
}
