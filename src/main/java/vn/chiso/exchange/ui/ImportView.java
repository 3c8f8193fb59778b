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
import java.util.List;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.base.ui.ViewHeader;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.Intake;
import vn.chiso.exchange.intake.Judged;
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
            case Opened.Figures(Draft draft) -> review(draft);
            case Opened.Tables tables -> show(new LayoutPanel(context, tables, this::review, this::begin));
        }
    }

    private void review(Draft draft) {
        show(new ReviewPanel(context, draft, this::done, this::begin));
    }

    private void done(Intake intake, List<Judged> written) {
        DoneCard done = new DoneCard(context, intake, written);
        begin();
        getContent().addComponentAsFirst(done);
        done.focus();
    }

    private void show(Component... parts) {
        getContent().removeAll();
        getContent().add(parts);
    }
}
