package vn.chiso.exchange.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.IntakeService;
import vn.chiso.exchange.intake.Progress;
import vn.chiso.exchange.intake.Verdict;
import vn.chiso.exchange.layout.ColumnUse.Values;
import vn.chiso.exchange.layout.LayoutReader.RowKind;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

/**
 * The budget annex of Quảng Ngãi's report as a workbook: three rows of heads, merged cells, headings of groups, numbers
 * as text, rows without their first cell. What it says is loaded already, so reading it right changes nothing.
 */
@LoadedDatabaseTest
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:intake;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
class AnnexTest {

    private static final int COLUMNS = 17;

    private static final String[][] HEADS = {
        {
            "T T",
            "Nhiệm vụ",
            "Căn cứ xác định nhiệm vụ",
            "Nguồn lực",
            "",
            "KP đã thực hiện",
            "Thử nghiệm thu sản phẩm",
            "",
            "",
            "",
            "",
            "Thực trạng cơ sở vật chất so với mục tiêu, chủ trương về UDCNTT, CPĐT",
            "",
            "Hiệu suất sử dụng trang thiết bị",
            "",
            "",
            "Khó khăn/Đề xuất"
        },
        {
            "",
            "",
            "",
            "Nhu cầu",
            "KP đã bố trí",
            "",
            "Sản phẩm hình thành",
            "",
            "Cơ chế nghiệm thu",
            "",
            "Tỷ lệ đạt so với mục tiêu/thiết kế",
            "So với nhu cầu",
            "So với mục tiêu NQ 17",
            "Đúng thiết kế",
            "Không như thiết kế/lý do",
            "Không sử dụng/lý do",
            ""
        },
        {"", "", "", "", "", "", "Đã hoàn thành", "Chưa hoàn thành/lý do", "Nội bộ", "Cơ quan QLNN"}
    };

    private static final String INFRASTRUCTURE = "Nhóm nhiệm vụ phát triển hạ tầng CNTT, hạ tầng mạng";
    private static final String APPLICATIONS = "Nhóm nhiệm vụ xây dựng, phát triển các UD phục vụ CQNN, ND và DN";

    /** Columns 6 and 7 of the tasks: what was spent, in million đồng, and what came of it. */
    private static final Map<String, String[]> TASKS = new TreeMap<>(Map.of(
            "Hạ tầng cơ bản: trang thiết bị máy tính, thiết bị CNTT khác,...",
            new String[] {"625.3", "Máy tính, thiết bị CNTT"},
            "Hạ tầng mạng: Mạng Internet, mạng LAN, Mạng TSLCD",
            new String[] {"1,266.2", "Hệ thống mạng"},
            "Trung tâm tích hợp dữ liệu Văn phòng UBND tỉnh",
            new String[] {"1,043. 9", "THDL"},
            "Nâng cấp Cổng Thông tin điện tử tỉnh",
            new String[] {"2,950", "CSDL Cổng thông tin"},
            "Nâng cấp Hệ thống thư điện tử tỉnh",
            new String[] {"786", "CSDL thư điện tử"},
            "Mua sắm phần mềm quản lý cơ sở dữ liệu theo dõi việc thực hiện nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh"
                    + " giao",
            new String[] {"510", "CSDL theo dõi nhiệm vụ"},
            "Nâng cấp phần mềm Trang thông tin điện tử văn bản chỉ đạo điều hành của UBND tỉnh",
            new String[] {"160", "CSDL Trang thông tin văn bản chỉ đạo điều hành"}));

    @TempDir
    private Path temporary;

    @Autowired
    private LayoutService layouts;

    @Autowired
    private IntakeService intake;

