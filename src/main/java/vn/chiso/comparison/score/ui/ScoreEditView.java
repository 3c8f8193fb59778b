package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chiso.base.ui.AddressedView;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.score.index.IndexRefused;
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
    private final Div card = new Div();
    private final EditTable table;
    private String asked = "";

    ScoreEditView(ScoreContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        table = new EditTable(context, this::redraw);
        notes.addClassName("score-flaws");
        card.addClassNames("card", "score-sheet__card");
        card.add(table);
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

    private void show(ScoreIndex index, ScoreEdition edition) {
        head().setTitle(edition.said().label());
        head().setCrumbs(List.of(
                new RouterLink(getTranslation("nav.scores"), ScoresView.class),
                new ListLink(
                        ScoreAddress.BOARD,
                        Map.of("index", index.key(), "edition", edition.said().label()),
                        index.name(getLocale()))));
        head().setBesideTitle(acts(index, edition).toArray(Component[]::new));
        boolean open = edition.isDraft() && context.indices().mayDefine();
        Badge state = new Badge(
                edition.isDraft() ? Symbol.PENCIL : Symbol.LOCK,
                getTranslation(edition.isDraft() ? "score.edit.draft" : "score.edit.in_force"),
                "badge--neutral");
        Div about = new Div(state);
        about.addClassName("score-notes");
        if (!edition.said().basis().isEmpty()) {
            about.add(ScoreWords.quiet(edition.said().basis()));
        }
        notes.removeAll();
        notes.add(about, new FlawList(context, edition, getLocale()));
        table.show(index, edition, open);
        if (card.getParent().isEmpty()) {
            place.removeAll();
            place.add(notes, card);
        }
    }

    private List<Component> acts(ScoreIndex index, ScoreEdition edition) {
        List<Component> acts = new ArrayList<>();
        if (context.indices().mayDefine()) {
            if (edition.isDraft()) {
                acts.add(new Button(
                        getTranslation("score.criterion.add"),
                        new Icon(Symbol.PLUS),
                        click -> Dialogs.open(new CriterionDialog(context, index, edition, null, null, this::redraw))));
                acts.add(new Button(
                        getTranslation("score.edition.edit"),
                        new Icon(Symbol.PENCIL),
                        click -> Dialogs.open(EditionDialog.ofDraft(context, edition, saved -> redraw()))));
                acts.add(enforce(edition));
            } else {
                acts.add(new Button(
                        getTranslation("score.edition.copy"),
                        new Icon(Symbol.PLUS),
                        click -> Dialogs.open(EditionDialog.ofCopy(context, edition, this::open))));
            }
        }
        return acts;
    }

    private Button enforce(ScoreEdition edition) {
        Button enforce = new Button(getTranslation("score.edition.enforce"), new Icon(Symbol.LOCK), click -> {
            try {
                context.indices().enforce(edition.id(), edition.version());
                Notices.done(getTranslation("score.edition.enforced"));
                redraw();
            } catch (IndexRefused refused) {
                Notices.problem(refused.in(getLocale()));
            }
        });
        enforce.addThemeVariants(ButtonVariant.PRIMARY);
        enforce.setEnabled(context.indices().flaws(edition).isEmpty());
        return enforce;
    }

    private void open(ScoreEdition made) {
        UI.getCurrent()
                .navigate(ScoreEditView.class, QueryParameters.simple(Map.of(EDITION, String.valueOf(made.id()))));
    }
}
