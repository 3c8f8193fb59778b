package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.AddressedView;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;

/** A page about one index: what the address asks for, or that there is no such index. */
abstract class ScorePage extends AddressedView {

    private static final long serialVersionUID = 1L;

    private final transient ScoreContext context;
    private final Div place = new Div();
    private transient @Nullable ScoreChoice choice;

    ScorePage(ScoreContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        place.addClassName("score-page");
        getContent().add(place);
    }

    /** Shows what was asked for. */
    protected abstract List<Component> draw(ScoreChoice shown);

    protected final ScoreContext context() {
        return context;
    }

    protected final Optional<ScoreChoice> choice() {
        return Optional.ofNullable(choice);
    }

    @Override
    public String getPageTitle() {
        return choice().map(one -> one.index().name(getLocale())).orElseGet(() -> getTranslation("nav.scores"))
                + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        choice = new ScoreAddress(context)
                .parse(parameter -> asked(event, parameter))
                .orElse(null);
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        place.removeAll();
        if (choice == null) {
            head().setTitle(getTranslation("nav.scores"));
            place.add(new EmptyState(
                    Symbol.CHART_COLUMN,
                    getTranslation("score.unknown"),
                    getTranslation("score.unknown.text"),
                    new RouterLink(getTranslation("nav.scores"), ScoresView.class)));
            return;
        }
        choice = fresh(choice);
        place.add(draw(choice));
    }

    /** The same of an index that somebody may have changed since. */
    private ScoreChoice fresh(ScoreChoice old) {
        return context.indices()
                .ofEdition(old.edition().id())
                .map(index -> new ScoreChoice(
                        index,
                        index.edition(old.edition().id()).orElseThrow(),
                        old.unit(),
                        old.year(),
                        old.subjects(),
                        old.stage()))
                .orElse(old);
    }
}
