package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.index.NewCriterion;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoreIndex;
import vn.chiso.indicator.DimensionItem;

/**
 * The lines of an edition: what a part is called, how it is scored, its points, and what can be done to it.
 *
 * @param open whether the edition is a draft that the reader changes
 */
record PartLines(
        ScoreContext context,
        ScoreIndex index,
        MaximumCells cells,
        boolean open,
        Locale locale,
        SerializableRunnable onChanged) {

    Component of(ScoreEdition edition, Criterion one) {
        boolean whole = !edition.below(one.id()).isEmpty();
        Div name = new Div(
                one.parentId() == null ? new H2(title(one)) : new Span(title(one)),
                new Quiet(whole ? former(one) : how(one)));
        name.addClassName("score-part__name");
        Div line = new Div(name, points(one), whole ? cells.sum(one) : new Span());
        line.addClassNames("score-part", "score-part--" + Math.min(edition.depth(one), 2));
        if (open) {
            line.add(acts(edition, one));
        }
        return line;
    }

    private String title(Criterion one) {
        return (one.code().isEmpty() ? "" : one.code() + ". ") + one.name(locale);
    }

    private Component points(Criterion one) {
        Div points = new Div();
        points.addClassName("score-part__points");
        if (!one.scored()) {
            points.add(new Quiet(text("score.unscored")));
        } else if (open) {
            points.add(cells.field(one), new Span(text("score.unit")));
        } else {
            points.add(new Span(
                    one.maximum() == null ? "–" : text("score.points", new ScoreWords(locale).number(one.maximum()))));
        }
        return points;
    }

    /** "Có hoặc không · Đã ban hành quy định · nối 2015: 1.1 Văn bản". */
    private String how(Criterion one) {
        List<String> said = new ArrayList<>();
        if (one.scored()) {
            said.add(text(one.rule().kind().key()));
        }
        Long indicator = one.indicatorId();
        if (indicator != null) {
            Long item = one.itemId();
            said.add(context.catalogue().indicator(indicator).name(locale)
                    + (item == null || item == DimensionItem.WHOLE
                            ? ""
                            : ": " + context.catalogue().item(item).shortName(locale)));
        }
        String former = former(one);
        if (!former.isEmpty()) {
            said.add(former);
        }
        return String.join(" · ", said);
    }

    private String former(Criterion one) {
        Long former = one.formerId();
        return former == null
                ? ""
                : index.editions().stream()
                        .flatMap(edition -> edition.criteria().stream()
                                .filter(old -> old.id() == former)
                                .map(old ->
                                        text("score.former.of", edition.said().label(), title(old))))
                        .findFirst()
                        .orElse("");
    }

    private Component acts(ScoreEdition edition, Criterion one) {
        String name = one.name(locale);
        Div acts = new Div();
        acts.addClassName("score-part__acts");
        if (one.parentId() != null) {
            acts.add(
                    new IconButton(Symbol.PLUS, text("score.criterion.add_below", name), () -> dialog(null, one.id())));
        }
        acts.add(new IconButton(Symbol.PENCIL, text("score.criterion.edit", name), () -> dialog(one.id(), null)));
        if (edition.below(one.parentId()).indexOf(one) > 0) {
            acts.add(new IconButton(
                    Symbol.CHEVRON_UP,
                    text("score.criterion.move_up", name),
                    () -> cells.attempt(() ->
                            context.indices().moveUp(edition.id(), cells.seen().version(), one.id()))));
        }
        if (edition.below(one.id()).isEmpty()) {
            acts.add(new IconButton(Symbol.X, text("score.criterion.remove", name), () -> remove(one)));
        }
        return acts;
    }

    private void remove(Criterion one) {
        cells.attempt(() -> {
            ScoreEdition left =
                    context.indices().remove(cells.seen().id(), cells.seen().version(), one.id());
            Notices.undoable(
                    text("score.criterion.removed", one.name(locale)),
                    () -> cells.attempt(
                            () -> context.indices().add(left.id(), cells.seen().version(), NewCriterion.of(one))));
        });
    }

    /** Of what is seen now, as maxima may have been written since the line was drawn. */
    private void dialog(@Nullable Long changed, @Nullable Long below) {
        Criterion existing = changed == null ? null : cells.seen().criterion(changed);
        Dialogs.open(new CriterionDialog(
                context, index, cells.seen(), existing, existing == null ? below : existing.parentId(), onChanged));
    }

    private String text(String key, Object... arguments) {
        return Texts.get(key, locale, arguments);
    }
}
