package vn.chiso.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chiso.base.ui.AddressedView;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.SourceDocument;
import vn.chiso.reading.ReaderAddress;
import vn.chiso.reading.ReportPage;

/**
 * A report beside what was taken from it: its outline, its text with every number marked, and the figures of what is
 * chosen. The address is the state, so a figure opens its sentence and a number its figure, in one click each way.
 */
@Route(ReaderAddress.PATH)
@PermitAll
@Uses(Upload.class)
class ReaderView extends AddressedView {

    private static final long serialVersionUID = 1L;

    private final transient ReaderContext context;
    private final Div place = new Div();
    private final ReaderOutline outline;
    private final ReaderText text;
    private final ReaderPanel panel;
    private transient ReaderAddress address = ReaderAddress.of("");

    ReaderView(ReaderContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        outline = new ReaderOutline();
        text = new ReaderText(this::place);
        panel = new ReaderPanel(context);
        place.addClassName("reader");
        getContent().add(place);
    }

    @Override
    public String getPageTitle() {
        return title() + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = ReaderAddress.parse(parameter -> asked(event, parameter));
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        head().setTitle(title());
        Optional<ReportPage> page = context.documents()
                .byKey(address.document())
                .flatMap(document -> context.reader().page(document.id()));
        if (page.isEmpty()) {
            head().setCrumbs(List.of());
            head().setBesideTitle();
            place.removeAll();
            place.add(new EmptyState(
                    Symbol.FILE_TEXT,
                    getTranslation("reading.unknown"),
                    getTranslation("reading.unknown.text"),
                    new ListLink(DocumentsView.PATH, Map.of(), getTranslation("nav.documents"))));
            return;
        }
        show(page.get());
    }

    private void show(ReportPage page) {
        SourceDocument document = page.document();
        head().setCrumbs(List.of(new ListLink(DocumentsView.PATH, Map.of(), getTranslation("nav.documents"))));
        head().setNote(document.title());
        if (context.reader().keeps(document)) {
            ImportButton button =
                    new ImportButton(context, document, page.parts().isEmpty());
            head().setBesideTitle(page.parts().isEmpty() ? button.asked() : button, edit(document));
        } else {
            head().setBesideTitle(page.parts().isEmpty() ? new Span() : new Span(progress(page)));
        }
        ReaderChoice choice = ReaderChoice.of(page, address);
        outline.show(page, choice);
        text.show(page, choice);
        panel.show(page, choice);
        if (place.getComponentCount() != 3) {
            place.removeAll();
            place.add(outline, text, panel);
        }
        text.scroll(choice);
    }

    private Component edit(SourceDocument document) {
        IconButton edit = new IconButton(
                Symbol.PENCIL,
                getTranslation("documents.edit"),
                () -> Dialogs.open(new ReportDialog(context, document, saved -> redraw())));
        edit.setVisible(context.register().mayChange(document));
        return edit;
    }

    private void place(int part, int passage) {
        context.documents().byKey(address.document()).ifPresent(document -> {
            String moved = address.moving();
            context.corrections().put(document.id(), moved, part, passage);
            Notices.done(getTranslation("reading.move.done"));
            open(ReaderAddress.figure(address.document(), address.section(), moved));
        });
    }

    private String progress(ReportPage page) {
        return getTranslation("reading.tied", page.tied(), page.statements().size());
    }

    private String title() {
        return context.documents()
                .byKey(address.document())
                .map(document -> DocumentNames.of(document, getLocale()))
                .orElseGet(() -> getTranslation("nav.documents"));
    }

    static void open(ReaderAddress next) {
        UI.getCurrent().navigate(ReaderView.class, QueryParameters.simple(next.query()));
    }
}
