package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.ui.Card;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.PageTurn;
import vn.chiso.base.ui.Symbol;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ui.CellLegend;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.Sign;

/** The figures of the matrix as a sortable grid, with state and source; whoever may edit types over a number here. */
final class FigureGridCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final Card card = new Card(getTranslation("grid.title"));
    private final transient CardTools tools;
    private final FigureGrid grid;
    private final transient DashboardLoader<List<Figure>, GridMarks> marks;
    private transient @Nullable DashboardData waiting;

    FigureGridCard(CardContext context) {
        this.context = context;
        tools = new CardTools(card, context);
        grid = new FigureGrid(context, this::showWaiting);
        marks = new DashboardLoader<>(figures -> GridMarks.read(context, figures), context.background());
        card.setFlush(true);
    }

    @Override
    protected Card initContent() {
        return card;
    }

    /** Shows the figures. What arrives while somebody types waits until the cell is closed. */
    void show(DashboardData data) {
        if (grid.isEditing()) {
            waiting = data;
            return;
        }
        readMarks(data);
        if (!tools.changed(
                data.matrix(),
                data.indicator(),
                data.filter().unit(),
                data.filter().year())) {
            grid.select(data);
            return;
        }
        List<Indicator> columns = columns(data);
        String title = getTranslation("grid.title");
        if (columns.isEmpty() || data.matrix().rows().isEmpty()) {
            tools.showEmpty(title, getTranslation("matrix.empty"), getTranslation("matrix.empty.text"));
            return;
        }
        grid.show(data, columns);
        Set<Sign> signs = signs(data, columns);
        CardView view = CardView.table(title, "", () -> large(data, columns), () -> file(data, columns), signs)
                .withPicture(() -> new Div(whole(columns), new LegendLine(signs)));
        tools.show(data, context.mayEdit() ? view.withFoot(new CellLegend()) : view, grid);
        if (!context.mayEdit()) {
            Span badge = new Span(new Icon(Symbol.LOCK), new Span(getTranslation("grid.read_only")));
            badge.addClassName("badge");
            card.setBesideTitle(badge);
        }
    }

    /** A mark can change where no figure does: with a check, with what is said elsewhere, with evidence. */
    private void readMarks(DashboardData data) {
        UI ui = UI.getCurrent();
        List<Figure> figures = data.matrix().rows().stream()
                .flatMap(row -> data.matrix().columns().stream()
                        .flatMap(indicator -> Stream.ofNullable(row.figures().get(indicator.id()))))
                .toList();
        marks.load(figures, show -> PageTurn.answer(ui, show), grid::mark, problem -> {});
    }

    @Override
    protected void onDetach(DetachEvent event) {
        marks.cancel();
    }

    private void showWaiting() {
        DashboardData data = waiting;
        waiting = null;
        if (data != null) {
            show(data);
        }
    }

    private FigureGrid large(DashboardData data, List<Indicator> columns) {
        FigureGrid copy = new FigureGrid(context, () -> {});
        copy.mark(grid.marks());
        copy.show(data, columns);
        return copy;
    }

    /** All rows in the order that the reader chose, for a picture: the grid holds only those in sight. */
    private Component whole(List<Indicator> columns) {
        List<MatrixRow> rows = grid.getContent().getListDataView().getItems().toList();
        return new GridTable(new GridFigures(context), getLocale()).of(rows, columns);
    }

    /** The selected indicator first, then the others of its group. */
    private static List<Indicator> columns(DashboardData data) {
        Indicator selected = data.indicator();
        List<Indicator> all = data.matrix().columns();
        return selected == null || !all.contains(selected)
                ? all
                : Stream.concat(Stream.of(selected), all.stream().filter(one -> !one.equals(selected)))
                        .toList();
    }

    private FileTable file(DashboardData data, List<Indicator> columns) {
        Locale locale = getLocale();
        GridFigures words = new GridFigures(context);
        ShownWords shown = new ShownWords(context, locale);
        List<Column> heads = new ArrayList<>(List.of(Column.text(getTranslation("matrix.agency"))));
        for (Indicator indicator : columns) {
            heads.add(Column.number(FigureCell.head(indicator, locale)));
            String of = ": " + indicator.shortName(locale);
            heads.add(Column.brief(getTranslation("files.head.note") + of));
            heads.add(Column.brief(getTranslation("grid.state") + of));
            heads.add(Column.brief(getTranslation("grid.source") + of));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (MatrixRow row : data.matrix().rows()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(row.agency().name())));
            for (Indicator indicator : columns) {
                cells.add(MatrixCard.cell(row, indicator, shown));
                cells.add(Cell.text(MatrixCard.note(row, indicator, shown)));
                cells.add(Cell.text(words.stateInFile(row, indicator)));
                cells.add(Cell.text(words.source(row, indicator)));
            }
            rows.add(cells);
        }
        return FileTable.of(Captions.fileName(getTranslation("grid.file"), data.filter()), heads, rows);
    }

    private static Set<Sign> signs(DashboardData data, List<Indicator> columns) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (MatrixRow row : data.matrix().rows()) {
            for (Indicator indicator : columns) {
                if (row.isAnswered(indicator)) {
                    signs.addAll(CarriedMarks.signs(List.of(row.shown(indicator)), indicator));
                } else {
                    signs.add(row.notApplicable(indicator) ? Sign.NOT_APPLICABLE : Sign.SILENT);
                }
            }
        }
        return signs;
    }
}
