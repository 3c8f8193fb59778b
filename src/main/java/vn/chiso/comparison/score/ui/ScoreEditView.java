package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chiso.base.ui.AddressedView;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoreIndex;
import vn.chiso.security.Roles;

/** One edition of an index: its tree with maxima to be written in place while it is a draft, and what does not add up. */
@Route(ScoreAddress.EDIT)
@RolesAllowed(Roles.ICT_DEPARTMENT)
@Uses(ComboBox.class)
class ScoreEditView extends AddressedView {

    static final String EDITION = "edition";

    private static final long serialVersionUID = 1L;

    private final transient ScoreContext context;
    private final Div place = new Div();
    private final Div notes = new Div();
    private final EditTree tree;
    private String asked = "";

    ScoreEditView(ScoreContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        tree = new EditTree(context, this::redraw);
        notes.addClassName("score-flaws");
        place.addClassName("score-page");
        getContent().add(place);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("score.edit.title") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asked = asked(event, EDITION);
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        head().setCrumbs(List.of(new RouterLink(getTranslation("nav.scores"), ScoresView.class)));
        Optional<ScoreIndex> index =
                asked.matches("\\d{1,18}") ? context.indices().ofEdition(Long.parseLong(asked)) : Optional.empty();
        if (index.isEmpty()) {
            head().setTitle(getTranslation("score.edit.title"));
            head().setBesideTitle();
            place.removeAll();
            place.add(new EmptyState(
                    Symbol.CHART_COLUMN,
                    getTranslation("score.unknown"),
                    getTranslation("score.unknown.text"),
                    new RouterLink(getTranslation("nav.scores"), ScoresView.class)));
            return;
        }
        show(index.get(), index.get().edition(Long.parseLong(asked)).orElseThrow());
    }

    /** "1.000 điểm · 3 trụ cột · 7 tiêu chí". */
    private String counted(ScoreEdition edition) {
        return getTranslation(
                "score.edit.counted",
                new ScoreWords(getLocale()).number(edition.tree().maximum()),
                edition.below(null).size(),
                edition.scored().size());
    }

    private void show(ScoreIndex index, ScoreEdition edition) {
        head().setTitle(edition.said().label());
        head().setCrumbs(List.of(
                new RouterLink(getTranslation("nav.scores"), ScoresView.class),
                new ListLink(
                        ScoreAddress.BOARD,
                        Map.of("index", index.key(), "edition", edition.said().label()),
                        index.name(getLocale()))));
        head().setBesideTitle();
        boolean open = edition.isDraft() && context.indices().mayChange(index);
        Badge state = new Badge(
                edition.isDraft() ? Symbol.PENCIL : Symbol.LOCK,
                getTranslation(edition.isDraft() ? "score.edit.draft" : "score.edit.in_force"),
                "badge--neutral");
        Div about = new Div(state, new Span(counted(edition)));
        about.addClassName("score-notes");
        if (!edition.said().basis().isEmpty()) {
            about.add(ScoreWords.quiet(edition.said().basis()));
        }
        notes.removeAll();
        Div acts = new Div(new EditionActs(context, getLocale(), this::redraw)
                .of(index, edition)
                .toArray(Component[]::new));
        acts.addClassName("score-tree__acts");
        notes.add(about, acts, new FlawList(context, edition, getLocale()));
        tree.show(index, edition, open);
        if (tree.getParent().isEmpty()) {
            place.removeAll();
            place.add(notes, tree);
        }
    }
}
