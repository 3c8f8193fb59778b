package vn.chiso.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.SubjectChoice;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

@LoadedDatabaseTest
@ViewPackages(classes = CompareView.class)
@WithMockUser(roles = Roles.ADMINISTRATOR)
class CompareViewTest extends SpringBrowserlessTest {

    private static final Map<String, String> ELEVEN = Map.of(
            "unit", "44",
            "subjects", "inspected",
            "indicators", "email_staff_use_ratio,sec_firewall_yn,web_licence_yn",
            "years", "2015");

    @Autowired
    private CompareContext context;

    @Test
    void barsNameTheHighestAndTheLowestAndKeepTheConflictApart() {
        open(Map.of(
                "unit", "44",
                "subjects", "inspected",
                "indicators", "email_staff_use_ratio",
                "years", "2015",
                "show", "bars"));
        assertThat(page())
                .contains("Sở Tư pháp cao nhất, ≈ 80 %; 3 nơi thấp nhất, ≈ 20 %")
                .contains("H. Bố Trạch (nguồn mâu thuẫn)")
                .contains("98 %, nêu chung")
                .contains("Chưa có dữ liệu:\nP. Bắc Lý");
    }

    @Test
    void differentYearsAreSaid() {
        open(Map.of("subjects", "provinces", "indicators", "email_staff_use_ratio", "show", "bars"));
        assertThat(page()).contains("2015 · 2016 · 2020 · 2021").contains("khác năm");
    }

    @Test
    void elevenAgenciesStandInColumnsUnderTheirBars() {
        open(ELEVEN);
        NativeTable table = table("compare-table");
        List<String> bars = texts(table.getHead().getRows().getFirst());
        assertThat(bars.getFirst()).isEqualTo("CBCC có hộp thư 98 %, nêu chung");
        assertThat(bars.subList(1, 12))
                .containsExactly(
                        "≈ 80", "≈ 50", "≈ 50", "≈ 50", "≈ 50", "≈ 50", "≈ 20 ≠ ≈ 50", "≈ 20", "≈ 20", "≈ 20", "…");
        assertThat(texts(table.getHead().getRows().get(1)))
                .containsExactly("", "Sở, ban, ngành", "UBND cấp huyện", "Cấp xã", "");
        assertThat(page()).contains("10 trên 11 có dữ liệu, 1 mâu thuẫn").contains("10/11");
    }

