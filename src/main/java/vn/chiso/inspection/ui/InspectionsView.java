package vn.chiso.inspection.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.inspection.round.Inspection;

/** Who was inspected by whom, by which decision, and what came of it. */
@Route(InspectionsView.PATH)
@Menu(title = "nav.inspections", order = 325, icon = "shield-check")
@PermitAll
@Uses(Grid.class)
class InspectionsView extends ListView {

    static final String PATH = "inspections";

    private static final long serialVersionUID = 1L;

    private final transient InspectionContext context;
    private final InspectionTable table;

    InspectionsView(InspectionContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        table = new InspectionTable(context);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.inspections") + " · ChiSo";
    }

    @Override
    protected void draw() {
        List<Inspection> all = context.inspections().all();
        head().setTitle(getTranslation("nav.inspections"));
        ExportButton export = new ExportButton(context.exports(), this::file);
        if (context.inspections().mayOpen()) {
            head().setAdd(getTranslation("inspections.open"), this::open, export);
        } else {
            head().setBesideTitle(export);
        }
        table.show(all, isNarrow());
        show(
                getTranslation("inspections.count", all.size()),
                all.isEmpty()
                        ? new EmptyState(
                                Symbol.SHIELD_CHECK,
                                getTranslation("inspections.none"),
                                getTranslation("inspections.none.text"))
                        : table);
    }

    private TableFile file() {
        return table.file(context.inspections().all());
    }

    private void open() {
        Dialogs.open(new InspectionDialog(
                context, null, saved -> UI.getCurrent().navigate(InspectionView.class, saved.id())));
    }
}
