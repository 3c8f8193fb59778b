package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.Stage;

/** One index: who is scored, ranked within blocks, with a bar by pillar and how much of it could be scored. */
@Route(ScoreAddress.BOARD)
@PermitAll
@Uses(Grid.class)
@Uses(ComboBox.class)
class ScoreView extends ScorePage {

    private static final long serialVersionUID = 1L;

    private final ScoreBar bar;
    private final BoardTable table;

    ScoreView(ScoreContext context, OpenPages openPages) {
        super(context, openPages);
        bar = new ScoreBar(context, this::open);
        table = new BoardTable(context);
    }

    @Override
    protected List<Component> draw(ScoreChoice shown) {
        ScoreBoard board = context().boards().board(shown.request());
        head().setTitle(shown.index().name(getLocale()));
        head().setCrumbs(List.of(new RouterLink(getTranslation("nav.scores"), ScoresView.class)));
        List<Component> acts = new ArrayList<>();
        acts.add(new ExportButton(context().exports(), this::file));
        if (context().indices().mayChange(shown.index())) {
            ListLink edit = new ListLink(
                    ScoreAddress.EDIT,
                    Map.of(ScoreEditView.EDITION, String.valueOf(shown.edition().id())),
                    getTranslation("score.edit"));
            edit.addClassName("score-link");
            acts.add(edit);
        }
        head().setBesideTitle(acts.toArray(Component[]::new));
        bar.show(shown, true);
        List<Component> page = new ArrayList<>(List.of(bar, notes(shown)));
        if (board.subjects().isEmpty()) {
            page.add(nothing("score.nobody", "score.nobody.text"));
        } else if (!board.has(shown.stage())) {
            page.add(nothing(
                    shown.stage() == Stage.COMPUTED ? "score.no_figures" : "score.no_points",
                    shown.stage() == Stage.COMPUTED ? "score.no_figures.text" : "score.no_points.text"));
        } else {
            table.show(shown, BoardRow.of(board, shown.stage()), isNarrow());
            Div card =
                    new Div(PillarBar.legend(shown.edition(), getLocale(), getTranslation("score.legend.open")), table);
            card.addClassNames("card", "grid-place", "score-page__board");
            page.add(card);
        }
        return page;
    }

    /** What holds for all that is shown: an example, a draft, how places are given. */
    private Component notes(ScoreChoice shown) {
        Div notes = new Div();
        notes.addClassName("score-notes");
        if (shown.index().example()) {
            notes.add(new Badge(Symbol.INFO, getTranslation("score.example.note"), "badge--neutral"));
        }
        if (shown.edition().isDraft()) {
            notes.add(new Badge(Symbol.TRIANGLE_ALERT, getTranslation("score.draft.note"), "badge--overdue"));
        }
        Paragraph rule = new Paragraph(getTranslation("score.rank.note"));
        rule.addClassName("muted");
        notes.add(rule);
        return notes;
    }

    private EmptyState nothing(String title, String text) {
        return new EmptyState(Symbol.CHART_COLUMN, getTranslation(title), getTranslation(text));
    }

    private TableFile file() {
        ScoreChoice shown = choice().orElseThrow();
        ScoreBoard board = context().boards().board(shown.request());
        return new ScoreFiles(context(), getLocale()).board(shown, board);
    }

    private void open(ScoreChoice next) {
        UI.getCurrent().navigate(ScoreView.class, QueryParameters.simple(new ScoreAddress(context()).format(next)));
    }
}
