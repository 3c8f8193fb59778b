package vn.chiso.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.AddressedView;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.report.ReportFields;
import vn.chiso.report.ReportRequest;

/** Word reports: which one, how it reads now, what stands around it, and what was generated before. */
@Route(ReportAddress.PATH)
@Menu(title = "nav.word_reports", order = 360, icon = "file-text")
@PermitAll
@Uses(ComboBox.class)
@Uses(DatePicker.class)
@Uses(TextArea.class)
class WordReportsView extends AddressedView {

    private static final long serialVersionUID = 1L;

    private final transient ReportContext context;
    private final transient ReportAddress address;
    private final RequestBar bar;
    private final Div content = new Div();
    private transient Chosen chosen;
    private @Nullable ReportDesk desk;
    private transient Locale deskIn = Texts.VIETNAMESE;

    WordReportsView(ReportContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        address = new ReportAddress(context);
        chosen = address.parse(parameter -> "");
        bar = new RequestBar(context, this::open);
        getContent().addClassName("report");
        getContent().add(bar, content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.word_reports") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        chosen = address.parse(parameter -> asked(event, parameter));
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        head().setTitle(getTranslation("nav.word_reports"));
        bar.show(chosen);
        Optional<ReportRequest> request = chosen.request();
        if (desk != null
                && desk.getParent().isPresent()
                && request.filter(desk.request()::equals).isPresent()
                && getLocale().equals(deskIn)) {
            desk.refresh();
        } else {
            content.removeAll();
            content.add(request.map(this::begun).orElseGet(() -> new StartPage(address)));
        }
    }

    private Component begun(ReportRequest request) {
        if (!context.reports().reads(request)) {
            desk = null;
            return new EmptyState(
                    Symbol.LOCK, getTranslation("reports.unreadable"), getTranslation("reports.unreadable.text"));
        }
        ReportFields fields = desk != null && request.equals(desk.request())
                ? desk.fields()
                : context.reports().fields(request);
        deskIn = getLocale();
        desk = new ReportDesk(context, request, fields);
        return desk;
    }

    private void open(Chosen next) {
        UI.getCurrent().navigate(WordReportsView.class, QueryParameters.simple(address.format(next)));
    }
}
