package vn.chiso.observation.check.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.HeadedView;
import vn.chiso.base.ui.Symbol;
import vn.chiso.observation.check.Check;
import vn.chiso.security.Roles;

/**
 * The checks: what each asks, how strictly, and whether it is on. Each can be tried on the present figures before it is
 * made stricter.
 */
@Route("checks")
@Menu(title = "nav.checks", order = 220, icon = "check")
@RolesAllowed(Roles.ICT_DEPARTMENT)
@Uses(Grid.class)
@Uses(Select.class)
class ChecksView extends HeadedView {

    private static final long serialVersionUID = 1L;

    private final transient CheckContext context;
    private final Paragraph about = new Paragraph();
    private final Div place = new Div();
    private final CheckTable table;

    ChecksView(CheckContext context) {
        this.context = context;
        table = new CheckTable(context, this::edit, this::load);
        about.addClassName("muted");
        place.addClassNames("card", "grid-place");
        getContent().addClassName("checks");
        getContent().add(about, place);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.checks") + " · ChiSo";
    }

    @Override
    protected void draw() {
        head().setTitle(getTranslation("nav.checks"));
        about.setText(getTranslation("checks.about"));
        ExportButton export = new ExportButton(
                context.exports(), () -> table.file(context.checks().all()));
        head().setBesideTitle(export);
        if (context.checks().mayChange()) {
            head().setAdd(getTranslation("checks.add"), () -> edit(null), export);
        }
        load();
    }

    private void load() {
        List<Check> checks = context.checks().all();
        place.removeAll();
        if (checks.isEmpty()) {
            place.add(new EmptyState(Symbol.CHECK, getTranslation("checks.none"), getTranslation("checks.none.text")));
        } else {
            table.show(checks);
            place.add(table);
        }
    }

    /** @param check null for a new one */
    private void edit(@Nullable Check check) {
        Dialogs.open(new CheckDialog(context, check, this::load));
    }
}