    @Test
    void aCellLeadsToTheSourceOfItsFigure() {
        open(ELEVEN);
        NativeButton cell = find(NativeButton.class, table("compare-table")).all().stream()
                .filter(one -> one.getAriaLabel()
                        .filter(label -> label.contains("Sở Tư pháp, khoảng 80 %"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        test(cell).click();
        assertThat(ScreenText.of(find(Dialog.class).single()))
                .contains("Sở Tư pháp")
                .contains("≈ 80 %");
    }

    @Test
    void theHeadOfASubjectBringsItOut() {
        open(ELEVEN);
        NativeButton head = find(NativeButton.class, table("compare-table")).all().stream()
                .filter(one -> one.getText().equals("Sở Tư pháp"))
                .findFirst()
                .orElseThrow();
        test(head).click();
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getQueryString())
                .contains("focus=a");
        assertThat(table("compare-table").getElement().getOuterHTML()).contains("compare-bar--context");
    }

    @Test
    void theThreeTiersStandBesideEachOtherAndAreNeverAdded() {
        open(Map.of("unit", "38", "subjects", "tiers", "indicators", "onestop_agency_ratio", "years", "2016"));
        assertThat(page())
                .contains("Cấp huyện cao nhất, 20/27 = 74,07 %; Cấp xã thấp nhất, 132/635 = 20,79 %")
                .contains("7/21 = 33,33 %")
                .contains("khác cấp")
                .doesNotContain("683")
                .doesNotContain("159");
    }

    @Test
    void whatIsStatedForAllTiersStandsOnceOverAllOfThem() {
        open(Map.of(
                "unit", "38",
                "subjects", "tiers",
                "indicators", "onestop_agency_ratio,email_staff_use_ratio",
                "years", "2016"));
        assertThat(table("compare-table").getElement().getOuterHTML())
                .contains("colspan=\"3\" class=\"compare-table__joint");
    }

    @Test
    void severalYearsTurnTheTableAndSubtotalsAreThoseOfTheUnit() {
        open(Map.of(
                "unit", "44",
                "subjects", "inspected",
                "indicators", "email_staff_use_ratio",
                "years", "2014,2015"));
        Grid<PivotRow> grid = pivot();
        assertThat(test(grid).size()).isEqualTo(11 + 3);
        assertThat(test(grid).getCellText(0, 0)).isEqualTo("Chung: Sở, ban, ngành");
        PivotCells cells = new PivotCells(new DrawingPage(context, request -> {}, Texts.VIETNAMESE));
        Comparison read = inspectedInTwoYears();
        List<PivotRow> rows = PivotRow.of(read);
        assertThat(cells.text(rows.getFirst(), read.lines().getLast())).isEqualTo("≈ 50 – 80");
        assertThat(cells.text(rows.getFirst(), read.lines().getFirst())).isEmpty();
        assertThat(cells.text(rows.get(1), read.lines().getLast())).isEqualTo("≈ 80");
        assertThat(cells.text(rows.get(1), read.lines().getFirst())).isEqualTo("…");
        assertThat(grid.getColumns())
                .as("names, and the years of the indicator")
                .hasSize(2);
        assertThat(new PivotColumn(read.indicators().getFirst(), read.lines(), cells).packed(rows.get(1)))
                .as("what the browser draws of them")
                .isEqualTo("2014 2015\uE000…\uE001-none\uE000≈ 80");
    }

    private Comparison inspectedInTwoYears() {
        return context.comparisons()
                .compare(context.address()
                        .parse(Map.of(
                                "unit", List.of("44"),
                                "subjects", List.of("inspected"),
                                "indicators", List.of("email_staff_use_ratio"),
                                "years", List.of("2014,2015")))
                        .request());
    }

    @Test
    void aFigureOfTheTurnedTableOpensItsSourceAndNothingElseDoes() {
        Comparison read = inspectedInTwoYears();
        open(Map.of("unit", "44"));
        PivotRow row = PivotRow.of(read).get(1);
        PivotColumn years = new PivotColumn(
                read.indicators().getFirst(),
                read.lines(),
                new PivotCells(new DrawingPage(context, request -> {}, Texts.VIETNAMESE)));
        years.open(row, 0);
        years.open(row, 2);
        years.open(row, -1);
        assertThat(find(Dialog.class).all()).isEmpty();
        years.open(row, 1);
        assertThat(find(Dialog.class).all()).isNotEmpty();
    }

    @Test
    void subjectsWithoutAnyFigureSaySo() {
        open(Map.of("unit", "44", "subjects", "level:COMMUNE", "indicators", "email_staff_use_ratio", "years", "2015"));
        assertThat(page()).contains("Chưa có gì để so sánh").contains("Hãy chọn năm hoặc chỉ tiêu khác");
        open(Map.of("unit", "38", "subjects", "children", "indicators", "email_staff_use_ratio,sec_firewall_yn"));
        assertThat(page()).contains("Chưa có gì để so sánh");
    }

    @Test
    void rowsInWhichAllSayTheSameCanBeLeftOut() {
        open(Map.of(
                "unit", "44",
                "subjects", "inspected",
                "indicators", "sec_firewall_yn",
                "years", "2015",
                "only", "differences"));
        assertThat(page()).contains("Ai trả lời cũng trả lời như nhau");
    }

    @Test
    void placesComeBlockByBlockWithTiesAndReasons() {
        open(ELEVEN);
        NativeTable ranks = table("compare-rank");
        assertThat(ranks.getBody().getRows().stream().map(row -> texts(row).getFirst()))
                .containsExactly(
                        "Sở, ban, ngành", "1", "2=", "2=", "2=", "UBND cấp huyện", "1=", "1=", "3=", "3=", "3=");
        assertThat(page()).contains("H. Bố Trạch (nguồn mâu thuẫn); P. Bắc Lý (chưa có dữ liệu)");
    }

    @Test
    void nothingToRankSaysSo() {
        open(Map.of("subjects", "provinces", "indicators", "email_staff_use_ratio"));
        assertThat(page()).contains("Không có số nào xếp hạng được với nhau").contains("chỉ một cơ quan có số liệu");
    }

    @Test
    void indicatorsAreFoundWithoutMarks() {
        open(ELEVEN);
        test(button("Chỉ tiêu")).click();
        TextField search = find(TextField.class, find(Dialog.class).single()).single();
        test(search).setValue("tuong lua");
        List<String> visible = find(Checkbox.class, find(Dialog.class).single()).all().stream()
                .filter(box -> box.getParent().orElseThrow().isVisible())
                .map(Checkbox::getLabel)
                .toList();
        assertThat(visible).isNotEmpty().allMatch(label -> label.contains("tường lửa"));
    }

    @Test
    void theDialogOfSubjectsLeadsToAnotherChoice() {
        open(ELEVEN);
        test(button("Đối tượng")).click();
        Dialog dialog = find(Dialog.class).single();
        @SuppressWarnings("unchecked")
        Select<SubjectChoice> how = find(Select.class, dialog).single();
        how.setValue(new SubjectChoice.Tiers());
        test(find(Button.class, dialog).withText("Xem").single()).click();
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getQueryString())
                .contains("subjects=tiers");
    }

    @Test
    void nobodyIsSaid() {
        open(Map.of("unit", "44", "subjects", "group:999999"));
        assertThat(page()).contains("Chưa có gì để so sánh").contains("Hãy chọn đối tượng khác");
    }

    @Test
    void aWrongPartOfTheAddressIsDroppedAndSaid() {
        open(Map.of("unit", "44", "years", "2015", "indicators", "nothing_of_the_kind", "show", "pie"));
        assertThat(page()).contains("nothing_of_the_kind").contains("pie");
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate("compare", QueryParameters.simple(query));
    }

    private Button button(String name) {
        return find(Button.class).all().stream()
                .filter(one -> one.getAriaLabel()
                        .filter(label -> label.startsWith(name + ":"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private NativeTable table(String name) {
        return find(NativeTable.class).all().stream()
                .filter(one -> one.hasClassName(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Grid<PivotRow> pivot() {
        return find(Grid.class).single();
    }

    private static List<String> texts(Component row) {
        return row.getChildren()
                .map(cell -> cell.getChildren()
                        .findFirst()
                        .map(first -> first.getElement().getTextRecursively())
                        .orElseGet(() -> cell.getElement().getTextRecursively()))
                .toList();
    }

    private String page() {
        return ScreenText.of((Component) getCurrentView());
    }
}
