package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.index.NewCriterion;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoreIndex;

/**
 * An edition as the regulation prints it: pillars one below the other, each with its parts. In a draft the maxima are
 * written where they stand, beside what the parts come to, and below each pillar is the place for another part.
 */
final class EditTree extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ScoreContext context;
    private final SerializableRunnable onChanged;
    private final transient MaximumCells cells;
    private transient List<Object> shape = List.of();

    EditTree(ScoreContext context, SerializableRunnable onChanged) {
        this.context = context;
        this.onChanged = onChanged;
        cells = new MaximumCells(context, onChanged);
        getContent().addClassName("score-tree");
        getContent().getElement().setAttribute("role", "group");
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
            cells.clear(getLocale());
            getContent().getElement().setAttribute("aria-label", getTranslation("score.edit.caption"));
            getContent().removeAll();
            PartLines lines = new PartLines(context, index, cells, open, getLocale(), onChanged);
            edition.below(null).forEach(pillar -> getContent().add(pillar(index, edition, pillar, lines, open)));
        }
    }

    private Component pillar(ScoreIndex index, ScoreEdition edition, Criterion pillar, PartLines lines, boolean open) {
        Section section = new Section(lines.of(edition, pillar));
        section.addClassNames("card", "score-tree__pillar");
        section.setAriaLabel(pillar.name(getLocale()));
        if (!edition.below(pillar.id()).isEmpty()) {
            section.add(parts(edition, pillar, lines));
        }
        if (open) {
            String name = pillar.name(getLocale());
            Button add = new Button(
                    getTranslation("score.criterion.add_below", name),
                    new Icon(Symbol.PLUS),
                    click -> Dialogs.open(
                            new CriterionDialog(context, index, cells.seen(), null, pillar.id(), onChanged)));
            add.addThemeVariants(ButtonVariant.TERTIARY);
            section.add(add);
        }
        return section;
    }

    private static UnorderedList parts(ScoreEdition edition, Criterion above, PartLines lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("score-tree__parts");
        for (Criterion one : edition.below(above.id())) {
            ListItem item = new ListItem(lines.of(edition, one));
            if (!edition.below(one.id()).isEmpty()) {
                item.add(parts(edition, one, lines));
            }
            list.add(item);
        }
        return list;
    }
}
