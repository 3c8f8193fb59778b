package vn.chiso.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What reports say of themselves at their top. */
class ReportHeadTest {

    @Test
    void aWholeHeadIsRead() {
        ReportHead head = head(
                "Số: 120 /BC-UBND",
                "Tỉnh Mẫu, ngày 19 tháng 12 năm 2016",
                "BÁO CÁO",
                "**Kết quả dùng máy tính",
                "trên địa bàn tỉnh năm 2016.**",
                "Thực hiện kế hoạch số 5/KH-UBND, tỉnh báo cáo như sau:");
        assertThat(head.number()).isEqualTo("120/BC-UBND");
        assertThat(head.place()).isEqualTo("Tỉnh Mẫu");
        assertThat(head.issued()).isEqualTo(LocalDate.of(2016, 12, 19));
        assertThat(head.title()).isEqualTo("Kết quả dùng máy tính trên địa bàn tỉnh năm 2016.");
        assertThat(head.year()).isEqualTo(2016);
    }

    @Test
    void aSymbolWithoutANumberIsNoNumber() {
        assertThat(head("Số: /BC-VP", "BÁO CÁO", "Về máy tính").number()).isNull();
    }

    @Test
    void whatTheBodyCitesIsNotTheReportsOwn() {
        ReportHead head = head("BÁO CÁO", "Về máy tính", "Căn cứ Quyết định số 5/QĐ-UBND", "Số: 7/KH-UBND");
        assertThat(head.number()).isNull();
        assertThat(head.issued()).isNull();
        assertThat(head.title()).isEqualTo("Về máy tính");
    }

    @Test
    void aDayThatDoesNotExistIsNoDay() {
        assertThat(head("Hà Nội, ngày 31 tháng 02 năm 2020", "BÁO CÁO", "Về mạng")
                        .issued())
                .isNull();
    }

    @Test
    void aTextThatSaysNothingOfItselfSuggestsNothing() {
        ReportHead head = head("I. KẾT QUẢ", "Tốt.");
        assertThat(head.title()).isEmpty();
        assertThat(head.year()).isNull();
    }

    private static ReportHead head(String... lines) {
        return ReportHead.of(ReportText.of(List.of(lines)));
    }
}
