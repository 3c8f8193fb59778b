package vn.chiso.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiso.base.ui.IconButton;
import vn.chiso.register.UnitRegister;
import vn.chiso.security.Roles;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitDetails;
import vn.chiso.territory.UnitLevel;

/** How what became of units, and what may have, is read, confirmed, refused and taken back on the screen. */
class SuccessionsViewTest extends RegisterScreens {

    private static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);
    private static final LocalDate REFORM = LocalDate.of(2026, 4, 1);

    @Autowired
    private UnitRegister units;

    @Test
    void whatIsRecordedIsFoundWithoutMarks() {
        open(Map.of("q", "quang trach"));
        assertThat(test(grid()).getCellText(1, 3)).isEqualTo("Chia, tách");
        assertThat(text(1, 4)).contains("chưa biết");
        open(Map.of("q", "khong co dau"));
        assertThat(page()).contains("Chưa ghi kế thừa nào khớp");
    }

    @Test
    void whatIsRecordedIsChosenByYearAndKind() {
        open(Map.of("year", "2013"));
        assertThat(texts(2)).isNotEmpty().allMatch(day -> day.endsWith("/2013"));
        open(Map.of("kind", "split"));
        assertThat(texts(3)).isNotEmpty().containsOnly("Chia, tách");
        open(Map.of("kind", "split", "year", "1999"));
        assertThat(page()).contains("Chưa ghi kế thừa nào khớp");
    }

    @Test
    void aChoiceOfTheBarMakesTheAddress() {
        open(Map.of("q", "quang"));
        List<Select<?>> bar = find(Select.class).all().stream()
                .<Select<?>>map(one -> (Select<?>) one)
                .toList();
        test(bar.get(1)).selectItem("Chia, tách");
        test(bar.get(2)).selectItem("2013");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .containsOnly(
                        Map.entry("q", List.of("quang")),
                        Map.entry("kind", List.of("split")),
                        Map.entry("year", List.of("2013")));
        test(find(Button.class).withText("Bỏ lọc").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .isEmpty();
    }

    @Test
    void aProposalIsChosenByYearAndKindToo() {
        units.add(commune("Chọn Năm Xưa", "47011", BEGIN, REFORM));
        units.add(commune("Chọn Năm Nay", "47011", REFORM, null));
        open(Map.of("show", "proposed", "q", "chon nam xua", "year", "2026"));
        assertThat(text(0, 4)).contains("cùng mã từ ngày ấy");
        open(Map.of("show", "proposed", "q", "chon nam xua", "year", "2025"));
        assertThat(page()).contains("Không còn đề nghị nào");
    }

    @Test
    void aProposalSaysWhatSuggestsIt() {
        units.add(commune("Đổi Mã Xưa", "47001", BEGIN, REFORM));
        units.add(commune("Đổi Mã Nay", "47001", REFORM, null));
        open(Map.of("show", "proposed", "q", "doi ma xua"));
        assertThat(text(0, 4)).contains("cùng mã từ ngày ấy");
    }

    @Test
    void aProposalIsConfirmedByAClickAndTakenBackWithAReason() {
        Unit old = units.add(commune("Đổi Số Xưa", "47002", BEGIN, REFORM));
        Unit next = units.add(commune("Đổi Số Nay", "47002", REFORM, null));
        open(Map.of("show", "proposed", "q", "doi so xua"));
        click("Xác nhận: xã Đổi Số Xưa (47002)");
        assertThat(territory.predecessorsOf(next.id())).extracting(Unit::id).containsExactly(old.id());
        assertThat(page()).contains("Không còn đề nghị nào");

        open(Map.of("q", "doi so xua"));
        click("Hủy ghi nhận về xã Đổi Số Xưa (47002)");
        Dialog dialog = find(SuccessionWithdrawDialog.class).single();
        press(dialog, "Hủy ghi nhận");
        assertThat(find(TextArea.class, dialog).single().isInvalid())
                .as("not without a reason")
                .isTrue();
        test(find(TextArea.class, dialog).single()).setValue("nhầm");
        press(dialog, "Hủy ghi nhận");
        assertThat(territory.predecessorsOf(next.id())).isEmpty();
        assertThat(page()).contains("Chưa ghi kế thừa nào khớp");
    }

    @Test
    void aRefusedProposalWaitsAmongTheRefused() {
        units.add(commune("Từ Chối Xưa", "47003", BEGIN, REFORM));
        units.add(commune("Từ Chối Nay", "47003", REFORM, null));
        open(Map.of("show", "proposed", "q", "tu choi xua"));
        click("Từ chối: xã Từ Chối Xưa (47003)");
        assertThat(page()).contains("Không còn đề nghị nào");
        open(Map.of("show", "refused", "q", "tu choi xua"));
        assertThat(text(0, 0)).contains("Từ Chối Xưa");
    }

    @Test
    void aConfirmationIsTakenBackFromItsNotice() {
        units.add(commune("Hoàn Tác Xưa", "47004", BEGIN, REFORM));
        Unit next = units.add(commune("Hoàn Tác Nay", "47004", REFORM, null));
        open(Map.of("show", "proposed", "q", "hoan tac xua"));
        click("Xác nhận: xã Hoàn Tác Xưa (47004)");
        undo("Đã ghi kế thừa của xã Hoàn Tác Xưa (47004)");
        assertThat(territory.predecessorsOf(next.id())).isEmpty();
        assertThat(text(0, 0)).contains("Hoàn Tác Xưa");
    }

    @Test
    void aRefusalIsTakenBackFromItsNotice() {
        units.add(commune("Nghĩ Lại Xưa", "47005", BEGIN, REFORM));
        units.add(commune("Nghĩ Lại Nay", "47005", REFORM, null));
        open(Map.of("show", "proposed", "q", "nghi lai xua"));
        click("Từ chối: xã Nghĩ Lại Xưa (47005)");
        assertThat(page()).contains("Không còn đề nghị nào");
        undo("Đã từ chối đề nghị về xã Nghĩ Lại Xưa (47005)");
        assertThat(text(0, 0)).contains("Nghĩ Lại Xưa");
    }

    /** Presses the button of the notice that says so. */
    private void undo(String done) {
        Notification notice = find(Notification.class).all().stream()
                .filter(one -> all(one).anyMatch(part -> part instanceof Span span && done.equals(span.getText())))
                .findFirst()
                .orElseThrow();
        test(find(NativeButton.class, notice).single()).click();
        drawWhatIsTold();
    }

    @Test
    void aRecordAsksForWhatItLacksAtEachField() {
        open(Map.of());
        test(find(Button.class).withText("Ghi kế thừa").single()).click();
        Dialog dialog = find(Dialog.class).single();
        press(dialog, "Lưu");
        assertThat(all(dialog)
                        .filter(HasValidationProperties.class::isInstance)
                        .map(HasValidationProperties.class::cast))
                .filteredOn(HasValidationProperties::isInvalid)
                .extracting(HasValidationProperties::getErrorMessage)
                .containsExactly("Chưa điền mục này.", "Chưa điền mục này.", "Chưa điền mục này.");
    }

    @Test
    void theIctDepartmentReadsOnly() {
        as(Roles.ICT_DEPARTMENT);
        open(Map.of());
        assertThat(page()).contains("kế thừa đã ghi");
        assertThat(grid().getColumnByKey("acts")).isNull();
    }

    private UnitDetails commune(String name, String code, LocalDate from, @Nullable LocalDate to) {
        long province = territory.byKey("P40").orElseThrow().id();
        return new UnitDetails(code, UnitLevel.COMMUNE, "xã", name, province, from, to, null);
    }

    private void open(Map<String, String> query) {
        UI.getCurrent().navigate("successions", QueryParameters.simple(query));
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private List<String> texts(int column) {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getCellText(row, column))
                .toList();
    }

    private String text(int row, int column) {
        return test(grid()).getCellComponent(row, column).getElement().getTextRecursively();
    }

    /** Clicks a button of the only row. */
    private void click(String name) {
        IconButton button = all(test(grid())
                        .getCellComponent(0, grid().getColumns().size() - 1))
                .filter(IconButton.class::isInstance)
                .map(IconButton.class::cast)
                .filter(one -> name.equals(one.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        drawWhatIsTold();
    }
}
