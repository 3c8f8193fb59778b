package vn.chiso.security.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.chiso.base.table.Exports;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.base.ui.ViewHeader;
import vn.chiso.security.Roles;
import vn.chiso.security.audit.AuditFilter;
import vn.chiso.security.audit.AuditLog;
import vn.chiso.security.audit.SealState;

/** Who did what, when, from where: the audit trail for administrators. The address is its state. */
@Route(AuditView.PATH)
@Menu(title = "nav.audit", order = 400, icon = "shield-check")
@RolesAllowed(Roles.ADMINISTRATOR)
@Uses(Grid.class)
class AuditView extends Composite<Div>
        implements AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle, HasHeader {

    static final String PATH = "audit";

    private static final long serialVersionUID = 1L;
    private static final int PHONE = 800;

    private final transient AuditLog log;
    private final transient Exports exports;
    private final ViewHeader header = new ViewHeader("");
    private final Div dropped = new Div();
    private final AuditFilterBar filters = new AuditFilterBar(this::open);
    private final Paragraph counted = new Paragraph();
    private final Div place = new Div();
    private final AuditGrid grid;
    private transient AuditAddress.Parsed asked = new AuditAddress.Parsed(AuditFilter.ALL, List.of());

    AuditView(AuditLog log, Exports exports) {
        this.log = log;
        this.exports = exports;
        grid = new AuditGrid(log);
        dropped.addClassName("notice-strip");
        dropped.getElement().setAttribute("role", "status");
        counted.addClassName("audit__count");
        counted.getElement().setAttribute("role", "status");
        place.addClassName("audit__place");
        getContent().addClassName("audit");
        getContent().add(dropped, filters, counted, place);
    }

    @Override
    public Component header() {
        return header;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asked = AuditAddress.parse(event.getLocation().getQueryParameters().getParameters());
        load();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title") + " · ChiSo";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var width = event.getUI().getPage().windowSizeSignal().map(size -> size.width() > 0 && size.width() < PHONE);
        Signal.effect(this, () -> grid.setNarrow(width.get()));
    }

    private void load() {
        AuditFilter filter = asked.filter();
        int rows = log.count(filter);
        header.setTitle(getTranslation("audit.title"));
        showSeals(log.seals());
        showDropped();
        filters.show(filter, log.actions());
        counted.setVisible(rows > 0);
        counted.setText(getTranslation("audit.count", rows));
        place.removeAll();
        if (rows == 0) {
            place.add(new EmptyState(
                    Symbol.SHIELD_CHECK, getTranslation("audit.empty"), getTranslation("audit.empty.text")));
        } else {
            grid.show(filter, rows);
            place.add(grid);
        }
    }

    private void showSeals(SealState seals) {
        Badge badge = new Badge(
                Symbol.LOCK,
                getTranslation("audit.seals", seals.sealed(), seals.waiting()),
                seals.waiting() == 0 ? "badge--good" : "badge--accent");
        badge.setTitle(getTranslation("audit.seals.why"));
        header.setBesideTitle(badge, new ExportButton(exports, () -> grid.file(exports, asked.filter())));
    }

    private void showDropped() {
        dropped.removeAll();
        dropped.setVisible(!asked.dropped().isEmpty());
        dropped.add(new Icon(Symbol.CIRCLE_ALERT));
        asked.dropped()
                .forEach(one -> dropped.add(new Span(getTranslation("address.dropped", one.parameter(), one.value())
                        + " " + getTranslation("address.dropped.day"))));
    }

    private void open(AuditFilter filter) {
        UI.getCurrent().navigate(AuditView.class, QueryParameters.simple(AuditAddress.format(filter)));
    }
}
