package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.score.index.Mapping;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoreIndex;
import vn.chiso.comparison.score.rule.Flaw;

/** What keeps an edition from being put in force, and how it continues the one before. */
final class FlawList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Locale locale;

    FlawList(ScoreContext context, ScoreEdition edition, Locale locale) {
        this.locale = locale;
        getContent().addClassName("score-flaws");
        if (edition.isDraft()) {
            flaws(context.indices().flaws(edition), edition);
        }
        context.indices().ofEdition(edition.id()).ifPresent(index -> mapping(index, edition));
    }

    private void flaws(List<Flaw> flaws, ScoreEdition edition) {
        if (flaws.isEmpty()) {
            getContent().add(new Span(new Icon(Symbol.CHECK), new Span(Texts.get("score.flaws.none", locale))));
            return;
        }
        UnorderedList list = new UnorderedList();
        flaws.forEach(flaw -> list.add(new ListItem(words(flaw, edition))));
        getContent().add(new H2(Texts.get("score.flaws", locale, flaws.size())), list);
    }

    private String words(Flaw flaw, ScoreEdition edition) {
        ScoreWords words = new ScoreWords(locale);
        Long part = flaw.partId();
        String name = part == null ? "" : edition.criterion(part).name(locale);
        return flaw.found() == null || flaw.wanted() == null
                ? Texts.get(flaw.kind().key(), locale, name)
                : Texts.get(
                        flaw.kind().key(),
                        locale,
                        name,
                        words.number(flaw.found()),
                        words.number(flaw.wanted()),
                        words.number(flaw.wanted().subtract(flaw.found())));
    }

    private void mapping(ScoreIndex index, ScoreEdition edition) {
        Long former = edition.copiedFromId();
        if (former == null) {
            return;
        }
        index.edition(former).ifPresent(old -> {
            Mapping mapping = Mapping.of(old, edition, index.editions());
            getContent()
                    .add(new Span(Texts.get(
                            mapping.isComplete() ? "score.mapping.complete" : "score.mapping.open",
                            locale,
                            old.said().label(),
                            mapping.added().size(),
                            mapping.dropped().size())));
        });
    }
}
