package vn.chiso.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;

/** What the tests of these screens share. They commit, in a database of their own. */
@LoadedDatabaseTest
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:register-screens;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@ViewPackages(classes = AgenciesView.class)
abstract class RegisterScreens extends SpringBrowserlessTest {

    @Autowired
    TerritoryService territory;

    @Autowired
    AgencyService agencies;

    @Autowired
    private BeanFactory application;

    @BeforeEach
    void anAdministrator() {
        as(Roles.ADMINISTRATOR);
    }

    /** What open pages were told of a change is drawn by whoever is signed in still. */
    @AfterEach
    void signOut() {
        drawWhatIsTold();
        new SignedIn(application).out();
    }

    /** Lets the page draw what it was told since, as it does at the end of each request. */
    static void drawWhatIsTold() {
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    void as(String role) {
        new SignedIn(application).as(NewAccount.ofNation("nguoi-giu-so", "Người giữ sổ", role, false));
    }

    /** Presses a button of the page's head, which the main layout shows. */
    void pressInHead(String text) {
        all(((HasHeader) getCurrentView()).header())
                .filter(one -> one instanceof Button button && button.getText().equals(text))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
    }

    void press(Dialog dialog, String text) {
        test(find(Button.class, dialog).withText(text).single()).click();
    }

    TextField field(Dialog dialog, String label) {
        return find(TextField.class, dialog).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    static <T extends Component> T labelled(Component within, Class<T> type, String label) {
        return (T) all(within)
                .filter(type::isInstance)
                .filter(one -> label.equals(one.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }

    String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(RegisterScreens::all));
    }

    static void wrong(TextField field, String message) {
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains(message);
    }
}
