package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.base.ui.ViewHeader;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.layout.Opened;
import vn.chiso.security.Roles;

/**
 * Brings files in. One step follows the other on one page: choose a file; say what its columns mean, unless it is one of
 * ours; look at what it would change; accept. Nothing is stored before the last step, and the whole is taken back below.
 */
@Route("import")
@Menu(title = "nav.import", order = 230, icon = "upload")
@RolesAllowed({Roles.ICT_DEPARTMENT, Roles.AGENCY_STAFF, Roles.AGENCY_HEAD})
@Uses(Grid.class)
@Uses(Upload.class)
class ImportView extends Composite<Div> implements HasHeader, HasDynamicTitle, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient ImportContext context;
    private final ViewHeader head = new ViewHeader("");

    ImportView(ImportContext context) {
        this.context = context;
        getContent().addClassName("import");
    }

    @Override
    public Component header() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.import") + " · ChiSo";
    }

    /** In another language the page begins anew: what was read of a file is told in words of the old one. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        head.setTitle(getTranslation("nav.import"));
        begin();
    }

    private void begin() {
        show(
                new FileCard<>("import.file.title", context.layouts()::open, this::opened),
                new TemplateCard(context),
                new PastImports(context.intake()));
    }

    private void opened(Opened opened) {
        switch (opened) {
            case Opened.Figures(Draft draft) -> show(new ReviewPanel(context, draft, this::done, null, this::begin));
            case Opened.Tables tables -> show(new LayoutPanel(context, tables, this::review, this::begin));
        }
    }

    /** What was said of the columns stays until the file is left, and is remembered once something of it is stored. */
    private void review(LayoutPanel layout, Draft draft) {
        show(new ReviewPanel(
                context,
                draft,
                accepted -> {
                    layout.remember();
                    done(accepted);
                },
                () -> show(layout),
                this::begin));
    }

    private void done(Accepted accepted) {
        DoneCard done = new DoneCard(context, accepted);
        begin();
        getContent().addComponentAsFirst(done);
        done.focus();
    }

    private void show(Component... parts) {
        getContent().removeAll();
        getContent().add(parts);
    }
}