    @Test
    void theHeadsAreFoundAndWhatTheySayIsGuessed() throws IOException {
        SheetTable table = table();
        Mapping guess = layouts.guess(table);

        assertThat(guess.firstHead()).isEqualTo(5);
        assertThat(guess.lastHead()).isEqualTo(7);
        assertThat(guess.common().measure()).isEqualTo("Tr đồng");
        assertThat(guess.common().period()).isEqualTo("2016-2019");
        assertThat(guess.use(1)).isEqualTo(new ColumnUse.Ignored());
        assertThat(guess.use(2)).isEqualTo(new ColumnUse.Names(ColumnUse.What.ITEM));
        assertThat(guess.use(3)).isEqualTo(Values.of("budget_task_basis", ""));
        assertThat(guess.use(11)).isEqualTo(Values.of("budget_task_completion_ratio", ""));
        assertThat(Heads.of(table).of(9)).isEqualTo("Thử nghiệm thu sản phẩm › Cơ chế nghiệm thu › Nội bộ");
    }

    @Test
    void theAnnexIsReadFigureByFigure() throws IOException {
        SheetTable table = table();
        Mapping mapping = asAPersonSays(layouts.guess(table));
        Reading reading = layouts.read("phụ lục.xlsx", table, mapping);
        assertThat(reading.rows())
                .containsExactly(
                        RowKind.FIGURES,
                        RowKind.FIGURES,
                        RowKind.FIGURES,
                        RowKind.FIGURES,
                        RowKind.HEADING,
                        RowKind.HEADING,
                        RowKind.HEADING,
                        RowKind.FIGURES,
                        RowKind.FIGURES,
                        RowKind.FIGURES,
                        RowKind.FIGURES,
                        RowKind.FIGURES,
                        RowKind.TOTAL);

        Draft draft = reading.draft();
        assertThat(reading.questions()).isEmpty();
        // two headings with a basis, seven tasks with eight figures each
        assertThat(draft.offers()).hasSize(2 + 7 * 8);
        // "2,950" is in it too: one of its two readings is held
        assertThat(intake.judge(draft, Progress.UNWATCHED))
                .allSatisfy(one -> assertThat(one.verdict())
                        .as("%s: %s", one.offer(), one.now())
                        .isInstanceOf(Verdict.Unchanged.class));
    }

    @Test
    void howATableWasReadIsKnownTheNextTime() throws IOException {
        SheetTable table = table();
        Mapping said = asAPersonSays(layouts.guess(table));
        layouts.remember(table, said);
        assertThat(layouts.remembered(table(), layouts.guess(table()))).contains(said);
    }

