package vn.chiso.savedview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.Texts;
import vn.chiso.savedview.Audience;
import vn.chiso.savedview.EditionService;
import vn.chiso.savedview.NewView;
import vn.chiso.savedview.SavedView;
import vn.chiso.savedview.SavedViewService;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

/** What editions and presentations show of figures that are not simply there, in either language, of one and of many. */
@LoadedDatabaseTest
@Import(HandTicker.Wound.class)
@ViewPackages(packages = "vn.chiso")
@Transactional
@WithMockUser(username = "lan", roles = Roles.LEADER)
class SavedViewStatesTest extends SpringBrowserlessTest {

    private static final String ELEVEN = "compare?unit=44&subjects=inspected&years=2015&indicators=";

    private final SavedViewService views;
    private final EditionService editions;
    private final AccountService accounts;
    private final JdbcClient jdbc;

    @Autowired
    SavedViewStatesTest(SavedViewService views, EditionService editions, AccountService accounts, JdbcClient jdbc) {
        this.views = views;
        this.editions = editions;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void people() {
        accounts.createAtStart(NewAccount.ofNation("lan", "Lan", Roles.LEADER, false), "một câu khác hẳn");
    }

    @Test
    void anEditionKeepsBothSidesOfAContradiction() {
        frozen(ELEVEN + "email_staff_use_ratio");
        assertThat(page()).contains("≈ 20 ≠ ≈ 50").contains("H. Bố Trạch").contains("≈ 80");
    }

    @Test
    void anEditionKeepsWordsAsTheyWere() {
        frozen("compare?subjects=provinces&indicators=staff_literacy_ratio");
        assertThat(page()).contains("thành thạo");
    }

    @Test
    void anEditionSaysWhatCannotBeCompared() {
        frozen("compare?subjects=provinces&indicators=email_staff_use_ratio");
        assertThat(page()).contains("chỉ một cơ quan có số liệu").contains("2016");
    }

    @Test
    void anEditionHoldsNoDraftOfAnother() {
        jdbc.sql("update observation set review = 'DRAFT' where subject_id in (select s.id from subject s"
                        + " join agency a on a.id = s.agency_id where a.agency_key = 'P44:so-tu-phap')")
                .update();
        frozen(ELEVEN + "email_staff_use_ratio");
        assertThat(page()).contains("≈ 50").doesNotContain("≈ 80");
    }

    @Test
    void whoReadsAnotherLanguageIsToldInWhichAnEditionWasWritten() {
        SavedView edition = frozen(ELEVEN + "email_staff_use_ratio");
        assertThat(page()).doesNotContain("chốt bằng tiếng");
        UI.getCurrent().setLocale(Texts.ENGLISH);
        UI.getCurrent().navigate("views");
        UI.getCurrent().navigate(edition.address());
        assertThat(page()).contains("This page was frozen in Vietnamese");
        assertThat(find(EditionTables.class).single().getElement().getAttribute("lang"))
                .isEqualTo("vi");
    }

    @Test
    void aPresentationOfOneViewStaysOnIt() {
        long one = views.list().getFirst().id();
        UI.getCurrent().navigate("present", QueryParameters.of("views", String.valueOf(one)));
        String first = find(IFrame.class).single().getSrc();
        fireShortcut(Key.ARROW_RIGHT);
        assertThat(find(IFrame.class).single().getSrc()).isEqualTo(first);
        assertThat(page()).contains("1 / 1");
    }

    @Test
    void asManyViewsAsOneMayKeepStandInTheListAndInAPresentation() {
        List<Long> ids = new ArrayList<>();
        for (int at = 0; at < 50; at++) {
            ids.add(views.save(new NewView("Trang " + at, "", ELEVEN + "email_staff_use_ratio&at=" + at, Audience.ME))
                    .id());
        }
        UI.getCurrent().navigate("views");
        assertThat(page()).contains("53 trang").contains("Trang 49");
        UI.getCurrent()
                .navigate(
                        "present",
                        QueryParameters.of(
                                "views", ids.stream().map(String::valueOf).collect(Collectors.joining(","))));
        assertThat(page()).contains("1 / 50");
    }

    private SavedView frozen(String address) {
        SavedView saved = editions.freeze(new NewView("Chốt", "", address, Audience.ME), Texts.VIETNAMESE);
        UI.getCurrent().navigate(saved.address());
        return saved;
    }

    private String page() {
        return ScreenText.of((Component) getCurrentView());
    }
}
