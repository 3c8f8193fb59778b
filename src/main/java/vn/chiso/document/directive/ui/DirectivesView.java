package vn.chiso.document.directive.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.document.directive.DirectiveFilter;
import vn.chiso.document.directive.DirectiveKind;

/** The register of directive documents. The address is the state: {@code directives?q=1660&kind=letter&report=001&doubtful=1}. */
@Route(DirectivesView.PATH)
@Menu(title = "nav.directives", order = 320, icon = "landmark")
@PermitAll
@Uses(Grid.class)
class DirectivesView extends ListView {

    static final String PATH = "directives";

    private static final long serialVersionUID = 1L;

    private final transient DirectiveContext context;
    private final DirectiveBar bar;
    private final DirectiveTable table;
    private transient DirectiveFilter filter = DirectiveFilter.ALL;

    DirectivesView(DirectiveContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        table = new DirectiveTable(context);
        bar = new DirectiveBar(context, this::open);
        searchWith(bar);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.directives") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = new DirectiveFilter(
                asked(event, "q"),
                kind(asked(event, "kind")),
                context.documents()
                        .byKey(asked(event, "report"))
                        .map(SourceDocument::id)
                        .orElse(null),
                !asked(event, "doubtful").isEmpty());
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        List<DirectiveDocument> found =
                DirectiveTable.inOrder(context.directives().find(filter));
        head().setTitle(getTranslation("nav.directives"));
        ExportButton export = new ExportButton(context.exports(), this::file);
        if (context.directives().mayRegister()) {
            head().setAdd(
                            getTranslation("directives.add"),
                            () -> Dialogs.open(new DirectiveDialog(
                                    context, saved -> open(new DirectiveFilter(saved.key(), null, null, false)))),
                            export);
        } else {
            head().setBesideTitle(export);
        }
        bar.show(filter);
        table.show(found, isNarrow());
        show(getTranslation("directives.count", found.size()), found.isEmpty() ? nothing() : table);
    }

    private EmptyState nothing() {
        boolean all = filter.equals(DirectiveFilter.ALL);
        return new EmptyState(
                Symbol.LANDMARK,
                getTranslation(all ? "directives.empty" : "directives.none"),
                getTranslation(all ? "directives.empty.text" : "holdings.none.text"));
    }

    private TableFile file() {
        return table.file(
                DirectiveTable.inOrder(context.directives().find(filter)),
                String.join(" · ", address(filter).values()));
    }

    private void open(DirectiveFilter next) {
        UI.getCurrent().navigate(DirectivesView.class, QueryParameters.simple(address(next)));
    }

    private Map<String, String> address(DirectiveFilter wanted) {
        Map<String, String> parameters = new LinkedHashMap<>();
        DirectiveKind sort = wanted.kind();
        Long cited = wanted.documentId();
        if (!wanted.text().isEmpty()) {
            parameters.put("q", wanted.text());
        }
        if (sort != null) {
            parameters.put("kind", sort.name().toLowerCase(Locale.ROOT));
        }
        if (cited != null) {
            parameters.put("report", context.documents().byId(cited).key());
        }
        if (wanted.doubtful()) {
            parameters.put("doubtful", "1");
        }
        return parameters;
    }

    private static @Nullable DirectiveKind kind(String word) {
        return Arrays.stream(DirectiveKind.values())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }
}
