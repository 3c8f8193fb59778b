package vn.chiso.base.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiso.base.text.Texts;

class CsvFileTest {

    @Test
    void itSaysWhatTheScreenSaysUnderItsCaptionAndNothingIsAFormula() {
        FileTable table = FileTable.of(
                "x",
                List.of(Column.text("Cơ quan"), Column.number("Tỷ lệ (%)"), Column.day("Ngày"), Column.brief("?")),
                List.of(
                        List.of(
                                Cell.text("Sở, ban \"ngành\""),
                                new Cell.Amount(new BigDecimal("33.33"), true, "", "", "7/21 · 33,33"),
                                Cell.day(LocalDate.of(2015, 12, 4)),
                                Cell.answer(false)),
                        List.of(Cell.text("=1+1"), Cell.text("-5"), Cell.EMPTY, Cell.text("-x"))));
        ExportCaption caption = new ExportCaption("Tên", "", "Lọc", "", "", "", "MÔ PHỎNG");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(new CaptionedTable(table, caption), Texts.VIETNAMESE, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
            \uFEFF"# MÔ PHỎNG"
            "# Tên"
            "# Lọc"
            Cơ quan,Tỷ lệ (%),Ngày,?
            "Sở, ban ""ngành""\","7/21 · 33,33",04/12/2015,không
            '=1+1,-5,,'-x
            """.replace("\n", "\r\n"));
    }
}
