package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.index.NewCriterion;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoreIndex;

/** The tree of an edition. In a draft the maxima are written in their cells, with the sum of the parts beside them. */
final class EditTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ScoreContext context;
    private final SerializableRunnable onChanged;
    private final transient MaximumCells cells;
    private transient List<Object> shape = List.of();

    EditTable(ScoreContext context, SerializableRunnable onChanged) {
        this.context = context;
        this.onChanged = onChanged;
        cells = new MaximumCells(context, onChanged);
        getContent().addClassName("score-sheet__scroll");
    }

    /** Where only maxima are others than before, their cells stay, and with them the focus. */
    void show(ScoreIndex index, ScoreEdition edition, boolean open) {
        List<Object> before = shape;
        shape = List.of(
                getLocale(),
                open,
                edition.id(),
                edition.criteria().stream()
                        .map(one -> List.of(one.id(), NewCriterion.of(one).withMaximum(null)))
                        .toList());
        cells.see(edition);
        if (open && shape.equals(before)) {
            cells.refresh();
        } else {
            draw(index, edition, open);
        }
    }

    private void draw(ScoreIndex index, ScoreEdition edition, boolean open) {
        cells.clear(getLocale());
        NativeTable table = new NativeTable();
        table.addClassNames("table", "score-sheet", "score-edit");
        table.setCaptionText(getTranslation("score.edit.caption"));
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of(
                "score.criterion", "score.maximum", "score.sum", "score.rule", "score.indicator", "score.former")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        if (open) {
            NativeTableHeaderCell acts = new NativeTableHeaderCell(getTranslation("score.acts"));
            acts.getElement().setAttribute("scope", "col");
            head.add(acts);
        }
        edition.criteria().forEach(one -> table.getBody().add(line(index, edition, one, open)));
        getContent().removeAll();
        getContent().add(table);
    }

    private NativeTableRow line(ScoreIndex index, ScoreEdition edition, Criterion one, boolean open) {
        boolean criterion = edition.below(one.id()).isEmpty();
        NativeTableHeaderCell name = new NativeTableHeaderCell(name(edition, one));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow line = new NativeTableRow(name);
        line.addClassName("score-sheet__line--" + Math.min(edition.depth(one), 2));
        line.add(number(open && one.scored() ? cells.field(one) : new Span(maximum(one))));
        line.add(number(criterion ? new Span() : cells.sum(one)));
        line.add(new NativeTableCell(
                criterion && one.scored() ? getTranslation(one.rule().kind().key()) : ""));
        Long indicator = one.indicatorId();
        line.add(new NativeTableCell(
                indicator == null
                        ? ""
                        : context.catalogue().indicator(indicator).name(getLocale())));
        line.add(new NativeTableCell(former(index, one)));
        if (open) {
            line.add(new NativeTableCell(acts(index, edition, one)));
        }
        return line;
    }

    private Component name(ScoreEdition edition, Criterion one) {
        Div cell = new Div(new Span((one.code().isEmpty() ? "" : one.code() + " ") + one.name(getLocale())));
        cell.addClassNames("unit-name", "unit-name--leaf", "score-sheet__name");
        cell.getStyle().set("--depth", String.valueOf(edition.depth(one)));
        return cell;
    }

    private String maximum(Criterion one) {
        if (!one.scored()) {
            return getTranslation("score.unscored");
        }
        return one.maximum() == null ? "–" : new ScoreWords(getLocale()).number(one.maximum());
    }

    private void edit(ScoreIndex index, ScoreEdition edition, long criterionId) {
        Criterion one = edition.criterion(criterionId);
        Dialogs.open(new CriterionDialog(context, index, edition, one, one.parentId(), onChanged));
    }

    private String former(ScoreIndex index, Criterion one) {
        Long former = one.formerId();
        if (former == null) {
            return "";
        }
        return index.editions().stream()
                .flatMap(edition -> edition.criteria().stream()
                        .filter(old -> old.id() == former)
                        .map(old -> edition.said().label() + " · " + (old.code().isEmpty() ? "" : old.code() + " ")
                                + old.name(getLocale())))
                .findFirst()
                .orElse("");
    }

    private Component acts(ScoreIndex index, ScoreEdition edition, Criterion one) {
        String name = one.name(getLocale());
        Div acts = new Div(
                new IconButton(
                        Symbol.PLUS,
                        getTranslation("score.criterion.add_below", name),
                        () -> Dialogs.open(
                                new CriterionDialog(context, index, cells.seen(), null, one.id(), onChanged))),
                new IconButton(
                        Symbol.PENCIL,
                        getTranslation("score.criterion.edit", name),
                        () -> edit(index, cells.seen(), one.id())));
        if (edition.below(one.parentId()).indexOf(one) > 0) {
            acts.add(new IconButton(
                    Symbol.CHEVRON_UP,
                    getTranslation("score.criterion.move_up", name),
                    () -> cells.attempt(() ->
                            context.indices().moveUp(edition.id(), cells.seen().version(), one.id()))));
        }
        if (edition.below(one.id()).isEmpty()) {
            acts.add(new IconButton(
                    Symbol.X,
                    getTranslation("score.criterion.remove", name),
                    () -> cells.attempt(() ->
                            context.indices().remove(edition.id(), cells.seen().version(), one.id()))));
        }
        acts.addClassName("score-edit__acts");
        return acts;
    }

    private static NativeTableCell number(Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName("table__number");
        return cell;
    }
}
