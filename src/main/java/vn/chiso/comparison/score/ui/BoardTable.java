package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.ListLink;
import vn.chiso.comparison.score.rule.Outcome;

/** Those who are scored, block by block. A name leads to the sheet. On a phone one column says what the others do. */
final class BoardTable extends Composite<Grid<BoardRow>> {

    private static final long serialVersionUID = 1L;

    private final transient ScoreContext context;
    private final Grid<BoardRow> grid = new Grid<>();
    private transient @Nullable ScoreChoice choice;

    BoardTable(ScoreContext context) {
        this.context = context;
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("score-board");
    }

    @Override
    protected Grid<BoardRow> initContent() {
        return grid;
    }

    void show(ScoreChoice shown, List<BoardRow> rows, boolean narrow) {
        choice = shown;
        grid.removeAllColumns();
        grid.setAriaLabel(shown.index().name(getLocale()));
        if (narrow) {
            grid.addColumn(new ComponentRenderer<>(row -> all(row, shown)))
                    .setHeader(getTranslation("score.subject"))
                    .setKey("all");
        } else {
            columns(shown);
        }
        grid.setItems(rows);
        grid.getListDataView().setIdentifierProvider(row -> row.subject().key());
    }

    private void columns(ScoreChoice shown) {
        grid.addColumn(new ComponentRenderer<>(this::name))
                .setHeader(getTranslation("score.subject"))
                .setKey("name")
                .setRowHeader(true)
                .setFrozen(true)
                .setWidth("230px")
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::place))
                .setHeader(getTranslation("score.place"))
                .setKey("place")
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(row -> bar(row, shown)))
                .setHeader(getTranslation("score.by_pillar"))
                .setKey("bar")
                .setWidth("260px")
                .setFlexGrow(5);
        grid.addColumn(this::points)
                .setHeader(getTranslation("score.points_of"))
                .setKey("points")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addColumn(row -> words().percent(row.scores().total()))
                .setHeader(getTranslation("score.percent"))
                .setKey("percent")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addColumn(row -> completeness(row.scores().total()))
                .setHeader(getTranslation("score.completeness"))
                .setKey("completeness")
                .setWidth("200px")
                .setFlexGrow(2);
    }

    private ScoreWords words() {
        return new ScoreWords(getLocale());
    }

    private String points(BoardRow row) {
        return (row.approximate() ? "≈ " : "") + words().of(row.scores().total());
    }

    private String completeness(Outcome total) {
        return total.applies() ? words().completeness(total) : "";
    }

    private Component name(BoardRow row) {
        Div cell = new Div(ScoreWords.quiet(getTranslation(row.subject().block())));
        cell.addClassName("register__name");
        if (choice != null) {
            cell.addComponentAsFirst(new ListLink(
                    ScoreAddress.SHEET,
                    new ScoreAddress(context).format(choice, row.subject().key()),
                    row.subject().name()));
        }
        return cell;
    }

    /** The place among those of the block; why there is none. */
    private Component place(BoardRow row) {
        String reason = row.reason();
        if (reason != null) {
            return ScoreWords.quiet(getTranslation(reason));
        }
        Span place = new Span(ScoreWords.place(row.place(), row.among()));
        place.addClassName("score-board__place");
        return place;
    }

    private Component bar(BoardRow row, ScoreChoice shown) {
        return row.scores().total().isScored()
                ? new PillarBar(shown.edition(), row.scores(), getLocale())
                : ScoreWords.quiet(words().of(row.scores().total()));
    }

    private Component all(BoardRow row, ScoreChoice shown) {
        Outcome total = row.scores().total();
        Div cell = new Div(name(row), place(row), bar(row, shown));
        cell.addClassNames("register__name", "score-board__all");
        if (total.isScored()) {
            cell.add(new Span(points(row) + " · " + words().percent(total)));
            cell.add(ScoreWords.quiet(completeness(total)));
        }
        return cell;
    }
}
