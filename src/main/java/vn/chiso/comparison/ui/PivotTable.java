package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.FooterRow;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.agency.Agency;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Line;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.ui.FigureCell;

/**
 * Subjects in rows, indicators in columns with their years side by side, subtotals above each block. All rows come to the
 * browser at once and all columns are there, so that hundreds of either scroll without waiting for anybody; this is why
 * the years of an indicator share one cell of the grid, which would take several times as long to draw a cell for each.
 */
final class PivotTable extends Composite<Grid<PivotRow>> {

    private static final long serialVersionUID = 1L;

    /**
     * One property for the years of an indicator, as there are tens of thousands of figures. Enter takes the keyboard from
     * the cell to its figures; the space bar presses the cell itself and opens its first one.
     */
    private static final String CELL = """
        <div class="pivot__years" @click="${event => {
          const figures = [...event.currentTarget.children];
          const pressed = figures.indexOf(event.target.closest('button'));
          const first = event.detail === 0 ? figures.findIndex(one => one.localName === 'button') : -1;
          if (pressed >= 0 || first >= 0) {
            show(pressed >= 0 ? pressed : first);
          }
        }}">${(() => {
          const [first, ...cells] = (item.c || '').split('\uE000');
          const years = first.split(' ');
          return cells.map((cell, at) => {
            const [text, mark, said] = cell.split('\uE001');
            const spoken = years[at] ? years[at] + ': ' + text : text;
            if (mark === undefined) {
              return html`<button type="button" class="pivot__cell" aria-label="${spoken}">${text}</button>`;
            }
            if (mark.startsWith('-')) {
              return html`<span class="pivot__cell pivot__cell--${mark.slice(1)}" title="${said ?? ''}">${text}</span>`;
            }
            return html`<button type="button" class="pivot__cell pivot__cell--${mark}" title="${said ?? ''}"
              aria-label="${said ? spoken + ', ' + said : spoken}">${text}</button>`;
          });
        })()}</div>\
        """;

    private static final String COLUMN_WIDTH = "calc(7.6rem * %d)";

    /** Whatever can be compared at once, so that nobody scrolls faster than rows come. */
    private static final int PAGE_SIZE = 450;

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
        boolean several = comparison.request().years().size() > 1;
        HeaderRow heads =
                several ? grid.prependHeaderRow() : grid.getHeaderRows().getFirst();
        FooterRow tallies = grid.appendFooterRow();
        tallies.getCell(names).setText(getTranslation("compare.table.tally"));
        for (Indicator indicator : comparison.indicators()) {
            PivotColumn years = new PivotColumn(indicator, comparison.linesOf(indicator), cells);
            Grid.Column<PivotRow> column = grid.addColumn(renderer(years))
                    .setWidth(COLUMN_WIDTH.formatted(years.lines().size()))
                    .setFlexGrow(0);
            heads.getCell(column).setComponent(head(indicator));
            if (several) {
                Div over = side(years.lines().stream().map(this::year));
                over.addClassName("pivot__years--heads");
                column.setHeader(over);
            } else {
                column.setTextAlign(ColumnTextAlign.CENTER);
            }
            tallies.getCell(column).setComponent(side(years.lines().stream().map(PivotTable::tally)));
        }
    }

    /** With the indicator, as its name over all years is soon out of sight. */
    private String year(Line line) {
        return line.year() + " · " + line.indicator().shortName(page.locale());
    }

    private static String tally(Line line) {
        int conflicts = line.tally().conflicts();
        return TallySquares.text(line.tally()) + (conflicts == 0 ? "" : " ≠ " + conflicts);
    }

    /** Texts over or under the years of an indicator. */
    private static Div side(Stream<String> texts) {
        Div side = new Div();
        side.addClassName("pivot__years");
        texts.forEach(text -> {
            Span one = new Span(text);
            one.addClassName("pivot__cell");
            one.setTitle(text);
            side.add(one);
        });
        return side;
    }

    /** The name of an indicator stands over its years; a click orders the rows by it. */
    private Component head(Indicator indicator) {
        NativeButton head = new NativeButton(FigureCell.head(indicator, page.locale()));
        head.addClassName("table__head");
        head.getElement().setAttribute("type", "button");
        head.getElement().setAttribute("title", page.text("compare.table.sort", indicator.name(page.locale())));
        head.addClickListener(
                click -> page.navigate().accept(comparison.request().withSort(indicator)));
        return head;
    }

    private static LitRenderer<PivotRow> renderer(PivotColumn years) {
        return LitRenderer.<PivotRow>of(CELL)
                .withProperty("c", years::packed)
                .withFunction(
                        "show", (row, pressed) -> years.open(row, pressed.get(0).asInt(-1)));
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
