package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

// a context of its own: routes and the holder of the security context are those of the last context made
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=dashboard")
@ViewPackages(classes = DashboardView.class)
class DashboardViewTest extends SpringBrowserlessTest {

    /** The questions that leaders, the ICT department and staff ask, each with the address that answers it and the words
     * that must be on the page. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/questions.csv", delimiter = ';', numLinesToSkip = 1)
    @WithMockUser(roles = Roles.LEADER)
    void thePageAnswers(String question, String address, String words) {
        String page = open(address);
        for (String word : words.split("\\|", -1)) {
            assertThat(page).as(question + " at " + address).contains(word.strip());
        }
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void aWrongPartOfAnAddressIsDroppedAndSaid() {
        assertThat(open("unit=999&year=2015")).contains("unit = 999").contains("Việt Nam");
        assertThat(open("unit=44&year=abc")).contains("year = abc");
        assertThat(open("unit=44&review=none")).contains("review = none");
        assertThat(open("unit=44&year=2025&indicator=nothing")).contains("indicator = nothing");
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void aYearWithoutDataNamesTheYearsThatHaveSome() {
        assertThat(open("unit=44&year=2017")).contains("Chưa có số liệu").contains("2015");
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void aLeaderSwitchesOffWhatIsNotApproved() {
        open("unit=44&year=2015");
        assertThat(review().getValue()).isFalse();
        test(review()).selectItem("Chỉ đã duyệt");
        roundTrip();
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .containsEntry("review", List.of("approved"));
        open("unit=44&year=2015&review=approved");
        assertThat(review().getValue()).isTrue();
    }

    @Test
    @WithMockUser(roles = Roles.INSPECTION_TEAM)
    void whoeverReadsWhatIsApprovedOnlyHasNothingToSwitch() {
        open("unit=44&year=2015");
        assertThat(find(Select.class).all()).noneMatch(one -> ((Select<?>) one).hasClassName("filter-field--review"));
    }

    @SuppressWarnings("unchecked")
    private Select<Boolean> review() {
        return find(Select.class).all().stream()
                .filter(one -> ((Select<?>) one).hasClassName("filter-field--review"))
                .map(one -> (Select<Boolean>) one)
                .findFirst()
                .orElseThrow();
    }

    private String open(String address) {
        UI.getCurrent().navigate("", QueryParameters.fromString(address));
        roundTrip();
        DashboardView view = (DashboardView) getCurrentView();
        return ScreenText.of(view.header()) + "\n" + ScreenText.of(view);
    }
}
