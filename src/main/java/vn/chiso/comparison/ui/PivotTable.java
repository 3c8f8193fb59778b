package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.FooterRow;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chiso.agency.Agency;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Line;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.ui.FigureCell;

/**
 * Subjects in rows, indicators and years in columns, subtotals above each block. The browser asks for the rows that it
 * shows and draws the columns in sight, so that hundreds of either scroll at once.
 */
final class PivotTable extends Composite<Grid<PivotRow>> {

    private static final long serialVersionUID = 1L;

    /** One property a cell, as there are tens of thousands of them: its mark, what is said beside it, and its text. */
    private static final String CELL = """
        ${(([mark, said, text]) => mark.startsWith('=')
          ? html`<button type="button" class="pivot__cell ${mark.slice(1)}" title="${said}" @click="${show}"
              >${text}<span class="visually-hidden"> ${said}</span></button>`
          : html`<span class="pivot__cell ${mark}" title="${said}">${text}</span>`)((item.c || '||').split('|'))}\
        """;

    private static final String SEPARATOR = "|";

    private static final String COLUMN_WIDTH = "7.6rem";
    private static final int PAGE_SIZE = 100;

    private final transient Comparison comparison;
    private final transient DrawingPage page;
    private final transient PivotCells cells;
    private final transient Map<String, Long> labels;
    private final Grid<PivotRow> grid = new Grid<>();

    PivotTable(Comparison comparison, DrawingPage page) {
        this.comparison = comparison;
        this.page = page;
        cells = new PivotCells(page);
        labels = comparison.subjects().stream()
                .collect(Collectors.groupingBy(one -> one.label(page.locale()), Collectors.counting()));
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.COLUMN_BORDERS);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setColumnRendering(ColumnRendering.LAZY);
        grid.setPageSize(PAGE_SIZE);
        grid.setAriaLabel(getTranslation("compare.table.label"));
        grid.addClassName("pivot");
        grid.setPartNameGenerator(row -> row.isSubtotal() ? "subtotal" : row.grey() ? "grey" : null);
        columns();
        List<PivotRow> rows = PivotRow.of(comparison);
        grid.setItems(rows);
        grid.getStyle().set("--rows", String.valueOf(rows.size()));
    }

    @Override
    protected Grid<PivotRow> initContent() {
        return grid;
    }

    private void columns() {
        Grid.Column<PivotRow> names = grid.addColumn(this::name)
                .setHeader(getTranslation("compare.table.subject"))
                .setWidth("14rem")
                .setFlexGrow(0)
                .setFrozen(true);
        Map<Indicator, List<Grid.Column<PivotRow>>> byIndicator = new LinkedHashMap<>();
        FooterRow tallies = grid.appendFooterRow();
        tallies.getCell(names).setText(getTranslation("compare.table.tally"));
        for (Line line : comparison.lines()) {
            Grid.Column<PivotRow> column = grid.addColumn(renderer(line))
                    .setWidth(COLUMN_WIDTH)
                    .setFlexGrow(0)
                    .setTextAlign(ColumnTextAlign.CENTER);
            tallies.getCell(column).setText(tally(line));
            byIndicator
                    .computeIfAbsent(line.indicator(), one -> new ArrayList<>())
                    .add(column);
            if (line.year() != null) {
                // the name over all years of an indicator is soon out of sight
                column.setHeader(line.year() + " · " + line.indicator().shortName(page.locale()));
            }
        }
        heads(byIndicator);
    }

    private static String tally(Line line) {
        int conflicts = line.tally().conflicts();
        return TallySquares.text(line.tally()) + (conflicts == 0 ? "" : " ≠ " + conflicts);
    }

    /** The name of an indicator stands over its years; a click orders the rows by it. */
    private void heads(Map<Indicator, List<Grid.Column<PivotRow>>> byIndicator) {
        boolean several = comparison.request().years().size() > 1;
        HeaderRow row = several ? grid.prependHeaderRow() : grid.getHeaderRows().getFirst();
        byIndicator.forEach((indicator, columns) -> {
            NativeButton head = new NativeButton(FigureCell.head(indicator, page.locale()));
            head.addClassName("table__head");
            head.getElement().setAttribute("type", "button");
            head.getElement().setAttribute("title", page.text("compare.table.sort", indicator.name(page.locale())));
            head.addClickListener(
                    click -> page.navigate().accept(comparison.request().withSort(indicator)));
            if (several && columns.size() > 1) {
                row.join(columns.toArray(Grid.Column[]::new)).setComponent(head);
            } else {
                row.getCell(columns.getFirst()).setComponent(head);
            }
        });
    }

    private LitRenderer<PivotRow> renderer(Line line) {
        return LitRenderer.<PivotRow>of(CELL)
                .withProperty("c", row -> packed(row, line))
                .withFunction("show", row -> cells.open(row, line));
    }

    private String packed(PivotRow row, Line line) {
        String said = cells.said(row, line).replace(SEPARATOR, "/");
        String text = cells.text(row, line).replace(SEPARATOR, "/");
        return (cells.opens(row, line) ? "=" : "") + cells.mark(row, line) + SEPARATOR + said + SEPARATOR + text;
    }

    private String name(PivotRow row) {
        if (row.subject() != null) {
            return named(row.subject());
        }
        boolean known =
                comparison.lines().stream().anyMatch(line -> line.subtotals().containsKey(row.block()));
        return page.text(known ? "compare.table.subtotal" : "compare.table.block", page.text(row.block()));
    }

    /** With the unit above, where several go by one name. */
    private String named(Compared subject) {
        String label = subject.label(page.locale());
        boolean alone = labels.getOrDefault(label, 0L) < 2;
        Agency agency = subject.agency();
        Long parent = subject.unit().parentId();
        if (alone || parent == null) {
            return label;
        }
        boolean named = agency == null || agency.type().isCommittee();
        return label + " · " + (named ? page.context().territory().byId(parent) : subject.unit()).shortName();
    }
}
