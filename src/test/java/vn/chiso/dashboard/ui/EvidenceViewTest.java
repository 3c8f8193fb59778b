package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.evidence.EvidenceService;
import vn.chiso.evidence.EvidenceUploads;
import vn.chiso.evidence.Particulars;
import vn.chiso.evidence.SampleFiles;
import vn.chiso.evidence.ui.EvidenceSection;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.ui.CellLegend;
import vn.chiso.reading.SignedReports;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;
import vn.chiso.testing.SqlCounter;

// a context of its own: routes and the holder of the security context are those of the last context made
@LoadedDatabaseTest
@Import(SqlCounter.class)
@TestPropertySource(properties = "chiso.test.views=evidence")
@ViewPackages(classes = DashboardView.class)
@Transactional
class EvidenceViewTest extends SpringBrowserlessTest {

    private final FigureService figures;
    private final EvidenceService evidence;
    private final EvidenceUploads uploads;
    private final ObservationService observations;
    private final CardContexts contexts;
    private final BeanFactory application;

    @TempDir
    private Path folder;

    @Autowired
    EvidenceViewTest(
            FigureService figures,
            EvidenceService evidence,
            EvidenceUploads uploads,
            ObservationService observations,
            CardContexts contexts,
            BeanFactory application) {
        this.figures = figures;
        this.evidence = evidence;
        this.uploads = uploads;
        this.observations = observations;
        this.contexts = contexts;
        this.application = application;
    }

