package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.score.index.ScoreIndex;

/** The composite indices, with their editions. */
@Route(ScoresView.PATH)
@Menu(title = "nav.scores", order = 140, icon = "chart-column")
@PermitAll
@Uses(Grid.class)
class ScoresView extends ListView {

    static final String PATH = "scores";

    private static final long serialVersionUID = 1L;

    private final transient ScoreContext context;
    private final IndexTable table;

    ScoresView(ScoreContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        table = new IndexTable(context);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.scores") + " · ChiSo";
    }

    @Override
    protected void draw() {
        List<ScoreIndex> all = context.indices().all();
        head().setTitle(getTranslation("nav.scores"));
        ExportButton export = new ExportButton(context.exports(), this::file);
        if (context.indices().mayDefine()) {
            head().setAdd(getTranslation("score.index.add"), this::add, export);
        } else {
            head().setBesideTitle(export);
        }
        table.show(all, isNarrow());
        show(
                getTranslation("score.index.count", all.size()),
                all.isEmpty()
                        ? new EmptyState(
                                Symbol.CHART_COLUMN,
                                getTranslation("score.index.none"),
                                getTranslation("score.index.none.text"))
                        : table);
    }

    private TableFile file() {
        return table.file(context.indices().all());
    }

    private void add() {
        Dialogs.open(EditionDialog.ofNewIndex(
                context,
                saved -> UI.getCurrent()
                        .navigate(
                                ScoreEditView.class,
                                QueryParameters.simple(Map.of(ScoreEditView.EDITION, String.valueOf(saved.id()))))));
    }
}
