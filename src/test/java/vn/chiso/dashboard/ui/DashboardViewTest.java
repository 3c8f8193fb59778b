package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.CaptionedTable;
import vn.chiso.base.table.ExcelFile;
import vn.chiso.base.table.Made;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.MoreFilters;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.CheckedFigures;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Years;
import vn.chiso.observation.ui.CellDraft;
import vn.chiso.observation.ui.CellEdits;
import vn.chiso.observation.ui.SaveOutcome;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

// a context of its own: routes and the holder of the security context are those of the last context made
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=dashboard")
@ViewPackages(classes = DashboardView.class)
class DashboardViewTest extends SpringBrowserlessTest {

    /** Year, tier and type of agency; the rest is behind a button. */
    private static final int SHOWN_CHOICES = 3;

    @Autowired
    private ObservationService observations;

    @Autowired
    private FigureService figures;

    @Autowired
    private CheckedFigures checked;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void aWrongPartOfAnAddressIsDroppedAndSaid() {
        assertThat(open("unit=999&year=2015")).contains("unit = 999").contains("Việt Nam");
        assertThat(open("unit=44&year=abc")).contains("year = abc");
        assertThat(open("unit=44&review=none")).contains("review = none");
        assertThat(open("unit=44&year=2025&indicator=nothing")).contains("indicator = nothing");
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void aYearWithoutDataNamesTheYearsThatHaveSome() {
        assertThat(open("unit=44&year=2017")).contains("Chưa có số liệu").contains("2015");
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void aReportThatTellsOneIndicatorTwiceSaysOfWhomEachTimeOnly() {
        open("year=latest");
        assertThat(ScreenText.of(find(ReportCards.class).single()))
                .contains("Dùng thư công vụ · Sở Tư pháp", "Dùng thư công vụ · UBND H. Bố Trạch")
                .doesNotContain("Triển khai một cửa ·");
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void onOtherBoundariesTheHeadCountsTheAgenciesOfBeforeToo() {
        assertThat(open("unit=44&boundaries=2025-07-01&year=2015")).contains("cơ quan trước đó");
        assertThat(open("unit=44&year=2015")).doesNotContain("cơ quan trước đó");
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void aLeaderSwitchesOffWhatIsNotApproved() {
        open("unit=44&year=2015");
        openRarer();
        assertThat(review().getValue()).isFalse();
        test(review()).selectItem("Chỉ đã duyệt");
        roundTrip();
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .containsEntry("review", List.of("approved"));
        open("unit=44&year=2015&review=approved");
        assertThat(review().getValue()).isTrue();
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void theButtonOfRarerFiltersCountsAndNamesThoseInUse() {
        open("unit=44&year=2015");
        assertThat(ScreenText.of(find(MoreFilters.class).single())).doesNotContain("Chỉ đã duyệt");
        open("unit=44&year=2015&from=2013&to=2016&review=approved");
        assertThat(ScreenText.of(find(MoreFilters.class).single()))
                .contains("2", "Xem từ 2013 đến 2016", "Chỉ đã duyệt");
    }

    @Test
    @WithMockUser(roles = Roles.INSPECTION_TEAM)
    void whoeverReadsWhatIsApprovedOnlyHasNothingToSwitch() {
        open("unit=44&year=2015");
        openRarer();
        assertThat(find(Select.class).all()).hasSizeGreaterThan(SHOWN_CHOICES);
        assertThat(find(Select.class).all()).noneMatch(one -> ((Select<?>) one).hasClassName("filter-field--review"));
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void aWorkbookOfThePageHasASheetForEveryCardWithRealNumbers() throws IOException {
        open("unit=44&year=2015&indicator=email_staff_use_ratio");
        TableFile page = pageFiles(((DashboardView) getCurrentView()).header())
                .findFirst()
                .orElseThrow()
                .file();
        assertThat(page.name()).isEqualTo("trang-44-2015");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelFile.write(page.tables(), new Made("Lê Văn Long", Instant.EPOCH, Texts.VIETNAMESE), out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(page.tables().size() + 1);
            assertThat(book.getSheetName(0)).isEqualTo("Chỉ tiêu chính");
            Sheet matrix = book.getSheet("Ma trận cơ quan × chỉ tiêu");
            assertThat(row(matrix, "UBND huyện Bố Trạch"))
                    .as("contradicting values stay text, and say what they are")
                    .anyMatch(cell -> cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().contains("≠"))
                    .anyMatch(cell -> cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().contains("Xung đột"));
            assertThat(row(matrix, "Sở Tư pháp"))
                    .as("about 80 % is a number that can be computed with, and looks as its source says it")
                    .anyMatch(cell -> cell.getCellType() == CellType.NUMERIC
                            && cell.getNumericCellValue() == 0.8
                            && cell.getCellStyle().getDataFormatString().equals("[$-42A]\"≈ \"#,##0 %"));
        }
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void onOtherBoundariesThePageAndItsFileMarkWhatCameOverAndListWhatStays() {
        assertThat(open("unit=44&boundaries=2025-07-01&year=2015&indicator=email_staff_use_ratio"))
                .contains("Số liệu quy về địa giới ngày 01/07/2025")
                .contains("Quảng Bình (1/2 đơn vị trước)")
                .contains("⊂ ≈ 20 – 80")
                .contains("không còn đơn vị cùng cấp");
        List<CaptionedTable> tables = pageFiles(((DashboardView) getCurrentView()).header())
                .findFirst()
                .orElseThrow()
                .file()
                .tables();
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.caption().filter()).contains("Địa giới ngày 01/07/2025"))
                .anySatisfy(table -> assertThat(table.caption().legend()).contains("⊂ của đơn vị trước, không cộng"))
                .anySatisfy(table -> assertThat(table.caption().title()).contains("số chỉ hiện riêng"));
    }

    @Test
    @WithMockUser(roles = Roles.LEADER)
    void whatCannotBeCarriedOverLeadsToWhereItWasReportedAndToNoEmptyYear() {
        assertThat(open("unit=56&boundaries=2025-07-01&indicator=infra_leader_pc_ratio"))
                .contains("không quy được về địa giới này")
                .contains("tỉnh Khánh Hòa (đến 30/06/2025)")
                .doesNotContain("Xem năm 2023");
    }

    private static Stream<PageFiles> pageFiles(Component within) {
        return within instanceof PageFiles found
                ? Stream.of(found)
                : within.getChildren().flatMap(DashboardViewTest::pageFiles);
    }

    private static List<Cell> row(Sheet sheet, String name) {
        for (Row row : sheet) {
            if (row.getCell(0) != null
                    && row.getCell(0).getCellType() == CellType.STRING
                    && row.getCell(0).getStringCellValue().equals(name)) {
                List<Cell> cells = new ArrayList<>();
                row.forEach(cells::add);
                return cells;
            }
        }
        throw new AssertionError("No row " + name);
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void aKeyFigureThatIsNotApprovedSaysSo() {
        String page = "unit=38&year=2016&indicator=onestop_agency_ratio";
        open(page);
        assertThat(keyFigures()).doesNotContain("chưa duyệt");
        String own = " where review = '%s' and subject_id in (select s.id from subject s"
                + " join admin_unit u on u.id = s.unit_id where u.code = '38')";
        jdbc.sql("update observation set review = 'DRAFT'" + own.formatted("APPROVED"))
                .update();
        try {
            open(page);
            assertThat(keyFigures()).contains("chưa duyệt");
        } finally {
            jdbc.sql("update observation set review = 'APPROVED'" + own.formatted("DRAFT"))
                    .update();
        }
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void editsOfOneCellAreTakenBackOneAfterTheOther() {
        open("unit=44&year=2024");
        CellEdits edits = new CellEdits(observations, figures, checked);
        long agency = agencies.byKey("P44:so-cong-thuong").orElseThrow().id();
        long staff = catalogue.indicator("it_staff_count").orElseThrow().id();
        for (int count : List.of(5, 6, 7)) {
            CellDraft draft = new CellDraft(Answer.Amount.of(BigDecimal.valueOf(count)), null, held(agency, staff));
            assertThat(edits.save(draft, agency, staff, 2024)).isInstanceOf(SaveOutcome.Done.class);
        }
        edits.undo();
        assertThat(Objects.requireNonNull(held(agency, staff)).value()).isEqualByComparingTo("6");
        edits.undo();
        assertThat(Objects.requireNonNull(held(agency, staff)).value()).isEqualByComparingTo("5");
        edits.undo();
        assertThat(held(agency, staff)).isNull();
    }

    private @Nullable Figure held(long agency, long indicator) {
        return figures.ofAgency(agency, Years.of(2024)).stream()
                .filter(figure -> figure.indicatorId() == indicator)
                .findFirst()
                .orElse(null);
    }

    private String keyFigures() {
        return ScreenText.of(find(KeyFigureCards.class).single());
    }

    private void openRarer() {
        test(find(NativeButton.class).withClassName("filter-more").single()).click();
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private Select<Boolean> review() {
        return find(Select.class).all().stream()
                .filter(one -> ((Select<?>) one).hasClassName("filter-field--review"))
                .map(one -> (Select<Boolean>) one)
                .findFirst()
                .orElseThrow();
    }

    private String open(String address) {
        UI.getCurrent().navigate("", QueryParameters.fromString(address));
        roundTrip();
        DashboardView view = (DashboardView) getCurrentView();
        return ScreenText.of(view.header()) + "\n" + ScreenText.of(view);
    }
}
