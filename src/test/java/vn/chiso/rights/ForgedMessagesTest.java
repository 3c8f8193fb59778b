package vn.chiso.rights;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiso.observation.ui.EditKeys;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;

/** What somebody achieves who writes the browser's messages by hand: nothing. The messages go the way of the real ones,
 * from their JSON on. */
@TwoProvincesTest
class ForgedMessagesTest extends SpringBrowserlessTest {

    private final ApplicationContext application;
    private final Contents contents;
    private TwoProvinces provinces;
    private Office office;
    private List<String> before = List.of();

    @Autowired
    ForgedMessagesTest(ApplicationContext application, JdbcClient jdbc) {
        this.application = application;
        contents = new Contents(jdbc);
        provinces = TwoProvinces.of(application);
        office = provinces.offices.getFirst();
    }

    @BeforeEach
    void handIn() {
        provinces.stage(office, "SUBMITTED");
        before = contents.now();
    }

    @AfterEach
    void nothingHasChanged() {
        List<String> after = contents.now();
        provinces.stage(office, "DRAFT");
        new SignedIn(application).out();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aButtonThatIsDisabledOrHiddenIsNotClicked() throws Exception {
        openReport();
        Button giveBack = button("Trả lại");
        giveBack.setEnabled(false);
        click(giveBack);
        giveBack.setEnabled(true);
        giveBack.setVisible(false);
        // a page counts as told of it with the answer that carries it
        roundTrip();
        click(giveBack);
        assertThat(find(Dialog.class).all()).isEmpty();
        giveBack.setVisible(true);
        roundTrip();
        click(giveBack);
        assertThat(find(Dialog.class).all()).as("such messages do arrive").hasSize(1);

        Button approve = button("Duyệt");
        approve.setEnabled(false);
        click(approve);
    }

    @Test
    void aFieldThatIsReadOnlyOrDisabledKeepsItsValue() throws Exception {
        openReport();
        click(button("Trả lại"));
        TextArea reason = find(TextArea.class).all().getFirst();
        reason.setReadOnly(true);
        set(reason, "bịa");
        reason.setReadOnly(false);
        reason.setEnabled(false);
        set(reason, "bịa");
        assertThat(reason.getValue()).isEmpty();
        reason.setEnabled(true);
        set(reason, "thật");
        assertThat(reason.getValue()).as("such messages do arrive").isEqualTo("thật");
    }

    @Test
    void whoeverLostTheRightMeanwhileMovesNothing() throws Exception {
        openReport();
        Button approve = button("Duyệt");
        provinces.as(new Who(Roles.LEADER, null, office.agency.unitId()));
        click(approve);
        provinces.as(new Who(Roles.AGENCY_STAFF, provinces.offices.getLast(), null));
        approve.setEnabled(true);
        click(approve);
    }

    @Test
    void componentsOfOtherPagesAreOutOfReach() throws Exception {
        openReport();
        AtomicInteger clicks = new AtomicInteger();
        UI other = new UI();
        Button foreign = new Button("", clicked -> clicks.incrementAndGet());
        other.add(foreign);
        click(foreign);
        send(event(999_999, "click", "{}"));
        assertThat(clicks).hasValue(0);
    }

    @Test
    void aMessageWithTheKeyOfAnotherPageIsRefused() {
        openReport();
        Button approve = button("Duyệt");
        assertThatExceptionOfType(ServerRpcHandler.InvalidUIDLSecurityKeyException.class)
                .isThrownBy(() -> handle(event(id(approve), "click", "{}"), new UI().getCsrfToken()));
    }

    @Test
    void whoeverOnlyReadsOpensNoCellAndPastesNothing() throws Exception {
        provinces.as(new Who(Roles.AGENCY_STAFF, provinces.offices.get(1), office.agency.unitId()));
        UI.getCurrent()
                .navigate("", QueryParameters.fromString("unit=89&year=2023&indicator=" + Secret.OPEN.indicator));
        roundTrip();
        long indicator = office.figure(Secret.DRAFT).indicatorId();
        assertThat(find(Grid.class).all()).isNotEmpty();
        for (Grid<?> grid : find(Grid.class).all()) {
            for (int key = 1; key < 5; key++) {
                String cell = "{\"%s\":\"%d\",\"%s\":\"%d\",\"%s\":\"5\\t6\"}"
                        .formatted(json(EditKeys.ITEM), key, json(EditKeys.COLUMN), indicator, json(EditKeys.TEXT));
                send(event(id(grid), "keydown", cell));
                send(event(id(grid), "cells-pasted", cell));
            }
        }
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void noMethodOfAScreenIsCalledFromABrowser() throws Exception {
        openReport();
        noMethods()
                .should()
                .beAnnotatedWith(ClientCallable.class)
                .because("a method that a browser can call has to be forged here first")
                .check(new ClassFileImporter().importPackages("vn.chiso"));
        Component view = (Component) getCurrentView();
        for (String method : List.of("draw", "setParameter", "removeFromParent")) {
            send(("{\"type\":\"publishedEventHandler\",\"node\":%d,\"templateEventMethodName\":\"%s\","
                            + "\"templateEventMethodArgs\":[],\"promise\":-1}")
                    .formatted(id(view), method));
        }
        assertThat(view.isAttached()).isTrue();
    }

    private void openReport() {
        provinces.as(new Who(Roles.ICT_DEPARTMENT, null, office.agency.unitId()));
        UI.getCurrent().navigate("rounds/reports/" + office.report);
        roundTrip();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void click(Component component) throws Exception {
        send(event(id(component), "click", "{}"));
    }

    private void set(Component field, String value) throws Exception {
        send("{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"value\",\"value\":\"%s\"}"
                .formatted(id(field), value));
        send(event(id(field), "change", "{}"));
    }

    private static int id(Component component) {
        return component.getElement().getNode().getId();
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String event(int node, String event, String data) {
        return "{\"type\":\"event\",\"node\":%d,\"event\":\"%s\",\"data\":%s}".formatted(node, event, data);
    }

    private void send(String rpc) throws Exception {
        handle(rpc, null);
        roundTrip();
    }

    /** @param key null for that of the page itself */
    private static void handle(String rpc, @Nullable String key) throws Exception {
        UI page = UI.getCurrent();
        String message = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(
                        key == null ? page.getCsrfToken() : key,
                        rpc,
                        page.getInternals().getServerSyncId(),
                        page.getInternals().getLastProcessedClientToServerId() + 1);
        new ServerRpcHandler().handleRpc(page, message, VaadinRequest.getCurrent());
    }
}
