package vn.chiso.reading.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.ui.ListLink;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.reading.SampleReport;
import vn.chiso.reading.TextImport;
import vn.chiso.security.Roles;
import vn.chiso.testing.ListScreen;
import vn.chiso.testing.LoadedDatabaseTest;

/** Reports in a list and in the reader. */
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=reader")
@ViewPackages(classes = ReaderView.class)
@Transactional
class ReaderViewTest extends ListScreen {

    private final TextImport imports;
    private final DocumentService documents;
    private final ReaderContext context;

    @Autowired
    ReaderViewTest(TextImport imports, DocumentService documents, ReaderContext context) {
        this.imports = imports;
        this.documents = documents;
        this.context = context;
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void theListSaysWhatEachReportLacks() {
        open("documents", Map.of());
        assertThat(test(grid()).size()).isEqualTo(5);
        assertThat(row(0)).contains("519/BC-VP").contains("15/05/2020").contains("Văn phòng UBND tỉnh Quảng Ngãi");
        assertThat(row(1)).contains("Văn bản chưa được nạp").contains("Thiếu: số, ngày");
        assertThat(row(2)).contains("nội dung mục III");
        open("documents", Map.of("q", "van ninh"));
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void withoutATextTheSectionsShowTheirFigures() {
        open("reader", Map.of("document", "003", "section", "I.3"));
        assertThat(page()).contains("Văn bản chưa được nạp").contains("13/3").contains("nhận xét, kiến nghị ở mục I.3");
        assertThat(find(Button.class).withText("Nạp văn bản").all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void aNumberLeadsToItsFigureAndTheFigureToItsSentence() {
        read();
        open("reader", Map.of("document", "003"));
        ListLink number = links("number").stream()
                .filter(link -> link.getText().equals("13/3"))
                .findFirst()
                .orElseThrow();
        assertThat(number.getHref()).isEqualTo("reader?document=003&section=I.3&passage=2&number=8&figure=003-F045");
        open("reader", Map.of("document", "003", "figure", "003-F045"));
        assertThat(links("number--chosen"))
                .singleElement()
                .satisfies(one -> assertThat(one.getText()).isEqualTo("13/3"));
        assertThat(find(StatementCard.class).single().getElement().getTextRecursively())
                .contains("13/3")
                .contains("Mở trên trang tổng quan");
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void aPersonPutsAFigureWhereItStands() {
        read();
        open("reader", Map.of("document", "003", "section", "I.2", "move", "003-F044"));
        find(Button.class).withText("Đặt vào đây").all().stream()
                .skip(8)
                .findFirst()
                .ifPresent(button -> test(button).click());
        assertThat(find(Button.class).withText("Đặt vào đây").all()).isEmpty();
        assertThat(find(StatementCard.class).single().getElement().getTextRecursively())
                .contains("Chuyển sang đoạn khác");
    }

    @Test
    @WithMockUser(roles = Roles.ADMINISTRATOR)
    void whatIsNotThereSaysSo() {
        open("reader", Map.of("document", "999"));
        assertThat(page()).contains("Không có văn bản này");
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void aReportIsAddedByHand() {
        List<SourceDocument> saved = new ArrayList<>();
        new ReportDialog(context, null, saved::add).open();
        test(find(Button.class).withText("Lưu").single()).click();
        assertThat(field("Trích yếu").isInvalid()).isTrue();
        field("Trích yếu").setValue("Tình hình năm 2022");
        find(TextField.class).withLabel("Cơ quan ban hành").single().setValue("UBND tỉnh");
        day("Số liệu từ ngày").setValue(LocalDate.of(2022, 1, 1));
        day("Đến ngày").setValue(LocalDate.of(2022, 12, 31));
        test(find(Button.class).withText("Lưu").single()).click();
        assertThat(saved)
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("Tình hình năm 2022"));
        open("reader", Map.of("document", saved.getFirst().key()));
        assertThat(page()).contains("Văn bản chưa được nạp");
    }

    private TextArea field(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).withLabel(label).single();
    }

    private void read() {
        SampleReport.put(imports, documents.byKey("003").orElseThrow().id(), SampleReport.TEXT);
    }

    private static void open(String path, Map<String, String> query) {
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
    }

    private List<ListLink> links(String style) {
        return find(ListLink.class).all().stream()
                .filter(link -> link.hasClassName(style))
                .toList();
    }

    private String row(int row) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < 7; column++) {
            text.append(
                    column == 0 || column == 6
                            ? test(grid())
                                    .getCellComponent(row, column)
                                    .getElement()
                                    .getTextRecursively()
                            : test(grid()).getCellText(row, column));
            text.append('|');
        }
        return text.toString();
    }
}
