package vn.chiso.comparison.score.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
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
import vn.chiso.agency.AgencyService;
import vn.chiso.comparison.ManyAgencies;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ObservationService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/** What boards and sheets say of figures that are not simply there: contradictions, words, drafts, very many. */
@LoadedDatabaseTest
@Transactional
@ViewPackages(classes = ScoreView.class)
class ScoreStatesTest extends SpringBrowserlessTest {

    private static final String EXAMPLE = "vi-du-minh-hoa";
    private static final String MAIL = "email_staff_use_ratio";

    private final ObservationService observations;
    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;
    private final BeanFactory application;
    private final ManyAgencies many;

    @Autowired
    ScoreStatesTest(
            ObservationService observations,
            AgencyService agencies,
            Catalogue catalogue,
            JdbcClient jdbc,
            BeanFactory application) {
        this.observations = observations;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
        this.application = application;
        many = new ManyAgencies(application);
    }

    @BeforeEach
    void signIn() {
        new SignedIn(application).as(NewAccount.ofNation("cntt", "Cơ quan CNTT", Roles.ICT_DEPARTMENT, false));
    }

    @AfterTransaction
    void forgetTheAgencies() {
        new SignedIn(application).out();
        many.forget();
    }

    @Test
    void aContradictionEarnsNoPointsAndIsNoZero() {
        sheet("UBND huyện Bố Trạch");
        assertThat(page()).contains("số liệu xung đột").contains("≈ 20 / 30");
    }

    @Test
    void whatIsAskedAndNotAnsweredEarnsNoPointsAndIsNoZero() {
        observations.enter(FigureEntry.into(
                agency("UBND phường Bắc Lý"),
                catalogue.indicator(MAIL).orElseThrow().id(),
                2015,
                new Answer.NoData(),
                "chưa thống kê"));
        sheet("UBND phường Bắc Lý");
        assertThat(page()).contains("đã hỏi, chưa trả lời").doesNotContain("0 / 20");
    }

    /** The old figure of a draft holds for whoever may not see it: here nothing held before. */
    @Test
    void aDraftIsScoredForWhoeverMaySeeIt() {
        long ward = agency("UBND phường Bắc Lý");
        observations.enter(FigureEntry.into(
                ward,
                catalogue.indicator(MAIL).orElseThrow().id(),
                2015,
                Answer.Amount.of(new BigDecimal(80)),
                "theo sổ"));
        jdbc.sql(
                        "update observation set review = 'DRAFT' where subject_id in (select id from subject where agency_id = ?)")
                .param(ward)
                .update();
        sheet("UBND phường Bắc Lý");
        assertThat(page()).contains("16 / 20");
    }

    @Test
    void twoHundredSubjectsStandInOneBoard() {
        new SignedIn(application).out();
        many.add(200, many.indicators(1), List.of(2015));
        signIn();
        UI.getCurrent()
                .navigate(
                        ScoreView.class,
                        QueryParameters.simple(
                                Map.of("index", EXAMPLE, "unit", "VN", "year", "2015", "subjects", "agencies")));
        Grid<?> board = find(Grid.class).single();
        assertThat(test(board).size()).isGreaterThanOrEqualTo(200);
    }

    private long agency(String name) {
        return agencies.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void sheet(String name) {
        String key = "a" + agency(name);
        UI.getCurrent()
                .navigate(
                        ScoreSheetView.class,
                        QueryParameters.simple(Map.of("index", EXAMPLE, "unit", "P44", "subject", key)));
    }

    private String page() {
        return ScreenText.of((Component) getCurrentView());
    }
}
