package vn.chiso.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.exchange.intake.IntakeService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

/** The steps of an import, as somebody clicks through them. */
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=import")
@ViewPackages(classes = ImportView.class)
@WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
@Transactional
class ImportViewTest extends SpringBrowserlessTest {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    private AgencyService agencies;

    @Autowired
    private IntakeService intake;

    @Autowired
    private Catalogue catalogue;

    @Test
    void whatIsNoWorkbookIsRefusedWithAReason() {
        navigate(ImportView.class);
        upload("anh.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(words("dialog-problem"))
                .anyMatch(text -> text.contains("anh.xlsx: Tệp này không phải là bảng tính"));
    }

    @Test
    void aTableIsExplainedReviewedStoredAndTakenBack() throws IOException {
        navigate(ImportView.class);
        upload("bảng.xlsx", table());
        assertThat(words("layout__result"))
                .anyMatch(text -> text.startsWith("Đọc được 2 số liệu; 1 ô chưa rõ thuộc về đâu; 1 dòng"));

        ComboBox<Agency> unclear = unclear("“Sở không ai biết”");
        unclear.setValue(agencies.byKey("P51:vp-ubnd").orElseThrow());
        assertThat(words("layout__result")).anyMatch(text -> text.startsWith("Đọc được 3 số liệu; 0 ô"));
        click("Xem trước");

        assertThat(chips()).contains("Tất cả 3", "Mới 3");
        click("Nạp 3 số liệu");
        assertThat(intake.own().getFirst().figures()).isEqualTo(3);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(address -> address.startsWith("?unit=") && address.contains("&year=2031"));
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Hoàn tác");

        // the name is known the next time
        upload("bảng.xlsx", table());
        assertThat(this.<Agency>unclear("“Sở không ai biết”").getValue().key()).isEqualTo("P51:vp-ubnd");
        click("Xem trước");
        assertThat(chips()).contains("Không đổi 3");
        assertThat(button("Không có gì để nạp").isEnabled()).isFalse();
        click("Hủy");
        assertThat(find(Upload.class).all()).hasSize(1);
    }

    @Test
    void whatIsNotStoredIsCountedByReasonAndToldAtTheEnd() throws IOException {
        navigate(ImportView.class);
        upload("bảng.xlsx", table("Thư điện tử của cán bộ", List.of("80", "250", "300")));
        ComboBox<Indicator> head = unclear("“Thư điện tử của cán bộ”");
        assertThat(head.getListDataView().getItem(0).code())
                .as("the likeliest first")
                .startsWith("email_");
        head.setValue(catalogue.indicator("email_staff_use_ratio").orElseThrow());
        click("Xem trước");
        assertThat(chips()).contains("Mới 1", "Không nạp được 2");
        click("Quay lại các cột");
        assertThat(unclear("“Thư điện tử của cán bộ”").getValue()).isEqualTo(head.getValue());
        click("Xem trước");

        chip("Không nạp được 2");
        assertThat(chips())
                .as("refused for two reasons")
                .anyMatch(text -> text.startsWith("1 ô: "))
                .hasSize(5);
        click("Nạp 1 số liệu, bỏ qua 2");
        assertThat(words("import__line"))
                .anyMatch(text -> text.contains("Chưa nạp 2 ô: 2 không nạp được, 0 chờ chọn, 0 bạn bỏ chọn"));

        upload("bảng.xlsx", table("Thư điện tử của cán bộ", List.of("80", "250", "300")));
        assertThat(words("import__line")).anyMatch(text -> text.startsWith("Đọc như lần trước"));
    }

    private static byte[] table() throws IOException {
        return table("sec_firewall_yn", List.of("có", "có", "có"));
    }

    /** Two agencies that there are, and one that there is not. */
    private static byte[] table(String head, List<String> values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Bảng");
            sheet.value(0, 0, "BỨC TƯỜNG LỬA NĂM 2031");
            sheet.value(2, 0, "TT");
            sheet.value(2, 1, "Cơ quan, đơn vị");
            sheet.value(2, 2, head);
            sheet.value(3, 0, "I");
            sheet.value(3, 1, "Các sở");
            List<String> names = List.of("P44:so-tu-phap", "P44:so-cong-thuong", "Sở không ai biết");
            for (int i = 0; i < names.size(); i++) {
                sheet.value(4 + i, 0, i + 1);
                sheet.value(4 + i, 1, names.get(i));
                sheet.value(4 + i, 2, values.get(i));
            }
        }
        return out.toByteArray();
    }

    private void upload(String name, byte[] content) {
        test(find(Upload.class).single()).upload(name, TYPE, content);
        roundTrip();
    }

    private List<String> words(String style) {
        return find(Div.class).all().stream()
                .filter(one -> one.hasClassName(style))
                .map(one -> one.getElement().getTextRecursively())
                .toList();
    }

    private List<String> chips() {
        return find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> unclear(String label) {
        return find(ComboBox.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void chip(String text) {
        test(find(NativeButton.class).all().stream()
                        .filter(one -> one.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test(button(text)).click();
    }
}
