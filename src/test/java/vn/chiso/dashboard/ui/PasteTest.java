package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.ui.Badge;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Answer;
import vn.chiso.observation.CheckedFigures;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.check.Check;
import vn.chiso.observation.check.CheckKind;
import vn.chiso.observation.check.CheckService;
import vn.chiso.observation.check.NewCheck;
import vn.chiso.observation.check.Scope;
import vn.chiso.observation.check.Severity;
import vn.chiso.observation.ui.CellEdits;
import vn.chiso.observation.ui.EditKeys;
import vn.chiso.observation.ui.paste.PasteTarget;
import vn.chiso.observation.ui.paste.Pasting;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;
import vn.chiso.testing.SqlCounter;

/** What the preview of a pasted block says, asks and writes. These tests commit, into a database of their own. */
@LoadedDatabaseTest
@Import(SqlCounter.class)
@TestPropertySource(
        properties = {
            "chiso.test.views=paste",
            "spring.datasource.url=jdbc:h2:mem:paste;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
        })
@ViewPackages(classes = DashboardView.class)
class PasteTest extends SpringBrowserlessTest {

    private static final String EMAIL = "email_staff_use_ratio";

    @Autowired
    private FigureService figures;

    @Autowired
    private ObservationService observations;

    @Autowired
    private CheckService checks;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private CheckedFigures checked;

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void everyCellIsCountedAndSaysWhatWouldBecomeOfIt() {
        open();
        paste(0, "81\tcó\r\n\t5351\r\n12,481\r\n101\r\n");
        assertThat(text()).contains("Khối 4 dòng × 2 cột, từ ô “Sở Tư pháp · ");
        assertThat(find(Badge.class, dialog()).all())
                .extracting(ScreenText::of)
                .containsExactly("1 ô ghi mới", "1 ô sửa", "1 giữ nguyên", "1 câu hỏi", "2 ô sai");
        assertThat(cells("written")).contains("81 %", "có", "giữ nguyên", "không ghi");
        assertThat(cells("note"))
                .contains(
                        "ô trống không xóa và không thành 0",
                        "“5351”: hãy trả lời có hoặc không",
                        "hai cách đọc: chọn một",
                        "Tỷ lệ không được quá 100 %.");
        assertThat(save().getText()).isEqualTo("Trả lời 1 câu hỏi để ghi 3 ô");
        assertThat(save().isEnabled()).isFalse();

        click(reading(4, 1));
        assertThat(save().getText()).isEqualTo("Ghi 3 ô, bỏ qua 2 ô sai");
        assertThat(save().isEnabled()).isTrue();
        dialog().close();
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void anotherWayOfWritingNumbersReadsTheWholeBlockAgain() {
        open();
        paste(0, "12,481\r\n20.35\r\n");
        click(option("Việt Nam"));
        assertThat(cells("written")).containsExactly("12,481 %", "không ghi");
        click(option("Anh"));
        assertThat(cells("written")).containsExactly("không ghi", "20,35 %");
        assertThat(cells("note").getFirst()).isEqualTo("Tỷ lệ không được quá 100 %.");
        dialog().close();
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void whatReachesPastTheEdgeIsListedAndSkipped() {
        open();
        int last = rows().size() - 1;
        paste(last, "50,5\r\n60\r\n");
        assertThat(cells("target")).contains("ngoài bảng");
        assertThat(cells("note")).contains("Khối dài quá cạnh bảng: ở đây bảng không có ô");
        assertThat(save().getText()).isEqualTo("Ghi 1 ô, bỏ qua 1 ô sai");
        dialog().close();
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void silenceNeedsAReason() {
        open();
        paste(0, "…\r\n");
        assertThat(save().getText()).isEqualTo("Không có ô nào để ghi");
        assertThat(cells("note")).containsExactly("Hãy ghi lý do");
        find(TextField.class, dialog()).single().setValue("chưa thống kê");
        assertThat(save().getText()).isEqualTo("Ghi 1 ô");
        dialog().close();
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void aCheckThatAsksWhyIsNamedAndAnswered() {
        Check check = checks.add(new NewCheck(
                CheckKind.RANGE,
                Scope.of(catalogue.indicator(EMAIL).orElseThrow()),
                new BigDecimal(10),
                null,
                List.of(),
                Severity.REASON,
                "",
                ""));
        open();
        paste(0, "9\r\n");
        assertThat(cells("note")).containsExactly("Hãy ghi lý do: Nhỏ hơn mức thấp nhất 10 %");
        TextField reason = find(TextField.class, dialog()).single();
        reason.setValue("mất hộp thư");
        assertThat(save().getText()).isEqualTo("Ghi 1 ô");
        assertThat(cells("note")).containsExactly("Nhỏ hơn mức thấp nhất 10 %");
        assertThat(reason.isVisible()).isTrue();
        dialog().close();
        checks.setActive(check.id(), check.version(), false);
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void whatTheSourceReallySaysIsKeptWithAReason() {
        open();
        paste(0, "13/3\r\n");
        assertThat(cells("note")).containsExactly("Tử số lớn hơn mẫu số");
        assertThat(cells("written")).containsExactly("Giữ nguyên văn");
        click((NativeButton) cell(0, "written"));
        assertThat(cells("note")).containsExactly("Hãy ghi lý do: Tử số lớn hơn mẫu số");
        find(TextField.class, dialog()).single().setValue("báo cáo ghi đúng như vậy");
        assertThat(save().getText()).isEqualTo("Ghi 1 ô");
        dialog().close();
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void whoWasOvertakenWritesNothingAndSeesTheNewFigure() {
        open();
        Figure first = figure(1);
        Figure second = figure(2);
        paste(1, "33\r\n34\r\n");
        observations.enter(FigureEntry.over(second, Answer.Amount.of(new BigDecimal(77)), null));
        test(save()).click();

        assertThat(dialog().isOpened()).isTrue();
        assertThat(text()).contains("Chưa ghi ô nào");
        assertThat(cells("note")).containsExactly("", "người khác vừa sửa ô này");
        assertThat(cells("held").getLast()).isEqualTo("77");
        assertThat(now(first).version()).isEqualTo(first.version());

        test(save()).click();
        assertThat(find(Dialog.class).withClassName("paste").all()).isEmpty();
        assertThat(now(first).value()).isEqualByComparingTo("33");
        assertThat(now(second).value()).isEqualByComparingTo("34");
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void whatIsTooMuchOrNothingIsSaidAndNotOpened() {
        open();
        paste(0, "1\t".repeat(4_999) + "1\t1\r\n");
        assertThat(notice()).contains("5.001 ô").contains("5.000");
        paste(0, "7".repeat(200_001));
        assertThat(notice()).contains("200.000");
        paste(0, " \t\r\n");
        assertThat(notice()).contains("không có gì");
        assertThat(find(Dialog.class).withClassName("paste").all()).isEmpty();
    }

    @Test
    @WithMockUser(roles = Roles.ICT_DEPARTMENT)
    void fiveThousandCellsAreJudgedInAFewStatements() {
        open();
        List<Indicator> columns = catalogue.indicators().stream()
                .filter(one -> one.kind().isNumber())
                .limit(50)
                .toList();
        List<Agency> rows = agencies.all().stream().limit(100).toList();
        List<List<String>> copied = Collections.nCopies(100, Collections.nCopies(50, "12"));
        Pasting pasting = new Pasting(figures, observations, new CellEdits(observations, figures, checked), () -> {});
        SqlCounter.reset();
        pasting.preview(copied, (i, j) -> {
            Agency agency = rows.get(i);
            Indicator indicator = columns.get(j);
            return new PasteTarget(
                    agency, indicator, null, new FigureEntry.Place.Empty(agency.id(), indicator.id(), 2023));
        });
        assertThat(SqlCounter.statements()).hasSizeLessThanOrEqualTo(4);
        assertThat(save().getText()).isEqualTo("Ghi 5.000 ô");
        dialog().close();
    }

    private void open() {
        UI.getCurrent().navigate("", QueryParameters.fromString("unit=44&year=2015&indicator=" + EMAIL));
        roundTrip();
    }

    /** Pastes onto the cell of the first indicator in a row, counted from 0. */
    private void paste(int row, String text) {
        Grid<MatrixRow> grid = grid();
        String key = grid.getDataCommunicator().getKeyMapper().key(rows().get(row));
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put(EditKeys.TEXT, text);
        data.put(EditKeys.ITEM, key);
        data.put(
                EditKeys.COLUMN,
                String.valueOf(catalogue.indicator(EMAIL).orElseThrow().id()));
        grid.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(grid.getElement(), "cells-pasted", data));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private Grid<MatrixRow> grid() {
        return find(Grid.class).withClassName("figure-grid").single();
    }

    private List<MatrixRow> rows() {
        return grid().getListDataView().getItems().toList();
    }

    private Dialog dialog() {
        return find(Dialog.class).withClassName("paste").single();
    }

    private String text() {
        return ScreenText.of(dialog());
    }

    private Button save() {
        return find(Button.class, dialog()).all().getLast();
    }

    private NativeButton option(String word) {
        return find(NativeButton.class, dialog()).all().stream()
                .filter(button -> button.getText().startsWith(word))
                .findFirst()
                .orElseThrow();
    }

    /** One of the two readings in a row of the preview, both counted from 0. */
    private NativeButton reading(int question, int reading) {
        return (NativeButton) cell(question, "written").getChildren().toList().get(reading);
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    /** What a column of the preview says, row by row. */
    private List<String> cells(String column) {
        return IntStream.range(0, table().getListDataView().getItemCount())
                .mapToObj(row -> ScreenText.of(cell(row, column)).replace('\u00a0', ' '))
                .toList();
    }

    private Component cell(int row, String column) {
        return test(table()).getCellComponent(row, column);
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> table() {
        return find(Grid.class, dialog()).withClassName("paste__table").single();
    }

    private String notice() {
        List<Notification> open = find(Notification.class).all();
        return ScreenText.of(open.getLast());
    }

    private Figure figure(int row) {
        Figure figure = rows().get(row)
                .figures()
                .get(catalogue.indicator(EMAIL).orElseThrow().id());
        assertThat(figure).isNotNull();
        return figure;
    }

    private Figure now(Figure figure) {
        return figures.byIds(List.of(figure.observationId())).getFirst();
    }
}
