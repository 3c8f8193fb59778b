package vn.chiso.savedview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.ui.Presented;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Years;
import vn.chiso.savedview.Audience;
import vn.chiso.savedview.NewView;
import vn.chiso.savedview.SavedView;
import vn.chiso.savedview.SavedViewService;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/** A page that a presentation opened: it reads whatever it shows, and writes nothing. */
@LoadedDatabaseTest
@ViewPackages(packages = "vn.chiso")
@WithMockUser(username = "admin", roles = Roles.ICT_DEPARTMENT)
class LookOnlyPagesTest extends SpringBrowserlessTest {

    private final SavedViewService views;
    private final ObservationService observations;
    private final FigureService figures;
    private final AgencyService agencies;
    private final Catalogue catalogue;

    @Autowired
    LookOnlyPagesTest(
            SavedViewService views,
            ObservationService observations,
            FigureService figures,
            AgencyService agencies,
            Catalogue catalogue) {
        this.views = views;
        this.observations = observations;
        this.figures = figures;
        this.agencies = agencies;
        this.catalogue = catalogue;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''          | unit=44&year=2015                     | Quảng Bình
                    compare     | unit=44&subjects=inspected&years=2015 | Sở Tư pháp
                    budget      | unit=P51                              | Kinh phí nêu trong các báo cáo
                    """)
    void whatIsShownIsReadAsEver(String path, String query, String words) {
        look(path, query);
        assertThat(ScreenText.of((Component) getCurrentView())).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"targets,unit=P38", "scores,''", "score,index=vi-du-minh-hoa", "findings,''", "inspections,''"})
    void listsHaveTheirRows(String path, String query) {
        look(path, query);
        assertThat(find(Grid.class).single().getGenericDataView().getItems().count())
                .isPositive();
    }

    @Test
    void noFigureCanBeEntered() {
        look("compare", "unit=44");
        FigureEntry entry = FigureEntry.into(
                agencies.byKey("P44:so-tu-phap").orElseThrow().id(),
                catalogue.indicator("email_staff_use_ratio").orElseThrow().id(),
                2019,
                Answer.Amount.of(new BigDecimal(50)),
                "theo sổ");
        observations.enter(entry);
        assertThat(figures.ofAgency(
                        agencies.byKey("P44:so-tu-phap").orElseThrow().id(), Years.of(2019)))
                .noneMatch(one -> one.period().year() == 2019);
    }

    @Test
    void nothingElseCanBeWrittenEither() {
        look("targets", "");
        views.save(new NewView("Trang", "", "targets?year=2016", Audience.ME));
        assertThat(views.own()).extracting(SavedView::address).doesNotContain("targets?year=2016");
    }

    @Test
    void thePageStaysSoWhereverItGoes() {
        look("targets", "");
        UI.getCurrent().navigate("scores");
        assertThat(Presented.isLookOnly(UI.getCurrent())).isTrue();
    }

    @Test
    void anotherPageOfTheSameReaderIsNotConcerned() {
        UI.getCurrent().navigate("targets");
        assertThat(Presented.isLookOnly(UI.getCurrent())).isFalse();
    }

    private static void look(String path, String query) {
        UI.getCurrent()
                .navigate(
                        path,
                        QueryParameters.fromString(
                                query.isEmpty() ? Presented.FRAMED : query + "&" + Presented.FRAMED));
    }
}