    @Test
    @WithMockUser(username = "lanhdao", roles = Roles.LEADER)
    void aLeaderReadsAndIsOfferedNothing() {
        open();
        assertThat(section()).contains("Tài liệu minh chứng", "Chưa có tài liệu minh chứng.");
        assertThat(find(NativeButton.class).withText("Thêm minh chứng").all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void aFileIsAttachedAndTakenAway() {
        open();
        add();
        attach();
        assertThat(dialog()).contains("Hãy chọn tệp");
        upload("web.pdf", SampleFiles.latin("<html><script>alert(1)</script>"));
        assertThat(dialog()).contains("web.pdf: nội dung không phải PDF");
        upload("..\\Báo cáo <1>.pdf", SampleFiles.pdf(""));
        assertThat(dialog()).contains("Báo cáo _1_.pdf", "1 KB").doesNotContain("không phải");
        attach();
        TextArea summary = find(TextArea.class).withLabel("Trích yếu").single();
        assertThat(summary.getErrorMessage()).isEqualTo("Hãy ghi trích yếu");
        test(summary).setValue("Báo cáo <b>thư</b> điện tử");
        test(find(TextField.class).withLabel("Số, ký hiệu").single()).setValue("12/BC-STTTT");
        attach();
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(section())
                .contains("12/BC-STTTT", "Báo cáo <b>thư</b> điện tử", "Báo cáo _1_.pdf", "1 KB", "cntt tải lên");
        long id = evidence.of(List.of(figure().observationId())).getFirst().id();
        assertThat(find(Anchor.class).withClassName("evidence__file").single().getHref())
                .isEqualTo("evidence/" + id);

        test(find(NativeButton.class).withText("Gỡ").single()).click();
        test(find(Button.class).withText("Gỡ").single()).click();
        assertThat(section()).contains("Chưa có tài liệu minh chứng.").doesNotContain("12/BC-STTTT");
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void aPieceThatIsThereProvesAnotherFigure() throws IOException {
        Figure other =
                Objects.requireNonNull(figures.byFacts(List.of("001-F063")).get("001-F063"));
        evidence.add(
                uploads.receive("chung.pdf", new ByteArrayInputStream(SampleFiles.pdf(""))),
                new Particulars("7/QĐ-UBND", null, "Quyết định chung"),
                List.of(other.observationId()));
        open();
        add();
        test(radio()).selectItem("Tài liệu đã có");
        attach();
        ComboBox<?> there =
                find(ComboBox.class).withClassName("evidence__there").single();
        assertThat(there.getErrorMessage()).isEqualTo("Hãy chọn tài liệu");
        test(there).setFilter("quyet dinh");
        test(there).selectItem("7/QĐ-UBND · Quyết định chung · chung.pdf");
        attach();
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(section()).contains("7/QĐ-UBND", "còn cho 1 số liệu khác");
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void theGridMarksWhatIsOddForWhoEditsAndWhatIsProvenForEverybody() throws IOException {
        observations.enter(FigureEntry.over(figure(), Answer.Amount.of(new BigDecimal("51.5")), null));
        evidence.add(
                uploads.receive("chung.pdf", new ByteArrayInputStream(SampleFiles.pdf(""))),
                new Particulars("", null, "Biên bản"),
                List.of(figure().observationId()));
        open();
        Component cell = cell("i" + figure().indicatorId());
        assertThat(ScreenText.of(cell)).contains("51,5", "!", "1");
        assertThat(find(NativeButton.class, cell)
                        .withClassName("table__cell")
                        .single()
                        .getAriaLabel())
                .hasValueSatisfying(name -> assertThat(name).contains("51,5 %, năm 2015 · Nguồn khác ghi"));
        assertThat(ScreenText.of(cell("state"))).contains("số lạ");
        assertThat(find(CellLegend.class).all()).hasSize(1);

        SqlCounter.reset();
        assertThat(GridMarks.read(contexts.of(filter -> {}), List.of(figure())).findings())
                .hasSize(1);
        assertThat(SqlCounter.statements()).hasSizeLessThanOrEqualTo(4);

        new SignedIn(application).as(NewAccount.ofNation("lanhdao", "Lãnh đạo", Roles.LEADER, false));
        GridMarks marks = GridMarks.read(contexts.of(filter -> {}), List.of(figure()));
        assertThat(marks.findings()).isEmpty();
        assertThat(marks.pieces(figure())).isEqualTo(1);
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void aFigureOfASignedReportIsMarkedAsLockedBeforeAnybodyTypes() throws IOException {
        Path pdf = Files.write(folder.resolve("ky.pdf"), SampleFiles.pdf(""));
        application.getBean(SignedReports.class).attach(Objects.requireNonNull(figure().documentId()), pdf, "ky.pdf");
        open();
        assertThat(ScreenText.of(cell("state"))).contains("đã khóa");
        assertThat(new SignedLock(contexts.of(filter -> {})).reason(figure()))
                .hasValueSatisfying(reason ->
                        assertThat(reason).contains("đã ký và phát hành").contains("có thể mở khóa"));
    }

    /** What the grid shows of the figure's agency. */
    @SuppressWarnings("unchecked")
    private Component cell(String column) {
        Grid<MatrixRow> grid = find(Grid.class).withClassName("figure-grid").single();
        List<MatrixRow> rows = grid.getListDataView().getItems().toList();
        Long agency = figure().subject().agencyId();
        int row = rows.stream().map(one -> one.agency().id()).toList().indexOf(agency);
        return test(grid).getCellComponent(row, column);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> radio() {
        return find(RadioButtonGroup.class).single();
    }

    private void add() {
        test(find(NativeButton.class).withText("Thêm minh chứng").single()).click();
    }

    private void attach() {
        test(find(Button.class).withText("Đính kèm").single()).click();
    }

    private void upload(String name, byte[] content) {
        test(find(Upload.class).single()).upload(name, "application/pdf", content);
        roundTrip();
    }

    private String dialog() {
        return ScreenText.of(find(Dialog.class).single()).replace('\u00a0', ' ');
    }

    private String section() {
        return ScreenText.of(find(EvidenceSection.class).single()).replace('\u00a0', ' ');
    }

    private Figure figure() {
        return Objects.requireNonNull(figures.byFacts(List.of("001-F064")).get("001-F064"));
    }

    private void open() {
        UI.getCurrent()
                .navigate(
                        "",
                        QueryParameters.fromString("unit=44&year=2015&indicator=email_staff_use_ratio&figure="
                                + figure().observationId()));
        roundTrip();
    }
}
