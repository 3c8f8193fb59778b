package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.ChartSheet;
import vn.chiso.base.table.Made;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.LeftBehind;
import vn.chiso.dashboard.Yearbook;
import vn.chiso.dashboard.YearbookRefused;
import vn.chiso.dashboard.YearbookService;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.UnitLookup;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class YearbookTest {

    @Autowired
    private YearbookService yearbooks;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private CardContexts contexts;

    private final List<YearbookJob.State> told = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();

    private DashboardFilter thanhHoa() {
        UnitLookup.Found found = (UnitLookup.Found) territory.resolve("38", LocalDate.of(2016, 12, 31));
        return DashboardFilter.nation(territory.nation()).withUnit(found.unit());
    }

    private YearbookJob start(int from, int to) {
        YearbookJob job = new YearbookJob(yearbooks, contexts.of(filter -> {}), waiting::add);
        job.start(
                new YearbookJob.Order(thanhHoa(), from, to, new Made("Lê Văn Long", Instant.EPOCH, Texts.VIETNAMESE)),
                told::add,
                "hỏng",
                "bận");
        return job;
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void everyGroupHasASheetWithItsNumbersByYear() throws IOException {
        start(2014, 2017);
        waiting.getFirst().run();
        assertThat(told.getLast()).isInstanceOf(YearbookJob.State.Done.class);
        Yearbook book = yearbooks.read(thanhHoa(), 2014, 2017);
        assertThat(told).hasSize(book.groups().size() + 1);
        byte[] made = ((YearbookJob.State.Done) told.getLast()).book().getByteArray();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(made))) {
            assertThat(read.getNumberOfSheets()).isEqualTo(book.groups().size() + 1);
            int charts = 0;
            long numbers = 0;
            for (Sheet sheet : read) {
                charts += ((XSSFSheet) sheet).getDrawingPatriarch() == null
                        ? 0
                        : ((XSSFSheet) sheet).getDrawingPatriarch().getCharts().size();
                for (Row row : sheet) {
                    for (var cell : row) {
                        numbers += cell.getCellType() == CellType.NUMERIC ? 1 : 0;
                    }
                }
            }
            assertThat(charts).isPositive();
            assertThat(numbers).isGreaterThan(5);
        }
    }

    /** Figures of Quảng Bình are the known part of the province that it went into; the files say of whom they are. */
    @Test
    @WithMockUser(roles = Roles.LEADER)
    void onOtherBoundariesTheBookSaysWhichAndListsWhatStaysBehind() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        DashboardFilter filter = DashboardFilter.nation(territory.nation())
                .withUnit(territory.byKey("P44.2025").orElseThrow())
                .withBoundaries(day, territory.byKey("P44.2025").orElseThrow());
        Yearbook book = yearbooks.read(filter, 2015, 2015);
        assertThat(book.left()).extracting(LeftBehind::from).contains("Quảng Bình");
        List<ChartSheet> sheets = new YearbookSheets(contexts.of(one -> {}), Texts.VIETNAMESE).of(book, filter);
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(sheet.caption().filter()).contains("01/07/2025"));
        assertThat(sheets.getLast().caption().title()).contains("hiện riêng");
        assertThat(sheets.getLast().lines())
                .allSatisfy(line -> assertThat(line.values()).containsOnly(Cell.EMPTY))
                .anySatisfy(line -> assertThat(line.note()).contains("Quảng Bình → Quảng Trị"));
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void whatIsStoppedBeforeItsTurnIsNeverMade() {
        start(2014, 2017).cancel();
        waiting.getFirst().run();
        assertThat(told).isEmpty();
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void yearsWithoutFiguresAreSaidNotWritten() {
        start(1991, 1992);
        waiting.getFirst().run();
        assertThat(told)
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(
                        YearbookJob.State.Failed.class,
                        failed -> assertThat(failed.words()).contains("Thanh Hóa", "1991"));
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void whatIsTooLargeIsRefusedBeforeItIsMade() {
        assertThatThrownBy(() -> yearbooks.read(thanhHoa(), 1, 2100))
                .isInstanceOfSatisfying(
                        YearbookRefused.class,
                        refused -> assertThat(refused.in(Texts.VIETNAMESE)).contains("50.000"));
        assertThatThrownBy(() -> yearbooks.read(thanhHoa(), 2017, 2014)).isInstanceOf(YearbookRefused.class);
    }
}
