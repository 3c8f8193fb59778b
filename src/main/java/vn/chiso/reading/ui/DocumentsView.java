package vn.chiso.reading.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.FilterText;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.reading.ReaderAddress;
import vn.chiso.reading.ReportState;

/** The reports that figures come from, and how complete each is here. The address is the state. */
@Route(DocumentsView.PATH)
@Menu(title = "nav.documents", order = 310, icon = "file-text")
@PermitAll
@Uses(Grid.class)
@Uses(Upload.class)
class DocumentsView extends ListView {

    static final String PATH = "documents";

    private static final long serialVersionUID = 1L;

    private final transient ReaderContext context;
    private final FilterText search = new FilterText(this::searched);
    private final DocumentTable table;
    private String words = "";

    DocumentsView(ReaderContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        table = new DocumentTable(context);
        Div bar = new Div(search);
        bar.addClassName("filter-bar");
        searchWith(bar);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.documents") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        words = asked(event, "q");
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        head().setTitle(getTranslation("nav.documents"));
        ExportButton export = new ExportButton(context.exports(), this::file);
        if (context.register().mayRegister()) {
            head().setAdd(getTranslation("documents.add"), this::add, export);
        } else {
            head().setBesideTitle(export);
        }
        search.show(getTranslation("documents.search"), words);
        List<ReportState> found = found();
        if (found.isEmpty()) {
            show(getTranslation("documents.count", 0), nothing());
        } else {
            table.show(found, isNarrow());
            show(getTranslation("documents.count", found.size()), table);
        }
    }

    private void add() {
        Dialogs.open(new ReportDialog(context, null, saved -> ReaderView.open(ReaderAddress.of(saved.key()))));
    }

    private List<ReportState> found() {
        return context.reader().states().stream()
                .filter(one -> VietnameseText.matches(
                        String.join(
                                " ",
                                String.valueOf(one.document().number()),
                                one.document().issuer(),
                                one.document().title()),
                        words))
                .toList();
    }

    private EmptyState nothing() {
        boolean none = words.isEmpty();
        return new EmptyState(
                Symbol.FILE_TEXT,
                getTranslation(none ? "documents.empty" : "documents.none"),
                getTranslation(none ? "documents.empty.text" : "holdings.none.text"));
    }

    private TableFile file() {
        return table.file(found(), words);
    }

    private void searched() {
        UI.getCurrent()
                .navigate(
                        DocumentsView.class,
                        search.value().isEmpty()
                                ? QueryParameters.empty()
                                : QueryParameters.simple(Map.of("q", search.value())));
    }
}