    @Test
    void headsMergedDownwardsAreFoundAboveAGroupOfRows() throws IOException {
        Path file = temporary.resolve("bang.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Bảng");
            String[][] rows = {
                {"TỔNG HỢP NĂM 2024"},
                {"ĐVT: %"},
                {},
                {"TT", "Cơ quan, đơn vị", "Trang bị máy tính", "Thư điện tử"},
                {"", "", "", "Sử dụng thường xuyên"},
                {"I", "Các sở"},
                {"1", "Sở Tư pháp", "97,82%", "80"}
            };
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
            for (int column = 0; column < 3; column++) {
                sheet.range(3, column, 4, column).merge();
            }
        }
        Mapping guess = layouts.guess(
                ((Opened.Tables) layouts.open(file, "bảng.xlsx")).tables().getFirst());
        assertThat(guess.firstHead()).isEqualTo(4);
        assertThat(guess.lastHead()).isEqualTo(5);
        assertThat(guess.use(2)).isEqualTo(new ColumnUse.Names(ColumnUse.What.AGENCY));
        assertThat(guess.common().measure()).as("no unit of money").isEmpty();
        assertThat(guess.use(4))
                .as("numbers under an unknown head are asked about")
                .isEqualTo(Values.of("Thư điện tử › Sử dụng thường xuyên", ""));
    }

    private static Mapping asAPersonSays(Mapping guess) {
        Mapping.Common common = guess.common();
        return guess.withCommon(new Mapping.Common("P51:vp-ubnd", "", "", common.period(), common.measure()))
                .withColumn(5, Values.of("budget_task_source", ""))
                .withColumn(6, Values.of("budget_task_executed_money", ""))
                .withColumn(7, Values.of("budget_task_product", ""))
                .withColumn(9, Values.of("budget_task_accepted_internal_yn", ""))
                .withColumn(12, Values.of("budget_task_vs_need_yn", ""))
                .withColumn(13, Values.of("budget_task_vs_nq17_yn", ""))
                .withColumn(14, Values.of("budget_task_per_design_yn", ""));
    }

    private SheetTable table() throws IOException {
        Path file = temporary.resolve("phu-luc.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            fill(book.newWorksheet("Phụ lục"));
        }
        Opened opened = layouts.open(file, "phụ lục.xlsx");
        assertThat(opened).isInstanceOf(Opened.Tables.class);
        return ((Opened.Tables) opened).tables().getFirst();
    }

    private static void fill(Worksheet sheet) {
        sheet.value(0, 0, "BÁO CÁO ĐÁNH GIÁ HIỆU QUẢ SỬ DỤNG KINH PHÍ ỨNG DỤNG CNTT GĐ 2016-2019");
        sheet.range(0, 0, 0, COLUMNS - 1).merge();
        sheet.value(1, 0, "VĂN PHÒNG UBND TỈNH");
        sheet.value(3, COLUMNS - 2, "ĐVT: Tr đồng");
        for (int row = 0; row < HEADS.length; row++) {
            for (int column = 0; column < HEADS[row].length; column++) {
                if (!HEADS[row][column].isEmpty()) {
                    sheet.value(4 + row, column, HEADS[row][column]);
                }
            }
        }
        List.of(new int[] {4, 3, 4, 4}, new int[] {4, 6, 4, 10}, new int[] {4, 11, 4, 12}, new int[] {4, 13, 4, 15})
                .forEach(one -> sheet.range(one[0], one[1], one[2], one[3]).merge());
        List.of(new int[] {5, 6, 5, 7}, new int[] {5, 8, 5, 9})
                .forEach(one -> sheet.range(one[0], one[1], one[2], one[3]).merge());
        for (int column : new int[] {0, 1, 2, 5, 16}) {
            sheet.range(4, column, 6, column).merge();
        }
        int row = 7;
        heading(sheet, row++, 1, INFRASTRUCTURE, "Mục I.a");
        for (String task : List.of(
                "Hạ tầng cơ bản: trang thiết bị máy tính, thiết bị CNTT khác,...",
                "Hạ tầng mạng: Mạng Internet, mạng LAN, Mạng TSLCD",
                "Trung tâm tích hợp dữ liệu Văn phòng UBND tỉnh")) {
            task(sheet, row++, task);
        }
        heading(sheet, row++, 2, "Nhóm nhiệm vụ xây dựng nền tảng của địa phương", "");
        sheet.value(row++, 1, "Hệ thống tích hợp và chia sẻ dữ liệu tỉnh - LGSP");
        heading(sheet, row++, 3, "Nhóm nhiệm vụ xây dựng CSDL", "");
        heading(sheet, row++, 4, APPLICATIONS, "Mục I.a");
        for (String task : List.of(
                "Nâng cấp Cổng Thông tin điện tử tỉnh",
                "Nâng cấp Hệ thống thư điện tử tỉnh",
                "Mua sắm phần mềm quản lý cơ sở dữ liệu theo dõi việc thực hiện nhiệm vụ do UBND tỉnh, Chủ tịch UBND"
                        + " tỉnh giao",
                "Nâng cấp phần mềm Trang thông tin điện tử văn bản chỉ đạo điều hành của UBND tỉnh")) {
            task(sheet, row++, task);
        }
        sheet.value(row, 1, "Tổng cộng");
        sheet.value(row, 5, 7341.4);
    }

    private static void heading(Worksheet sheet, int row, int number, String name, String basis) {
        sheet.value(row, 0, number);
        sheet.value(row, 1, name);
        if (!basis.isEmpty()) {
            sheet.value(row, 2, basis);
        }
    }

    private static void task(Worksheet sheet, int row, String name) {
        String[] told = Objects.requireNonNull(TASKS.get(name));
        sheet.value(row, 1, name);
        sheet.value(row, 4, "KT X");
        sheet.value(row, 5, told[0]);
        sheet.value(row, 6, told[1]);
        sheet.value(row, 8, "X");
        sheet.value(row, 10, "100%");
        sheet.value(row, 11, "Đạt");
        sheet.value(row, 12, "Đạt");
        sheet.value(row, 13, "X");
    }
}
