package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Matrix;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.ui.FigureCell;

/** Agencies × indicators with the mark of every answer. A row head leads to the agency, a column head to the indicator,
 * a cell to its source. */
final class MatrixTable extends Composite<Drawn> {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal FULL_PERCENT = new BigDecimal(100);

    private final transient Matrix matrix;
    private final transient CardContext context;
    private final SerializableSupplier<DashboardFilter> filter;
    private final FocusMemory focus;
    private final Locale locale;
    private final transient ShownWords words;

    /** @param filter the filter at the time of a click */
    MatrixTable(
            Matrix matrix,
            CardContext context,
            SerializableSupplier<DashboardFilter> filter,
            FocusMemory focus,
            Locale locale) {
        this.matrix = matrix;
        this.context = context;
        this.filter = filter;
        this.focus = focus;
        this.locale = locale;
        words = new ShownWords(context, locale);
    }

    @Override
    protected Drawn initContent() {
        return new Drawn("table", focus, this::table);
    }

    private Component table(Buttons buttons) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "table--matrix", "table--frozen");
        table.getElement().setAttribute("aria-label", getTranslation("matrix.title"));
        addHead(table, buttons);
        Map<Long, BigDecimal> full = fullBars();
        NativeTableBody body = table.getBody();
        for (Matrix.MatrixRow row : matrix.rows()) {
            body.add(row(row, full, buttons));
        }
        return table;
    }

    /** Tints the current row. */
    void select(DashboardFilter now) {
        getContent()
                .select(IntStream.range(0, matrix.rows().size())
                        .filter(at -> isCurrent(matrix.rows().get(at), now))
                        .toArray());
    }

    /** Whether the row is that of the chosen agency, or of the figure whose source is open. */
    static boolean isCurrent(Matrix.MatrixRow row, DashboardFilter filter) {
        Agency agency = filter.agency();
        Long open = filter.figure();
        return (agency != null && agency.id() == row.agency().id())
                || (open != null
                        && Stream.concat(
                                        row.figures().values().stream(),
                                        row.carried().values().stream().flatMap(one -> one.figures().stream()))
                                .anyMatch(figure -> figure.observationId() == open));
    }

    private void addHead(NativeTable table, Buttons buttons) {
        NativeTableRow groups = table.getHead().addRow();
        NativeTableHeaderCell corner = TableParts.column(getTranslation("matrix.agency"));
        corner.getElement().setAttribute("rowspan", "2");
        groups.add(corner);
        List<Indicator> columns = matrix.columns();
        int from = 0;
        for (int at = 1; at <= columns.size(); at++) {
            if (at == columns.size()
                    || columns.get(at).groupId() != columns.get(from).groupId()) {
                String name =
                        context.catalogue().group(columns.get(from).groupId()).name(locale);
                groups.add(TableParts.columnGroup(name, at - from));
                from = at;
            }
        }
        NativeTableRow heads = table.getHead().addRow();
        columns.forEach(indicator -> heads.add(head(indicator, buttons)));
    }

    private NativeTableHeaderCell head(Indicator indicator, Buttons buttons) {
        NativeButton button = buttons.button(
                "column:" + indicator.id(),
                "",
                new Span(FigureCell.head(indicator, locale)),
                () -> context.navigate().accept(filter.get().withIndicator(indicator)));
        button.addClassName("table__head");
        button.getElement().setAttribute("title", indicator.name(locale));
        NativeTableHeaderCell cell = TableParts.column(button);
        cell.addClassName("table__mark");
        Indicator selected = filter.get().indicator();
        if (selected != null && selected.id() == indicator.id()) {
            cell.addClassName("table__current");
            cell.getElement().setAttribute("aria-current", "true");
        }
        return cell;
    }

    private NativeTableRow row(Matrix.MatrixRow row, Map<Long, BigDecimal> full, Buttons buttons) {
        Agency agency = row.agency();
        NativeButton name = buttons.button(
                "row:" + agency.id(),
                "",
                new Span(agency.shortName()),
                () -> context.navigate()
                        .accept(filter.get()
                                .withAgency(agency, context.territory().byId(agency.unitId()))));
        name.addClassName("table__row-head");
        name.getElement().setAttribute("title", agency.name());
        NativeTableRow line = new NativeTableRow(TableParts.row(name));
        for (Indicator indicator : matrix.columns()) {
            line.add(cell(row, indicator, full.get(indicator.id()), buttons));
        }
        line.setClassName("table__current", isCurrent(row, filter.get()));
        return line;
    }

    private NativeTableCell cell(
            Matrix.MatrixRow row, Indicator indicator, @Nullable BigDecimal full, Buttons buttons) {
        Shown.Carried carried = row.carried().get(indicator.id());
        if (carried != null) {
            return TableParts.cell(
                    "",
                    CarriedCell.of(
                            row,
                            carried,
                            indicator,
                            words,
                            buttons,
                            one -> context.navigate().accept(filter.get().withFigure(one.observationId())),
                            one -> context.navigate().accept(filter.get().withIndicator(one))));
        }
        Figure figure = row.figures().get(indicator.id());
        if (figure == null) {
            return TableParts.cell(
                    "", row.notApplicable(indicator) ? FigureCell.notApplicable(locale) : FigureCell.silence(locale));
        }
        Component shown = FigureCell.of(figure, indicator, locale);
        BigDecimal value = figure.value();
        NativeButton button = buttons.button(
                "figure:" + figure.observationId(),
                indicator.shortName(locale) + ": "
                        + FigureText.sentence(row.agency().name(), figure, indicator, locale),
                full != null && value != null && figure.state().isUsable()
                        ? FigureCell.withBar(shown, value, full)
                        : shown,
                () -> context.navigate().accept(filter.get().withFigure(figure.observationId())));
        button.addClassName("table__cell");
        return TableParts.cell("", button);
    }

    /** What a full bar stands for: 100 %, or the highest number of the column. */
    private Map<Long, BigDecimal> fullBars() {
        Map<Long, BigDecimal> full = new HashMap<>();
        for (Indicator indicator : matrix.columns()) {
            if (indicator.kind() == Kind.PERCENT) {
                full.put(indicator.id(), FULL_PERCENT);
            } else if (indicator.kind().isNumber()) {
                matrix.rows().stream()
                        .map(row -> row.figures().get(indicator.id()))
                        .filter(figure -> figure != null && figure.value() != null)
                        .map(Figure::value)
                        .max(BigDecimal::compareTo)
                        .ifPresent(highest -> full.put(indicator.id(), highest));
            }
        }
        return full;
    }
}
