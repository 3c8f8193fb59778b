package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoreIndex;

/** Indices in rows. On a phone one column says what the others do. */
final class IndexTable extends Composite<Grid<ScoreIndex>> {

    private static final long serialVersionUID = 1L;

    private final transient ScoreContext context;
    private final Grid<ScoreIndex> grid = new Grid<>();

    IndexTable(ScoreContext context) {
        this.context = context;
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    @Override
    protected Grid<ScoreIndex> initContent() {
        return grid;
    }

    void show(List<ScoreIndex> indices, boolean narrow) {
        grid.removeAllColumns();
        grid.setAriaLabel(getTranslation("nav.scores"));
        grid.addColumn(new ComponentRenderer<>(one -> narrow ? all(one) : name(one)))
                .setHeader(getTranslation("score.index.name"))
                .setKey("name")
                .setRowHeader(true)
                .setFlexGrow(5);
        if (!narrow) {
            grid.addColumn(new ComponentRenderer<>(this::editions))
                    .setHeader(getTranslation("score.editions"))
                    .setKey("editions")
                    .setFlexGrow(3);
            grid.addColumn(one -> subjects(one))
                    .setHeader(getTranslation("score.subjects"))
                    .setKey("subjects")
                    .setFlexGrow(2);
        }
        grid.setItems(indices);
        grid.getListDataView().setIdentifierProvider(ScoreIndex::id);
    }

    /** The same columns for a file. */
    TableFile file(List<ScoreIndex> indices) {
        return new ListTable<ScoreIndex>()
                .add(Column.words(getTranslation("score.index.name")), one -> Cell.text(one.name(getLocale())))
                .add(
                        Column.words(getTranslation("score.editions")),
                        one -> Cell.text(String.join(
                                "; ", one.editions().stream().map(this::words).toList())))
                .add(Column.text(getTranslation("score.subjects")), one -> Cell.text(subjects(one)))
                .file(context.exports(), getTranslation("nav.scores"), "", getLocale(), indices);
    }

    private Component name(ScoreIndex one) {
        Div cell = new Div(new ListLink(ScoreAddress.BOARD, Map.of("index", one.key()), one.name(getLocale())));
        cell.addClassName("register__name");
        if (one.example()) {
            cell.add(new Badge(Symbol.INFO, getTranslation("score.example"), "badge--neutral"));
        }
        return cell;
    }

    private Component editions(ScoreIndex one) {
        Div cell = new Div();
        cell.addClassName("register__name");
        one.editions().forEach(edition -> {
            Component words = context.indices().mayChange(one)
                    ? new ListLink(
                            ScoreAddress.EDIT,
                            Map.of(ScoreEditView.EDITION, String.valueOf(edition.id())),
                            words(edition))
                    : ScoreWords.quiet(words(edition));
            cell.add(words);
        });
        return cell;
    }

    /** "2022 · bản nháp · 1.000 điểm". */
    private String words(ScoreEdition edition) {
        BigDecimal maximum = edition.tree().maximum();
        return edition.said().label() + " · " + getTranslation(edition.state().key()) + " · "
                + getTranslation("score.points", new ScoreWords(getLocale()).number(maximum));
    }

    private String subjects(ScoreIndex one) {
        return one.editions().stream()
                .findFirst()
                .map(edition -> getTranslation(edition.said().subjects().key()))
                .orElse("");
    }

    private Component all(ScoreIndex one) {
        Div cell = new Div(name(one), editions(one), ScoreWords.quiet(subjects(one)));
        cell.addClassName("register__name");
        return cell;
    }
}
